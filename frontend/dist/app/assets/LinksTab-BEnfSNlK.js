import{n as e,t}from"./relay-Drj7JO_5.js";import n from"./LinksTabQuery.graphql-B_z03S4B.js";import{H as r,V as i}from"./Box-MnmWujMn.js";import{E as a,Q as o,Z as s,at as c,nt as l,ot as u,t as d}from"./index-BViGCjjR.js";import{n as f,t as p}from"./kit-fields-kKYH4GFd.js";import{g as m,nt as h}from"./kit-icons-BSycvh6W.js";import{m as g}from"./router-D4q8LSCc.js";import{n as _,t as v}from"./useCommand-B4192wtw.js";import{r as y}from"./PageHeader-Dc4aJkn5.js";import{t as b}from"./Panel-Cno9ejfH.js";import{t as x}from"./LinkRows-BM_3JWij.js";import{t as S}from"./Record.module-uVFjxlEt.js";import{i as C}from"./react-W5ZNnHZt.js";var w=h(`outline`,`link`,`Link`,[[`path`,{d:`M9 15l6 -6`,key:`svg-0`}],[`path`,{d:`M11 6l.463 -.536a5 5 0 0 1 7.071 7.072l-.534 .464`,key:`svg-1`}],[`path`,{d:`M13 18l-.397 .534a5.068 5.068 0 0 1 -7.127 0a4.972 4.972 0 0 1 0 -7.071l.524 -.463`,key:`svg-2`}]]);e();var T=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},i={kind:`InlineFragment`,selections:[r,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},r],storageKey:null}],type:`InvalidInput`,abstractKey:null},a={kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},r],type:`Refused`,abstractKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`LinksTabMutation`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`updateCustomer`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`LinksTab_customer`}],storageKey:null}],type:`UpdateCustomerPayload`,abstractKey:null},i,a],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`LinksTabMutation`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`updateCustomer`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,concreteType:`Link`,kind:`LinkedField`,name:`links`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`url`,storageKey:null}],storageKey:null}],storageKey:null}],type:`UpdateCustomerPayload`,abstractKey:null},i,a],storageKey:null}]},params:{cacheID:`8dd9420039eb2069e2a5cc2d468b00d8`,id:null,metadata:{},name:`LinksTabMutation`,operationKind:`mutation`,text:`mutation LinksTabMutation(
  $input: UpdateCustomerInput!
) {
  updateCustomer(input: $input) {
    __typename
    ... on UpdateCustomerPayload {
      customer {
        ...LinksTab_customer
        id
      }
    }
    ... on InvalidInput {
      message
      problems {
        path
        message
      }
    }
    ... on Refused {
      code
      message
    }
  }
}

fragment LinksTab_customer on Customer {
  id
  version
  links {
    label
    url
  }
}
`}}}();T.hash=`376f522fb97a5a89fe01ef5302abc29e`;var E={argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`LinksTab_customer`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,concreteType:`Link`,kind:`LinkedField`,name:`links`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`url`,storageKey:null}],storageKey:null}],type:`Customer`,abstractKey:null};E.hash=`e65c36639af386ca60a40b36e41b46cf`;var D=t(),O=C(),k=n;function A(){let{customer:e}=l(k,a.useLoaderData());if(!e)throw g();return(0,O.jsx)(j,{customer:e})}function j({customer:e}){let{_:t}=r(),n=o(),{id:a,version:l,links:h}=(0,D.useFragment)(E,e),g=p({mode:`uncontrolled`,initialValues:{label:``,url:``}}),C=_(T),k=h.map(({label:e,url:t})=>({label:e,url:t})),A=g.onSubmit(async({label:e,url:t})=>{let n=/^[a-z][a-z0-9+.-]*:/i.test(t.trim())?t.trim():`https://${t.trim()}`;await C.run({input:{id:a,version:l,links:[...k,{label:e.trim(),url:n}]}})&&g.reset()}),j=async e=>{let n=k.filter(t=>t.label!==e.label||t.url!==e.url);await C.run({input:{id:a,version:l,links:n}})&&d({message:t({id:`rhUywS`,message:[[`0`],` was removed.`],values:{0:e.label}})})},M=s(n);return(0,O.jsxs)(b,{flush:!0,title:(0,O.jsx)(i,{id:`Rj01Fz`,message:[`Links`]}),children:[h.length===0?(0,O.jsx)(y,{icon:w,title:(0,O.jsx)(i,{id:`pJSLg4`,message:[`No links yet.`]}),children:(0,O.jsx)(i,{id:`ATI0Ls`,message:[`Keep what you often open with this customer: its website, the contract, the folder.`]})}):(0,O.jsx)(x,{links:h,actionOf:e=>M?(0,O.jsx)(u,{variant:`subtle`,color:`gray`,"aria-label":t({id:`w61W3L`,message:[`Remove `,[`0`]],values:{0:e.label}}),disabled:C.isBusy,onClick:()=>void j(e),children:(0,O.jsx)(m,{size:16,"aria-hidden":!0})}):null}),M?(0,O.jsxs)(`form`,{onSubmit:A,noValidate:!0,children:[(0,O.jsxs)(`div`,{className:S.form,children:[(0,O.jsx)(f,{label:t({id:`87a_t_`,message:[`Label`]}),required:!0,withAsterisk:!1,...g.getInputProps(`label`)},g.key(`label`)),(0,O.jsx)(f,{label:t({id:`Du6bPw`,message:[`Address`]}),required:!0,withAsterisk:!1,placeholder:`https://`,...g.getInputProps(`url`)},g.key(`url`)),(0,O.jsx)(c,{type:`submit`,variant:`default`,loading:C.isBusy,children:(0,O.jsx)(i,{id:`VzGJRl`,message:[`Add link`]})})]}),(0,O.jsx)(v,{command:C})]}):null]})}export{A as LinksTab,k as query};