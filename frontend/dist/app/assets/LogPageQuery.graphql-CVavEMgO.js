import{n as e}from"./relay-Drj7JO_5.js";e();var t=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`customerId`},{defaultValue:null,kind:`LocalArgument`,name:`hasCustomer`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},r={kind:`Literal`,name:`first`,value:100},i=[t,n],a={condition:`hasCustomer`,kind:`Condition`,passingValue:!0,selections:[{alias:null,args:[{kind:`Variable`,name:`id`,variableName:`customerId`}],concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[t,n,{alias:null,args:null,concreteType:`Contact`,kind:`LinkedField`,name:`defaultContact`,plural:!1,selections:[t],storageKey:null},{alias:null,args:[r],concreteType:`ContactConnection`,kind:`LinkedField`,name:`contacts`,plural:!1,selections:[{alias:null,args:null,concreteType:`ContactEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Contact`,kind:`LinkedField`,name:`node`,plural:!1,selections:i,storageKey:null}],storageKey:null}],storageKey:`contacts(first:100)`}],storageKey:null}]},o={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},s=[o,{alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},t];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`LogPageQuery`,selections:[{args:null,kind:`FragmentSpread`,name:`LogPage_query`},a],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`LogPageQuery`,selections:[{alias:`media`,args:[{kind:`Literal`,name:`list`,value:`MEDIUM`}],concreteType:`PicklistValue`,kind:`LinkedField`,name:`picklist`,plural:!0,selections:s,storageKey:`picklist(list:"MEDIUM")`},{alias:`purposes`,args:[{kind:`Literal`,name:`list`,value:`PURPOSE`}],concreteType:`PicklistValue`,kind:`LinkedField`,name:`picklist`,plural:!0,selections:s,storageKey:`picklist(list:"PURPOSE")`},{alias:`steps`,args:[{kind:`Literal`,name:`list`,value:`STEP`}],concreteType:`PicklistValue`,kind:`LinkedField`,name:`picklist`,plural:!0,selections:[o,{alias:`label`,args:null,kind:`ScalarField`,name:`fullLabel`,storageKey:null},t],storageKey:`picklist(list:"STEP")`},{alias:`outcomes`,args:[{kind:`Literal`,name:`list`,value:`OUTCOME`}],concreteType:`PicklistValue`,kind:`LinkedField`,name:`picklist`,plural:!0,selections:s,storageKey:`picklist(list:"OUTCOME")`},{alias:`nextActions`,args:[{kind:`Literal`,name:`list`,value:`NEXT_ACTION`}],concreteType:`PicklistValue`,kind:`LinkedField`,name:`picklist`,plural:!0,selections:s,storageKey:`picklist(list:"NEXT_ACTION")`},{alias:null,args:[{kind:`Literal`,name:`active`,value:!0},r,{kind:`Literal`,name:`roles`,value:[`ADMIN`,`MANAGER`,`ANALYST`]}],concreteType:`UserConnection`,kind:`LinkedField`,name:`users`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`node`,plural:!1,selections:i,storageKey:null}],storageKey:null}],storageKey:`users(active:true,first:100,roles:["ADMIN","MANAGER","ANALYST"])`},{alias:null,args:null,concreteType:`Tag`,kind:`LinkedField`,name:`tags`,plural:!0,selections:[n,t],storageKey:null},a]},params:{cacheID:`19f84440a94a68da4801bafa898bb271`,id:null,metadata:{},name:`LogPageQuery`,operationKind:`query`,text:`query LogPageQuery(
  $customerId: ID!
  $hasCustomer: Boolean!
) {
  ...LogPage_query
  customer(id: $customerId) @include(if: $hasCustomer) {
    id
    name
    defaultContact {
      id
    }
    contacts(first: 100) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
}

fragment LogPage_query on Query {
  media: picklist(list: MEDIUM) {
    code
    label
    id
  }
  purposes: picklist(list: PURPOSE) {
    code
    label
    id
  }
  steps: picklist(list: STEP) {
    code
    label: fullLabel
    id
  }
  outcomes: picklist(list: OUTCOME) {
    code
    label
    id
  }
  nextActions: picklist(list: NEXT_ACTION) {
    code
    label
    id
  }
  users(first: 100, active: true, roles: [ADMIN, MANAGER, ANALYST]) {
    edges {
      node {
        id
        name
      }
    }
  }
  tags {
    name
    id
  }
}
`}}}();t.hash=`ef111cfaf5bf96b6371833e726091a29`;export{t as default};