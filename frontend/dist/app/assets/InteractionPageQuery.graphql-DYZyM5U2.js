import{n as e}from"./relay-Drj7JO_5.js";e();var t=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n=[{alias:null,args:[{kind:`Variable`,name:`id`,variableName:`id`}],concreteType:`Interaction`,kind:`LinkedField`,name:`interaction`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`occurredAt`,storageKey:null},{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`InteractionPageQuery`,selections:n,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`InteractionPageQuery`,selections:n},params:{cacheID:`03af0e30fad336e92cce4aff5897479f`,id:null,metadata:{},name:`InteractionPageQuery`,operationKind:`query`,text:`query InteractionPageQuery(
  $id: ID!
) {
  interaction(id: $id) {
    id
    title
    state
    occurredAt
    customer {
      id
      name
    }
  }
}
`}}}();t.hash=`f8d2b85d969dc1f29cf77cb1555597c8`;export{t as default};