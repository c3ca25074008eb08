import{n as e}from"./relay-B-SxfUzf.js";e();var t=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`relationship`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`registered`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`lastContactedAt`,storageKey:null},s=[r],c={alias:null,args:null,concreteType:`Tag`,kind:`LinkedField`,name:`tags`,plural:!0,selections:[n,r],storageKey:null},l=[r,n],u=[{kind:`Literal`,name:`first`,value:1}],d=[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`CustomerPageQuery`,selections:[{alias:null,args:t,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[n,r,i,a,o,{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:s,storageKey:null},{alias:null,args:null,concreteType:`Team`,kind:`LinkedField`,name:`team`,plural:!1,selections:s,storageKey:null},c,{args:null,kind:`FragmentSpread`,name:`CustomerMenu_customer`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`CustomerPageQuery`,selections:[{alias:null,args:t,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[n,r,i,a,o,{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:l,storageKey:null},{alias:null,args:null,concreteType:`Team`,kind:`LinkedField`,name:`team`,plural:!1,selections:l,storageKey:null},c,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:`counted`,args:u,concreteType:`ContactConnection`,kind:`LinkedField`,name:`contacts`,plural:!1,selections:d,storageKey:`contacts(first:1)`},{alias:`happened`,args:u,concreteType:`TouchpointConnection`,kind:`LinkedField`,name:`journey`,plural:!1,selections:d,storageKey:`journey(first:1)`},{alias:`engaged`,args:u,concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:d,storageKey:`interactions(first:1)`}],storageKey:null}]},params:{cacheID:`e6500037f93be1b070c893e1506abaa2`,id:null,metadata:{},name:`CustomerPageQuery`,operationKind:`query`,text:`query CustomerPageQuery(
  $id: ID!
) {
  customer(id: $id) {
    id
    name
    relationship
    registered
    lastContactedAt
    owner {
      name
      id
    }
    team {
      name
      id
    }
    tags {
      id
      name
    }
    ...CustomerMenu_customer
  }
}

fragment CustomerMenu_customer on Customer {
  id
  version
  name
  relationship
  registered
  counted: contacts(first: 1) {
    totalCount
  }
  happened: journey(first: 1) {
    totalCount
  }
  engaged: interactions(first: 1) {
    totalCount
  }
}
`}}}();t.hash=`b2771498e2e98c844d5b5d4670a821b3`;export{t as default};