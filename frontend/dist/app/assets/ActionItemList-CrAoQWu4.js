const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/ItemMenu-CnQDyYoL.js","assets/rolldown-runtime-XKyaHtl9.js","assets/relay-Drj7JO_5.js","assets/objectWithoutPropertiesLoose-TslSciU3.js","assets/react-W5ZNnHZt.js","assets/Box-MnmWujMn.js","assets/index-BViGCjjR.js","assets/dist-REO7O7Mu.js","assets/UnstyledButton-CwneUvmr.js","assets/router-D4q8LSCc.js","assets/PageHeader-Dc4aJkn5.js","assets/PageHeader-BDuj8rgq.css","assets/dist-DjjLQaJp.js","assets/kit-icons-BSycvh6W.js","assets/Transition-FTFSqmKU.js","assets/Loader-BwmFzj8-.js","assets/Skeleton-Zxa0LqBi.js","assets/i18n-CRav-Q1S.js","assets/noop-mXPS5vjY.js","assets/preload-helper-7y9sWmk5.js","assets/index-D0Wie8Cr.css","assets/Menu-CUCmo4D8.js","assets/use-resolved-styles-api-D2IMef28.js","assets/kit-floating-6dGPVMeF.js","assets/get-single-element-child-BP6axTXh.js","assets/use-focus-trap-CWMBW8rh.js","assets/use-merged-ref-S--iJYue.js","assets/use-context-menu-handlers-MoRbyT3m.js","assets/primitive-DmtMDoUO.js","assets/use-debounced-callback-BcO4dpKM.js","assets/use-id-CXFBxkf5.js","assets/random-id-S7a4JWBX.js","assets/Paper-B7Y3MvtQ.js","assets/use-uncontrolled-DDydMmlB.js","assets/get-env-MimdSsZv.js","assets/get-floating-position-tyl9AGRJ.js","assets/DirectionProvider-BFX0s_vF.js","assets/get-style-object-BDpgefo6.js","assets/VisuallyHidden-CzXSAuoi.js","assets/get-transition-props-eDhefpa0.js","assets/es2015-RJ5XHtA4.js","assets/kit-fields-kKYH4GFd.js","assets/clamp-BVhf2JRQ.js","assets/use-previous-CSjzK4bW.js","assets/find-element-in-shadow-dom-F7ouNriH.js","assets/get-auto-contrast-value-BTPwFOS2.js","assets/InlineInput-DwTAjlqF.js","assets/fast-deep-equal-BbpJdLCY.js"])))=>i.map(i=>d[i]);
import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{n as t,t as n}from"./relay-Drj7JO_5.js";import{H as r,V as i}from"./Box-MnmWujMn.js";import{Q as a,X as o,Z as s,at as c,ot as l,t as u}from"./index-BViGCjjR.js";import{u as d}from"./router-D4q8LSCc.js";import{i as f,r as p}from"./react-W5ZNnHZt.js";import{t as m}from"./kit-icons-BSycvh6W.js";import{n as h}from"./useCommand-B4192wtw.js";import{t as g}from"./formats-QPSQ7rZI.js";import{t as _}from"./RecordRows.module-QPutW_df.js";import{t as v}from"./StatusLight-CVMAbmTk.js";import{t as y}from"./preload-helper-7y9sWmk5.js";t();var b=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},i={kind:`InlineFragment`,selections:[r,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},r],storageKey:null}],type:`InvalidInput`,abstractKey:null},a={kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},r],type:`Refused`,abstractKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},s=[o,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`ActionItemListReopenMutation`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`reopenActionItem`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`ActionItem`,kind:`LinkedField`,name:`actionItem`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`ActionItemList_items`}],storageKey:null}],type:`ReopenActionItemPayload`,abstractKey:null},i,a],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`ActionItemListReopenMutation`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`reopenActionItem`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`ActionItem`,kind:`LinkedField`,name:`actionItem`,plural:!1,selections:[o,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`description`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueOn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`remark`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`assignee`,plural:!1,selections:s,storageKey:null},{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:s,storageKey:null},{alias:null,args:null,concreteType:`Interaction`,kind:`LinkedField`,name:`interaction`,plural:!1,selections:[o],storageKey:null}],storageKey:null}],type:`ReopenActionItemPayload`,abstractKey:null},i,a],storageKey:null}]},params:{cacheID:`038ea317bf06cf0b4e256022f4b3c480`,id:null,metadata:{},name:`ActionItemListReopenMutation`,operationKind:`mutation`,text:`mutation ActionItemListReopenMutation(
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
`}}}();b.hash=`bd78cc46a1db6e3ee1be31ee40ba45b5`;var x=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},i={kind:`InlineFragment`,selections:[r,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},r],storageKey:null}],type:`InvalidInput`,abstractKey:null},a={kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},r],type:`Refused`,abstractKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},s=[o,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`ActionItemListCloseMutation`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`closeActionItem`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`ActionItem`,kind:`LinkedField`,name:`actionItem`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`ActionItemList_items`}],storageKey:null}],type:`CloseActionItemPayload`,abstractKey:null},i,a],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`ActionItemListCloseMutation`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`closeActionItem`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`ActionItem`,kind:`LinkedField`,name:`actionItem`,plural:!1,selections:[o,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`description`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueOn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`remark`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`assignee`,plural:!1,selections:s,storageKey:null},{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:s,storageKey:null},{alias:null,args:null,concreteType:`Interaction`,kind:`LinkedField`,name:`interaction`,plural:!1,selections:[o],storageKey:null}],storageKey:null}],type:`CloseActionItemPayload`,abstractKey:null},i,a],storageKey:null}]},params:{cacheID:`dc914da61b9e0297a0ba7e63eee263da`,id:null,metadata:{},name:`ActionItemListCloseMutation`,operationKind:`mutation`,text:`mutation ActionItemListCloseMutation(
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
`}}}();x.hash=`53f64ca7844e3a827158a8b4c0d48d64`;var S=function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t=[e,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}];return{argumentDefinitions:[],kind:`Fragment`,metadata:{plural:!0},name:`ActionItemList_items`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`description`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueOn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`remark`,storageKey:null},{args:null,kind:`FragmentSpread`,name:`ItemMenu_item`},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`assignee`,plural:!1,selections:t,storageKey:null},{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:t,storageKey:null},{alias:null,args:null,concreteType:`Interaction`,kind:`LinkedField`,name:`interaction`,plural:!1,selections:[e],storageKey:null}],type:`ActionItem`,abstractKey:null}}();S.hash=`2cd49be39231625a5e8384af76c3995e`;var C=e(p(),1),w=n(),T={row:`_row_91epm_1`,about:`_about_91epm_16`,more:`_more_91epm_25`,acts:`_acts_91epm_31`},E=f(),D=(0,C.lazy)(()=>y(()=>import(`./ItemMenu-CnQDyYoL.js`),__vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47])));function O({items:e,empty:t,withCustomer:n=!1}){let r=e.filter(e=>e!==null),i=(0,w.useFragment)(S,r);return i.length===0?(0,E.jsx)(`p`,{className:_.empty,children:t}):(0,E.jsx)(`ul`,{className:_.rows,children:i.map(e=>(0,E.jsx)(k,{item:e,withCustomer:n},e.id))})}function k({item:e,withCustomer:t}){let{_:n}=r(),f=g(),p=a(),_=h(x),y=h(b),S=e.assignee?.id===p.id||o(p),w=e.state===`CLOSED`,O=async()=>{await _.run({input:{id:e.id}})&&u({message:n({id:`49kf9Z`,message:[`Closed: `,[`0`]],values:{0:e.title}}),undo:()=>void y.run({input:{id:e.id}})})};return(0,E.jsxs)(`li`,{className:T.row,children:[(0,E.jsxs)(`div`,{children:[e.interaction?(0,E.jsx)(d,{to:`/interactions/$interactionId`,params:{interactionId:e.interaction.id},children:e.title}):e.title,e.description?(0,E.jsx)(`span`,{className:T.more,children:e.description}):null,e.remark?(0,E.jsx)(`span`,{className:T.more,children:(0,E.jsx)(i,{id:`RH5WaJ`,message:[`Closed with: `,[`0`]],values:{0:e.remark}})}):null,(0,E.jsxs)(`div`,{className:T.about,children:[(0,E.jsx)(v,{word:m[e.state]}),(0,E.jsx)(`span`,{children:(0,E.jsx)(i,{id:`FLK1dI`,message:[`due `,[`0`]],values:{0:f.date(e.dueOn)}})}),t&&e.customer?(0,E.jsx)(d,{to:`/customers/$customerId`,params:{customerId:e.customer.id},children:e.customer.name}):null,e.assignee?.id===p.id?null:(0,E.jsx)(`span`,{children:e.assignee?.name})]})]}),s(p)&&S?(0,E.jsxs)(`div`,{className:T.acts,children:[(0,E.jsx)(c,{variant:`default`,size:`compact-sm`,loading:_.isBusy||y.isBusy,"aria-label":n(w?{id:`MzWoLf`,message:[`Reopen `,[`0`]],values:{0:e.title}}:{id:`nzHlj8`,message:[`Close `,[`0`]],values:{0:e.title}}),onClick:()=>void(w?y.run({input:{id:e.id}}):O()),children:w?(0,E.jsx)(i,{id:`M7SqjM`,message:[`Reopen`]}):(0,E.jsx)(i,{id:`yz7wBu`,message:[`Close`]})}),(0,E.jsx)(C.Suspense,{fallback:(0,E.jsx)(l,{component:`span`,variant:`transparent`,"aria-hidden":!0}),children:(0,E.jsx)(D,{item:e})})]}):null]})}export{O as t};