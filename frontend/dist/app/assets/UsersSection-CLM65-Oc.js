import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{n as t,t as n}from"./relay-B-SxfUzf.js";import r from"./UsersSectionQuery.graphql-DPAlIf3-.js";import{H as i,V as a}from"./Box-DchOzZlU.js";import{H as o,X as s,at as c,et as l,it as u,l as d,t as f,tt as p}from"./index-D-hbfEE9.js";import{t as m}from"./Menu-Buxe4max.js";import{O as h,_ as g,u as _,z as v}from"./kit-icons-BG6Rvphl.js";import{d as y,t as b}from"./router-BtSfWoEE.js";import{i as x,r as S}from"./react-phTs76hJ.js";import{t as C}from"./SearchField-BjhWZRf9.js";import{t as w}from"./Time-op1628xd.js";import{t as T}from"./DataTable-LHwcEckh.js";import{t as E}from"./FilterChips-O3GGWwNu.js";import{t as D}from"./LoadMore-D9GjX00d.js";import{t as O}from"./SettingsPage.module-Bpq0uJLi.js";import{t as k}from"./Group-IWlXF2XY.js";import{n as A}from"./kit-floating-BkM8GIfl.js";import{c as j,i as M,n as N,t as P}from"./kit-fields-Bt50Ai_n.js";import{t as F}from"./Stack-DWSIgx8O.js";import{n as I,t as L}from"./useCommand-Dpla53uu.js";import{t as R}from"./OnceOnly-Bbn7fNGE.js";t();var z=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`active`},{defaultValue:50,kind:`LocalArgument`,name:`count`},{defaultValue:null,kind:`LocalArgument`,name:`cursor`},{defaultValue:null,kind:`LocalArgument`,name:`text`}],t={kind:`Variable`,name:`active`,variableName:`active`},n={kind:`Variable`,name:`text`,variableName:`text`},r=[t,{kind:`Variable`,name:`after`,variableName:`cursor`},{kind:`Variable`,name:`first`,variableName:`count`},n],i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`UsersSectionPageQuery`,selections:[{args:[t,{kind:`Variable`,name:`count`,variableName:`count`},{kind:`Variable`,name:`cursor`,variableName:`cursor`},n],kind:`FragmentSpread`,name:`UsersSection_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`UsersSectionPageQuery`,selections:[{alias:null,args:r,concreteType:`UserConnection`,kind:`LinkedField`,name:`users`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`UserEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},a,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`role`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`avatarColor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastSignedInAt`,storageKey:null},{alias:null,args:null,concreteType:`Team`,kind:`LinkedField`,name:`teams`,plural:!0,selections:[i,a],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:r,filters:[`text`,`active`],handle:`connection`,key:`UsersSection_users`,kind:`LinkedHandle`,name:`users`}]},params:{cacheID:`085941755f8ae3a15457f4317b5e7bed`,id:null,metadata:{},name:`UsersSectionPageQuery`,operationKind:`query`,text:`query UsersSectionPageQuery(
  $active: Boolean
  $count: Int = 50
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
        teams {
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
`}}}();z.hash=`65874b0505d05db3a2da88016899573e`;var B=function(){var e=[`users`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`active`},{defaultValue:50,kind:`LocalArgument`,name:`count`},{defaultValue:null,kind:`LocalArgument`,name:`cursor`},{defaultValue:null,kind:`LocalArgument`,name:`text`}],kind:`Fragment`,metadata:{connection:[{count:`count`,cursor:`cursor`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`count`,cursor:`cursor`},backward:null,path:e},fragmentPathInResult:[],operation:z}},name:`UsersSection_query`,selections:[{alias:`users`,args:[{kind:`Variable`,name:`active`,variableName:`active`},{kind:`Variable`,name:`text`,variableName:`text`}],concreteType:`UserConnection`,kind:`LinkedField`,name:`__UsersSection_users_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`UserEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},n,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`role`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`avatarColor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastSignedInAt`,storageKey:null},{alias:null,args:null,concreteType:`Team`,kind:`LinkedField`,name:`teams`,plural:!0,selections:[t,n],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}}();B.hash=`65874b0505d05db3a2da88016899573e`;var V=e(S(),1),H=n(),U=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},i=[{alias:null,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:null,kind:`LinkedField`,name:`updateUser`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`user`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},n,{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`role`,storageKey:null},{alias:null,args:null,concreteType:`Team`,kind:`LinkedField`,name:`teams`,plural:!0,selections:[t,n],storageKey:null}],storageKey:null}],type:`UpdateUserPayload`,abstractKey:null},{kind:`InlineFragment`,selections:[r,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},r],storageKey:null}],type:`InvalidInput`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},r],type:`Refused`,abstractKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`UserDialogUpdateMutation`,selections:i,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`UserDialogUpdateMutation`,selections:i},params:{cacheID:`45a7216abffcbdbf9bd45fcd798aacc6`,id:null,metadata:{},name:`UserDialogUpdateMutation`,operationKind:`mutation`,text:`mutation UserDialogUpdateMutation(
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
        teams {
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
`}}}();U.hash=`f4efae5aecb140f07f97dd261081a709`;var W=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},n=[{alias:null,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:null,kind:`LinkedField`,name:`inviteUser`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`link`,storageKey:null}],type:`InviteUserPayload`,abstractKey:null},{kind:`InlineFragment`,selections:[t,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},t],storageKey:null}],type:`InvalidInput`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t],type:`Refused`,abstractKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`UserDialogInviteMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`UserDialogInviteMutation`,selections:n},params:{cacheID:`366c4a27d898907eb59205c2ad2a1385`,id:null,metadata:{},name:`UserDialogInviteMutation`,operationKind:`mutation`,text:`mutation UserDialogInviteMutation(
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
`}}}();W.hash=`1d4db3a766c0c9086b43fa9b4682ef3f`;var G=x();function K({user:e,teams:t,onClose:n,onInvited:r}){let{_:o,i18n:s}=i(),c=y(),l=P({mode:`uncontrolled`,initialValues:{name:e?.name??``,email:e?.email??``,role:e?.role??`ANALYST`,teams:e?.teams.map(e=>e.id)??[]}}),d=I(W),p=I(U),m=e?p:d,h=l.onSubmit(async t=>{if(e){let{name:r,email:i,role:a,teams:s}=t,c={id:e.id,version:e.version,...r===e.name?{}:{name:r},...i===e.email?{}:{email:i},...a===e.role?{}:{role:a},teams:s};return await p.run({input:c},{form:l})?(f({message:o({id:`mmYVfA`,message:[`Saved.`]})}),n()):void 0}let i=await d.run({input:t},{form:l});i&&(await c.invalidate(),r?.(t.name,i.link))}),g=e=>({key:l.key(e),...l.getInputProps(e)});return(0,G.jsx)(A,{opened:!0,onClose:n,title:o(e?{id:`N6j2JH`,message:[`Edit `,[`0`]],values:{0:e.name}}:{id:`48oACz`,message:[`Invite a user`]}),closeButtonProps:{"aria-label":o({id:`yz7wBu`,message:[`Close`]})},children:(0,G.jsx)(`form`,{onSubmit:h,noValidate:!0,children:(0,G.jsxs)(F,{gap:12,children:[(0,G.jsx)(N,{required:!0,"data-autofocus":!0,autoComplete:`off`,label:o({id:`6YtxFj`,message:[`Name`]}),...g(`name`)}),(0,G.jsx)(N,{required:!0,type:`email`,autoComplete:`off`,label:o({id:`O3oNi5`,message:[`Email`]}),...g(`email`)}),(0,G.jsx)(M,{label:o({id:`GDvlUT`,message:[`Role`]}),description:e?o({id:`GKca6-`,message:[`A new role or email signs them out.`]}):void 0,allowDeselect:!1,data:Object.keys(_).map(e=>({value:e,label:s._(_[e].label)})),...g(`role`)}),(0,G.jsx)(j,{label:o({id:`CAL6E9`,message:[`Teams`]}),description:o({id:`rpodQo`,message:[`Analysts and viewers see the customers of their teams and of everyone.`]}),data:t.map(e=>({value:e.id,label:e.name})),...g(`teams`)}),(0,G.jsx)(L,{command:m}),(0,G.jsxs)(k,{justify:`flex-end`,gap:8,children:[(0,G.jsx)(u,{variant:`default`,onClick:n,children:(0,G.jsx)(a,{id:`dEgA5A`,message:[`Cancel`]})}),(0,G.jsx)(u,{type:`submit`,loading:m.isBusy,children:e?(0,G.jsx)(a,{id:`tfDRzk`,message:[`Save`]}):(0,G.jsx)(a,{id:`MFKlMB`,message:[`Invite`]})})]})]})})})}function q({name:e,url:t,onClose:n}){let{_:r}=i();return(0,G.jsx)(A,{opened:!0,onClose:n,title:r({id:`C8JXXP`,message:[`A link for `,[`name`]],values:{name:e}}),closeButtonProps:{"aria-label":r({id:`yz7wBu`,message:[`Close`]})},children:(0,G.jsxs)(F,{gap:12,children:[(0,G.jsx)(R,{title:(0,G.jsx)(a,{id:`jpXOkG`,message:[`Copy it now: it cannot be shown again.`]}),value:t,children:(0,G.jsx)(a,{id:`nSbMat`,message:[`It signs in once, within 20 minutes. Then `,[`name`],` chooses a password.`],values:{name:e}})}),(0,G.jsx)(k,{justify:`flex-end`,children:(0,G.jsx)(u,{variant:`default`,onClick:n,children:(0,G.jsx)(a,{id:`DPfwMq`,message:[`Done`]})})})]})})}var J=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},n=[{alias:null,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:null,kind:`LinkedField`,name:`resetUser`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`link`,storageKey:null}],type:`ResetUserPayload`,abstractKey:null},{kind:`InlineFragment`,selections:[t,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},t],storageKey:null}],type:`InvalidInput`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t],type:`Refused`,abstractKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`userCommandsResetMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`userCommandsResetMutation`,selections:n},params:{cacheID:`bcc5d6371c48c278b4b6b9cdcebb4ba5`,id:null,metadata:{},name:`userCommandsResetMutation`,operationKind:`mutation`,text:`mutation userCommandsResetMutation(
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
`}}}();J.hash=`82baff8abea186cdb530129b87563f6d`;var Y=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},n=[{alias:null,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:null,kind:`LinkedField`,name:`reactivateUser`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`user`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null}],type:`ReactivateUserPayload`,abstractKey:null},{kind:`InlineFragment`,selections:[t,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},t],storageKey:null}],type:`InvalidInput`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t],type:`Refused`,abstractKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`userCommandsOnMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`userCommandsOnMutation`,selections:n},params:{cacheID:`26fbc15a2eb10fd6ed6fb59b2d10ab4b`,id:null,metadata:{},name:`userCommandsOnMutation`,operationKind:`mutation`,text:`mutation userCommandsOnMutation(
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
`}}}();Y.hash=`acc7a0604ca77f3c269a670b423fb057`;var X=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},n=[{alias:null,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:null,kind:`LinkedField`,name:`deactivateUser`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`user`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null}],type:`DeactivateUserPayload`,abstractKey:null},{kind:`InlineFragment`,selections:[t,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},t],storageKey:null}],type:`InvalidInput`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t],type:`Refused`,abstractKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`userCommandsOffMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`userCommandsOffMutation`,selections:n},params:{cacheID:`4d867ac2e67539bd462e246f98e8ad51`,id:null,metadata:{},name:`userCommandsOffMutation`,operationKind:`mutation`,text:`mutation userCommandsOffMutation(
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
`}}}();X.hash=`80173df71d98c3dad9604c0a3cd1aad4`;function Z(){let{_:e}=i(),t=y(),n=I(X),r=I(Y),a=I(J),o=async({id:n,name:i})=>{await r.run({input:{id:n}})&&(f({message:e({id:`bB1Qtu`,message:[[`name`],` may sign in again.`],values:{name:i}})}),await t.invalidate())};return{deactivate:async r=>{await n.run({input:{id:r.id}})&&(f({message:e({id:`OZr85u`,message:[[`0`],` is signed out and may not sign in any more.`],values:{0:r.name}}),undo:()=>void o(r)}),await t.invalidate())},reactivate:o,reset:async e=>(await a.run({input:{id:e}}))?.link??null}}var Q=r;function $(){let{_:e}=i(),t=p(Q,d.useLoaderData()),{text:n=``,active:r=`yes`}=d.useSearch(),o=d.useNavigate(),[s,c]=(0,V.useState)(null),l=e=>void o({search:t=>({...t,...e}),replace:!0,resetScroll:!1}),f=()=>c(null);return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsxs)(`div`,{className:O.bar,children:[(0,G.jsxs)(`div`,{className:O.find,children:[(0,G.jsx)(C,{label:e({id:`YvH7X1`,message:[`Find by name or email`]}),value:n,onChange:e=>l({text:e})}),(0,G.jsx)(E,{single:!0,label:e({id:`LuXP9q`,message:[`Access`]}),choices:[{value:`no`,label:e({id:`yAT3be`,message:[`Deactivated`]})}],value:r===`no`?[`no`]:[],onChange:([e])=>l({active:e===`no`?`no`:`yes`})})]}),(0,G.jsx)(u,{leftSection:(0,G.jsx)(h,{size:16,"aria-hidden":!0}),onClick:()=>c({kind:`invite`}),children:(0,G.jsx)(a,{id:`MFKlMB`,message:[`Invite`]})})]}),(0,G.jsx)(ee,{query:t,onOpen:c}),s?.kind===`invite`?(0,G.jsx)(K,{user:null,teams:t.teams,onClose:f,onInvited:(e,t)=>c({kind:`link`,name:e,url:t})}):null,s?.kind===`edit`?(0,G.jsx)(K,{user:s.user,teams:t.teams,onClose:f}):null,s?.kind===`link`?(0,G.jsx)(q,{name:s.name,url:s.url,onClose:f}):null]})}function ee({query:e,onOpen:t}){let{_:n,i18n:r}=i(),u=s(),d=b({select:e=>e.status===`pending`}),f=Z(),{data:p,hasNext:h,isLoadingNext:y,loadNext:x}=(0,H.usePaginationFragment)(B,e),{totalCount:S,edges:C}=p.users,E=async e=>{let n=await f.reset(e.id);n&&t({kind:`link`,name:e.name,url:n})},k=[{key:`name`,header:n({id:`6YtxFj`,message:[`Name`]}),cell:e=>(0,G.jsxs)(`span`,{className:O.person,children:[(0,G.jsx)(o,{name:e.name,color:e.avatarColor}),(0,G.jsxs)(`span`,{className:O.words,children:[(0,G.jsxs)(`span`,{children:[e.name,e.isActive?null:(0,G.jsxs)(G.Fragment,{children:[` `,(0,G.jsx)(`span`,{className:O.mark,children:(0,G.jsx)(a,{id:`yAT3be`,message:[`Deactivated`]})})]})]}),(0,G.jsx)(`span`,{className:O.soft,children:e.email})]})]})},{key:`role`,header:n({id:`GDvlUT`,message:[`Role`]}),width:`16%`,cell:e=>r._(_[e.role].label)},{key:`teams`,header:n({id:`CAL6E9`,message:[`Teams`]}),width:`22%`,cell:e=>e.teams.map(e=>e.name).join(`, `)},{key:`seen`,header:n({id:`NYwqoV`,message:[`Last signed in`]}),width:`18%`,cell:e=>e.lastSignedInAt?(0,G.jsx)(w,{value:e.lastSignedInAt,as:`relative`}):(0,G.jsx)(`span`,{className:O.soft,children:(0,G.jsx)(a,{id:`qqeAJM`,message:[`Never`]})})},{key:`actions`,header:n({id:`7L01XJ`,message:[`Actions`]}),quiet:!0,width:`64px`,align:`end`,cell:e=>(0,G.jsxs)(m,{children:[(0,G.jsx)(m.Target,{children:(0,G.jsx)(c,{variant:`subtle`,color:`gray`,"aria-label":n({id:`RlLl3G`,message:[`Actions for `,[`0`]],values:{0:e.name}}),children:(0,G.jsx)(v,{size:16,"aria-hidden":!0})})}),(0,G.jsxs)(m.Dropdown,{children:[(0,G.jsx)(m.Item,{onClick:()=>t({kind:`edit`,user:e}),children:(0,G.jsx)(a,{id:`ePK91l`,message:[`Edit`]})}),e.isActive?(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(m.Item,{onClick:()=>void E(e),children:(0,G.jsx)(a,{id:`6u2neB`,message:[`Reset and make a sign-in link`]})}),e.id===u.id?null:(0,G.jsx)(m.Item,{onClick:()=>void f.deactivate(e),children:(0,G.jsx)(a,{id:`5y3O-A`,message:[`Deactivate`]})})]}):(0,G.jsx)(m.Item,{onClick:()=>void f.reactivate(e),children:(0,G.jsx)(a,{id:`pxjlfx`,message:[`Activate again`]})})]})]})}];return(0,G.jsxs)(G.Fragment,{children:[(0,G.jsx)(`p`,{className:O.count,role:`status`,children:(0,G.jsx)(a,{id:`0SyId8`,message:[[`totalCount`,`plural`,{offset:void 0,one:[`#`,` user`],other:[`#`,` users`]}]],values:{totalCount:S}})}),(0,G.jsx)(T,{label:n({id:`Sxm8rQ`,message:[`Users`]}),columns:k,rows:C.map(e=>e.node),isStale:d,onOpen:e=>t({kind:`edit`,user:e}),empty:(0,G.jsx)(l,{icon:g,title:(0,G.jsx)(a,{id:`2dbf-N`,message:[`Nobody fits.`]}),children:(0,G.jsx)(a,{id:`dXWh-n`,message:[`Deactivated users are shown by the chip beside the search.`]})})}),(0,G.jsx)(D,{hasNext:h,isLoading:y,onLoad:()=>x(50)})]})}export{$ as UsersSection,Q as query};