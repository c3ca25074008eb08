import{n as e}from"./relay-B-SxfUzf.js";e();var t=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`phone`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`culture`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`externalKey`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},l=[s,c],u={alias:null,args:null,concreteType:`ContactGroup`,kind:`LinkedField`,name:`groups`,plural:!0,selections:l,storageKey:null},d=[{kind:`Literal`,name:`first`,value:50}],f={alias:null,args:null,kind:`ScalarField`,name:`enteredAt`,storageKey:null},p={alias:null,args:null,kind:`ScalarField`,name:`leftAt`,storageKey:null},m={alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},h=[{kind:`Literal`,name:`first`,value:10}],g=[m,s],_=[c,s];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`ContactOverviewTabQuery`,selections:[{alias:null,args:t,concreteType:`Contact`,kind:`LinkedField`,name:`contact`,plural:!1,selections:[n,r,i,a,o,u,{alias:null,args:d,concreteType:`StageChangeConnection`,kind:`LinkedField`,name:`lifecycleHistory`,plural:!1,selections:[{alias:null,args:null,concreteType:`StageChangeEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`StageChange`,kind:`LinkedField`,name:`node`,plural:!1,selections:[s,f,p,{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`toStage`,plural:!1,selections:[m],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`user`,plural:!1,selections:[c],storageKey:null}],storageKey:null}],storageKey:null}],storageKey:`lifecycleHistory(first:50)`},{alias:null,args:h,concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:[{alias:null,args:null,concreteType:`InteractionEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Interaction`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`InteractionList_interactions`}],storageKey:null}],storageKey:null}],storageKey:`interactions(first:10)`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`ContactOverviewTabQuery`,selections:[{alias:null,args:t,concreteType:`Contact`,kind:`LinkedField`,name:`contact`,plural:!1,selections:[n,r,i,a,o,u,{alias:null,args:d,concreteType:`StageChangeConnection`,kind:`LinkedField`,name:`lifecycleHistory`,plural:!1,selections:[{alias:null,args:null,concreteType:`StageChangeEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`StageChange`,kind:`LinkedField`,name:`node`,plural:!1,selections:[s,f,p,{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`toStage`,plural:!1,selections:g,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`user`,plural:!1,selections:_,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:`lifecycleHistory(first:50)`},{alias:null,args:h,concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:[{alias:null,args:null,concreteType:`InteractionEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Interaction`,kind:`LinkedField`,name:`node`,plural:!1,selections:[s,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`direction`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`occurredAt`,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`medium`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},m,s],storageKey:null},{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:_,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`assignee`,plural:!1,selections:l,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`outcome`,plural:!1,selections:g,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:`interactions(first:10)`},s],storageKey:null}]},params:{cacheID:`c72ff4b010f734435a780282ac617313`,id:null,metadata:{},name:`ContactOverviewTabQuery`,operationKind:`query`,text:`query ContactOverviewTabQuery(
  $id: ID!
) {
  contact(id: $id) {
    email
    phone
    culture
    externalKey
    createdAt
    groups {
      id
      name
    }
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
    interactions(first: 10) {
      edges {
        node {
          ...InteractionList_interactions
          id
        }
      }
    }
    id
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
`}}}();t.hash=`d865929440f8f07ce37aa1651f737d37`;export{t as default};