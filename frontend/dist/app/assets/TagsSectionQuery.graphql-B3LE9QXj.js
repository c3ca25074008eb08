import{n as e}from"./relay-Drj7JO_5.js";e();var t=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`text`}],t=[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],n=[{alias:`all`,args:null,concreteType:`Tag`,kind:`LinkedField`,name:`tags`,plural:!0,selections:t,storageKey:null},{alias:null,args:[{kind:`Variable`,name:`text`,variableName:`text`}],concreteType:`Tag`,kind:`LinkedField`,name:`tags`,plural:!0,selections:t,storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`TagsSectionQuery`,selections:n,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`TagsSectionQuery`,selections:n},params:{cacheID:`567725080205ab9fed265fb26702d938`,id:null,metadata:{},name:`TagsSectionQuery`,operationKind:`query`,text:`query TagsSectionQuery(
  $text: String
) {
  all: tags {
    id
    name
  }
  tags(text: $text) {
    id
    name
  }
}
`}}}();t.hash=`6ba857acd317697ebd725ac0ed4801ab`;export{t as default};