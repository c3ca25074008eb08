import{n as e}from"./relay-Drj7JO_5.js";e();var t=function(){var e={defaultValue:null,kind:`LocalArgument`,name:`active`},t={defaultValue:null,kind:`LocalArgument`,name:`text`},n={kind:`Variable`,name:`active`,variableName:`active`},r={kind:`Variable`,name:`text`,variableName:`text`},i=[n,{kind:`Literal`,name:`first`,value:50},r],a={alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null};return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`GroupsPageQuery`,selections:[{args:[n,r],kind:`FragmentSpread`,name:`GroupsPage_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`GroupsPageQuery`,selections:[{alias:null,args:i,concreteType:`ContactGroupConnection`,kind:`LinkedField`,name:`contactGroups`,plural:!1,selections:[a,{alias:null,args:null,concreteType:`ContactGroupEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`ContactGroup`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`description`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},{alias:null,args:null,concreteType:`ContactConnection`,kind:`LinkedField`,name:`members`,plural:!1,selections:[a],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:i,filters:[`text`,`active`],handle:`connection`,key:`GroupsPage_contactGroups`,kind:`LinkedHandle`,name:`contactGroups`}]},params:{cacheID:`7f0059252922ca6343c70f73eaff70a9`,id:null,metadata:{},name:`GroupsPageQuery`,operationKind:`query`,text:`query GroupsPageQuery(
  $text: String
  $active: Boolean
) {
  ...GroupsPage_query_4hcHbY
}

fragment GroupsPage_query_4hcHbY on Query {
  contactGroups(first: 50, text: $text, active: $active) {
    totalCount
    edges {
      node {
        id
        name
        description
        isActive
        createdAt
        members {
          totalCount
        }
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
`}}}();t.hash=`7787ddf003bf86b88d34d7eeaf41c420`;export{t as default};