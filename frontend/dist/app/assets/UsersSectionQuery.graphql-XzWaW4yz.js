import{n as e}from"./relay-Drj7JO_5.js";e();var t=function(){var e={defaultValue:null,kind:`LocalArgument`,name:`active`},t={defaultValue:null,kind:`LocalArgument`,name:`text`},n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},i=[n,r],a={alias:null,args:null,concreteType:`Team`,kind:`LinkedField`,name:`teams`,plural:!0,selections:i,storageKey:null},o={kind:`Variable`,name:`active`,variableName:`active`},s={kind:`Variable`,name:`text`,variableName:`text`},c=[o,{kind:`Literal`,name:`first`,value:25},s];return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`UsersSectionQuery`,selections:[a,{args:[o,s],kind:`FragmentSpread`,name:`UsersSection_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`UsersSectionQuery`,selections:[a,{alias:null,args:c,concreteType:`UserConnection`,kind:`LinkedField`,name:`users`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`UserEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},r,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`role`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`avatarColor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastSignedInAt`,storageKey:null},{alias:null,args:[{kind:`Literal`,name:`first`,value:50}],concreteType:`Team`,kind:`LinkedField`,name:`teams`,plural:!0,selections:i,storageKey:`teams(first:50)`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:c,filters:[`text`,`active`],handle:`connection`,key:`UsersSection_users`,kind:`LinkedHandle`,name:`users`}]},params:{cacheID:`e952e919f2124f937b3c33de2d702c20`,id:null,metadata:{},name:`UsersSectionQuery`,operationKind:`query`,text:`query UsersSectionQuery(
  $text: String
  $active: Boolean
) {
  teams {
    id
    name
  }
  ...UsersSection_query_4hcHbY
}

fragment UsersSection_query_4hcHbY on Query {
  users(first: 25, text: $text, active: $active) {
    totalCount
    edges {
      node {
        id
        version
        name
        email
        role
        isActive
        avatarColor
        lastSignedInAt
        teams(first: 50) {
          id
          name
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
`}}}();t.hash=`c225dbb37768fbf8eda6f9e6274a993c`;export{t as default};