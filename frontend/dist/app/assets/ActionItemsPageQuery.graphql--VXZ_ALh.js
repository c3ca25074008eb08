import{n as e}from"./relay-Drj7JO_5.js";e();var t=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`mine`},{defaultValue:null,kind:`LocalArgument`,name:`states`}],t={kind:`Variable`,name:`mine`,variableName:`mine`},n={kind:`Variable`,name:`states`,variableName:`states`},r=[{kind:`Literal`,name:`first`,value:50},t,{kind:`Literal`,name:`orderBy`,value:`DUE_FIRST`},n],i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a=[i,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`ActionItemsPageQuery`,selections:[{args:[t,n],kind:`FragmentSpread`,name:`ActionItemsPage_items`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`ActionItemsPageQuery`,selections:[{alias:null,args:r,concreteType:`ActionItemConnection`,kind:`LinkedField`,name:`actionItems`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`ActionItemEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`ActionItem`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`description`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueOn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`remark`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`assignee`,plural:!1,selections:a,storageKey:null},{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:a,storageKey:null},{alias:null,args:null,concreteType:`Interaction`,kind:`LinkedField`,name:`interaction`,plural:!1,selections:[i],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:r,filters:[`mine`,`states`,`orderBy`],handle:`connection`,key:`ActionItemsPage_actionItems`,kind:`LinkedHandle`,name:`actionItems`}]},params:{cacheID:`dcec66bc7a1b040a8325e5c0b2f4a26d`,id:null,metadata:{},name:`ActionItemsPageQuery`,operationKind:`query`,text:`query ActionItemsPageQuery(
  $mine: Boolean!
  $states: [ActionItemState!]
) {
  ...ActionItemsPage_items_1yT4hQ
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

fragment ActionItemsPage_items_1yT4hQ on Query {
  actionItems(first: 50, mine: $mine, states: $states, orderBy: DUE_FIRST) {
    totalCount
    edges {
      node {
        ...ActionItemList_items
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
`}}}();t.hash=`b1d358864c9161a7cbc2382c07f611c1`;export{t as default};