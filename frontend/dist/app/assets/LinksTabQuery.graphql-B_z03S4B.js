import{n as e}from"./relay-Drj7JO_5.js";e();var t=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`LinksTabQuery`,selections:[{alias:null,args:t,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`LinksTab_customer`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`LinksTabQuery`,selections:[{alias:null,args:t,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,concreteType:`Link`,kind:`LinkedField`,name:`links`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`url`,storageKey:null}],storageKey:null}],storageKey:null}]},params:{cacheID:`ad23da198da93853855677a1137e62af`,id:null,metadata:{},name:`LinksTabQuery`,operationKind:`query`,text:`query LinksTabQuery(
  $id: ID!
) {
  customer(id: $id) {
    ...LinksTab_customer
    id
  }
}

fragment LinksTab_customer on Customer {
  id
  version
  links {
    label
    url
  }
}
`}}}();t.hash=`04b934ef0193f68fdf117a49bf41354b`;export{t as default};