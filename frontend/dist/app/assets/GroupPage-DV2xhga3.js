import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{n as t,t as n}from"./relay-B-SxfUzf.js";import r from"./GroupPageQuery.graphql-Co07Yvxl.js";import{H as i,V as a}from"./Box-DchOzZlU.js";import{X as o,Y as s,et as c,g as l,it as u,t as d,tt as f}from"./index-D-hbfEE9.js";import{n as p}from"./kit-floating-BkM8GIfl.js";import{t as m}from"./Group-IWlXF2XY.js";import{d as h,l as g,p as _,t as v}from"./router-BtSfWoEE.js";import{i as y,r as b}from"./react-phTs76hJ.js";import{n as x}from"./useCommand-Dpla53uu.js";import{t as S}from"./Time-op1628xd.js";import{t as C}from"./PageHeader-BlRC6tom.js";import{n as w,t as T}from"./Groups.module-DyI3foXM.js";import{Q as E,v as D}from"./kit-icons-BG6Rvphl.js";import{t as O}from"./SearchField-BjhWZRf9.js";import{t as k}from"./DataTable-LHwcEckh.js";import{t as A}from"./LoadMore-D9GjX00d.js";import{t as j}from"./Loader-Mu8lduCm.js";import{i as M}from"./kit-fields-Bt50Ai_n.js";import{t as N}from"./use-debounced-callback-NhzTxBPi.js";var P=E(`outline`,`user-plus`,`UserPlus`,[[`path`,{d:`M8 7a4 4 0 1 0 8 0a4 4 0 0 0 -8 0`,key:`svg-0`}],[`path`,{d:`M16 19h6`,key:`svg-1`}],[`path`,{d:`M19 16v6`,key:`svg-2`}],[`path`,{d:`M6 21v-2a4 4 0 0 1 4 -4h4`,key:`svg-3`}]]);t();var F=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},n=[{alias:null,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:null,kind:`LinkedField`,name:`deleteContactGroup`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`deletedId`,storageKey:null}],type:`DeleteContactGroupPayload`,abstractKey:null},{kind:`InlineFragment`,selections:[t,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},t],storageKey:null}],type:`InvalidInput`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t],type:`Refused`,abstractKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`GroupPageDeleteMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`GroupPageDeleteMutation`,selections:n},params:{cacheID:`7bbd97f3ce24fcc5a8782de12678e116`,id:null,metadata:{},name:`GroupPageDeleteMutation`,operationKind:`mutation`,text:`mutation GroupPageDeleteMutation(
  $input: DeleteContactGroupInput!
) {
  deleteContactGroup(input: $input) {
    __typename
    ... on DeleteContactGroupPayload {
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
`}}}();F.hash=`1b06e6b667d9b67eb0ff3d823ee6a2a3`;var I=e(b(),1),L=n(),R=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},n=[{alias:null,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:null,kind:`LinkedField`,name:`removeFromGroup`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`removed`,storageKey:null}],type:`RemoveFromGroupPayload`,abstractKey:null},{kind:`InlineFragment`,selections:[t,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},t],storageKey:null}],type:`InvalidInput`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t],type:`Refused`,abstractKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`GroupMembersRemoveMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`GroupMembersRemoveMutation`,selections:n},params:{cacheID:`8bfa5edcbfabe22869125063ee976034`,id:null,metadata:{},name:`GroupMembersRemoveMutation`,operationKind:`mutation`,text:`mutation GroupMembersRemoveMutation(
  $input: RemoveFromGroupInput!
) {
  removeFromGroup(input: $input) {
    __typename
    ... on RemoveFromGroupPayload {
      removed
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
`}}}();R.hash=`4699e594a776bf09decb9386881e0ee5`;var z=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},n=[{alias:null,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:null,kind:`LinkedField`,name:`addToGroup`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`added`,storageKey:null}],type:`AddToGroupPayload`,abstractKey:null},{kind:`InlineFragment`,selections:[t,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},t],storageKey:null}],type:`InvalidInput`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t],type:`Refused`,abstractKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`GroupMembersAddMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`GroupMembersAddMutation`,selections:n},params:{cacheID:`c749bd4212b8fbd53f5776a60dd1b7e2`,id:null,metadata:{},name:`GroupMembersAddMutation`,operationKind:`mutation`,text:`mutation GroupMembersAddMutation(
  $input: AddToGroupInput!
) {
  addToGroup(input: $input) {
    __typename
    ... on AddToGroupPayload {
      added
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
`}}}();z.hash=`5cfa79592985305fdcce373771f270e8`;var B=function(){var e={defaultValue:50,kind:`LocalArgument`,name:`count`},t={defaultValue:null,kind:`LocalArgument`,name:`cursor`},n={defaultValue:null,kind:`LocalArgument`,name:`id`},r={defaultValue:null,kind:`LocalArgument`,name:`text`},i=[{kind:`Variable`,name:`id`,variableName:`id`}],a={kind:`Variable`,name:`text`,variableName:`text`},o={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},c=[{kind:`Variable`,name:`after`,variableName:`cursor`},{kind:`Variable`,name:`first`,variableName:`count`},a],l={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:[e,t,n,r],kind:`Fragment`,metadata:null,name:`GroupMembersPageQuery`,selections:[{alias:null,args:i,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:[{kind:`Variable`,name:`count`,variableName:`count`},{kind:`Variable`,name:`cursor`,variableName:`cursor`},a],kind:`FragmentSpread`,name:`GroupMembers_group`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[e,t,r,n],kind:`Operation`,name:`GroupMembersPageQuery`,selections:[{alias:null,args:i,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[o,s,{kind:`InlineFragment`,selections:[{alias:null,args:c,concreteType:`ContactConnection`,kind:`LinkedField`,name:`members`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`ContactEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Contact`,kind:`LinkedField`,name:`node`,plural:!1,selections:[s,l,{alias:null,args:null,kind:`ScalarField`,name:`jobTitle`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[s,l],storageKey:null},o],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:c,filters:[`text`],handle:`connection`,key:`GroupMembers_members`,kind:`LinkedHandle`,name:`members`}],type:`ContactGroup`,abstractKey:null}],storageKey:null}]},params:{cacheID:`af715797cb25a8e6ff13d07e14f45c13`,id:null,metadata:{},name:`GroupMembersPageQuery`,operationKind:`query`,text:`query GroupMembersPageQuery(
  $count: Int = 50
  $cursor: String
  $text: String
  $id: ID!
) {
  node(id: $id) {
    __typename
    ...GroupMembers_group_2PES2o
    id
  }
}

fragment GroupMembers_group_2PES2o on ContactGroup {
  id
  members(first: $count, after: $cursor, text: $text) {
    totalCount
    edges {
      node {
        id
        name
        jobTitle
        email
        customer {
          id
          name
        }
        __typename
      }
      cursor
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
`}}}();B.hash=`a53f6f129a5f4c4adb3a5a5d3367a0ee`;var V=function(){var e=[`members`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[{defaultValue:50,kind:`LocalArgument`,name:`count`},{defaultValue:null,kind:`LocalArgument`,name:`cursor`},{defaultValue:null,kind:`LocalArgument`,name:`text`}],kind:`Fragment`,metadata:{connection:[{count:`count`,cursor:`cursor`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`count`,cursor:`cursor`},backward:null,path:e},fragmentPathInResult:[`node`],operation:B,identifierInfo:{identifierField:`id`,identifierQueryVariableName:`id`}}},name:`GroupMembers_group`,selections:[t,{alias:`members`,args:[{kind:`Variable`,name:`text`,variableName:`text`}],concreteType:`ContactConnection`,kind:`LinkedField`,name:`__GroupMembers_members_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`ContactEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Contact`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,n,{alias:null,args:null,kind:`ScalarField`,name:`jobTitle`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[t,n],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`ContactGroup`,abstractKey:null}}();V.hash=`a53f6f129a5f4c4adb3a5a5d3367a0ee`;var H=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`text`}],t=[{kind:`Literal`,name:`first`,value:20},{kind:`Variable`,name:`text`,variableName:`text`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`MemberPickerQuery`,selections:[{alias:null,args:t,concreteType:`ContactConnection`,kind:`LinkedField`,name:`contacts`,plural:!1,selections:[{alias:null,args:null,concreteType:`ContactEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Contact`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,r,{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[r],storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`MemberPickerQuery`,selections:[{alias:null,args:t,concreteType:`ContactConnection`,kind:`LinkedField`,name:`contacts`,plural:!1,selections:[{alias:null,args:null,concreteType:`ContactEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Contact`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,r,{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[r,n],storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}]},params:{cacheID:`c0935a5508838a8d480a32193bd9258b`,id:null,metadata:{},name:`MemberPickerQuery`,operationKind:`query`,text:`query MemberPickerQuery(
  $text: String
) {
  contacts(first: 20, text: $text) {
    edges {
      node {
        id
        name
        customer {
          name
          id
        }
      }
    }
  }
}
`}}}();H.hash=`5bbddc96f466779e5c0a5654026b5a84`;var U=y();function W({isBusy:e,onPick:t}){let{_:n}=i(),r=(0,L.useRelayEnvironment)(),[a,o]=(0,I.useState)(``),[s,c]=(0,I.useState)(null),l=(0,I.useRef)(0),u=N(e=>{let t=++l.current;(0,L.fetchQuery)(r,H,{text:e}).subscribe({next:({contacts:e})=>{t===l.current&&c(e.edges.map(({node:e})=>({id:e.id,name:e.name,customer:e.customer.name})))},error:()=>c([])})},200);return(0,U.jsx)(M,{className:T.picker,"aria-label":n({id:`BBd8CN`,message:[`Add a contact`]}),placeholder:n({id:`BBd8CN`,message:[`Add a contact`]}),leftSection:(0,U.jsx)(P,{size:16,"aria-hidden":!0}),rightSection:e?(0,U.jsx)(j,{size:14}):void 0,searchable:!0,value:null,searchValue:a,onSearchChange:e=>{o(e),e.trim()?u(e.trim()):c(null)},data:(s??[]).map(({id:e,name:t})=>({value:e,label:t})),filter:({options:e})=>e,nothingFoundMessage:a.trim()&&s?n({id:`2dbf-N`,message:[`Nobody fits.`]}):n({id:`OEJk94`,message:[`Type a name or an email.`]}),renderOption:({option:e})=>(0,U.jsxs)(`span`,{className:T.found,children:[(0,U.jsx)(`span`,{children:e.label}),(0,U.jsx)(`span`,{children:s?.find(t=>t.id===e.value)?.customer})]}),onChange:e=>{let n=s?.find(t=>t.id===e);o(``),c(null),n&&t(n)}})}function G({group:e}){let{_:t}=i(),n=o(),r=h(),f=l.useNavigate(),{text:p=``}=l.useSearch(),m=v({select:e=>e.status===`pending`}),{data:_,hasNext:y,isLoadingNext:b,loadNext:S}=(0,L.usePaginationFragment)(V,e),C=x(z),w=x(R),E=_.id,j=async e=>{let n=await C.run({input:{groupId:E,contactIds:[e.id]}});n&&(await r.invalidate(),d({message:n.added>0?t({id:`ggk--V`,message:[[`0`],` was added.`],values:{0:e.name}}):t({id:`A_fMVa`,message:[[`0`],` is already in the group.`],values:{0:e.name}})}))},M=async e=>{await w.run({input:{groupId:E,contactIds:[e.id]}})&&(await r.invalidate(),d({message:t({id:`vKBBbr`,message:[[`0`],` is no longer in the group.`],values:{0:e.name}}),undo:()=>void j(e)}))},N=s(n),P=[{key:`name`,header:t({id:`6YtxFj`,message:[`Name`]}),width:`24%`,cell:e=>(0,U.jsx)(g,{to:`/contacts/$contactId`,params:{contactId:e.id},children:e.name})},{key:`customer`,header:t({id:`876pfE`,message:[`Customer`]}),width:`24%`,cell:e=>(0,U.jsx)(g,{to:`/customers/$customerId`,params:{customerId:e.customer.id},children:e.customer.name})},{key:`jobTitle`,header:t({id:`qMgKul`,message:[`Job title`]}),width:`16%`,cell:e=>e.jobTitle},{key:`email`,header:t({id:`O3oNi5`,message:[`Email`]}),cell:e=>e.email},...N?[{key:`remove`,header:t({id:`7ee-P4`,message:[`Take out`]}),quiet:!0,width:`100px`,align:`end`,cell:e=>(0,U.jsx)(u,{variant:`default`,size:`compact-sm`,"aria-label":t({id:`mHrGXQ`,message:[`Take out `,[`0`]],values:{0:e.name}}),onClick:()=>void M(e),children:(0,U.jsx)(a,{id:`7ee-P4`,message:[`Take out`]})})}]:[]],{totalCount:F,edges:I}=_.members;return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsxs)(`div`,{className:T.bar,children:[(0,U.jsx)(O,{label:t({id:`VXbW7n`,message:[`Find a member`]}),value:p,onChange:e=>void f({search:{text:e},replace:!0,resetScroll:!1})}),N?(0,U.jsx)(W,{isBusy:C.isBusy,onPick:e=>void j(e)}):null]}),(0,U.jsx)(`p`,{className:T.count,role:`status`,children:(0,U.jsx)(a,{id:`gA6u-2`,message:[[`totalCount`,`plural`,{offset:void 0,one:[`#`,` member`],other:[`#`,` members`]}]],values:{totalCount:F}})}),(0,U.jsx)(k,{label:t({id:`wlQNTg`,message:[`Members`]}),columns:P,rows:I.map(e=>e.node),isStale:m,onOpen:e=>void f({to:`/contacts/$contactId`,params:{contactId:e.id}}),empty:p.trim()?(0,U.jsx)(c,{icon:D,title:(0,U.jsx)(a,{id:`4f2VqH`,message:[`No member fits.`]})}):(0,U.jsx)(c,{icon:D,title:(0,U.jsx)(a,{id:`pEGUcL`,message:[`Nobody is in this group yet.`]}),children:(0,U.jsx)(a,{id:`_RLr-t`,message:[`Type a name into "Add a contact" to put the first one in.`]})})}),(0,U.jsx)(A,{hasNext:y,isLoading:b,onLoad:()=>S(50)})]})}var K=r;function q(){let{_:e}=i(),t=o(),{contactGroup:n}=f(K,l.useLoaderData()),[r,c]=(0,I.useState)(null);if(!n)throw _();return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(C,{title:n.name,lead:(0,U.jsxs)(`span`,{className:T.lead,children:[(0,U.jsx)(g,{to:`/groups`,search:{},children:(0,U.jsx)(a,{id:`LH-gDc`,message:[`Contact groups`]})}),(0,U.jsx)(`span`,{children:(0,U.jsx)(a,{id:`w0dzl0`,message:[`created <0/>`],components:{0:(0,U.jsx)(S,{value:n.createdAt,as:`day`})}})}),n.isActive?null:(0,U.jsx)(`span`,{className:T.inactive,children:(0,U.jsx)(a,{id:`NoNwIX`,message:[`Inactive`]})})]}),actions:s(t)?(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(u,{variant:`default`,onClick:()=>c(`edit`),children:(0,U.jsx)(a,{id:`ePK91l`,message:[`Edit`]})}),(0,U.jsx)(u,{variant:`default`,onClick:()=>c(`delete`),children:(0,U.jsx)(a,{id:`cnGeoo`,message:[`Delete`]})})]}):null}),n.description?(0,U.jsx)(`p`,{className:T.description,children:n.description}):null,(0,U.jsx)(G,{group:n}),r===`edit`?(0,U.jsx)(w,{group:n,onClose:()=>c(null),onSaved:()=>d({message:e({id:`mmYVfA`,message:[`Saved.`]})})}):null,r===`delete`?(0,U.jsx)(J,{id:n.id,name:n.name,members:n.all.totalCount,onClose:()=>c(null)}):null]})}function J({id:e,name:t,members:n,onClose:r}){let{_:o}=i(),s=l.useNavigate(),c=x(F),f=async()=>{await c.run({input:{id:e}})&&(d({message:o({id:`etya7B`,message:[[`name`],` was deleted.`],values:{name:t}})}),await s({to:`/groups`,search:{}}))};return(0,U.jsxs)(p,{opened:!0,onClose:r,title:o({id:`fHT2A9`,message:[`Delete `,[`name`],`?`],values:{name:t}}),closeButtonProps:{"aria-label":o({id:`yz7wBu`,message:[`Close`]})},children:[(0,U.jsx)(`p`,{className:T.words,children:(0,U.jsx)(a,{id:`QAvfC6`,message:[[`members`,`plural`,{0:[`It has no members. This cannot be undone.`],offset:void 0,one:[`Its one member stays a contact. This cannot be undone.`],other:[`Its `,`#`,` members stay contacts. This cannot be undone.`]}]],values:{members:n}})}),(0,U.jsxs)(m,{justify:`flex-end`,gap:8,children:[(0,U.jsx)(u,{variant:`default`,"data-autofocus":!0,onClick:r,children:(0,U.jsx)(a,{id:`RQElWR`,message:[`Keep it`]})}),(0,U.jsx)(u,{color:`red`,loading:c.isBusy,onClick:()=>void f(),children:(0,U.jsx)(a,{id:`cnGeoo`,message:[`Delete`]})})]})]})}export{q as GroupPage,K as query};