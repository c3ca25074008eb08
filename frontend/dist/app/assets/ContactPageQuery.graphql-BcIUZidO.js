import{n as e}from"./relay-Drj7JO_5.js";e();var t=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`firstName`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`lastName`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`phone`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`jobTitle`,storageKey:null},u={alias:null,args:null,kind:`ScalarField`,name:`culture`,storageKey:null},d={alias:null,args:null,kind:`ScalarField`,name:`registered`,storageKey:null},f={alias:null,args:null,kind:`ScalarField`,name:`isSelf`,storageKey:null},p={alias:null,args:null,kind:`ScalarField`,name:`lastContactedAt`,storageKey:null},m={alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[n,i],storageKey:null},h=[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},n];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`ContactPageQuery`,selections:[{args:null,kind:`FragmentSpread`,name:`StageMenu_query`},{alias:null,args:t,concreteType:`Contact`,kind:`LinkedField`,name:`contact`,plural:!1,selections:[n,r,i,a,o,s,c,l,u,d,f,p,{args:null,kind:`FragmentSpread`,name:`StageMenu_contact`},m],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`ContactPageQuery`,selections:[{alias:`stages`,args:[{kind:`Literal`,name:`list`,value:`LIFECYCLE_STAGE`}],concreteType:`PicklistValue`,kind:`LinkedField`,name:`picklist`,plural:!0,selections:h,storageKey:`picklist(list:"LIFECYCLE_STAGE")`},{alias:null,args:t,concreteType:`Contact`,kind:`LinkedField`,name:`contact`,plural:!1,selections:[n,r,i,a,o,s,c,l,u,d,f,p,{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`lifecycleStage`,plural:!1,selections:h,storageKey:null},m],storageKey:null}]},params:{cacheID:`b3511b927d895842df0b51d17676be7f`,id:null,metadata:{},name:`ContactPageQuery`,operationKind:`query`,text:`query ContactPageQuery(
  $id: ID!
) {
  ...StageMenu_query
  contact(id: $id) {
    id
    version
    name
    firstName
    lastName
    email
    phone
    jobTitle
    culture
    registered
    isSelf
    lastContactedAt
    ...StageMenu_contact
    customer {
      id
      name
    }
  }
}

fragment StageMenu_contact on Contact {
  id
  name
  lifecycleStage {
    code
    label
    id
  }
}

fragment StageMenu_query on Query {
  stages: picklist(list: LIFECYCLE_STAGE) {
    code
    label
    id
  }
}
`}}}();t.hash=`005aaf77f288abd11e6352c7ca77a1cf`;export{t as default};