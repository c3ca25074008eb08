import{n as e}from"./relay-Drj7JO_5.js";e();var t=function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},n=[{alias:null,args:null,concreteType:`Team`,kind:`LinkedField`,name:`teams`,plural:!0,selections:[e,t,{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`members`,plural:!0,selections:[e,t],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`TeamsSectionQuery`,selections:n,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`TeamsSectionQuery`,selections:n},params:{cacheID:`f71402c9f12a398a3f443758823bdd42`,id:null,metadata:{},name:`TeamsSectionQuery`,operationKind:`query`,text:`query TeamsSectionQuery {
  teams {
    id
    name
    members {
      id
      name
    }
  }
}
`}}}();t.hash=`92c179872aa306552c1fb2aa89b0639f`;export{t as default};