import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{n as t,t as n}from"./relay-Drj7JO_5.js";import r from"./UsersSectionQuery.graphql-XzWaW4yz.js";import{H as i,V as a}from"./Box-MnmWujMn.js";import{Q as o,W as s,at as c,l,ot as u,rt as d,t as f}from"./index-BViGCjjR.js";import{t as p}from"./Menu-CUCmo4D8.js";import{O as m,V as h,_ as g,u as _}from"./kit-icons-BSycvh6W.js";import{i as v,r as y}from"./react-W5ZNnHZt.js";import{t as b}from"./SearchField-NfHPSX9L.js";import{t as x}from"./Time-C-zH8aq7.js";import{t as S}from"./DataTable-CtbmCCFh.js";import{r as C}from"./PageHeader-Dc4aJkn5.js";import{t as w}from"./FilterChips-BdDsUuvr.js";import{t as T}from"./LoadMore-DuR7uU-a.js";import{t as E}from"./SettingsPage.module-cnQxBkpz.js";import{t as D}from"./Group-jIqZGXk3.js";import{n as O}from"./kit-floating-6dGPVMeF.js";import{a as k,l as A,n as j,t as M}from"./kit-fields-kKYH4GFd.js";import{t as N}from"./Stack-ypVQWMUK.js";import{f as P}from"./router-D4q8LSCc.js";import{n as F,t as I}from"./useCommand-B4192wtw.js";import{t as L}from"./OnceOnly-DIJGw0jr.js";t();var R=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`active`},{defaultValue:25,kind:`LocalArgument`,name:`count`},{defaultValue:null,kind:`LocalArgument`,name:`cursor`},{defaultValue:null,kind:`LocalArgument`,name:`text`}],t={kind:`Variable`,name:`active`,variableName:`active`},n={kind:`Variable`,name:`text`,variableName:`text`},r=[t,{kind:`Variable`,name:`after`,variableName:`cursor`},{kind:`Variable`,name:`first`,variableName:`count`},n],i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`UsersSectionPageQuery`,selections:[{args:[t,{kind:`Variable`,name:`count`,variableName:`count`},{kind:`Variable`,name:`cursor`,variableName:`cursor`},n],kind:`FragmentSpread`,name:`UsersSection_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`UsersSectionPageQuery`,selections:[{alias:null,args:r,concreteType:`UserConnection`,kind:`LinkedField`,name:`users`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`UserEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},a,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`role`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`avatarColor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastSignedInAt`,storageKey:null},{alias:null,args:[{kind:`Literal`,name:`first`,value:50}],concreteType:`Team`,kind:`LinkedField`,name:`teams`,plural:!0,selections:[i,a],storageKey:`teams(first:50)`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:r,filters:[`text`,`active`],handle:`connection`,key:`UsersSection_users`,kind:`LinkedHandle`,name:`users`}]},params:{cacheID:`09dd4846b1a64cb28984b7fa34f8ad88`,id:null,metadata:{},name:`UsersSectionPageQuery`,operationKind:`query`,text:`query UsersSectionPageQuery(
  $active: Boolean
  $count: Int = 25
  $cursor: String
  $text: String
) {
  ...UsersSection_query_1qVGe4
}

fragment UsersSection_query_1qVGe4 on Query {
  users(first: $count, after: $cursor, text: $text, active: $active) {
    totalCount
    edges {
      node {
        id
        version
        name
        email
        role
        isActive
        avatarColor
        lastSignedInAt
        teams(first: 50) {
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
`}}}();R.hash=`a51d873fe08a1087bfb215d3141e50cc`;var z=function(){var e=[`users`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`active`},{defaultValue:25,kind:`LocalArgument`,name:`count`},{defaultValue:null,kind:`LocalArgument`,name:`cursor`},{defaultValue:null,kind:`LocalArgument`,name:`text`}],kind:`Fragment`,metadata:{connection:[{count:`count`,cursor:`cursor`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`count`,cursor:`cursor`},backward:null,path:e},fragmentPathInResult:[],operation:R}},name:`UsersSection_query`,selections:[{alias:`users`,args:[{kind:`Variable`,name:`active`,variableName:`active`},{kind:`Variable`,name:`text`,variableName:`text`}],concreteType:`UserConnection`,kind:`LinkedField`,name:`__UsersSection_users_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`UserEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},n,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`role`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`avatarColor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastSignedInAt`,storageKey:null},{alias:null,args:[{kind:`Literal`,name:`first`,value:50}],concreteType:`Team`,kind:`LinkedField`,name:`teams`,plural:!0,selections:[t,n],storageKey:`teams(first:50)`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}}();z.hash=`a51d873fe08a1087bfb215d3141e50cc`;var B=e(y(),1),V=n(),H=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},i=[{alias:null,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:null,kind:`LinkedField`,name:`updateUser`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`user`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},n,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`role`,storageKey:null},{alias:null,args:[{kind:`Literal`,name:`first`,value:50}],concreteType:`Team`,kind:`LinkedField`,name:`teams`,plural:!0,selections:[t,n],storageKey:`teams(first:50)`}],storageKey:null}],type:`UpdateUserPayload`,abstractKey:null},{kind:`InlineFragment`,selections:[r,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},r],storageKey:null}],type:`InvalidInput`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},r],type:`Refused`,abstractKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`UserDialogUpdateMutation`,selections:i,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`UserDialogUpdateMutation`,selections:i},params:{cacheID:`bc1246dbad5b93c49e9a36af42ed6c7e`,id:null,metadata:{},name:`UserDialogUpdateMutation`,operationKind:`mutation`,text:`mutation UserDialogUpdateMutation(
  $input: UpdateUserInput!
) {
  updateUser(input: $input) {
    __typename
    ... on UpdateUserPayload {
      user {
        id
        version
        name
        email
        role
        teams(first: 50) {
          id
          name
        }
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
`}}}();H.hash=`b7695a804ca7434a7a6d62e626f56ad1`;var U=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},n=[{alias:null,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:null,kind:`LinkedField`,name:`inviteUser`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`link`,storageKey:null}],type:`InviteUserPayload`,abstractKey:null},{kind:`InlineFragment`,selections:[t,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},t],storageKey:null}],type:`InvalidInput`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t],type:`Refused`,abstractKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`UserDialogInviteMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`UserDialogInviteMutation`,selections:n},params:{cacheID:`366c4a27d898907eb59205c2ad2a1385`,id:null,metadata:{},name:`UserDialogInviteMutation`,operationKind:`mutation`,text:`mutation UserDialogInviteMutation(
  $input: InviteUserInput!
) {
  inviteUser(input: $input) {
    __typename
    ... on InviteUserPayload {
      link
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
`}}}();U.hash=`1d4db3a766c0c9086b43fa9b4682ef3f`;var W=v();function G({user:e,teams:t,onClose:n,onInvited:r}){let{_:o,i18n:s}=i(),l=P(),u=M({mode:`uncontrolled`,initialValues:{name:e?.name??``,email:e?.email??``,role:e?.role??`ANALYST`,teams:e?.teams.map(e=>e.id)??[]}}),d=F(U),p=F(H),m=e?p:d,h=u.onSubmit(async t=>{if(e){let{name:r,email:i,role:a,teams:s}=t,c={id:e.id,version:e.version,...r===e.name?{}:{name:r},...i===e.email?{}:{email:i},...a===e.role?{}:{role:a},teams:s};return await p.run({input:c},{form:u})?(f({message:o({id:`mmYVfA`,message:[`Saved.`]})}),n()):void 0}let i=await d.run({input:t},{form:u});i&&(await l.invalidate(),r?.(t.name,i.link))}),g=e=>({key:u.key(e),...u.getInputProps(e)});return(0,W.jsx)(O,{opened:!0,onClose:n,title:o(e?{id:`N6j2JH`,message:[`Edit `,[`0`]],values:{0:e.name}}:{id:`48oACz`,message:[`Invite a user`]}),closeButtonProps:{"aria-label":o({id:`yz7wBu`,message:[`Close`]})},children:(0,W.jsx)(`form`,{onSubmit:h,noValidate:!0,children:(0,W.jsxs)(N,{gap:12,children:[(0,W.jsx)(j,{required:!0,"data-autofocus":!0,autoComplete:`off`,label:o({id:`6YtxFj`,message:[`Name`]}),...g(`name`)}),(0,W.jsx)(j,{required:!0,type:`email`,autoComplete:`off`,label:o({id:`O3oNi5`,message:[`Email`]}),...g(`email`)}),(0,W.jsx)(k,{label:o({id:`GDvlUT`,message:[`Role`]}),description:e?o({id:`GKca6-`,message:[`A new role or email signs them out.`]}):void 0,allowDeselect:!1,data:Object.keys(_).map(e=>({value:e,label:s._(_[e].label)})),...g(`role`)}),(0,W.jsx)(A,{label:o({id:`CAL6E9`,message:[`Teams`]}),description:o({id:`rpodQo`,message:[`Analysts and viewers see the customers of their teams and of everyone.`]}),data:t.map(e=>({value:e.id,label:e.name})),...g(`teams`)}),(0,W.jsx)(I,{command:m}),(0,W.jsxs)(D,{justify:`flex-end`,gap:8,children:[(0,W.jsx)(c,{variant:`default`,onClick:n,children:(0,W.jsx)(a,{id:`dEgA5A`,message:[`Cancel`]})}),(0,W.jsx)(c,{type:`submit`,loading:m.isBusy,children:e?(0,W.jsx)(a,{id:`tfDRzk`,message:[`Save`]}):(0,W.jsx)(a,{id:`MFKlMB`,message:[`Invite`]})})]})]})})})}function K({name:e,url:t,onClose:n}){let{_:r}=i();return(0,W.jsx)(O,{opened:!0,onClose:n,title:r({id:`C8JXXP`,message:[`A link for `,[`name`]],values:{name:e}}),closeButtonProps:{"aria-label":r({id:`yz7wBu`,message:[`Close`]})},children:(0,W.jsxs)(N,{gap:12,children:[(0,W.jsx)(L,{title:(0,W.jsx)(a,{id:`jpXOkG`,message:[`Copy it now: it cannot be shown again.`]}),value:t,children:(0,W.jsx)(a,{id:`nSbMat`,message:[`It signs in once, within 20 minutes. Then `,[`name`],` chooses a password.`],values:{name:e}})}),(0,W.jsx)(D,{justify:`flex-end`,children:(0,W.jsx)(c,{variant:`default`,onClick:n,children:(0,W.jsx)(a,{id:`DPfwMq`,message:[`Done`]})})})]})})}var q=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},n=[{alias:null,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:null,kind:`LinkedField`,name:`resetUser`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`link`,storageKey:null}],type:`ResetUserPayload`,abstractKey:null},{kind:`InlineFragment`,selections:[t,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},t],storageKey:null}],type:`InvalidInput`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t],type:`Refused`,abstractKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`userCommandsResetMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`userCommandsResetMutation`,selections:n},params:{cacheID:`bcc5d6371c48c278b4b6b9cdcebb4ba5`,id:null,metadata:{},name:`userCommandsResetMutation`,operationKind:`mutation`,text:`mutation userCommandsResetMutation(
  $input: UserInput!
) {
  resetUser(input: $input) {
    __typename
    ... on ResetUserPayload {
      link
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
`}}}();q.hash=`82baff8abea186cdb530129b87563f6d`;var J=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},n=[{alias:null,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:null,kind:`LinkedField`,name:`reactivateUser`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`user`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null}],type:`ReactivateUserPayload`,abstractKey:null},{kind:`InlineFragment`,selections:[t,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},t],storageKey:null}],type:`InvalidInput`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t],type:`Refused`,abstractKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`userCommandsOnMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`userCommandsOnMutation`,selections:n},params:{cacheID:`26fbc15a2eb10fd6ed6fb59b2d10ab4b`,id:null,metadata:{},name:`userCommandsOnMutation`,operationKind:`mutation`,text:`mutation userCommandsOnMutation(
  $input: UserInput!
) {
  reactivateUser(input: $input) {
    __typename
    ... on ReactivateUserPayload {
      user {
        id
        version
        isActive
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
`}}}();J.hash=`acc7a0604ca77f3c269a670b423fb057`;var Y=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},n=[{alias:null,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:null,kind:`LinkedField`,name:`deactivateUser`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`user`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null}],type:`DeactivateUserPayload`,abstractKey:null},{kind:`InlineFragment`,selections:[t,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},t],storageKey:null}],type:`InvalidInput`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t],type:`Refused`,abstractKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`userCommandsOffMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`userCommandsOffMutation`,selections:n},params:{cacheID:`4d867ac2e67539bd462e246f98e8ad51`,id:null,metadata:{},name:`userCommandsOffMutation`,operationKind:`mutation`,text:`mutation userCommandsOffMutation(
  $input: UserInput!
) {
  deactivateUser(input: $input) {
    __typename
    ... on DeactivateUserPayload {
      user {
        id
        version
        isActive
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
`}}}();Y.hash=`80173df71d98c3dad9604c0a3cd1aad4`;function X(){let{_:e}=i(),t=P(),n=F(Y),r=F(J),a=F(q),o=async({id:n,name:i})=>{await r.run({input:{id:n}})&&(f({message:e({id:`bB1Qtu`,message:[[`name`],` may sign in again.`],values:{name:i}})}),await t.invalidate())};return{deactivate:async r=>{await n.run({input:{id:r.id}})&&(f({message:e({id:`OZr85u`,message:[[`0`],` is signed out and may not sign in any more.`],values:{0:r.name}}),undo:()=>void o(r)}),await t.invalidate())},reactivate:o,reset:async e=>(await a.run({input:{id:e}}))?.link??null}}var Z=r;function Q(){let{_:e}=i(),{data:t,isStale:n}=d(Z,l.useLoaderData()),{text:r=``,active:o=`yes`}=l.useSearch(),s=l.useNavigate(),[u,f]=(0,B.useState)(null),p=e=>void s({search:t=>({...t,...e}),replace:!0,resetScroll:!1}),h=()=>f(null);return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsxs)(`div`,{className:E.bar,children:[(0,W.jsxs)(`div`,{className:E.find,children:[(0,W.jsx)(b,{label:e({id:`YvH7X1`,message:[`Find by name or email`]}),value:r,onChange:e=>p({text:e})}),(0,W.jsx)(w,{single:!0,label:e({id:`LuXP9q`,message:[`Access`]}),choices:[{value:`no`,label:e({id:`yAT3be`,message:[`Deactivated`]})}],value:o===`no`?[`no`]:[],onChange:([e])=>p({active:e===`no`?`no`:`yes`})})]}),(0,W.jsx)(c,{leftSection:(0,W.jsx)(m,{size:16,"aria-hidden":!0}),onClick:()=>f({kind:`invite`}),children:(0,W.jsx)(a,{id:`MFKlMB`,message:[`Invite`]})})]}),(0,W.jsx)($,{query:t,isStale:n,onOpen:f}),u?.kind===`invite`?(0,W.jsx)(G,{user:null,teams:t.teams,onClose:h,onInvited:(e,t)=>f({kind:`link`,name:e,url:t})}):null,u?.kind===`edit`?(0,W.jsx)(G,{user:u.user,teams:t.teams,onClose:h}):null,u?.kind===`link`?(0,W.jsx)(K,{name:u.name,url:u.url,onClose:h}):null]})}function $({query:e,isStale:t,onOpen:n}){let{_:r,i18n:c}=i(),l=o(),d=X(),{data:f,hasNext:m,isLoadingNext:v,loadNext:y}=(0,V.usePaginationFragment)(z,e),{totalCount:b,edges:w}=f.users,D=async e=>{let t=await d.reset(e.id);t&&n({kind:`link`,name:e.name,url:t})},O=[{key:`name`,header:r({id:`6YtxFj`,message:[`Name`]}),cell:e=>(0,W.jsxs)(`span`,{className:E.person,children:[(0,W.jsx)(s,{name:e.name,color:e.avatarColor}),(0,W.jsxs)(`span`,{className:E.words,children:[(0,W.jsxs)(`span`,{children:[e.name,e.isActive?null:(0,W.jsxs)(W.Fragment,{children:[` `,(0,W.jsx)(`span`,{className:E.mark,children:(0,W.jsx)(a,{id:`yAT3be`,message:[`Deactivated`]})})]})]}),(0,W.jsx)(`span`,{className:E.soft,children:e.email})]})]})},{key:`role`,header:r({id:`GDvlUT`,message:[`Role`]}),width:`16%`,cell:e=>c._(_[e.role].label)},{key:`teams`,header:r({id:`CAL6E9`,message:[`Teams`]}),width:`22%`,cell:e=>e.teams.map(e=>e.name).join(`, `)},{key:`seen`,header:r({id:`NYwqoV`,message:[`Last signed in`]}),width:`18%`,cell:e=>e.lastSignedInAt?(0,W.jsx)(x,{value:e.lastSignedInAt,as:`relative`}):(0,W.jsx)(`span`,{className:E.soft,children:(0,W.jsx)(a,{id:`qqeAJM`,message:[`Never`]})})},{key:`actions`,header:r({id:`7L01XJ`,message:[`Actions`]}),quiet:!0,width:`64px`,align:`end`,cell:e=>(0,W.jsxs)(p,{children:[(0,W.jsx)(p.Target,{children:(0,W.jsx)(u,{variant:`subtle`,color:`gray`,"aria-label":r({id:`RlLl3G`,message:[`Actions for `,[`0`]],values:{0:e.name}}),children:(0,W.jsx)(h,{size:16,"aria-hidden":!0})})}),(0,W.jsxs)(p.Dropdown,{children:[(0,W.jsx)(p.Item,{onClick:()=>n({kind:`edit`,user:e}),children:(0,W.jsx)(a,{id:`ePK91l`,message:[`Edit`]})}),e.isActive?(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(p.Item,{onClick:()=>void D(e),children:(0,W.jsx)(a,{id:`6u2neB`,message:[`Reset and make a sign-in link`]})}),e.id===l.id?null:(0,W.jsx)(p.Item,{onClick:()=>void d.deactivate(e),children:(0,W.jsx)(a,{id:`5y3O-A`,message:[`Deactivate`]})})]}):(0,W.jsx)(p.Item,{onClick:()=>void d.reactivate(e),children:(0,W.jsx)(a,{id:`pxjlfx`,message:[`Activate again`]})})]})]})}];return(0,W.jsxs)(W.Fragment,{children:[(0,W.jsx)(`p`,{className:E.count,role:`status`,children:(0,W.jsx)(a,{id:`0SyId8`,message:[[`totalCount`,`plural`,{offset:void 0,one:[`#`,` user`],other:[`#`,` users`]}]],values:{totalCount:b}})}),(0,W.jsx)(S,{label:r({id:`Sxm8rQ`,message:[`Users`]}),columns:O,rows:w.map(e=>e.node),isStale:t,onOpen:e=>n({kind:`edit`,user:e}),empty:(0,W.jsx)(C,{icon:g,title:(0,W.jsx)(a,{id:`2dbf-N`,message:[`Nobody fits.`]}),children:(0,W.jsx)(a,{id:`dXWh-n`,message:[`Deactivated users are shown by the chip beside the search.`]})})}),(0,W.jsx)(T,{hasNext:m,isLoading:v,onLoad:()=>y(25)})]})}export{Q as UsersSection,Z as query};