import{n as e}from"./relay-Drj7JO_5.js";e();var t=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n=[{kind:`Literal`,name:`first`,value:100}],r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`AuditTabInteractionQuery`,selections:[{alias:null,args:t,concreteType:`Interaction`,kind:`LinkedField`,name:`interaction`,plural:!1,selections:[{alias:null,args:n,concreteType:`ChangeConnection`,kind:`LinkedField`,name:`audit`,plural:!1,selections:[{alias:null,args:null,concreteType:`ChangeEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Change`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`AuditTrail_changes`}],storageKey:null}],storageKey:null}],storageKey:`audit(first:100)`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`AuditTabInteractionQuery`,selections:[{alias:null,args:t,concreteType:`Interaction`,kind:`LinkedField`,name:`interaction`,plural:!1,selections:[{alias:null,args:n,concreteType:`ChangeConnection`,kind:`LinkedField`,name:`audit`,plural:!1,selections:[{alias:null,args:null,concreteType:`ChangeEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Change`,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`entity`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`user`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`avatarColor`,storageKey:null},r],storageKey:null},{alias:null,args:null,concreteType:`FieldChange`,kind:`LinkedField`,name:`fields`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`before`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`after`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}],storageKey:`audit(first:100)`},r],storageKey:null}]},params:{cacheID:`2af353b18d3b2e777b867ca660458013`,id:null,metadata:{},name:`AuditTabInteractionQuery`,operationKind:`query`,text:`query AuditTabInteractionQuery(
  $id: ID!
) {
  interaction(id: $id) {
    audit(first: 100) {
      edges {
        node {
          ...AuditTrail_changes
          id
        }
      }
    }
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
`}}}();t.hash=`972bb8f34f375132167e63c066b29184`;export{t as default};