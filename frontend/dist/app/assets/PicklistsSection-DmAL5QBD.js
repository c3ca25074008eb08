import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{n as t,t as n}from"./relay-Drj7JO_5.js";import r from"./PicklistsSectionQuery.graphql-COjVZViy.js";import{H as i,V as a}from"./Box-MnmWujMn.js";import{at as o,nt as s,ot as c,r as l,t as u}from"./index-BViGCjjR.js";import{$ as d,O as f,Z as p,c as m,p as h}from"./kit-icons-BSycvh6W.js";import{f as g,u as _}from"./router-D4q8LSCc.js";import{i as v,r as y}from"./react-W5ZNnHZt.js";import{n as b,t as x}from"./useCommand-B4192wtw.js";import{t as S}from"./Panel-Cno9ejfH.js";import{t as C}from"./MediumIcon-DExCWb3T.js";import{a as w,c as T,n as E,p as D,t as O}from"./kit-fields-kKYH4GFd.js";import{t as k}from"./Group-jIqZGXk3.js";import{n as A}from"./kit-floating-6dGPVMeF.js";import{t as j}from"./Stack-ypVQWMUK.js";import{t as M}from"./SettingsPage.module-cnQxBkpz.js";t();var N=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},n=[{alias:null,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:null,kind:`LinkedField`,name:`reorderPicklist`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`picklistValues`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`position`,storageKey:null}],storageKey:null}],type:`ReorderPicklistPayload`,abstractKey:null},{kind:`InlineFragment`,selections:[t,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},t],storageKey:null}],type:`InvalidInput`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t],type:`Refused`,abstractKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`PicklistsSectionOrderMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`PicklistsSectionOrderMutation`,selections:n},params:{cacheID:`c0a500a11b3363558db11649231fda7f`,id:null,metadata:{},name:`PicklistsSectionOrderMutation`,operationKind:`mutation`,text:`mutation PicklistsSectionOrderMutation(
  $input: ReorderPicklistInput!
) {
  reorderPicklist(input: $input) {
    __typename
    ... on ReorderPicklistPayload {
      picklistValues {
        id
        position
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
`}}}();N.hash=`8bf45a1747c8a507e204c85f9596c83a`;var P=e(y(),1),F=n(),I={SALES:{id:`mUv9U4`,message:[`Sales`]},PURCHASE:{id:`zZk9Yz`,message:[`Purchase`]},DELIVERY:{id:`si-vZD`,message:[`Delivery`]},PROJECT:{id:`e0NrBM`,message:[`Project`]},SUPPORT:{id:`XYLcNv`,message:[`Support`]},ADMINISTRATIVE:{id:`8a0Gfb`,message:[`Administrative`]},PRIVATE:{id:`zwBp5t`,message:[`Private`]},EMAIL:{id:`5Sa1Ss`,message:[`E-mail`]}};function L(e,t){if(e===`MEDIUM`)return{reminds:t.reminds};if(e===`OUTCOME`)return{tone:t.tone,reached:t.reached};if(e!==`STEP`)return{};let{family:n,stampsUpdateDate:r,concludesWith:i}=t;return{family:n,number:t.number===``?null:Number(t.number),stampsUpdateDate:r,concludesWith:i}}function R(e,t,n){let r=[...e],[i]=r.splice(t,1);return i!==void 0&&r.splice(Math.max(0,t+n),0,i),r}var z=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},i={kind:`InlineFragment`,selections:[r,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},r],storageKey:null}],type:`InvalidInput`,abstractKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},o={kind:`InlineFragment`,selections:[a,r],type:`Refused`,abstractKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`PicklistRowRestoreMutation`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`restorePicklistValue`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`picklistValue`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`PicklistRow_value`}],storageKey:null}],type:`RestorePicklistValuePayload`,abstractKey:null},i,o],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`PicklistRowRestoreMutation`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`restorePicklistValue`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`picklistValue`,plural:!1,selections:[s,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`picklist`,storageKey:null},a,c,{alias:null,args:null,kind:`ScalarField`,name:`fullLabel`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isRetired`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isProtected`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`tone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reached`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reminds`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`family`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`number`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`stampsUpdateDate`,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`concludesWith`,plural:!1,selections:[a,c,s],storageKey:null}],storageKey:null}],type:`RestorePicklistValuePayload`,abstractKey:null},i,o],storageKey:null}]},params:{cacheID:`fc0aaee7f9a837c74273063546d85a3f`,id:null,metadata:{},name:`PicklistRowRestoreMutation`,operationKind:`mutation`,text:`mutation PicklistRowRestoreMutation(
  $input: RestorePicklistValueInput!
) {
  restorePicklistValue(input: $input) {
    __typename
    ... on RestorePicklistValuePayload {
      picklistValue {
        ...PicklistRow_value
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

fragment PicklistRow_value on PicklistValue {
  id
  version
  picklist
  code
  label
  fullLabel
  isRetired
  isProtected
  tone
  reached
  reminds
  family
  number
  stampsUpdateDate
  concludesWith {
    code
    label
    id
  }
}
`}}}();z.hash=`2f98792f522134d2af13757ec9313fa1`;var B=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},i={kind:`InlineFragment`,selections:[r,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},r],storageKey:null}],type:`InvalidInput`,abstractKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},o={kind:`InlineFragment`,selections:[a,r],type:`Refused`,abstractKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`PicklistRowRetireMutation`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`retirePicklistValue`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`picklistValue`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`PicklistRow_value`}],storageKey:null}],type:`RetirePicklistValuePayload`,abstractKey:null},i,o],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`PicklistRowRetireMutation`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`retirePicklistValue`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`picklistValue`,plural:!1,selections:[s,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`picklist`,storageKey:null},a,c,{alias:null,args:null,kind:`ScalarField`,name:`fullLabel`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isRetired`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isProtected`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`tone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reached`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reminds`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`family`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`number`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`stampsUpdateDate`,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`concludesWith`,plural:!1,selections:[a,c,s],storageKey:null}],storageKey:null}],type:`RetirePicklistValuePayload`,abstractKey:null},i,o],storageKey:null}]},params:{cacheID:`50ac95d40b19eef9c5015740779e6d87`,id:null,metadata:{},name:`PicklistRowRetireMutation`,operationKind:`mutation`,text:`mutation PicklistRowRetireMutation(
  $input: RetirePicklistValueInput!
) {
  retirePicklistValue(input: $input) {
    __typename
    ... on RetirePicklistValuePayload {
      picklistValue {
        ...PicklistRow_value
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

fragment PicklistRow_value on PicklistValue {
  id
  version
  picklist
  code
  label
  fullLabel
  isRetired
  isProtected
  tone
  reached
  reminds
  family
  number
  stampsUpdateDate
  concludesWith {
    code
    label
    id
  }
}
`}}}();B.hash=`16d6478bca54123e3767acab9a63a9bf`;var V=function(){var e={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`PicklistRow_value`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`picklist`,storageKey:null},e,t,{alias:null,args:null,kind:`ScalarField`,name:`fullLabel`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isRetired`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isProtected`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`tone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reached`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reminds`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`family`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`number`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`stampsUpdateDate`,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`concludesWith`,plural:!1,selections:[e,t],storageKey:null}],type:`PicklistValue`,abstractKey:null}}();V.hash=`de8066e1946d32f7135855c8958cdfda`;var H=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},a={kind:`InlineFragment`,selections:[i,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},i],storageKey:null}],type:`InvalidInput`,abstractKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},s={kind:`InlineFragment`,selections:[o,i],type:`Refused`,abstractKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`PicklistValueDialogUpdateMutation`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`updatePicklistValue`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`picklistValue`,plural:!1,selections:[r,{args:null,kind:`FragmentSpread`,name:`PicklistRow_value`}],storageKey:null}],type:`UpdatePicklistValuePayload`,abstractKey:null},a,s],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`PicklistValueDialogUpdateMutation`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`updatePicklistValue`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`picklistValue`,plural:!1,selections:[r,c,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`picklist`,storageKey:null},o,{alias:null,args:null,kind:`ScalarField`,name:`fullLabel`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isRetired`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isProtected`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`tone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reached`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`reminds`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`family`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`number`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`stampsUpdateDate`,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`concludesWith`,plural:!1,selections:[o,r,c],storageKey:null}],storageKey:null}],type:`UpdatePicklistValuePayload`,abstractKey:null},a,s],storageKey:null}]},params:{cacheID:`fc8f2e7e9325d80c41f889c7cd447c5f`,id:null,metadata:{},name:`PicklistValueDialogUpdateMutation`,operationKind:`mutation`,text:`mutation PicklistValueDialogUpdateMutation(
  $input: UpdatePicklistValueInput!
) {
  updatePicklistValue(input: $input) {
    __typename
    ... on UpdatePicklistValuePayload {
      picklistValue {
        label
        ...PicklistRow_value
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

fragment PicklistRow_value on PicklistValue {
  id
  version
  picklist
  code
  label
  fullLabel
  isRetired
  isProtected
  tone
  reached
  reminds
  family
  number
  stampsUpdateDate
  concludesWith {
    code
    label
    id
  }
}
`}}}();H.hash=`90a73b6fa5dbde89c6f0dea7ce789dde`;var U=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},n=[{alias:null,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:null,kind:`LinkedField`,name:`createPicklistValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`picklistValue`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}],type:`CreatePicklistValuePayload`,abstractKey:null},{kind:`InlineFragment`,selections:[t,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},t],storageKey:null}],type:`InvalidInput`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t],type:`Refused`,abstractKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`PicklistValueDialogCreateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`PicklistValueDialogCreateMutation`,selections:n},params:{cacheID:`21bc22c22df27fb63687611bda44a4d5`,id:null,metadata:{},name:`PicklistValueDialogCreateMutation`,operationKind:`mutation`,text:`mutation PicklistValueDialogCreateMutation(
  $input: CreatePicklistValueInput!
) {
  createPicklistValue(input: $input) {
    __typename
    ... on CreatePicklistValuePayload {
      picklistValue {
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
`}}}();U.hash=`83d9ab0debc8f8b3a3f9736c9da24024`;var W=v();function G({list:e,value:t,outcomes:n,onClose:r}){let{_:s,i18n:c}=i(),l=g(),d=O({mode:`uncontrolled`,initialValues:{label:t?.label??``,tone:t?.tone??`NEUTRAL`,reached:t?.reached??!0,reminds:t?.reminds??!1,family:t?.family??`SALES`,number:t?.number??``,stampsUpdateDate:t?.stampsUpdateDate??!1,concludesWith:t?.concludesWith?.code??null}}),f=b(U),p=b(H),m=t?p:f,_=d.onSubmit(async n=>{let i=L(e,n),{label:a}=n;if(t)return await p.run({input:{id:t.id,version:t.version,label:a,...i}},{form:d})?(u({message:s({id:`mmYVfA`,message:[`Saved.`]})}),r()):void 0;await f.run({input:{picklist:e,label:a,...i}},{form:d})&&(u({message:s({id:`U96WJT`,message:[[`label`],` was added.`],values:{label:a}})}),r(),await l.invalidate())}),v=e=>({key:d.key(e),...d.getInputProps(e,{type:`checkbox`})}),y=t?.concludesWith,S=y&&!n.some(({code:e})=>e===y.code)?[...n,y]:n;return(0,W.jsx)(A,{opened:!0,onClose:r,title:s(t?{id:`N6j2JH`,message:[`Edit `,[`0`]],values:{0:t.label}}:{id:`GJUbc4`,message:[`Add a value`]}),closeButtonProps:{"aria-label":s({id:`yz7wBu`,message:[`Close`]})},children:(0,W.jsx)(`form`,{onSubmit:_,noValidate:!0,children:(0,W.jsxs)(j,{gap:12,children:[(0,W.jsx)(E,{required:!0,"data-autofocus":!0,autoComplete:`off`,label:s({id:`87a_t_`,message:[`Label`]}),...d.getInputProps(`label`)},d.key(`label`)),e===`MEDIUM`?(0,W.jsx)(D,{label:s({id:`O4RG6s`,message:[`Customers are reminded of its appointments`]}),...v(`reminds`)}):null,e===`OUTCOME`?(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(w,{label:s({id:`uAQyzk`,message:[`Tone`]}),allowDeselect:!1,data:Object.keys(h).map(e=>({value:e,label:c._(h[e].label)})),...d.getInputProps(`tone`)},d.key(`tone`)),(0,W.jsx)(D,{label:s({id:`dzcZUA`,message:[`The customer was reached`]}),...v(`reached`)})]}):null,e===`STEP`?(0,W.jsxs)(W.Fragment,{children:[(0,W.jsxs)(k,{gap:12,align:`flex-start`,grow:!0,children:[(0,W.jsx)(w,{label:s({id:`QRUpCk`,message:[`Family`]}),allowDeselect:!1,data:Object.keys(I).map(e=>({value:e,label:c._(I[e])})),...d.getInputProps(`family`)},d.key(`family`)),(0,W.jsx)(T,{label:s({id:`HptUxX`,message:[`Number`]}),min:1,max:99,hideControls:!0,...d.getInputProps(`number`)},d.key(`number`))]}),(0,W.jsx)(D,{label:s({id:`-FWBCW`,message:[`Stamps the update date`]}),description:s({id:`AW-1P2`,message:[`Reaching it sets the date that reports use.`]}),...v(`stampsUpdateDate`)}),(0,W.jsx)(w,{label:s({id:`QNwG9-`,message:[`Concludes with`]}),description:s({id:`NWHn0R`,message:[`Reaching it completes the interaction with this outcome.`]}),placeholder:s({id:`PKM6px`,message:[`Nothing`]}),clearable:!0,searchable:!0,data:S.map(({code:e,label:t})=>({value:e,label:t})),...d.getInputProps(`concludesWith`)},d.key(`concludesWith`))]}):null,(0,W.jsx)(x,{command:m}),(0,W.jsxs)(k,{justify:`flex-end`,gap:8,children:[(0,W.jsx)(o,{variant:`default`,onClick:r,children:(0,W.jsx)(a,{id:`dEgA5A`,message:[`Cancel`]})}),(0,W.jsx)(o,{type:`submit`,loading:m.isBusy,children:t?(0,W.jsx)(a,{id:`tfDRzk`,message:[`Save`]}):(0,W.jsx)(a,{id:`m16xKo`,message:[`Add`]})})]})]})})})}function K({value:e,outcomes:t,isFirst:n,isLast:r,onMove:s}){let{_:l,i18n:f}=i(),[m,g]=(0,P.useState)(!1),_=(0,F.useFragment)(V,e),v=b(B),y=b(z),x={id:_.id},S=()=>y.run({input:x}),w=async()=>{await v.run({input:x})&&u({message:l({id:`I3lhip`,message:[[`0`],` is no longer offered.`],values:{0:_.label}}),undo:()=>void S()})},T=[_.tone?f._(h[_.tone].label):null,_.tone&&_.reached!==null?_.reached?l({id:`d91V38`,message:[`reached`]}):l({id:`ptSAKV`,message:[`not reached`]}):null,_.reminds?l({id:`fvzjeS`,message:[`reminds of appointments`]}):null,_.stampsUpdateDate?l({id:`SuXzeO`,message:[`stamps the update date`]}):null,_.concludesWith?l({id:`IHT4LO`,message:[`concludes with `,[`0`]],values:{0:_.concludesWith.label}}):null].filter(e=>e!==null);return(0,W.jsxs)(`li`,{className:M.row,children:[(0,W.jsxs)(`span`,{className:M.actions,children:[(0,W.jsx)(c,{variant:`subtle`,color:`gray`,size:26,"aria-label":l({id:`GtRAA3`,message:[`Move `,[`0`],` up`],values:{0:_.label}}),"aria-disabled":n,"data-disabled":n||void 0,onClick:()=>n?void 0:s(-1),children:(0,W.jsx)(p,{size:14,"aria-hidden":!0})}),(0,W.jsx)(c,{variant:`subtle`,color:`gray`,size:26,"aria-label":l({id:`tspiKT`,message:[`Move `,[`0`],` down`],values:{0:_.label}}),"aria-disabled":r,"data-disabled":r||void 0,onClick:()=>r?void 0:s(1),children:(0,W.jsx)(d,{size:14,"aria-hidden":!0})})]}),_.picklist===`MEDIUM`?(0,W.jsx)(C,{code:_.code}):null,(0,W.jsxs)(`span`,{className:`${M.main} ${M.words}`,children:[(0,W.jsx)(`span`,{className:_.isRetired?M.gone:void 0,children:_.fullLabel}),(0,W.jsx)(`span`,{className:M.soft,children:_.code})]}),T.map(e=>(0,W.jsx)(`span`,{className:M.mark,children:e},e)),(0,W.jsxs)(`span`,{className:M.actions,children:[(0,W.jsx)(o,{variant:`default`,size:`compact-sm`,"aria-label":l({id:`N6j2JH`,message:[`Edit `,[`0`]],values:{0:_.label}}),onClick:()=>g(!0),children:(0,W.jsx)(a,{id:`ePK91l`,message:[`Edit`]})}),_.isRetired?(0,W.jsx)(o,{variant:`default`,size:`compact-sm`,loading:y.isBusy,"aria-label":l({id:`jHVALe`,message:[`Restore `,[`0`]],values:{0:_.label}}),onClick:()=>void S(),children:(0,W.jsx)(a,{id:`yKu_3Y`,message:[`Restore`]})}):_.isProtected?null:(0,W.jsx)(o,{variant:`default`,size:`compact-sm`,loading:v.isBusy,"aria-label":l({id:`_0DMX4`,message:[`Retire `,[`0`]],values:{0:_.label}}),onClick:()=>void w(),children:(0,W.jsx)(a,{id:`rr1XBD`,message:[`Retire`]})})]}),m?(0,W.jsx)(G,{list:_.picklist,value:_,outcomes:t,onClose:()=>g(!1)}):null]})}var q=r,J=Object.keys(m);function Y(){let{_:e,i18n:t}=i(),{picklist:n,outcomes:r}=s(q,l.useLoaderData()),{list:c=`MEDIUM`}=l.useSearch(),[u,d]=(0,P.useState)(!1),[p,h]=(0,P.useState)(``),g=b(N),v=async(t,r)=>{let i=R(n.map(e=>e.id),t,r),a=n[t];if(!a||g.isBusy)return;let o=e=>{let t={list:c,includeRetired:!0},n=e.getRoot().getLinkedRecords(`picklist`,t)??[],r=i.map(e=>n.find(t=>t?.getDataID()===e));e.getRoot().setLinkedRecords(r,`picklist`,t)},s=t+r+1;h(e({id:`JrY1p2`,message:[[`0`],` is now number `,[`place`],` of `,[`1`],`.`],values:{0:a.label,1:n.length,place:s}})),await g.run({input:{picklist:c,ids:i}},{optimisticUpdater:o,updater:(e,t)=>{t?.reorderPicklist.__typename===`ReorderPicklistPayload`&&o(e)}})},y=n.filter(e=>e.isRetired).length;return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(`nav`,{"aria-label":e({id:`EF_HXZ`,message:[`Picklists`]}),children:(0,W.jsx)(`ul`,{className:M.lists,children:J.map(e=>(0,W.jsx)(`li`,{children:(0,W.jsx)(_,{to:`/settings/picklists`,search:{list:e},replace:!0,resetScroll:!1,className:M.list,"aria-current":e===c?`page`:void 0,children:t._(m[e].label)})},e))})}),(0,W.jsxs)(S,{flush:!0,title:t._(m[c].label),actions:(0,W.jsx)(o,{variant:`default`,size:`compact-sm`,leftSection:(0,W.jsx)(f,{size:14,"aria-hidden":!0}),onClick:()=>d(!0),children:(0,W.jsx)(a,{id:`GJUbc4`,message:[`Add a value`]})}),children:[n.length===0?(0,W.jsx)(`p`,{className:M.foot,children:(0,W.jsx)(a,{id:`t22L2m`,message:[`This list has no values yet.`]})}):(0,W.jsx)(`ol`,{className:M.rows,children:n.map((e,t)=>(0,W.jsx)(K,{value:e,outcomes:r,isFirst:t===0,isLast:t===n.length-1,onMove:e=>void v(t,e)},e.id))}),y>0?(0,W.jsx)(`p`,{className:M.foot,children:(0,W.jsx)(a,{id:`qgu-wg`,message:[[`retired`,`plural`,{offset:void 0,one:[`One value is retired: it stays on old records and in filters, and is no longer offered.`],other:[`#`,` values are retired: they stay on old records and in filters, and are no longer offered.`]}]],values:{retired:y}})}):null]}),(0,W.jsx)(`p`,{className:M.live,"aria-live":`polite`,children:p}),u?(0,W.jsx)(G,{list:c,value:null,outcomes:r,onClose:()=>d(!1)}):null]})}export{Y as PicklistsSection,q as query};