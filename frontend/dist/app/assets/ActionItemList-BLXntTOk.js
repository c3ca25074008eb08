const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/CloseDialog--1Au__XN.js","assets/relay-B-SxfUzf.js","assets/rolldown-runtime-WkwZ5CU-.js","assets/objectWithoutPropertiesLoose-D9eIRDqV.js","assets/react-phTs76hJ.js","assets/Box-DchOzZlU.js","assets/index-CQzV1H-m.js","assets/dist-REO7O7Mu.js","assets/UnstyledButton-B1DMwdbZ.js","assets/router-BtSfWoEE.js","assets/PageHeader-BlRC6tom.js","assets/PageHeader-BJ2gV3nN.css","assets/dist-DjjLQaJp.js","assets/kit-icons-Dzms8Kjj.js","assets/Transition-BdLsOKXC.js","assets/Loader-Mu8lduCm.js","assets/Skeleton-BawqgYMI.js","assets/i18n-DbXAKwLU.js","assets/noop-mXPS5vjY.js","assets/preload-helper-7y9sWmk5.js","assets/index-z5k5gGTP.css","assets/Group-IWlXF2XY.js","assets/kit-floating-BkM8GIfl.js","assets/get-single-element-child-bST_ZZKe.js","assets/VisuallyHidden-CuJadPE0.js","assets/use-merged-ref-DJvsFUH_.js","assets/use-context-menu-handlers-DiQ_61is.js","assets/primitive-CFjUuZnA.js","assets/use-debounced-callback-NhzTxBPi.js","assets/use-id-CMSmDBsK.js","assets/random-id-S7a4JWBX.js","assets/Paper-ZH9LKPxX.js","assets/use-uncontrolled-BXfz4DgE.js","assets/get-env-MimdSsZv.js","assets/get-floating-position-DEJA8xOF.js","assets/DirectionProvider-CZMWjZts.js","assets/use-resolved-styles-api-CGEBSgIt.js","assets/get-style-object-BDpgefo6.js","assets/get-transition-props-eDhefpa0.js","assets/es2015-RJ5XHtA4.js","assets/Stack-DWSIgx8O.js","assets/kit-fields-CSIYkjvj.js","assets/clamp-BVhf2JRQ.js","assets/use-previous-cNhQvElP.js","assets/find-element-in-shadow-dom-F7ouNriH.js","assets/get-auto-contrast-value-BTPwFOS2.js","assets/InlineInput-CqFosPkX.js","assets/fast-deep-equal-CTV59wNM.js","assets/useCommand-Cf6LCmHc.js","assets/Alert-Dkxyx1Lt.js","assets/EditDialog-XR1sIa3K.js","assets/DeleteDialog-ChPg9YSU.js"])))=>i.map(i=>d[i]);
import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{n as t,t as n}from"./relay-B-SxfUzf.js";import{H as r,V as i}from"./Box-DchOzZlU.js";import{Q as a,X as o,Z as s,ot as c,st as l,t as u}from"./index-CQzV1H-m.js";import{l as d}from"./router-BtSfWoEE.js";import{B as f,b as p,k as m,q as h,t as g}from"./kit-icons-Dzms8Kjj.js";import{n as _}from"./useCommand-Cf6LCmHc.js";import{t as v}from"./formats-Dyh7hLkf.js";import{t as y}from"./RecordRows.module-QPutW_df.js";import{t as b}from"./StatusLight-B-RdvXkW.js";import{t as x}from"./Menu-BYQikNNA.js";import{i as S,r as C}from"./react-phTs76hJ.js";import{t as w}from"./preload-helper-7y9sWmk5.js";t();var T=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},i={kind:`InlineFragment`,selections:[r,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},r],storageKey:null}],type:`InvalidInput`,abstractKey:null},a={kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},r],type:`Refused`,abstractKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},s=[o,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`ActionItemListReopenMutation`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`reopenActionItem`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`ActionItem`,kind:`LinkedField`,name:`actionItem`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`ActionItemList_items`}],storageKey:null}],type:`ReopenActionItemPayload`,abstractKey:null},i,a],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`ActionItemListReopenMutation`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`reopenActionItem`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`ActionItem`,kind:`LinkedField`,name:`actionItem`,plural:!1,selections:[o,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`description`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueOn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`remark`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`assignee`,plural:!1,selections:s,storageKey:null},{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:s,storageKey:null},{alias:null,args:null,concreteType:`Interaction`,kind:`LinkedField`,name:`interaction`,plural:!1,selections:[o],storageKey:null}],storageKey:null}],type:`ReopenActionItemPayload`,abstractKey:null},i,a],storageKey:null}]},params:{cacheID:`038ea317bf06cf0b4e256022f4b3c480`,id:null,metadata:{},name:`ActionItemListReopenMutation`,operationKind:`mutation`,text:`mutation ActionItemListReopenMutation(
  $input: ReopenActionItemInput!
) {
  reopenActionItem(input: $input) {
    __typename
    ... on ReopenActionItemPayload {
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
`}}}();T.hash=`bd78cc46a1db6e3ee1be31ee40ba45b5`;var E=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},i={kind:`InlineFragment`,selections:[r,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},r],storageKey:null}],type:`InvalidInput`,abstractKey:null},a={kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},r],type:`Refused`,abstractKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},s=[o,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`ActionItemListCloseMutation`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`closeActionItem`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`ActionItem`,kind:`LinkedField`,name:`actionItem`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`ActionItemList_items`}],storageKey:null}],type:`CloseActionItemPayload`,abstractKey:null},i,a],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`ActionItemListCloseMutation`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`closeActionItem`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`ActionItem`,kind:`LinkedField`,name:`actionItem`,plural:!1,selections:[o,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`description`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueOn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`remark`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`assignee`,plural:!1,selections:s,storageKey:null},{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:s,storageKey:null},{alias:null,args:null,concreteType:`Interaction`,kind:`LinkedField`,name:`interaction`,plural:!1,selections:[o],storageKey:null}],storageKey:null}],type:`CloseActionItemPayload`,abstractKey:null},i,a],storageKey:null}]},params:{cacheID:`dc914da61b9e0297a0ba7e63eee263da`,id:null,metadata:{},name:`ActionItemListCloseMutation`,operationKind:`mutation`,text:`mutation ActionItemListCloseMutation(
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
`}}}();E.hash=`53f64ca7844e3a827158a8b4c0d48d64`;var D=function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t=[e,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}];return{argumentDefinitions:[],kind:`Fragment`,metadata:{plural:!0},name:`ActionItemList_items`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`description`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueOn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`remark`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`ItemMenu_item`},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`assignee`,plural:!1,selections:t,storageKey:null},{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:t,storageKey:null},{alias:null,args:null,concreteType:`Interaction`,kind:`LinkedField`,name:`interaction`,plural:!1,selections:[e],storageKey:null}],type:`ActionItem`,abstractKey:null}}();D.hash=`2cd49be39231625a5e8384af76c3995e`;var O=n(),k={row:`_row_91epm_1`,about:`_about_91epm_16`,more:`_more_91epm_25`,acts:`_acts_91epm_31`},A=function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`ItemMenu_item`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueOn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`description`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`assignee`,plural:!1,selections:[e],storageKey:null}],type:`ActionItem`,abstractKey:null}}();A.hash=`b55d76cf2398d20b3aee2d6e98c26200`;var j=e(C(),1),M=S(),N=(0,j.lazy)(()=>w(()=>import(`./CloseDialog--1Au__XN.js`),__vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49]))),P=(0,j.lazy)(()=>w(()=>import(`./EditDialog-XR1sIa3K.js`),__vite__mapDeps([50,2,1,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,41,42,43,44,45,46,47,40,48,49]))),F=(0,j.lazy)(()=>w(()=>import(`./DeleteDialog-ChPg9YSU.js`),__vite__mapDeps([51,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,48,49])));function I({item:e}){let{_:t}=r(),n=(0,O.useFragment)(A,e),a=(0,j.useRef)(null),[o,s]=(0,j.useState)(null),c=()=>{s(null),window.setTimeout(()=>a.current?.focus())};return(0,M.jsxs)(M.Fragment,{children:[(0,M.jsxs)(x,{position:`bottom-end`,returnFocus:!0,children:[(0,M.jsx)(x.Target,{children:(0,M.jsx)(l,{ref:a,variant:`subtle`,color:`gray`,"aria-label":t({id:`vrMllc`,message:[`More for `,[`0`]],values:{0:n.title}}),children:(0,M.jsx)(f,{size:16,"aria-hidden":!0})})}),(0,M.jsxs)(x.Dropdown,{children:[n.state===`CLOSED`?null:(0,M.jsx)(x.Item,{leftSection:(0,M.jsx)(h,{size:16,"aria-hidden":!0}),onClick:()=>s(`close`),children:(0,M.jsx)(i,{id:`CRbj-_`,message:[`Close with a remark…`]})}),(0,M.jsx)(x.Item,{leftSection:(0,M.jsx)(m,{size:16,"aria-hidden":!0}),onClick:()=>s(`edit`),children:(0,M.jsx)(i,{id:`p4OMa5`,message:[`Edit…`]})}),(0,M.jsx)(x.Item,{leftSection:(0,M.jsx)(p,{size:16,"aria-hidden":!0}),onClick:()=>s(`delete`),children:(0,M.jsx)(i,{id:`Jb6_SB`,message:[`Delete…`]})})]})]}),(0,M.jsxs)(j.Suspense,{children:[o===`close`?(0,M.jsx)(N,{id:n.id,title:n.title,onClose:c}):null,o===`edit`?(0,M.jsx)(P,{item:n,onClose:c}):null,o===`delete`?(0,M.jsx)(F,{id:n.id,title:n.title,onClose:c}):null]})]})}function L({items:e,empty:t,withCustomer:n=!1}){let r=e.filter(e=>e!==null),i=(0,O.useFragment)(D,r);return i.length===0?(0,M.jsx)(`p`,{className:y.empty,children:t}):(0,M.jsx)(`ul`,{className:y.rows,children:i.map(e=>(0,M.jsx)(R,{item:e,withCustomer:n},e.id))})}function R({item:e,withCustomer:t}){let{_:n}=r(),l=v(),f=a(),p=_(E),m=_(T),h=e.assignee?.id===f.id||o(f),y=e.state===`CLOSED`,x=async()=>{await p.run({input:{id:e.id}})&&u({message:n({id:`49kf9Z`,message:[`Closed: `,[`0`]],values:{0:e.title}}),undo:()=>void m.run({input:{id:e.id}})})};return(0,M.jsxs)(`li`,{className:k.row,children:[(0,M.jsxs)(`div`,{children:[e.interaction?(0,M.jsx)(d,{to:`/interactions/$interactionId`,params:{interactionId:e.interaction.id},children:e.title}):e.title,e.description?(0,M.jsx)(`span`,{className:k.more,children:e.description}):null,e.remark?(0,M.jsx)(`span`,{className:k.more,children:(0,M.jsx)(i,{id:`RH5WaJ`,message:[`Closed with: `,[`0`]],values:{0:e.remark}})}):null,(0,M.jsxs)(`div`,{className:k.about,children:[(0,M.jsx)(b,{word:g[e.state]}),(0,M.jsx)(`span`,{children:(0,M.jsx)(i,{id:`FLK1dI`,message:[`due `,[`0`]],values:{0:l.date(e.dueOn)}})}),t&&e.customer?(0,M.jsx)(d,{to:`/customers/$customerId`,params:{customerId:e.customer.id},children:e.customer.name}):null,e.assignee?.id===f.id?null:(0,M.jsx)(`span`,{children:e.assignee?.name})]})]}),s(f)&&h?(0,M.jsxs)(`div`,{className:k.acts,children:[(0,M.jsx)(c,{variant:`default`,size:`compact-sm`,loading:p.isBusy||m.isBusy,"aria-label":n(y?{id:`MzWoLf`,message:[`Reopen `,[`0`]],values:{0:e.title}}:{id:`nzHlj8`,message:[`Close `,[`0`]],values:{0:e.title}}),onClick:()=>void(y?m.run({input:{id:e.id}}):x()),children:y?(0,M.jsx)(i,{id:`M7SqjM`,message:[`Reopen`]}):(0,M.jsx)(i,{id:`yz7wBu`,message:[`Close`]})}),(0,M.jsx)(I,{item:e})]}):null]})}export{L as t};