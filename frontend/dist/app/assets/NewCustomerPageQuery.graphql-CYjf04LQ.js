import{n as e}from"./relay-Drj7JO_5.js";e();var t=function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},n=[e,t];return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`NewCustomerPageQuery`,selections:[{args:null,kind:`FragmentSpread`,name:`CustomerForm_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`NewCustomerPageQuery`,selections:[{alias:null,args:[{kind:`Literal`,name:`active`,value:!0},{kind:`Literal`,name:`first`,value:100},{kind:`Literal`,name:`roles`,value:[`ADMIN`,`MANAGER`,`ANALYST`]}],concreteType:`UserConnection`,kind:`LinkedField`,name:`users`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`node`,plural:!1,selections:n,storageKey:null}],storageKey:null}],storageKey:`users(active:true,first:100,roles:["ADMIN","MANAGER","ANALYST"])`},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`viewer`,plural:!1,selections:[{alias:null,args:null,concreteType:`Team`,kind:`LinkedField`,name:`teams`,plural:!0,selections:[e],storageKey:null},e],storageKey:null},{alias:null,args:null,concreteType:`Team`,kind:`LinkedField`,name:`teams`,plural:!0,selections:n,storageKey:null},{alias:null,args:null,concreteType:`Tag`,kind:`LinkedField`,name:`tags`,plural:!0,selections:[t,e],storageKey:null}]},params:{cacheID:`544ecf8fecdd4c2533233e1eb95d2187`,id:null,metadata:{},name:`NewCustomerPageQuery`,operationKind:`query`,text:`query NewCustomerPageQuery {
  ...CustomerForm_query
}

fragment CustomerForm_query on Query {
  users(first: 100, active: true, roles: [ADMIN, MANAGER, ANALYST]) {
    edges {
      node {
        id
        name
      }
    }
  }
  viewer {
    teams {
      id
    }
    id
  }
  teams {
    id
    name
  }
  tags {
    name
    id
  }
}
`}}}();t.hash=`b130b32f4638996e25babdbb6257f7ed`;export{t as default};