import{n as e}from"./relay-Drj7JO_5.js";e();var t=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`registered`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`lastContactedAt`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`avatarColor`,storageKey:null},c={alias:null,args:null,concreteType:`Tag`,kind:`LinkedField`,name:`tags`,plural:!0,selections:[n,r],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`CustomerPageQuery`,selections:[{alias:null,args:t,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[n,r,i,a,o,{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[r,s],storageKey:null},{alias:null,args:null,concreteType:`Team`,kind:`LinkedField`,name:`team`,plural:!1,selections:[r],storageKey:null},c,{args:null,kind:`FragmentSpread`,name:`RelationshipMenu_customer`},{args:null,kind:`FragmentSpread`,name:`CustomerMenu_customer`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`CustomerPageQuery`,selections:[{alias:null,args:t,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[n,r,i,a,o,{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[r,s,n],storageKey:null},{alias:null,args:null,concreteType:`Team`,kind:`LinkedField`,name:`team`,plural:!1,selections:[r,n],storageKey:null},c,{alias:null,args:null,kind:`ScalarField`,name:`relationship`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null}],storageKey:null}]},params:{cacheID:`2717020044056b755d142985424e6f66`,id:null,metadata:{},name:`CustomerPageQuery`,operationKind:`query`,text:`query CustomerPageQuery(
  $id: ID!
) {
  customer(id: $id) {
    id
    name
    kind
    registered
    lastContactedAt
    owner {
      name
      avatarColor
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
    ...RelationshipMenu_customer
    ...CustomerMenu_customer
  }
}

fragment CustomerMenu_customer on Customer {
  id
  version
  name
  registered
}

fragment RelationshipMenu_customer on Customer {
  id
  name
  relationship
}
`}}}();t.hash=`78910091382137ea198e270e09197ed9`;export{t as default};