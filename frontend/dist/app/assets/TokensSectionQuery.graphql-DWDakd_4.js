import{n as e}from"./relay-Drj7JO_5.js";e();var t=function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t=[{alias:null,args:null,concreteType:`TokenEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Token`,kind:`LinkedField`,name:`node`,plural:!1,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hint`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`scope`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastUsedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null},{kind:`ClientExtension`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__id`,storageKey:null}]}],n=[{kind:`Literal`,name:`first`,value:100}];return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`TokensSectionQuery`,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`viewer`,plural:!1,selections:[{alias:`tokens`,args:null,concreteType:`TokenConnection`,kind:`LinkedField`,name:`__TokensSection_tokens_connection`,plural:!1,selections:t,storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`TokensSectionQuery`,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`viewer`,plural:!1,selections:[{alias:null,args:n,concreteType:`TokenConnection`,kind:`LinkedField`,name:`tokens`,plural:!1,selections:t,storageKey:`tokens(first:100)`},{alias:null,args:n,filters:null,handle:`connection`,key:`TokensSection_tokens`,kind:`LinkedHandle`,name:`tokens`},e],storageKey:null}]},params:{cacheID:`f9ccc66da7cfe7368d00cb7239824d18`,id:null,metadata:{connection:[{count:null,cursor:null,direction:`forward`,path:[`viewer`,`tokens`]}]},name:`TokensSectionQuery`,operationKind:`query`,text:`query TokensSectionQuery {
  viewer {
    tokens(first: 100) {
      edges {
        node {
          id
          name
          hint
          scope
          createdAt
          expiresAt
          lastUsedAt
          revokedAt
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
}
`}}}();t.hash=`51c167504c7161d2e73392c9e265355c`;export{t as default};