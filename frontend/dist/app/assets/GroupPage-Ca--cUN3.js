import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{n as t,t as n}from"./relay-Drj7JO_5.js";import r from"./GroupPageQuery.graphql-lLR6tGlF.js";import{H as i,V as a}from"./Box-MnmWujMn.js";import{Q as o,Z as s,at as c,g as l,rt as u,t as d}from"./index-BViGCjjR.js";import{n as f}from"./kit-floating-6dGPVMeF.js";import{t as p}from"./Group-jIqZGXk3.js";import{f as m,m as h,u as g}from"./router-D4q8LSCc.js";import{i as _,r as v}from"./react-W5ZNnHZt.js";import{n as y}from"./useCommand-B4192wtw.js";import{t as b}from"./Time-C-zH8aq7.js";import{r as x,t as S}from"./PageHeader-Dc4aJkn5.js";import{n as C,t as w}from"./Groups.module-Dd7KPQcK.js";import{nt as T,v as E}from"./kit-icons-BSycvh6W.js";import{t as D}from"./SearchField-NfHPSX9L.js";import{t as O}from"./DataTable-CtbmCCFh.js";import{t as k}from"./LoadMore-DuR7uU-a.js";import{t as A}from"./Loader-BwmFzj8-.js";import{a as j}from"./kit-fields-kKYH4GFd.js";import{t as M}from"./use-debounced-callback-BcO4dpKM.js";var N=T(`outline`,`user-plus`,`UserPlus`,[[`path`,{d:`M8 7a4 4 0 1 0 8 0a4 4 0 0 0 -8 0`,key:`svg-0`}],[`path`,{d:`M16 19h6`,key:`svg-1`}],[`path`,{d:`M19 16v6`,key:`svg-2`}],[`path`,{d:`M6 21v-2a4 4 0 0 1 4 -4h4`,key:`svg-3`}]]);t();var P=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},n=[{alias:null,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:null,kind:`LinkedField`,name:`deleteContactGroup`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`deletedId`,storageKey:null}],type:`DeleteContactGroupPayload`,abstractKey:null},{kind:`InlineFragment`,selections:[t,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},t],storageKey:null}],type:`InvalidInput`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t],type:`Refused`,abstractKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`GroupPageDeleteMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`GroupPageDeleteMutation`,selections:n},params:{cacheID:`7bbd97f3ce24fcc5a8782de12678e116`,id:null,metadata:{},name:`GroupPageDeleteMutation`,operationKind:`mutation`,text:`mutation GroupPageDeleteMutation(
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
`}}}();P.hash=`1b06e6b667d9b67eb0ff3d823ee6a2a3`;var F=e(v(),1),I=n(),L=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},n=[{alias:null,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:null,kind:`LinkedField`,name:`removeFromGroup`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`removed`,storageKey:null}],type:`RemoveFromGroupPayload`,abstractKey:null},{kind:`InlineFragment`,selections:[t,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},t],storageKey:null}],type:`InvalidInput`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t],type:`Refused`,abstractKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`GroupMembersRemoveMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`GroupMembersRemoveMutation`,selections:n},params:{cacheID:`8bfa5edcbfabe22869125063ee976034`,id:null,metadata:{},name:`GroupMembersRemoveMutation`,operationKind:`mutation`,text:`mutation GroupMembersRemoveMutation(
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
`}}}();L.hash=`4699e594a776bf09decb9386881e0ee5`;var R=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},n=[{alias:null,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:null,kind:`LinkedField`,name:`addToGroup`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`added`,storageKey:null}],type:`AddToGroupPayload`,abstractKey:null},{kind:`InlineFragment`,selections:[t,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},t],storageKey:null}],type:`InvalidInput`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t],type:`Refused`,abstractKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`GroupMembersAddMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`GroupMembersAddMutation`,selections:n},params:{cacheID:`c749bd4212b8fbd53f5776a60dd1b7e2`,id:null,metadata:{},name:`GroupMembersAddMutation`,operationKind:`mutation`,text:`mutation GroupMembersAddMutation(
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
`}}}();R.hash=`5cfa79592985305fdcce373771f270e8`;var z=function(){var e={defaultValue:50,kind:`LocalArgument`,name:`count`},t={defaultValue:null,kind:`LocalArgument`,name:`cursor`},n={defaultValue:null,kind:`LocalArgument`,name:`id`},r={defaultValue:null,kind:`LocalArgument`,name:`text`},i=[{kind:`Variable`,name:`id`,variableName:`id`}],a={kind:`Variable`,name:`text`,variableName:`text`},o={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},c=[{kind:`Variable`,name:`after`,variableName:`cursor`},{kind:`Variable`,name:`first`,variableName:`count`},a],l={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:[e,t,n,r],kind:`Fragment`,metadata:null,name:`GroupMembersPageQuery`,selections:[{alias:null,args:i,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:[{kind:`Variable`,name:`count`,variableName:`count`},{kind:`Variable`,name:`cursor`,variableName:`cursor`},a],kind:`FragmentSpread`,name:`GroupMembers_group`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[e,t,r,n],kind:`Operation`,name:`GroupMembersPageQuery`,selections:[{alias:null,args:i,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[o,s,{kind:`InlineFragment`,selections:[{alias:null,args:c,concreteType:`ContactConnection`,kind:`LinkedField`,name:`members`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`ContactEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Contact`,kind:`LinkedField`,name:`node`,plural:!1,selections:[s,l,{alias:null,args:null,kind:`ScalarField`,name:`jobTitle`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[s,l],storageKey:null},o],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:c,filters:[`text`],handle:`connection`,key:`GroupMembers_members`,kind:`LinkedHandle`,name:`members`}],type:`ContactGroup`,abstractKey:null}],storageKey:null}]},params:{cacheID:`af715797cb25a8e6ff13d07e14f45c13`,id:null,metadata:{},name:`GroupMembersPageQuery`,operationKind:`query`,text:`query GroupMembersPageQuery(
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
`}}}();z.hash=`a53f6f129a5f4c4adb3a5a5d3367a0ee`;var B=function(){var e=[`members`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[{defaultValue:50,kind:`LocalArgument`,name:`count`},{defaultValue:null,kind:`LocalArgument`,name:`cursor`},{defaultValue:null,kind:`LocalArgument`,name:`text`}],kind:`Fragment`,metadata:{connection:[{count:`count`,cursor:`cursor`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`count`,cursor:`cursor`},backward:null,path:e},fragmentPathInResult:[`node`],operation:z,identifierInfo:{identifierField:`id`,identifierQueryVariableName:`id`}}},name:`GroupMembers_group`,selections:[t,{alias:`members`,args:[{kind:`Variable`,name:`text`,variableName:`text`}],concreteType:`ContactConnection`,kind:`LinkedField`,name:`__GroupMembers_members_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`ContactEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Contact`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,n,{alias:null,args:null,kind:`ScalarField`,name:`jobTitle`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[t,n],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`ContactGroup`,abstractKey:null}}();B.hash=`a53f6f129a5f4c4adb3a5a5d3367a0ee`;var V=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`text`}],t=[{kind:`Literal`,name:`first`,value:20},{kind:`Variable`,name:`text`,variableName:`text`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`MemberPickerQuery`,selections:[{alias:null,args:t,concreteType:`ContactConnection`,kind:`LinkedField`,name:`contacts`,plural:!1,selections:[{alias:null,args:null,concreteType:`ContactEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Contact`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,r,{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[r],storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`MemberPickerQuery`,selections:[{alias:null,args:t,concreteType:`ContactConnection`,kind:`LinkedField`,name:`contacts`,plural:!1,selections:[{alias:null,args:null,concreteType:`ContactEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Contact`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,r,{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[r,n],storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}]},params:{cacheID:`c0935a5508838a8d480a32193bd9258b`,id:null,metadata:{},name:`MemberPickerQuery`,operationKind:`query`,text:`query MemberPickerQuery(
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
`}}}();V.hash=`5bbddc96f466779e5c0a5654026b5a84`;var H=_();function U({isBusy:e,onPick:t}){let{_:n}=i(),r=(0,I.useRelayEnvironment)(),[a,o]=(0,F.useState)(``),[s,c]=(0,F.useState)(null),l=(0,F.useRef)(0),u=M(e=>{let t=++l.current;(0,I.fetchQuery)(r,V,{text:e}).subscribe({next:({contacts:e})=>{t===l.current&&c(e.edges.map(({node:e})=>({id:e.id,name:e.name,customer:e.customer.name})))},error:()=>c([])})},200);return(0,H.jsx)(j,{className:w.picker,"aria-label":n({id:`BBd8CN`,message:[`Add a contact`]}),placeholder:n({id:`BBd8CN`,message:[`Add a contact`]}),leftSection:(0,H.jsx)(N,{size:16,"aria-hidden":!0}),rightSection:e?(0,H.jsx)(A,{size:14}):void 0,searchable:!0,value:null,searchValue:a,onSearchChange:e=>{o(e),e.trim()?u(e.trim()):c(null)},data:(s??[]).map(({id:e,name:t})=>({value:e,label:t})),filter:({options:e})=>e,nothingFoundMessage:a.trim()&&s?n({id:`2dbf-N`,message:[`Nobody fits.`]}):n({id:`OEJk94`,message:[`Type a name or an email.`]}),renderOption:({option:e})=>(0,H.jsxs)(`span`,{className:w.found,children:[(0,H.jsx)(`span`,{children:e.label}),(0,H.jsx)(`span`,{children:s?.find(t=>t.id===e.value)?.customer})]}),onChange:e=>{let n=s?.find(t=>t.id===e);o(``),c(null),n&&t(n)}})}function W({group:e,isStale:t}){let{_:n}=i(),r=o(),u=m(),f=l.useNavigate(),{text:p=``}=l.useSearch(),{data:h,hasNext:_,isLoadingNext:v,loadNext:b}=(0,I.usePaginationFragment)(B,e),S=y(R),C=y(L),T=h.id,A=async e=>{let t=await S.run({input:{groupId:T,contactIds:[e.id]}});t&&(await u.invalidate(),d({message:t.added>0?n({id:`ggk--V`,message:[[`0`],` was added.`],values:{0:e.name}}):n({id:`A_fMVa`,message:[[`0`],` is already in the group.`],values:{0:e.name}})}))},j=async e=>{await C.run({input:{groupId:T,contactIds:[e.id]}})&&(await u.invalidate(),d({message:n({id:`vKBBbr`,message:[[`0`],` is no longer in the group.`],values:{0:e.name}}),undo:()=>void A(e)}))},M=s(r),N=[{key:`name`,header:n({id:`6YtxFj`,message:[`Name`]}),width:`24%`,cell:e=>(0,H.jsx)(g,{to:`/contacts/$contactId`,params:{contactId:e.id},children:e.name})},{key:`customer`,header:n({id:`876pfE`,message:[`Customer`]}),width:`24%`,cell:e=>(0,H.jsx)(g,{to:`/customers/$customerId`,params:{customerId:e.customer.id},children:e.customer.name})},{key:`jobTitle`,spare:!0,header:n({id:`qMgKul`,message:[`Job title`]}),width:`16%`,cell:e=>e.jobTitle},{key:`email`,header:n({id:`O3oNi5`,message:[`Email`]}),cell:e=>e.email},...M?[{key:`remove`,header:n({id:`7ee-P4`,message:[`Take out`]}),quiet:!0,width:`100px`,align:`end`,cell:e=>(0,H.jsx)(c,{variant:`default`,size:`compact-sm`,"aria-label":n({id:`mHrGXQ`,message:[`Take out `,[`0`]],values:{0:e.name}}),onClick:()=>void j(e),children:(0,H.jsx)(a,{id:`7ee-P4`,message:[`Take out`]})})}]:[]],{totalCount:P,edges:F}=h.members;return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsxs)(`div`,{className:w.bar,children:[(0,H.jsx)(D,{label:n({id:`VXbW7n`,message:[`Find a member`]}),value:p,onChange:e=>void f({search:{text:e},replace:!0,resetScroll:!1})}),M?(0,H.jsx)(U,{isBusy:S.isBusy,onPick:e=>void A(e)}):null]}),(0,H.jsx)(`p`,{className:w.count,role:`status`,children:(0,H.jsx)(a,{id:`gA6u-2`,message:[[`totalCount`,`plural`,{offset:void 0,one:[`#`,` member`],other:[`#`,` members`]}]],values:{totalCount:P}})}),(0,H.jsx)(O,{label:n({id:`wlQNTg`,message:[`Members`]}),columns:N,rows:F.map(e=>e.node),isStale:t,onOpen:e=>void f({to:`/contacts/$contactId`,params:{contactId:e.id}}),empty:p.trim()?(0,H.jsx)(x,{icon:E,title:(0,H.jsx)(a,{id:`4f2VqH`,message:[`No member fits.`]})}):(0,H.jsx)(x,{icon:E,title:(0,H.jsx)(a,{id:`pEGUcL`,message:[`Nobody is in this group yet.`]}),children:(0,H.jsx)(a,{id:`_RLr-t`,message:[`Type a name into "Add a contact" to put the first one in.`]})})}),(0,H.jsx)(k,{hasNext:_,isLoading:v,onLoad:()=>b(50)})]})}var G=r;function K(){let{_:e}=i(),t=o(),{data:n,isStale:r}=u(G,l.useLoaderData()),f=n.contactGroup,[p,m]=(0,F.useState)(null);if(!f)throw h();return(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(S,{title:f.name,lead:(0,H.jsxs)(`span`,{className:w.lead,children:[(0,H.jsx)(g,{to:`/groups`,search:{},children:(0,H.jsx)(a,{id:`LH-gDc`,message:[`Contact groups`]})}),(0,H.jsx)(`span`,{children:(0,H.jsx)(a,{id:`w0dzl0`,message:[`created <0/>`],components:{0:(0,H.jsx)(b,{value:f.createdAt,as:`day`})}})}),f.isActive?null:(0,H.jsx)(`span`,{className:w.inactive,children:(0,H.jsx)(a,{id:`NoNwIX`,message:[`Inactive`]})})]}),actions:s(t)?(0,H.jsxs)(H.Fragment,{children:[(0,H.jsx)(c,{variant:`default`,onClick:()=>m(`edit`),children:(0,H.jsx)(a,{id:`ePK91l`,message:[`Edit`]})}),(0,H.jsx)(c,{variant:`default`,onClick:()=>m(`delete`),children:(0,H.jsx)(a,{id:`cnGeoo`,message:[`Delete`]})})]}):null}),f.description?(0,H.jsx)(`p`,{className:w.description,children:f.description}):null,(0,H.jsx)(W,{group:f,isStale:r}),p===`edit`?(0,H.jsx)(C,{group:f,onClose:()=>m(null),onSaved:()=>d({message:e({id:`mmYVfA`,message:[`Saved.`]})})}):null,p===`delete`?(0,H.jsx)(q,{id:f.id,name:f.name,members:f.all.totalCount,onClose:()=>m(null)}):null]})}function q({id:e,name:t,members:n,onClose:r}){let{_:o}=i(),s=l.useNavigate(),u=y(P),m=async()=>{await u.run({input:{id:e}})&&(d({message:o({id:`etya7B`,message:[[`name`],` was deleted.`],values:{name:t}})}),await s({to:`/groups`,search:{}}))};return(0,H.jsxs)(f,{opened:!0,onClose:r,title:o({id:`fHT2A9`,message:[`Delete `,[`name`],`?`],values:{name:t}}),closeButtonProps:{"aria-label":o({id:`yz7wBu`,message:[`Close`]})},children:[(0,H.jsx)(`p`,{className:w.words,children:(0,H.jsx)(a,{id:`QAvfC6`,message:[[`members`,`plural`,{0:[`It has no members. This cannot be undone.`],offset:void 0,one:[`Its one member stays a contact. This cannot be undone.`],other:[`Its `,`#`,` members stay contacts. This cannot be undone.`]}]],values:{members:n}})}),(0,H.jsxs)(p,{justify:`flex-end`,gap:8,children:[(0,H.jsx)(c,{variant:`default`,"data-autofocus":!0,onClick:r,children:(0,H.jsx)(a,{id:`RQElWR`,message:[`Keep it`]})}),(0,H.jsx)(c,{color:`red`,loading:u.isBusy,onClick:()=>void m(),children:(0,H.jsx)(a,{id:`cnGeoo`,message:[`Delete`]})})]})]})}export{K as GroupPage,G as query};