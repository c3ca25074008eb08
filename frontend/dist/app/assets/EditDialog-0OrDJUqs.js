import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{n as t,t as n}from"./relay-Drj7JO_5.js";import{H as r,V as i}from"./Box-MnmWujMn.js";import{$ as a,at as o,t as s}from"./index-BViGCjjR.js";import{t as c}from"./Group-jIqZGXk3.js";import{n as l}from"./kit-floating-6dGPVMeF.js";import{a as u,d,n as f,t as p}from"./kit-fields-kKYH4GFd.js";import{t as m}from"./Stack-ypVQWMUK.js";import{i as h,r as g}from"./react-W5ZNnHZt.js";import{n as _,t as v}from"./useCommand-B4192wtw.js";t();var y=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},i={kind:`InlineFragment`,selections:[r,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},r],storageKey:null}],type:`InvalidInput`,abstractKey:null},a={kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},r],type:`Refused`,abstractKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},s=[o,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`EditDialogMutation`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`updateActionItem`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`ActionItem`,kind:`LinkedField`,name:`actionItem`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`ActionItemList_items`}],storageKey:null}],type:`UpdateActionItemPayload`,abstractKey:null},i,a],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`EditDialogMutation`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`updateActionItem`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`ActionItem`,kind:`LinkedField`,name:`actionItem`,plural:!1,selections:[o,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`description`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueOn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`remark`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`assignee`,plural:!1,selections:s,storageKey:null},{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:s,storageKey:null},{alias:null,args:null,concreteType:`Interaction`,kind:`LinkedField`,name:`interaction`,plural:!1,selections:[o],storageKey:null}],storageKey:null}],type:`UpdateActionItemPayload`,abstractKey:null},i,a],storageKey:null}]},params:{cacheID:`e2e0c1d206d7db7e0aa462b9e2cffce8`,id:null,metadata:{},name:`EditDialogMutation`,operationKind:`mutation`,text:`mutation EditDialogMutation(
  $input: UpdateActionItemInput!
) {
  updateActionItem(input: $input) {
    __typename
    ... on UpdateActionItemPayload {
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
`}}}();y.hash=`f5e60c84dde5242547cf16fb26e6b9eb`;var b=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n=[t,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],r=[{alias:null,args:[{kind:`Variable`,name:`id`,variableName:`id`}],concreteType:`ActionItem`,kind:`LinkedField`,name:`actionItem`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueOn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`description`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`assignee`,plural:!1,selections:n,storageKey:null}],storageKey:null},{alias:null,args:[{kind:`Literal`,name:`active`,value:!0},{kind:`Literal`,name:`first`,value:100},{kind:`Literal`,name:`roles`,value:[`ADMIN`,`MANAGER`,`ANALYST`]}],concreteType:`UserConnection`,kind:`LinkedField`,name:`users`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`node`,plural:!1,selections:n,storageKey:null}],storageKey:null}],storageKey:`users(active:true,first:100,roles:["ADMIN","MANAGER","ANALYST"])`}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`EditDialogQuery`,selections:r,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`EditDialogQuery`,selections:r},params:{cacheID:`a686e35cc930ef7331bfe5334a733fb6`,id:null,metadata:{},name:`EditDialogQuery`,operationKind:`query`,text:`query EditDialogQuery(
  $id: ID!
) {
  actionItem(id: $id) {
    id
    version
    title
    dueOn
    description
    assignee {
      id
      name
    }
  }
  users(first: 100, active: true, roles: [ADMIN, MANAGER, ANALYST]) {
    edges {
      node {
        id
        name
      }
    }
  }
}
`}}}();b.hash=`da2dc5ee709a02e529763ff164a93322`;var x=e(g(),1),S=n(),C=h();function w({item:e,onClose:t}){let{_:n}=r();return(0,C.jsx)(l,{opened:!0,onClose:t,title:n({id:`to2JXl`,message:[`Edit the action item`]}),closeButtonProps:{"aria-label":n({id:`dEgA5A`,message:[`Cancel`]})},children:(0,C.jsx)(x.Suspense,{fallback:(0,C.jsx)(a,{rows:5}),children:(0,C.jsx)(T,{id:e.id,onClose:t})})})}function T({id:e,onClose:t}){let{_:n}=r(),{actionItem:a,users:l}=(0,S.useLazyLoadQuery)(b,{id:e},{fetchPolicy:`network-only`}),h=p({mode:`uncontrolled`,initialValues:{title:a?.title??``,dueOn:a?.dueOn??``,assigneeId:a?.assignee?.id??null,description:a?.description??``}}),g=_(y);if(!a)return(0,C.jsx)(`p`,{children:(0,C.jsx)(i,{id:`omXied`,message:[`This action item is no longer there.`]})});let x=h.onSubmit(async r=>{let{assigneeId:i,description:o}=r,c={...r,id:e,version:a.version,description:o.trim()||null,assigneeId:i===a.assignee?.id?void 0:i};await g.run({input:c},{form:h})&&(t(),s({message:n({id:`mmYVfA`,message:[`Saved.`]})}))}),w=new Map(l.edges.map(({node:e})=>[e.id,e.name]));return a.assignee&&w.set(a.assignee.id,a.assignee.name),(0,C.jsx)(`form`,{onSubmit:x,noValidate:!0,children:(0,C.jsxs)(m,{gap:12,children:[(0,C.jsx)(f,{label:n({id:`lVBeGA`,message:[`What is promised`]}),required:!0,"data-autofocus":!0,...h.getInputProps(`title`)},h.key(`title`)),(0,C.jsx)(f,{type:`date`,label:n({id:`Gpfctt`,message:[`Due`]}),required:!0,...h.getInputProps(`dueOn`)},h.key(`dueOn`)),(0,C.jsx)(u,{label:n({id:`h1qLhv`,message:[`Whose`]}),searchable:!0,allowDeselect:!1,data:[...w].map(([e,t])=>({value:e,label:t})),...h.getInputProps(`assigneeId`)},h.key(`assigneeId`)),(0,C.jsx)(d,{label:n({id:`Nu4oKW`,message:[`Description`]}),autosize:!0,minRows:2,...h.getInputProps(`description`)},h.key(`description`)),(0,C.jsx)(v,{command:g}),(0,C.jsxs)(c,{justify:`flex-end`,children:[(0,C.jsx)(o,{variant:`default`,onClick:t,children:(0,C.jsx)(i,{id:`dEgA5A`,message:[`Cancel`]})}),(0,C.jsx)(o,{type:`submit`,loading:g.isBusy,children:(0,C.jsx)(i,{id:`tfDRzk`,message:[`Save`]})})]})]})})}export{w as default};