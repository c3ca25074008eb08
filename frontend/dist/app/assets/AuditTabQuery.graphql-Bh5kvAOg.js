import{n as e}from"./relay-Drj7JO_5.js";e();var t=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n=[{kind:`Literal`,name:`first`,value:50}],r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`AuditTabQuery`,selections:[{alias:null,args:t,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`AuditTab_customer`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`AuditTabQuery`,selections:[{alias:null,args:t,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[{alias:null,args:n,concreteType:`ChangeConnection`,kind:`LinkedField`,name:`audit`,plural:!1,selections:[{alias:null,args:null,concreteType:`ChangeEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Change`,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`entity`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`user`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`avatarColor`,storageKey:null},r],storageKey:null},{alias:null,args:null,concreteType:`FieldChange`,kind:`LinkedField`,name:`fields`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`before`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`after`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:`audit(first:50)`},{alias:null,args:n,filters:null,handle:`connection`,key:`AuditTab_audit`,kind:`LinkedHandle`,name:`audit`},r],storageKey:null}]},params:{cacheID:`dbd6741db04c2a51135627d6e2a2e61e`,id:null,metadata:{},name:`AuditTabQuery`,operationKind:`query`,text:`query AuditTabQuery(
  $id: ID!
) {
  customer(id: $id) {
    ...AuditTab_customer
    id
  }
}

fragment AuditTab_customer on Customer {
  audit(first: 50) {
    edges {
      node {
        ...AuditTrail_changes
        id
        __typename
      }
      cursor
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
  id
}

fragment AuditTrail_changes on Change {
  id
  at
  kind
  entity
  user {
    name
    avatarColor
    id
  }
  fields {
    field
    before
    after
  }
}
`}}}();t.hash=`abb6c87eddac6af8376a86eba8238bdf`;export{t as default};