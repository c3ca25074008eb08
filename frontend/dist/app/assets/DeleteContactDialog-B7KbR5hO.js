import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{n as t,t as n}from"./relay-Drj7JO_5.js";import{H as r,V as i}from"./Box-MnmWujMn.js";import{at as a,t as o}from"./index-BViGCjjR.js";import{t as s}from"./Group-jIqZGXk3.js";import{n as c}from"./kit-floating-6dGPVMeF.js";import{t as l}from"./Skeleton-Zxa0LqBi.js";import{t as u}from"./Stack-ypVQWMUK.js";import{i as d,r as f}from"./react-W5ZNnHZt.js";import{n as p,t as m}from"./useCommand-B4192wtw.js";t();var h=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n=[{kind:`Literal`,name:`first`,value:1}],r=[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null}],i={alias:null,args:n,concreteType:`TouchpointConnection`,kind:`LinkedField`,name:`journey`,plural:!1,selections:r,storageKey:`journey(first:1)`},a={alias:null,args:n,concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:r,storageKey:`interactions(first:1)`};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`DeleteContactDialogQuery`,selections:[{alias:null,args:t,concreteType:`Contact`,kind:`LinkedField`,name:`contact`,plural:!1,selections:[i,a],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`DeleteContactDialogQuery`,selections:[{alias:null,args:t,concreteType:`Contact`,kind:`LinkedField`,name:`contact`,plural:!1,selections:[i,a,{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}]},params:{cacheID:`94ebf26af3e3a3d904261f146d4c478a`,id:null,metadata:{},name:`DeleteContactDialogQuery`,operationKind:`query`,text:`query DeleteContactDialogQuery(
  $id: ID!
) {
  contact(id: $id) {
    journey(first: 1) {
      totalCount
    }
    interactions(first: 1) {
      totalCount
    }
    id
  }
}
`}}}();h.hash=`a90d3fa6ffe9ed8f2f2bc8302bc57a3a`;var g=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},n=[{alias:null,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:null,kind:`LinkedField`,name:`deleteContact`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`deletedId`,storageKey:null}],type:`DeleteContactPayload`,abstractKey:null},{kind:`InlineFragment`,selections:[t,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},t],storageKey:null}],type:`InvalidInput`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t],type:`Refused`,abstractKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`DeleteContactDialogMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`DeleteContactDialogMutation`,selections:n},params:{cacheID:`0e6332cc9bed288fc27c026a368b9515`,id:null,metadata:{},name:`DeleteContactDialogMutation`,operationKind:`mutation`,text:`mutation DeleteContactDialogMutation(
  $input: DeleteContactInput!
) {
  deleteContact(input: $input) {
    __typename
    ... on DeleteContactPayload {
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
`}}}();g.hash=`d4f0cc209c8bdeb9262d987767fce4ed`;var _=e(f(),1),v=n(),y=d();function b({id:e,name:t,onClose:n,onDeleted:d}){let{_:f}=r(),h=p(g,{quiet:!0}),v=async()=>{await h.run({input:{id:e}})&&(o({message:f({id:`etya7B`,message:[[`name`],` was deleted.`],values:{name:t}})}),n(),d())};return(0,y.jsx)(c,{opened:!0,onClose:n,title:f({id:`fHT2A9`,message:[`Delete `,[`name`],`?`],values:{name:t}}),closeButtonProps:{"aria-label":f({id:`yz7wBu`,message:[`Close`]})},children:(0,y.jsxs)(u,{gap:16,children:[(0,y.jsx)(_.Suspense,{fallback:(0,y.jsx)(l,{height:44}),children:(0,y.jsx)(x,{id:e})}),(0,y.jsx)(m,{command:h}),(0,y.jsxs)(s,{justify:`flex-end`,gap:8,children:[(0,y.jsx)(a,{variant:`default`,"data-autofocus":!0,onClick:n,children:(0,y.jsx)(i,{id:`RQElWR`,message:[`Keep it`]})}),(0,y.jsx)(a,{color:`red`,loading:h.isBusy,onClick:()=>void v(),children:(0,y.jsx)(i,{id:`cnGeoo`,message:[`Delete`]})})]})]})})}function x({id:e}){let{contact:t}=(0,v.useLazyLoadQuery)(h,{id:e},{fetchPolicy:`network-only`}),n=t?.journey.totalCount??0,r=t?.interactions.totalCount??0;return(0,y.jsxs)(`div`,{children:[(0,y.jsx)(i,{id:`8iDk1w`,message:[`These go with it, and cannot be brought back:`]}),(0,y.jsxs)(`ul`,{children:[(0,y.jsx)(`li`,{children:(0,y.jsx)(i,{id:`Prrfc2`,message:[[`touchpoints`,`plural`,{offset:void 0,one:[`#`,` touchpoint`],other:[`#`,` touchpoints`]}]],values:{touchpoints:n}})}),(0,y.jsx)(`li`,{children:(0,y.jsx)(i,{id:`K7ehai`,message:[[`interactions`,`plural`,{offset:void 0,one:[`#`,` interaction`],other:[`#`,` interactions`]}]],values:{interactions:r}})})]})]})}export{b as default};