import{n as e}from"./relay-B-SxfUzf.js";e();var t=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Literal`,name:`list`,value:`LIFECYCLE_STAGE`}],n={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},i=[n,r],a=[{kind:`Variable`,name:`id`,variableName:`id`}],o={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`jobTitle`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`lastContactedAt`,storageKey:null},u={alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[o,s],storageKey:null},d=[n,r,o];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`ContactPageQuery`,selections:[{alias:null,args:t,concreteType:`PicklistValue`,kind:`LinkedField`,name:`picklist`,plural:!0,selections:i,storageKey:`picklist(list:"LIFECYCLE_STAGE")`},{alias:null,args:a,concreteType:`Contact`,kind:`LinkedField`,name:`contact`,plural:!1,selections:[o,s,c,l,{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`lifecycleStage`,plural:!1,selections:i,storageKey:null},u],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`ContactPageQuery`,selections:[{alias:null,args:t,concreteType:`PicklistValue`,kind:`LinkedField`,name:`picklist`,plural:!0,selections:d,storageKey:`picklist(list:"LIFECYCLE_STAGE")`},{alias:null,args:a,concreteType:`Contact`,kind:`LinkedField`,name:`contact`,plural:!1,selections:[o,s,c,l,{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`lifecycleStage`,plural:!1,selections:d,storageKey:null},u],storageKey:null}]},params:{cacheID:`ed63e207f72ef21f96ea5c8458dc1672`,id:null,metadata:{},name:`ContactPageQuery`,operationKind:`query`,text:`query ContactPageQuery(
  $id: ID!
) {
  picklist(list: LIFECYCLE_STAGE) {
    code
    label
    id
  }
  contact(id: $id) {
    id
    name
    jobTitle
    lastContactedAt
    lifecycleStage {
      code
      label
      id
    }
    customer {
      id
      name
    }
  }
}
`}}}();t.hash=`650755a2f9de8d367fd9644c1b836c2b`;export{t as default};