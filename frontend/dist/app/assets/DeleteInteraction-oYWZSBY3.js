import{n as e,t}from"./relay-Drj7JO_5.js";import{H as n,V as r}from"./Box-MnmWujMn.js";import{at as i,t as a}from"./index-BViGCjjR.js";import{t as o}from"./Group-jIqZGXk3.js";import{n as s}from"./kit-floating-6dGPVMeF.js";import{t as c}from"./Stack-ypVQWMUK.js";import{d as l}from"./router-D4q8LSCc.js";import{n as u,t as d}from"./useCommand-B4192wtw.js";import{i as f}from"./react-W5ZNnHZt.js";e();var p=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},n=[{alias:null,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:null,kind:`LinkedField`,name:`deleteInteraction`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`deletedId`,storageKey:null}],type:`DeleteInteractionPayload`,abstractKey:null},{kind:`InlineFragment`,selections:[t,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},t],storageKey:null}],type:`InvalidInput`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t],type:`Refused`,abstractKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`DeleteInteractionMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`DeleteInteractionMutation`,selections:n},params:{cacheID:`e676212c12cb0ce736d5198228c9af14`,id:null,metadata:{},name:`DeleteInteractionMutation`,operationKind:`mutation`,text:`mutation DeleteInteractionMutation(
  $input: DeleteInteractionInput!
) {
  deleteInteraction(input: $input) {
    __typename
    ... on DeleteInteractionPayload {
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
`}}}();p.hash=`201d8172a218ca6c0ad884634740b6eb`,t();var m=f();function h({id:e,title:t,onClose:f}){let{_:h}=n(),g=l(),_=u(p,{quiet:!0}),v=async()=>{await _.run({input:{id:e}})&&(await g({to:`/interactions`}),a({message:h({id:`QEp-UJ`,message:[[`title`],` was deleted.`],values:{title:t}})}))};return(0,m.jsx)(s,{opened:!0,onClose:f,title:h({id:`xLFzij`,message:[`Delete this interaction?`]}),closeButtonProps:{"aria-label":h({id:`dEgA5A`,message:[`Cancel`]})},children:(0,m.jsxs)(c,{gap:16,children:[(0,m.jsx)(`span`,{children:(0,m.jsx)(r,{id:`EMR_Rv`,message:[`Its action items go with it, and it leaves the customer’s journey.`]})}),(0,m.jsx)(d,{command:_}),(0,m.jsxs)(o,{justify:`flex-end`,children:[(0,m.jsx)(i,{variant:`default`,onClick:f,children:(0,m.jsx)(r,{id:`RQElWR`,message:[`Keep it`]})}),(0,m.jsx)(i,{color:`red`,loading:_.isBusy,onClick:()=>void v(),children:(0,m.jsx)(r,{id:`cnGeoo`,message:[`Delete`]})})]})]})})}export{h as default};