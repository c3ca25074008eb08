import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{n as t,t as n}from"./relay-Drj7JO_5.js";import{H as r,V as i}from"./Box-MnmWujMn.js";import{at as a,t as o}from"./index-BViGCjjR.js";import{t as s}from"./Group-jIqZGXk3.js";import{n as c}from"./kit-floating-6dGPVMeF.js";import{t as l}from"./Skeleton-Zxa0LqBi.js";import{t as u}from"./Stack-ypVQWMUK.js";import{d}from"./router-D4q8LSCc.js";import{i as f,r as p}from"./react-W5ZNnHZt.js";import{n as m,t as h}from"./useCommand-B4192wtw.js";t();var g=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n=[{kind:`Literal`,name:`first`,value:1}],r=[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null}],i={alias:null,args:n,concreteType:`ContactConnection`,kind:`LinkedField`,name:`contacts`,plural:!1,selections:r,storageKey:`contacts(first:1)`},a={alias:null,args:n,concreteType:`TouchpointConnection`,kind:`LinkedField`,name:`journey`,plural:!1,selections:r,storageKey:`journey(first:1)`},o={alias:null,args:n,concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:r,storageKey:`interactions(first:1)`};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`DeleteCustomerDialogQuery`,selections:[{alias:null,args:t,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[i,a,o],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`DeleteCustomerDialogQuery`,selections:[{alias:null,args:t,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[i,a,o,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}]},params:{cacheID:`6c5e1dc0dce71b4e4bb32d81c985a150`,id:null,metadata:{},name:`DeleteCustomerDialogQuery`,operationKind:`query`,text:`query DeleteCustomerDialogQuery(
  $id: ID!
) {
  customer(id: $id) {
    contacts(first: 1) {
      totalCount
    }
    journey(first: 1) {
      totalCount
    }
    interactions(first: 1) {
      totalCount
    }
    id
  }
}
`}}}();g.hash=`ec7b5c36b51147602ee1abff5cc8ff25`;var _=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},n=[{alias:null,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:null,kind:`LinkedField`,name:`deleteCustomer`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`deletedId`,storageKey:null}],type:`DeleteCustomerPayload`,abstractKey:null},{kind:`InlineFragment`,selections:[t,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},t],storageKey:null}],type:`InvalidInput`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t],type:`Refused`,abstractKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`DeleteCustomerDialogMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`DeleteCustomerDialogMutation`,selections:n},params:{cacheID:`355270d3b30bb4e1568a11d4c113f5a0`,id:null,metadata:{},name:`DeleteCustomerDialogMutation`,operationKind:`mutation`,text:`mutation DeleteCustomerDialogMutation(
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
`}}}();_.hash=`d39040a708fcd5df8f0beffd1d3f9700`;var v=e(p(),1),y=n(),b=f();function x({id:e,version:t,name:n,onClose:f}){let{_:p}=r(),g=d(),y=m(_,{quiet:!0}),x=async()=>{await y.run({input:{id:e,version:t}})&&(o({message:p({id:`etya7B`,message:[[`name`],` was deleted.`],values:{name:n}})}),await g({to:`/customers`,replace:!0}))};return(0,b.jsx)(c,{opened:!0,onClose:f,title:p({id:`fHT2A9`,message:[`Delete `,[`name`],`?`],values:{name:n}}),closeButtonProps:{"aria-label":p({id:`yz7wBu`,message:[`Close`]})},children:(0,b.jsxs)(u,{gap:16,children:[(0,b.jsxs)(`div`,{children:[(0,b.jsx)(i,{id:`8iDk1w`,message:[`These go with it, and cannot be brought back:`]}),(0,b.jsx)(v.Suspense,{fallback:(0,b.jsx)(l,{height:68,mt:8}),children:(0,b.jsx)(S,{id:e})})]}),(0,b.jsx)(h,{command:y}),(0,b.jsxs)(s,{justify:`flex-end`,gap:8,children:[(0,b.jsx)(a,{variant:`default`,"data-autofocus":!0,onClick:f,children:(0,b.jsx)(i,{id:`RQElWR`,message:[`Keep it`]})}),(0,b.jsx)(a,{color:`red`,loading:y.isBusy,onClick:()=>void x(),children:(0,b.jsx)(i,{id:`cnGeoo`,message:[`Delete`]})})]})]})})}function S({id:e}){let{customer:t}=(0,y.useLazyLoadQuery)(g,{id:e},{fetchPolicy:`network-only`}),n=t?.contacts.totalCount??0,r=t?.journey.totalCount??0,a=t?.interactions.totalCount??0;return(0,b.jsxs)(`ul`,{children:[(0,b.jsx)(`li`,{children:(0,b.jsx)(i,{id:`3K102E`,message:[[`contacts`,`plural`,{offset:void 0,one:[`#`,` contact`],other:[`#`,` contacts`]}]],values:{contacts:n}})}),(0,b.jsx)(`li`,{children:(0,b.jsx)(i,{id:`Prrfc2`,message:[[`touchpoints`,`plural`,{offset:void 0,one:[`#`,` touchpoint`],other:[`#`,` touchpoints`]}]],values:{touchpoints:r}})}),(0,b.jsx)(`li`,{children:(0,b.jsx)(i,{id:`MYgxTt`,message:[[`interactions`,`plural`,{offset:void 0,one:[`#`,` interaction, with its action items`],other:[`#`,` interactions, with their action items`]}]],values:{interactions:a}})})]})}export{x as default};