import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{n as t,t as n}from"./relay-B-SxfUzf.js";import{H as r,V as i}from"./Box-DchOzZlU.js";import{ot as a,t as o}from"./index-BhjVxaP3.js";import{t as s}from"./Group-IWlXF2XY.js";import{n as c}from"./kit-floating-BkM8GIfl.js";import{t as l}from"./Skeleton-BawqgYMI.js";import{t as u}from"./Stack-DWSIgx8O.js";import{u as d}from"./router-BtSfWoEE.js";import{i as f,r as p}from"./react-phTs76hJ.js";import{n as m,t as h}from"./useCommand-D7LethyW.js";import{t as g}from"./Record.module-aNdlaJyw.js";t();var _=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n=[{kind:`Literal`,name:`first`,value:1}],r=[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null}],i={alias:null,args:n,concreteType:`ContactConnection`,kind:`LinkedField`,name:`contacts`,plural:!1,selections:r,storageKey:`contacts(first:1)`},a={alias:null,args:n,concreteType:`TouchpointConnection`,kind:`LinkedField`,name:`journey`,plural:!1,selections:r,storageKey:`journey(first:1)`},o={alias:null,args:n,concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:r,storageKey:`interactions(first:1)`};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`DeleteCustomerDialogQuery`,selections:[{alias:null,args:t,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[i,a,o],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`DeleteCustomerDialogQuery`,selections:[{alias:null,args:t,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[i,a,o,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}]},params:{cacheID:`6c5e1dc0dce71b4e4bb32d81c985a150`,id:null,metadata:{},name:`DeleteCustomerDialogQuery`,operationKind:`query`,text:`query DeleteCustomerDialogQuery(
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
`}}}();_.hash=`ec7b5c36b51147602ee1abff5cc8ff25`;var v=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},n=[{alias:null,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:null,kind:`LinkedField`,name:`deleteCustomer`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`deletedId`,storageKey:null}],type:`DeleteCustomerPayload`,abstractKey:null},{kind:`InlineFragment`,selections:[t,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},t],storageKey:null}],type:`InvalidInput`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t],type:`Refused`,abstractKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`DeleteCustomerDialogMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`DeleteCustomerDialogMutation`,selections:n},params:{cacheID:`355270d3b30bb4e1568a11d4c113f5a0`,id:null,metadata:{},name:`DeleteCustomerDialogMutation`,operationKind:`mutation`,text:`mutation DeleteCustomerDialogMutation(
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
`}}}();v.hash=`d39040a708fcd5df8f0beffd1d3f9700`;var y=e(p(),1),b=n(),x=f();function S({id:e,version:t,name:n,onClose:f}){let{_:p}=r(),g=d(),_=m(v,{quiet:!0}),b=async()=>{await _.run({input:{id:e,version:t}})&&(o({message:p({id:`etya7B`,message:[[`name`],` was deleted.`],values:{name:n}})}),await g({to:`/customers`,replace:!0}))};return(0,x.jsx)(c,{opened:!0,onClose:f,title:p({id:`fHT2A9`,message:[`Delete `,[`name`],`?`],values:{name:n}}),closeButtonProps:{"aria-label":p({id:`yz7wBu`,message:[`Close`]})},children:(0,x.jsxs)(u,{gap:16,children:[(0,x.jsxs)(`div`,{children:[(0,x.jsx)(i,{id:`8iDk1w`,message:[`These go with it, and cannot be brought back:`]}),(0,x.jsx)(y.Suspense,{fallback:(0,x.jsx)(l,{height:68,mt:8}),children:(0,x.jsx)(C,{id:e})})]}),(0,x.jsx)(h,{command:_}),(0,x.jsxs)(s,{justify:`flex-end`,gap:8,children:[(0,x.jsx)(a,{variant:`default`,"data-autofocus":!0,onClick:f,children:(0,x.jsx)(i,{id:`RQElWR`,message:[`Keep it`]})}),(0,x.jsx)(a,{color:`red`,loading:_.isBusy,onClick:()=>void b(),children:(0,x.jsx)(i,{id:`cnGeoo`,message:[`Delete`]})})]})]})})}function C({id:e}){let{customer:t}=(0,b.useLazyLoadQuery)(_,{id:e},{fetchPolicy:`network-only`}),n=t?.contacts.totalCount??0,r=t?.journey.totalCount??0,a=t?.interactions.totalCount??0;return(0,x.jsxs)(`ul`,{className:g.counts,children:[(0,x.jsx)(`li`,{children:(0,x.jsx)(i,{id:`AafMmM`,message:[[`contacts`,`plural`,{offset:void 0,one:[[`0`]],other:[[`1`]]}]],values:{0:(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(`b`,{children:`#`}),` contact`]}),1:(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(`b`,{children:`#`}),` contacts`]}),contacts:n}})}),(0,x.jsx)(`li`,{children:(0,x.jsx)(i,{id:`-M7KfQ`,message:[[`touchpoints`,`plural`,{offset:void 0,one:[[`0`]],other:[[`1`]]}]],values:{0:(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(`b`,{children:`#`}),` touchpoint`]}),1:(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(`b`,{children:`#`}),` touchpoints`]}),touchpoints:r}})}),(0,x.jsx)(`li`,{children:(0,x.jsx)(i,{id:`nrA2u8`,message:[[`interactions`,`plural`,{offset:void 0,one:[[`0`]],other:[[`1`]]}]],values:{0:(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(`b`,{children:`#`}),` interaction, with its action items`]}),1:(0,x.jsxs)(x.Fragment,{children:[(0,x.jsx)(`b`,{children:`#`}),` interactions, with their action items`]}),interactions:a}})})]})}export{S as default};