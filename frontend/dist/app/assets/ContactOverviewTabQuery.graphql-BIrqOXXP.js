import{n as e}from"./relay-Drj7JO_5.js";e();var t=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`phone`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`jobTitle`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`culture`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`registered`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`externalKey`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},u={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},d=[n,u],f={alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:d,storageKey:null},p=[{kind:`Literal`,name:`first`,value:10},{kind:`Literal`,name:`statuses`,value:[`OPEN`,`MISSED`]}],m=[{kind:`Literal`,name:`first`,value:8}],h={kind:`Literal`,name:`first`,value:100},g={alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},_=[g,n],v=[u,n],y={alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`user`,plural:!1,selections:v,storageKey:null},b={alias:null,args:null,kind:`ScalarField`,name:`occurredAt`,storageKey:null},x={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`ContactOverviewTabQuery`,selections:[{args:null,kind:`FragmentSpread`,name:`GroupsPanel_query`},{alias:null,args:t,concreteType:`Contact`,kind:`LinkedField`,name:`contact`,plural:!1,selections:[n,r,i,a,o,s,c,l,f,{args:null,kind:`FragmentSpread`,name:`GroupsPanel_contact`},{args:null,kind:`FragmentSpread`,name:`LifecyclePanel_contact`},{alias:null,args:p,concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:[{alias:null,args:null,concreteType:`InteractionEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Interaction`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`InteractionList_interactions`}],storageKey:null}],storageKey:null}],storageKey:`interactions(first:10,statuses:["OPEN","MISSED"])`},{alias:null,args:m,concreteType:`TouchpointConnection`,kind:`LinkedField`,name:`journey`,plural:!1,selections:[{alias:null,args:null,concreteType:`TouchpointEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`RecentTouchpoints_touchpoints`}],storageKey:null}],storageKey:null}],storageKey:`journey(first:8)`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`ContactOverviewTabQuery`,selections:[{alias:null,args:[{kind:`Literal`,name:`active`,value:!0},h],concreteType:`ContactGroupConnection`,kind:`LinkedField`,name:`contactGroups`,plural:!1,selections:[{alias:null,args:null,concreteType:`ContactGroupEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`ContactGroup`,kind:`LinkedField`,name:`node`,plural:!1,selections:d,storageKey:null}],storageKey:null}],storageKey:`contactGroups(active:true,first:100)`},{alias:null,args:t,concreteType:`Contact`,kind:`LinkedField`,name:`contact`,plural:!1,selections:[n,r,i,a,o,s,c,l,f,{alias:null,args:[h],concreteType:`ContactGroup`,kind:`LinkedField`,name:`groups`,plural:!0,selections:d,storageKey:`groups(first:100)`},{alias:null,args:[{kind:`Literal`,name:`first`,value:50}],concreteType:`StageChangeConnection`,kind:`LinkedField`,name:`lifecycleHistory`,plural:!1,selections:[{alias:null,args:null,concreteType:`StageChangeEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`StageChange`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`enteredAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`leftAt`,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`toStage`,plural:!1,selections:_,storageKey:null},y],storageKey:null}],storageKey:null}],storageKey:`lifecycleHistory(first:50)`},{alias:null,args:p,concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:[{alias:null,args:null,concreteType:`InteractionEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Interaction`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`direction`,storageKey:null},b,{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`medium`,plural:!1,selections:[x,g,n],storageKey:null},{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:v,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`assignee`,plural:!1,selections:d,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`outcome`,plural:!1,selections:_,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:`interactions(first:10,statuses:["OPEN","MISSED"])`},{alias:null,args:m,concreteType:`TouchpointConnection`,kind:`LinkedField`,name:`journey`,plural:!1,selections:[{alias:null,args:null,concreteType:`TouchpointEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},{kind:`TypeDiscriminator`,abstractKey:`__isTouchpoint`},n,{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},b,{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`medium`,plural:!1,selections:[x,n],storageKey:null},y,{alias:null,args:null,concreteType:`Contact`,kind:`LinkedField`,name:`contact`,plural:!1,selections:v,storageKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`aspect`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`toCode`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`toLabel`,storageKey:null}],type:`Milestone`,abstractKey:null}],storageKey:null}],storageKey:null}],storageKey:`journey(first:8)`}],storageKey:null}]},params:{cacheID:`6bf701c2136baa71f7a104f6acc81431`,id:null,metadata:{},name:`ContactOverviewTabQuery`,operationKind:`query`,text:`query ContactOverviewTabQuery(
  $id: ID!
) {
  ...GroupsPanel_query
  contact(id: $id) {
    id
    email
    phone
    jobTitle
    culture
    registered
    externalKey
    createdAt
    customer {
      id
      name
    }
    ...GroupsPanel_contact
    ...LifecyclePanel_contact
    interactions(first: 10, statuses: [OPEN, MISSED]) {
      edges {
        node {
          ...InteractionList_interactions
          id
        }
      }
    }
    journey(first: 8) {
      edges {
        node {
          __typename
          ...RecentTouchpoints_touchpoints
          id
        }
      }
    }
  }
}

fragment GroupsPanel_contact on Contact {
  id
  groups(first: 100) {
    id
    name
  }
}

fragment GroupsPanel_query on Query {
  contactGroups(first: 100, active: true) {
    edges {
      node {
        id
        name
      }
    }
  }
}

fragment InteractionList_interactions on Interaction {
  id
  title
  status
  direction
  occurredAt
  medium {
    code
    label
    id
  }
  customer {
    name
    id
  }
  assignee {
    id
    name
  }
  outcome {
    label
    id
  }
}

fragment LifecyclePanel_contact on Contact {
  lifecycleHistory(first: 50) {
    edges {
      node {
        id
        enteredAt
        leftAt
        toStage {
          label
          id
        }
        user {
          name
          id
        }
      }
    }
  }
}

fragment RecentTouchpoints_touchpoints on Touchpoint {
  __isTouchpoint: __typename
  id
  kind
  action
  subject
  occurredAt
  medium {
    code
    id
  }
  user {
    name
    id
  }
  contact {
    name
    id
  }
  ... on Milestone {
    aspect
    toCode
    toLabel
  }
}
`}}}();t.hash=`5ac5aaab426aca7c9cbf5532525b489a`;export{t as default};