import{n as e,t}from"./relay-Drj7JO_5.js";import{t as n}from"./dist-REO7O7Mu.js";import{l as r,r as i,y as a}from"./kit-icons-BSycvh6W.js";e();var o=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`text`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},r=[{alias:null,args:[{kind:`Literal`,name:`first`,value:12},{kind:`Variable`,name:`text`,variableName:`text`}],concreteType:`Found`,kind:`LinkedField`,name:`search`,plural:!0,selections:[t,{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},n,{alias:null,args:null,kind:`ScalarField`,name:`town`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`relationship`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Contact`,kind:`LinkedField`,name:`contact`,plural:!1,selections:[t,n,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`jobTitle`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`findQuery`,selections:r,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`findQuery`,selections:r},params:{cacheID:`c44f9f3d9a60d7dcd6879eb6752137db`,id:null,metadata:{},name:`findQuery`,operationKind:`query`,text:`query findQuery(
  $text: String!
) {
  search(text: $text, first: 12) {
    id
    customer {
      id
      kind
      name
      town
      relationship
    }
    contact {
      id
      name
      email
      jobTitle
    }
  }
}
`}}}();o.hash=`f9baeb6b236b2793df9d6ceab5bbf155`;var s=t(),c=o;function l({search:e}){return e.map(({id:e,customer:t,contact:o})=>o?{id:e,label:o.name,detail:[t.name,o.jobTitle??o.email].filter(Boolean).join(` · `),to:`/contacts/${o.id}`,icon:a}:{id:e,label:t.name,detail:[n._(r[t.relationship].label),t.town].filter(Boolean).join(` · `),to:`/customers/${t.id}`,icon:i[t.kind].icon})}async function u(e,t,n){let r=await new Promise((r,i)=>{let a=(0,s.fetchQuery)(e,c,{text:t}).subscribe({next:r,error:i});n.addEventListener(`abort`,()=>{a.unsubscribe(),r(void 0)})});return r?l(r):[]}export{u as find};