import{n as e,t}from"./relay-Drj7JO_5.js";import{H as n,V as r}from"./Box-MnmWujMn.js";import{at as i,t as a}from"./index-BViGCjjR.js";import{t as o}from"./Group-jIqZGXk3.js";import{n as s}from"./kit-floating-6dGPVMeF.js";import{t as c}from"./Stack-ypVQWMUK.js";import{d as l,t as u}from"./kit-fields-kKYH4GFd.js";import{n as d,t as f}from"./useCommand-B4192wtw.js";import{i as p}from"./react-W5ZNnHZt.js";e();var m=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},i={kind:`InlineFragment`,selections:[r,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},r],storageKey:null}],type:`InvalidInput`,abstractKey:null},a={kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},r],type:`Refused`,abstractKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},s=[o,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`CloseDialogMutation`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`closeActionItem`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`ActionItem`,kind:`LinkedField`,name:`actionItem`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`ActionItemList_items`}],storageKey:null}],type:`CloseActionItemPayload`,abstractKey:null},i,a],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`CloseDialogMutation`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`closeActionItem`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`ActionItem`,kind:`LinkedField`,name:`actionItem`,plural:!1,selections:[o,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`description`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueOn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`remark`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`assignee`,plural:!1,selections:s,storageKey:null},{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:s,storageKey:null},{alias:null,args:null,concreteType:`Interaction`,kind:`LinkedField`,name:`interaction`,plural:!1,selections:[o],storageKey:null}],storageKey:null}],type:`CloseActionItemPayload`,abstractKey:null},i,a],storageKey:null}]},params:{cacheID:`91b095f910d10794375cc4c61c373a43`,id:null,metadata:{},name:`CloseDialogMutation`,operationKind:`mutation`,text:`mutation CloseDialogMutation(
  $input: CloseActionItemInput!
) {
  closeActionItem(input: $input) {
    __typename
    ... on CloseActionItemPayload {
      actionItem {
        ...ActionItemList_items
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

fragment ActionItemList_items on ActionItem {
  id
  version
  title
  description
  dueOn
  state
  remark
  ...ItemMenu_item
  assignee {
    id
    name
  }
  customer {
    id
    name
  }
  interaction {
    id
  }
}

fragment ItemMenu_item on ActionItem {
  id
  version
  title
  state
  dueOn
  description
  assignee {
    id
  }
}
`}}}();m.hash=`beeaecd56a7fe9c34caf28355e867d6c`,t();var h=p();function g({id:e,title:t,onClose:p}){let{_:g}=n(),_=u({mode:`uncontrolled`,initialValues:{remark:``}}),v=d(m),y=_.onSubmit(async({remark:n})=>{await v.run({input:{id:e,remark:n.trim()||null}},{form:_})&&(p(),a({message:g({id:`pEr-zA`,message:[`Closed: `,[`title`]],values:{title:t}})}))});return(0,h.jsx)(s,{opened:!0,onClose:p,title:g({id:`pt3FvP`,message:[`Close “`,[`title`],`”`],values:{title:t}}),closeButtonProps:{"aria-label":g({id:`dEgA5A`,message:[`Cancel`]})},children:(0,h.jsx)(`form`,{onSubmit:y,noValidate:!0,children:(0,h.jsxs)(c,{gap:16,children:[(0,h.jsx)(l,{label:g({id:`wYVTKm`,message:[`Remark`]}),description:g({id:`vJsKq5`,message:[`How it went, or why it is no longer needed.`]}),autosize:!0,minRows:3,"data-autofocus":!0,..._.getInputProps(`remark`)},_.key(`remark`)),(0,h.jsx)(f,{command:v}),(0,h.jsxs)(o,{justify:`flex-end`,children:[(0,h.jsx)(i,{variant:`default`,onClick:p,children:(0,h.jsx)(r,{id:`dEgA5A`,message:[`Cancel`]})}),(0,h.jsx)(i,{type:`submit`,loading:v.isBusy,children:(0,h.jsx)(r,{id:`dJER53`,message:[`Close the item`]})})]})]})})})}export{g as default};