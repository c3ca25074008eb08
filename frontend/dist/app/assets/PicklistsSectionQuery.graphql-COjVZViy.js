import{n as e}from"./relay-Drj7JO_5.js";e();var t=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`list`}],t=[{kind:`Literal`,name:`includeRetired`,value:!0},{kind:`Variable`,name:`list`,variableName:`list`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`isRetired`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},o={alias:`outcomes`,args:[{kind:`Literal`,name:`list`,value:`OUTCOME`}],concreteType:`PicklistValue`,kind:`LinkedField`,name:`picklist`,plural:!0,selections:[n,a,r],storageKey:`picklist(list:"OUTCOME")`};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`PicklistsSectionQuery`,selections:[{alias:null,args:t,concreteType:`PicklistValue`,kind:`LinkedField`,name:`picklist`,plural:!0,selections:[n,r,i,{args:null,kind:`FragmentSpread`,name:`PicklistRow_value`}],storageKey:null},o],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`PicklistsSectionQuery`,selections:[{alias:null,args:t,concreteType:`PicklistValue`,kind:`LinkedField`,name:`picklist`,plural:!0,selections:[n,r,i,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`picklist`,storageKey:null},a,{alias:null,args:null,kind:`ScalarField`,name:`fullLabel`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isProtected`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`tone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reached`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reminds`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`family`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`number`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`stampsUpdateDate`,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`concludesWith`,plural:!1,selections:[a,r,n],storageKey:null}],storageKey:null},o]},params:{cacheID:`2037837f1b24ad8d12a9d6915e83ae66`,id:null,metadata:{},name:`PicklistsSectionQuery`,operationKind:`query`,text:`query PicklistsSectionQuery(
  $list: Picklist!
) {
  picklist(list: $list, includeRetired: true) {
    id
    label
    isRetired
    ...PicklistRow_value
  }
  outcomes: picklist(list: OUTCOME) {
    id
    code
    label
  }
}

fragment PicklistRow_value on PicklistValue {
  id
  version
  picklist
  code
  label
  fullLabel
  isRetired
  isProtected
  tone
  reached
  reminds
  family
  number
  stampsUpdateDate
  concludesWith {
    code
    label
    id
  }
}
`}}}();t.hash=`6faeea05c8826e7cd70588e112538474`;export{t as default};