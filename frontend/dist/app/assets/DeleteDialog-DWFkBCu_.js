import{n as e,t}from"./relay-Drj7JO_5.js";import{H as n,V as r}from"./Box-MnmWujMn.js";import{at as i,t as a}from"./index-BViGCjjR.js";import{t as o}from"./Group-jIqZGXk3.js";import{n as s}from"./kit-floating-6dGPVMeF.js";import{t as c}from"./Stack-ypVQWMUK.js";import{f as l}from"./router-D4q8LSCc.js";import{n as u,t as d}from"./useCommand-B4192wtw.js";import{i as f}from"./react-W5ZNnHZt.js";e();var p=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`deletedId`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},a={kind:`InlineFragment`,selections:[i,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},i],storageKey:null}],type:`InvalidInput`,abstractKey:null},o={kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},i],type:`Refused`,abstractKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`DeleteDialogMutation`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`deleteActionItem`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[r],type:`DeleteActionItemPayload`,abstractKey:null},a,o],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`DeleteDialogMutation`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`deleteActionItem`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[r,{alias:null,args:null,filters:null,handle:`deleteRecord`,key:``,kind:`ScalarHandle`,name:`deletedId`}],type:`DeleteActionItemPayload`,abstractKey:null},a,o],storageKey:null}]},params:{cacheID:`51f19e89a34a3eba2586e29eb6175aa2`,id:null,metadata:{},name:`DeleteDialogMutation`,operationKind:`mutation`,text:`mutation DeleteDialogMutation(
  $input: DeleteActionItemInput!
) {
  deleteActionItem(input: $input) {
    __typename
    ... on DeleteActionItemPayload {
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
`}}}();p.hash=`23d463156d1436f448cb81ede6d3405c`,t();var m=f();function h({id:e,title:t,onClose:f}){let{_:h}=n(),g=l(),_=u(p,{quiet:!0}),v=async()=>{await _.run({input:{id:e}})&&(f(),a({message:h({id:`QEp-UJ`,message:[[`title`],` was deleted.`],values:{title:t}})}),g.invalidate())};return(0,m.jsx)(s,{opened:!0,onClose:f,title:h({id:`cwU_sG`,message:[`Delete this action item?`]}),closeButtonProps:{"aria-label":h({id:`dEgA5A`,message:[`Cancel`]})},children:(0,m.jsxs)(c,{gap:16,children:[(0,m.jsx)(`span`,{children:(0,m.jsx)(r,{id:`wIzlDe`,message:[`“`,[`title`],`” is taken off its interaction. If it is done or no longer needed, close it instead: then it stays on the record.`],values:{title:t}})}),(0,m.jsx)(d,{command:_}),(0,m.jsxs)(o,{justify:`flex-end`,children:[(0,m.jsx)(i,{variant:`default`,onClick:f,children:(0,m.jsx)(r,{id:`RQElWR`,message:[`Keep it`]})}),(0,m.jsx)(i,{color:`red`,loading:_.isBusy,onClick:()=>void v(),children:(0,m.jsx)(r,{id:`cnGeoo`,message:[`Delete`]})})]})]})})}export{h as default};