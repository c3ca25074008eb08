import{n as e}from"./relay-Drj7JO_5.js";e();var t=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`notes`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},a={alias:null,args:null,concreteType:`Link`,kind:`LinkedField`,name:`links`,plural:!0,selections:[i,{alias:null,args:null,kind:`ScalarField`,name:`url`,storageKey:null}],storageKey:null},o={kind:`Literal`,name:`first`,value:10},s=[o,{kind:`Literal`,name:`statuses`,value:[`OPEN`,`MISSED`]}],c=[o,{kind:`Literal`,name:`states`,value:[`OPEN`,`OVERDUE`]}],l=[{kind:`Literal`,name:`first`,value:6}],u={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},d={alias:null,args:null,kind:`ScalarField`,name:`town`,storageKey:null},f={alias:null,args:[{kind:`Literal`,name:`first`,value:50}],concreteType:`CustomerConnection`,kind:`LinkedField`,name:`subsidiaries`,plural:!1,selections:[{alias:null,args:null,concreteType:`CustomerEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,u,d],storageKey:null}],storageKey:null}],storageKey:`subsidiaries(first:50)`},p={alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},m={alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},h={alias:null,args:null,kind:`ScalarField`,name:`phone`,storageKey:null},g={alias:null,args:null,kind:`ScalarField`,name:`culture`,storageKey:null},_={alias:null,args:null,kind:`ScalarField`,name:`registered`,storageKey:null},v=[n,u],y={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},b=[n],x=[{kind:`Literal`,name:`first`,value:20}],S=[i,n],C={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},w={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},T={alias:null,args:null,kind:`ScalarField`,name:`occurredAt`,storageKey:null},E={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},D=[u,n],O={alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`assignee`,plural:!1,selections:v,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`OverviewTabQuery`,selections:[{alias:null,args:t,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[n,{args:null,kind:`FragmentSpread`,name:`FactsPanel_customer`},{args:null,kind:`FragmentSpread`,name:`ContactList_customer`},r,a,{alias:null,args:s,concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:[{alias:null,args:null,concreteType:`InteractionEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Interaction`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`InteractionList_interactions`}],storageKey:null}],storageKey:null}],storageKey:`interactions(first:10,statuses:["OPEN","MISSED"])`},{alias:null,args:c,concreteType:`ActionItemConnection`,kind:`LinkedField`,name:`actionItems`,plural:!1,selections:[{alias:null,args:null,concreteType:`ActionItemEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`ActionItem`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`ActionItemList_items`}],storageKey:null}],storageKey:null}],storageKey:`actionItems(first:10,states:["OPEN","OVERDUE"])`},{alias:null,args:l,concreteType:`TouchpointConnection`,kind:`LinkedField`,name:`journey`,plural:!1,selections:[{alias:null,args:null,concreteType:`TouchpointEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`RecentTouchpoints_touchpoints`}],storageKey:null}],storageKey:null}],storageKey:`journey(first:6)`},f],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`OverviewTabQuery`,selections:[{alias:null,args:t,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[n,p,m,h,{alias:null,args:null,kind:`ScalarField`,name:`street`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`postcode`,storageKey:null},d,{alias:null,args:null,kind:`ScalarField`,name:`region`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`country`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`fiscalNumber`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`commercialNumber`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`nationalId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`nationalIdCountry`,storageKey:null},g,{alias:null,args:null,kind:`ScalarField`,name:`timeZone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`externalKey`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},_,{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`parent`,plural:!1,selections:v,storageKey:null},y,{alias:null,args:null,concreteType:`Contact`,kind:`LinkedField`,name:`defaultContact`,plural:!1,selections:b,storageKey:null},{alias:null,args:x,concreteType:`ContactConnection`,kind:`LinkedField`,name:`contacts`,plural:!1,selections:[{alias:null,args:null,concreteType:`ContactEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Contact`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,y,u,{alias:null,args:null,kind:`ScalarField`,name:`firstName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastName`,storageKey:null},m,h,{alias:null,args:null,kind:`ScalarField`,name:`jobTitle`,storageKey:null},g,_,{alias:null,args:null,kind:`ScalarField`,name:`isSelf`,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`lifecycleStage`,plural:!1,selections:S,storageKey:null},C],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:`contacts(first:20)`},{alias:null,args:x,filters:null,handle:`connection`,key:`ContactList_contacts`,kind:`LinkedHandle`,name:`contacts`},r,a,{alias:null,args:s,concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:[{alias:null,args:null,concreteType:`InteractionEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Interaction`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,w,{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`direction`,storageKey:null},T,{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`medium`,plural:!1,selections:[E,i,n],storageKey:null},{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:D,storageKey:null},O,{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`outcome`,plural:!1,selections:S,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:`interactions(first:10,statuses:["OPEN","MISSED"])`},{alias:null,args:c,concreteType:`ActionItemConnection`,kind:`LinkedField`,name:`actionItems`,plural:!1,selections:[{alias:null,args:null,concreteType:`ActionItemEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`ActionItem`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,y,w,{alias:null,args:null,kind:`ScalarField`,name:`description`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueOn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`remark`,storageKey:null},O,{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:v,storageKey:null},{alias:null,args:null,concreteType:`Interaction`,kind:`LinkedField`,name:`interaction`,plural:!1,selections:b,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:`actionItems(first:10,states:["OPEN","OVERDUE"])`},{alias:null,args:l,concreteType:`TouchpointConnection`,kind:`LinkedField`,name:`journey`,plural:!1,selections:[{alias:null,args:null,concreteType:`TouchpointEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[C,{kind:`TypeDiscriminator`,abstractKey:`__isTouchpoint`},n,p,{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},T,{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`medium`,plural:!1,selections:[E,n],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`user`,plural:!1,selections:D,storageKey:null},{alias:null,args:null,concreteType:`Contact`,kind:`LinkedField`,name:`contact`,plural:!1,selections:D,storageKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`aspect`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`toCode`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`toLabel`,storageKey:null}],type:`Milestone`,abstractKey:null}],storageKey:null}],storageKey:null}],storageKey:`journey(first:6)`},f],storageKey:null}]},params:{cacheID:`177e0752e8640d3f85554b1d4b902744`,id:null,metadata:{},name:`OverviewTabQuery`,operationKind:`query`,text:`query OverviewTabQuery(
  $id: ID!
) {
  customer(id: $id) {
    id
    ...FactsPanel_customer
    ...ContactList_customer
    notes
    links {
      label
      url
    }
    interactions(first: 10, statuses: [OPEN, MISSED]) {
      edges {
        node {
          ...InteractionList_interactions
          id
        }
      }
    }
    actionItems(first: 10, states: [OPEN, OVERDUE]) {
      edges {
        node {
          ...ActionItemList_items
          id
        }
      }
    }
    journey(first: 6) {
      edges {
        node {
          __typename
          ...RecentTouchpoints_touchpoints
          id
        }
      }
    }
    subsidiaries(first: 50) {
      edges {
        node {
          id
          name
          town
        }
      }
    }
  }
}

fragment ActionItemList_items on ActionItem {
  id
  version
  title
  description
  dueOn
  state
  remark
  ...ItemMenu_item
  assignee {
    id
    name
  }
  customer {
    id
    name
  }
  interaction {
    id
  }
}

fragment ContactList_customer on Customer {
  id
  kind
  version
  defaultContact {
    id
  }
  contacts(first: 20) {
    edges {
      node {
        id
        ...ContactRow_contact
        __typename
      }
      cursor
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}

fragment ContactRow_contact on Contact {
  id
  version
  name
  firstName
  lastName
  email
  phone
  jobTitle
  culture
  registered
  isSelf
  lifecycleStage {
    label
    id
  }
}

fragment FactsPanel_customer on Customer {
  id
  kind
  email
  phone
  street
  postcode
  town
  region
  country
  fiscalNumber
  commercialNumber
  nationalId
  nationalIdCountry
  culture
  timeZone
  externalKey
  createdAt
  registered
  parent {
    id
    name
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

fragment ItemMenu_item on ActionItem {
  id
  version
  title
  state
  dueOn
  description
  assignee {
    id
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
`}}}();t.hash=`19628c16324fc156ae50f1ae37a00d3a`;export{t as default};