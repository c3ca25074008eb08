import{n as e}from"./relay-Drj7JO_5.js";e();var t=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n=[{kind:`Literal`,name:`first`,value:50}],r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`ContactAuditTabQuery`,selections:[{alias:null,args:t,concreteType:`Contact`,kind:`LinkedField`,name:`contact`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`ContactAuditTab_contact`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`ContactAuditTabQuery`,selections:[{alias:null,args:t,concreteType:`Contact`,kind:`LinkedField`,name:`contact`,plural:!1,selections:[{alias:null,args:n,concreteType:`ChangeConnection`,kind:`LinkedField`,name:`audit`,plural:!1,selections:[{alias:null,args:null,concreteType:`ChangeEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Change`,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`entity`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`user`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`avatarColor`,storageKey:null},r],storageKey:null},{alias:null,args:null,concreteType:`FieldChange`,kind:`LinkedField`,name:`fields`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`before`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`after`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:`audit(first:50)`},{alias:null,args:n,filters:null,handle:`connection`,key:`ContactAuditTab_audit`,kind:`LinkedHandle`,name:`audit`},r],storageKey:null}]},params:{cacheID:`c14d36aeafb6ebf85c6f2ce7ed89876e`,id:null,metadata:{},name:`ContactAuditTabQuery`,operationKind:`query`,text:`query ContactAuditTabQuery(
  $id: ID!
) {
  contact(id: $id) {
    ...ContactAuditTab_contact
    id
  }
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

fragment ContactAuditTab_contact on Contact {
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
`}}}();t.hash=`3578a49fa3dddc68b474db5ff01b4083`;export{t as default};