import{n as e}from"./relay-Drj7JO_5.js";e();var t=function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:[{kind:`Literal`,name:`first`,value:50}],concreteType:`SessionConnection`,kind:`LinkedField`,name:`sessions`,plural:!1,selections:[{alias:null,args:null,concreteType:`SessionEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Session`,kind:`LinkedField`,name:`node`,plural:!1,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastUsedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:`sessions(first:50)`};return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`SessionsSectionQuery`,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`viewer`,plural:!1,selections:[t],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`SessionsSectionQuery`,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`viewer`,plural:!1,selections:[t,e],storageKey:null}]},params:{cacheID:`533f133491571d2ab8e28746ae918021`,id:null,metadata:{},name:`SessionsSectionQuery`,operationKind:`query`,text:`query SessionsSectionQuery {
  viewer {
    sessions(first: 50) {
      edges {
        node {
          id
          createdAt
          lastUsedAt
          expiresAt
        }
      }
    }
    id
  }
}
`}}}();t.hash=`4edc82c6ce3d5ebf09ffb463840573be`;export{t as default};