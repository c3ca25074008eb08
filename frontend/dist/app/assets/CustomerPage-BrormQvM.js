import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import t from"./CustomerPageQuery.graphql-Tynd53gz.js";import{H as n,V as r}from"./Box-DchOzZlU.js";import{t as i}from"./Badge-D4WfwQ70.js";import{X as a,Y as o,Z as s,at as c,it as l,t as u,tt as d,x as f,z as p}from"./index-D-hbfEE9.js";import{t as m}from"./Group-IWlXF2XY.js";import{O as h,b as g,k as _,l as v,z as y}from"./kit-icons-BG6Rvphl.js";import{a as b,l as x,p as S,u as C}from"./router-BtSfWoEE.js";import{i as w,r as T}from"./react-phTs76hJ.js";import{n as E,t as D}from"./relay-B-SxfUzf.js";import{t as O}from"./Time-op1628xd.js";import{t as k}from"./PageHeader-BlRC6tom.js";import{t as A}from"./RecordTabs-BZDG7qDP.js";import{t as j}from"./Menu-Buxe4max.js";import{n as M}from"./kit-floating-BkM8GIfl.js";import{t as N}from"./Stack-DWSIgx8O.js";import{n as P,t as F}from"./useCommand-Dpla53uu.js";var I=e(T(),1),L=D();E();var R=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`deletedId`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},a={kind:`InlineFragment`,selections:[i,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},i],storageKey:null}],type:`InvalidInput`,abstractKey:null},o={kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},i],type:`Refused`,abstractKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`CustomerMenuDeleteMutation`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`deleteCustomer`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[r],type:`DeleteCustomerPayload`,abstractKey:null},a,o],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`CustomerMenuDeleteMutation`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`deleteCustomer`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[r,{alias:null,args:null,filters:null,handle:`deleteRecord`,key:``,kind:`ScalarHandle`,name:`deletedId`}],type:`DeleteCustomerPayload`,abstractKey:null},a,o],storageKey:null}]},params:{cacheID:`11dc9a5c7ebe323255891a34f3eb6963`,id:null,metadata:{},name:`CustomerMenuDeleteMutation`,operationKind:`mutation`,text:`mutation CustomerMenuDeleteMutation(
  $input: DeleteCustomerInput!
) {
  deleteCustomer(input: $input) {
    __typename
    ... on DeleteCustomerPayload {
      deletedId
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
`}}}();R.hash=`8440172759a5d227e55cd69ff61fb541`;var z=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},n=[{alias:null,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:null,kind:`LinkedField`,name:`updateCustomer`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`registered`,storageKey:null}],storageKey:null}],type:`UpdateCustomerPayload`,abstractKey:null},{kind:`InlineFragment`,selections:[t,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},t],storageKey:null}],type:`InvalidInput`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t],type:`Refused`,abstractKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`CustomerMenuRegisterMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`CustomerMenuRegisterMutation`,selections:n},params:{cacheID:`9760345e8b94706b4edfd196ad177849`,id:null,metadata:{},name:`CustomerMenuRegisterMutation`,operationKind:`mutation`,text:`mutation CustomerMenuRegisterMutation(
  $input: UpdateCustomerInput!
) {
  updateCustomer(input: $input) {
    __typename
    ... on UpdateCustomerPayload {
      customer {
        id
        version
        registered
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
`}}}();z.hash=`244e485b0439105e97a0f47fe004d980`;var B=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},n=[{alias:null,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:null,kind:`LinkedField`,name:`changeRelationship`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`relationship`,storageKey:null}],storageKey:null}],type:`ChangeRelationshipPayload`,abstractKey:null},{kind:`InlineFragment`,selections:[t,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},t],storageKey:null}],type:`InvalidInput`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t],type:`Refused`,abstractKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`CustomerMenuRelateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`CustomerMenuRelateMutation`,selections:n},params:{cacheID:`90d861b4e8f1435e2921c231c66f5bad`,id:null,metadata:{},name:`CustomerMenuRelateMutation`,operationKind:`mutation`,text:`mutation CustomerMenuRelateMutation(
  $input: ChangeRelationshipInput!
) {
  changeRelationship(input: $input) {
    __typename
    ... on ChangeRelationshipPayload {
      customer {
        id
        version
        relationship
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
`}}}();B.hash=`c993fbe543ad95d8ad5185a29b28c1bb`;var V=function(){var e=[{kind:`Literal`,name:`first`,value:1}],t=[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null}];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`CustomerMenu_customer`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`relationship`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`registered`,storageKey:null},{alias:`counted`,args:e,concreteType:`ContactConnection`,kind:`LinkedField`,name:`contacts`,plural:!1,selections:t,storageKey:`contacts(first:1)`},{alias:`happened`,args:e,concreteType:`TouchpointConnection`,kind:`LinkedField`,name:`journey`,plural:!1,selections:t,storageKey:`journey(first:1)`},{alias:`engaged`,args:e,concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:t,storageKey:`interactions(first:1)`}],type:`Customer`,abstractKey:null}}();V.hash=`f869258c3f43288ba3e71efecd51c75d`;var H=w();function U({customer:e}){let{_:t,i18n:i}=n(),[a,o]=(0,I.useState)(!1),s=(0,L.useFragment)(V,e),l=P(B),d=P(z),f=async e=>{let n=s.relationship;await l.run({input:{customerId:s.id,relationship:e}})&&u({message:t({id:`bnlIjR`,message:[[`0`],`: `,[`1`],`.`],values:{0:s.name,1:i._(v[e].label)}}),undo:()=>void l.run({input:{customerId:s.id,relationship:n}})})};return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsxs)(j,{position:`bottom-end`,children:[(0,H.jsx)(j.Target,{children:(0,H.jsx)(c,{variant:`default`,size:36,"aria-label":t({id:`2FYpfJ`,message:[`More`]}),children:(0,H.jsx)(y,{size:16,"aria-hidden":!0})})}),(0,H.jsxs)(j.Dropdown,{children:[(0,H.jsx)(j.Label,{children:(0,H.jsx)(r,{id:`Vud-K1`,message:[`Relationship`]})}),Object.keys(v).map(e=>(0,H.jsx)(j.Item,{disabled:e===s.relationship,onClick:()=>void f(e),children:i._(v[e].label)},e)),(0,H.jsx)(j.Divider,{}),s.registered?null:(0,H.jsx)(j.Item,{onClick:()=>void d.run({input:{id:s.id,version:s.version,registered:!0}}),children:(0,H.jsx)(r,{id:`B1Ktcj`,message:[`Register this profile`]})}),(0,H.jsx)(j.Item,{leftSection:(0,H.jsx)(g,{size:16,"aria-hidden":!0}),onClick:()=>o(!0),children:(0,H.jsx)(r,{id:`Jb6_SB`,message:[`Delete…`]})})]})]}),(0,H.jsx)(W,{isOpen:a,onClose:()=>o(!1),id:s.id,name:s.name,contacts:s.counted.totalCount,touchpoints:s.happened.totalCount,interactions:s.engaged.totalCount})]})}function W({isOpen:e,onClose:t,id:i,name:a,contacts:o,touchpoints:s,interactions:c}){let{_:d}=n(),f=C(),p=P(R,{quiet:!0}),h=async()=>{await p.run({input:{id:i}})&&(await f({to:`/customers`}),u({message:d({id:`etya7B`,message:[[`name`],` was deleted.`],values:{name:a}})}))};return(0,H.jsx)(M,{opened:e,onClose:t,title:d({id:`fHT2A9`,message:[`Delete `,[`name`],`?`],values:{name:a}}),closeButtonProps:{"aria-label":d({id:`yz7wBu`,message:[`Close`]})},children:(0,H.jsxs)(N,{gap:16,children:[(0,H.jsxs)(`div`,{children:[(0,H.jsx)(r,{id:`tvZBlI`,message:[`These go with it and do not come back:`]}),(0,H.jsxs)(`ul`,{children:[(0,H.jsx)(`li`,{children:(0,H.jsx)(r,{id:`3K102E`,message:[[`contacts`,`plural`,{offset:void 0,one:[`#`,` contact`],other:[`#`,` contacts`]}]],values:{contacts:o}})}),(0,H.jsx)(`li`,{children:(0,H.jsx)(r,{id:`Prrfc2`,message:[[`touchpoints`,`plural`,{offset:void 0,one:[`#`,` touchpoint`],other:[`#`,` touchpoints`]}]],values:{touchpoints:s}})}),(0,H.jsx)(`li`,{children:(0,H.jsx)(r,{id:`K7ehai`,message:[[`interactions`,`plural`,{offset:void 0,one:[`#`,` interaction`],other:[`#`,` interactions`]}]],values:{interactions:c}})})]})]}),(0,H.jsx)(F,{command:p}),(0,H.jsxs)(m,{justify:`flex-end`,children:[(0,H.jsx)(l,{variant:`default`,onClick:t,children:(0,H.jsx)(r,{id:`RQElWR`,message:[`Keep it`]})}),(0,H.jsx)(l,{color:`red`,loading:p.isBusy,onClick:()=>void h(),children:(0,H.jsx)(r,{id:`cnGeoo`,message:[`Delete`]})})]})]})})}var G=t;function K(){let{_:e,i18n:t}=n(),c=a(),{customer:u}=d(G,f.useLoaderData());if(!u)throw S();let g=u.id;p((0,I.useMemo)(()=>({id:`log-interaction`,label:{id:`HRm9T8`,message:[`Log an interaction with this customer`]},group:`do`,keys:`n`,run:e=>e(`/interactions/log?customer=${g}`)}),[g]));let y=[{to:`/customers/$customerId`,label:e({id:`6_dCYd`,message:[`Overview`]})},{to:`/customers/$customerId/journey`,label:e({id:`j13093`,message:[`Journey`]})},{to:`/customers/$customerId/interactions`,label:e({id:`871l-u`,message:[`Interactions history`]})},{to:`/customers/$customerId/action-items`,label:e({id:`l20dZL`,message:[`Action items`]})},{to:`/customers/$customerId/audit`,label:e({id:`BB-RF8`,message:[`Audit`]})}];return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(k,{title:u.name,lead:(0,H.jsxs)(m,{gap:8,children:[(0,H.jsx)(`span`,{children:t._(v[u.relationship].label)}),u.registered?null:(0,H.jsx)(i,{variant:`outline`,color:`gray`,children:(0,H.jsx)(r,{id:`CX-Z0v`,message:[`Not registered`]})}),u.owner?(0,H.jsx)(`span`,{children:u.owner.name}):null,u.team?(0,H.jsx)(`span`,{children:u.team.name}):null,u.lastContactedAt?(0,H.jsxs)(`span`,{children:[(0,H.jsx)(r,{id:`EDxpAF`,message:[`Last contacted`]}),` `,(0,H.jsx)(O,{value:u.lastContactedAt,as:`relative`,focusable:!0})]}):(0,H.jsx)(`span`,{children:(0,H.jsx)(r,{id:`qm319I`,message:[`Never contacted`]})}),u.tags.map(e=>(0,H.jsx)(i,{variant:`default`,tt:`none`,children:e.name},e.id))]}),actions:o(c)?(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(l,{renderRoot:e=>(0,H.jsx)(x,{...e,to:`/interactions/log`,search:{customer:g}}),leftSection:(0,H.jsx)(h,{size:16,"aria-hidden":!0}),children:(0,H.jsx)(r,{id:`_ULs-h`,message:[`Log interaction`]})}),(0,H.jsx)(l,{variant:`default`,renderRoot:e=>(0,H.jsx)(x,{...e,to:`/customers/$customerId/edit`,params:{customerId:g}}),leftSection:(0,H.jsx)(_,{size:16,"aria-hidden":!0}),children:(0,H.jsx)(r,{id:`ePK91l`,message:[`Edit`]})}),(0,H.jsx)(U,{customer:u})]}):null}),(0,H.jsx)(A,{label:e({id:`876pfE`,message:[`Customer`]}),tabs:y,params:{customerId:g}}),(0,H.jsx)(I.Suspense,{fallback:(0,H.jsx)(s,{rows:8}),children:(0,H.jsx)(b,{})})]})}export{K as CustomerPage,G as query};