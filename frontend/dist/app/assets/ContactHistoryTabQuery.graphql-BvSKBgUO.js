import{n as e}from"./relay-Drj7JO_5.js";e();var t=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`},{defaultValue:null,kind:`LocalArgument`,name:`statuses`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={kind:`Variable`,name:`statuses`,variableName:`statuses`},r=[{kind:`Literal`,name:`first`,value:50},n],i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`ContactHistoryTabQuery`,selections:[{alias:null,args:t,concreteType:`Contact`,kind:`LinkedField`,name:`contact`,plural:!1,selections:[{args:[n],kind:`FragmentSpread`,name:`ContactHistoryTab_contact`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`ContactHistoryTabQuery`,selections:[{alias:null,args:t,concreteType:`Contact`,kind:`LinkedField`,name:`contact`,plural:!1,selections:[{alias:null,args:r,concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:[{alias:null,args:null,concreteType:`InteractionEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Interaction`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`direction`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`occurredAt`,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`medium`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},a,i],storageKey:null},{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[o,i],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`assignee`,plural:!1,selections:[i,o],storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`outcome`,plural:!1,selections:[a,i],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:r,filters:[`statuses`],handle:`connection`,key:`ContactHistoryTab_interactions`,kind:`LinkedHandle`,name:`interactions`},i],storageKey:null}]},params:{cacheID:`93d2bdd94d9e77bea6dcfa99bdc29a9d`,id:null,metadata:{},name:`ContactHistoryTabQuery`,operationKind:`query`,text:`query ContactHistoryTabQuery(
  $id: ID!
  $statuses: [InteractionStatus!]
) {
  contact(id: $id) {
    ...ContactHistoryTab_contact_26XTTN
    id
  }
}

fragment ContactHistoryTab_contact_26XTTN on Contact {
  interactions(first: 50, statuses: $statuses) {
    edges {
      node {
        ...InteractionList_interactions
        id
        __typename
      }
      cursor
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
  id
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
`}}}();t.hash=`ff33da2b4a5195d0e94f41a72216f59e`;export{t as default};