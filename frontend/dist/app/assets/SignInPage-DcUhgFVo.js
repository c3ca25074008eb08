import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{H as t,V as n}from"./Box-MnmWujMn.js";import{i as r,r as i}from"./react-W5ZNnHZt.js";import{at as a,n as o,q as s}from"./index-BViGCjjR.js";import{n as c,t as l}from"./relay-Drj7JO_5.js";import{n as u,s as d,t as f}from"./kit-fields-kKYH4GFd.js";import{n as p,t as m}from"./useCommand-B4192wtw.js";import{t as h}from"./Anchor-DYv4_8j3.js";var g=e(i(),1);c();var _=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},n=[{alias:null,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:null,kind:`LinkedField`,name:`changePassword`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`viewer`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}],type:`ChangePasswordPayload`,abstractKey:null},{kind:`InlineFragment`,selections:[t,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},t],storageKey:null}],type:`InvalidInput`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t],type:`Refused`,abstractKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`NewPasswordMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`NewPasswordMutation`,selections:n},params:{cacheID:`2b61e87b605a821572c2a6334c9e23c6`,id:null,metadata:{},name:`NewPasswordMutation`,operationKind:`mutation`,text:`mutation NewPasswordMutation(
  $input: ChangePasswordInput!
) {
  changePassword(input: $input) {
    __typename
    ... on ChangePasswordPayload {
      viewer {
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
`}}}();_.hash=`41c3e6f84d1d5f0d34d0660dcda84a91`,l();var v={page:`_page_1sxqo_1`,card:`_card_1sxqo_10`,brand:`_brand_1sxqo_19`,title:`_title_1sxqo_25`,form:`_form_1sxqo_31`,note:`_note_1sxqo_35`},y=r(),b=12;function x({name:e,onDone:r}){let{_:i}=t(),o=(0,g.useRef)(null);(0,g.useEffect)(()=>o.current?.focus(),[]);let s=f({mode:`uncontrolled`,initialValues:{password:``,again:``},validate:{password:e=>e.length<b?i({id:`kD9dpg`,message:[`At least `,[`SHORTEST`],` characters.`],values:{SHORTEST:b}}):null,again:(e,{password:t})=>e===t?null:i({id:`6-YsFU`,message:[`The two are not the same.`]})}}),c=p(_),l={"aria-label":i({id:`hzzbXf`,message:[`Show the password`]})};return(0,y.jsxs)(`form`,{className:v.form,onSubmit:s.onSubmit(async({password:e})=>{await c.run({input:{password:e}},{form:s})&&r()}),children:[(0,y.jsx)(`h1`,{ref:o,tabIndex:-1,className:v.title,children:e?(0,y.jsx)(n,{id:`dgJjNB`,message:[`Welcome, `,[`name`]],values:{name:e}}):(0,y.jsx)(n,{id:`6jfS51`,message:[`Welcome`]})}),(0,y.jsx)(`p`,{className:v.note,children:(0,y.jsx)(n,{id:`iaONXJ`,message:[`You are signed in. Choose a password for the next time.`]})}),(0,y.jsx)(m,{command:c}),(0,y.jsx)(d,{label:i({id:`_nT6AE`,message:[`New password`]}),description:i({id:`kD9dpg`,message:[`At least `,[`SHORTEST`],` characters.`],values:{SHORTEST:b}}),autoComplete:`new-password`,visibilityToggleButtonProps:l,...s.getInputProps(`password`)},s.key(`password`)),(0,y.jsx)(d,{label:i({id:`41YZ9j`,message:[`Once more`]}),autoComplete:`new-password`,visibilityToggleButtonProps:l,...s.getInputProps(`again`)},s.key(`again`)),(0,y.jsx)(a,{type:`submit`,loading:c.isBusy,fullWidth:!0,children:(0,y.jsx)(n,{id:`UgT6EY`,message:[`Save and continue`]})}),(0,y.jsx)(a,{variant:`subtle`,onClick:r,fullWidth:!0,children:(0,y.jsx)(n,{id:`PBxg_E`,message:[`Not now`]})})]})}var S=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},n=[{alias:null,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:null,kind:`LinkedField`,name:`signInWithLink`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`viewer`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],storageKey:null}],type:`SignInWithLinkPayload`,abstractKey:null},{kind:`InlineFragment`,selections:[t,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},t],storageKey:null}],type:`InvalidInput`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t],type:`Refused`,abstractKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`OneTimeLinkMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`OneTimeLinkMutation`,selections:n},params:{cacheID:`a5f950198e52132fafa0405e461bf3b8`,id:null,metadata:{},name:`OneTimeLinkMutation`,operationKind:`mutation`,text:`mutation OneTimeLinkMutation(
  $input: SignInWithLinkInput!
) {
  signInWithLink(input: $input) {
    __typename
    ... on SignInWithLinkPayload {
      viewer {
        id
        name
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
`}}}();S.hash=`23d0ae7b425ba4c6b3505af49986936a`;function C({token:e,onEnter:t,onGiveUp:r}){let i=p(S,{quiet:!0}),o=async()=>{let n=await i.run({input:{token:e}});n&&t(n.viewer?.name??``)};return(0,y.jsxs)(`div`,{className:v.form,children:[(0,y.jsx)(`h1`,{className:v.title,children:(0,y.jsx)(n,{id:`J-mZVD`,message:[`Sign in with your link`]})}),(0,y.jsx)(m,{command:i}),(0,y.jsx)(`p`,{className:v.note,children:(0,y.jsx)(n,{id:`K0zkvg`,message:[`The link works once. Afterwards you can choose a password.`]})}),(0,y.jsx)(a,{onClick:()=>void o(),loading:i.isBusy,autoFocus:!0,fullWidth:!0,children:(0,y.jsx)(n,{id:`5lWFkC`,message:[`Sign in`]})}),(0,y.jsx)(h,{component:`button`,type:`button`,size:`sm`,onClick:r,children:(0,y.jsx)(n,{id:`TtsaqX`,message:[`Use email and password instead`]})})]})}var w=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},n=[{alias:null,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:null,kind:`LinkedField`,name:`signIn`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`viewer`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}],type:`SignInPayload`,abstractKey:null},{kind:`InlineFragment`,selections:[t,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},t],storageKey:null}],type:`InvalidInput`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t],type:`Refused`,abstractKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`PasswordFormMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`PasswordFormMutation`,selections:n},params:{cacheID:`69ae2b9934d8e6743db23b8fc01a22f0`,id:null,metadata:{},name:`PasswordFormMutation`,operationKind:`mutation`,text:`mutation PasswordFormMutation(
  $input: SignInInput!
) {
  signIn(input: $input) {
    __typename
    ... on SignInPayload {
      viewer {
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
`}}}();w.hash=`c8fce42cf591f56d11cc7898504d77a3`;function T({onEnter:e}){let{_:r}=t(),i=f({mode:`uncontrolled`,initialValues:{email:``,password:``}}),o=p(w);return(0,y.jsxs)(`form`,{className:v.form,onSubmit:i.onSubmit(async t=>{await o.run({input:t},{form:i})&&e()}),children:[(0,y.jsx)(`h1`,{className:v.title,children:(0,y.jsx)(n,{id:`5lWFkC`,message:[`Sign in`]})}),(0,y.jsx)(m,{command:o}),(0,y.jsx)(u,{label:r({id:`O3oNi5`,message:[`Email`]}),type:`email`,autoComplete:`username`,required:!0,withAsterisk:!1,autoFocus:!0,...i.getInputProps(`email`)},i.key(`email`)),(0,y.jsx)(d,{label:r({id:`8ZsakT`,message:[`Password`]}),autoComplete:`current-password`,required:!0,withAsterisk:!1,visibilityToggleButtonProps:{"aria-label":r({id:`hzzbXf`,message:[`Show the password`]})},...i.getInputProps(`password`)},i.key(`password`)),(0,y.jsx)(a,{type:`submit`,loading:o.isBusy,fullWidth:!0,children:(0,y.jsx)(n,{id:`5lWFkC`,message:[`Sign in`]})})]})}function E(e){if(!e?.startsWith(`/`))return`/`;let t=new URL(e,window.location.origin);return t.origin===window.location.origin&&t.pathname!==`/sign-in`?t.pathname+t.search+t.hash:`/`}var D=e=>new URLSearchParams(e.replace(/^#/,``)).get(`token`);function O(){let{_:e}=t(),{next:n}=o.useSearch(),[r,i]=(0,g.useState)(()=>D(window.location.hash)),[a,c]=(0,g.useState)(null),[l,u]=(0,g.useState)(!1),d=()=>window.location.assign(E(n)),f=e(a===null?{id:`5lWFkC`,message:[`Sign in`]}:{id:`-WltLB`,message:[`Choose a password`]});return(0,g.useEffect)(()=>{document.title=`${f} · Touchline`},[f]),(0,g.useEffect)(()=>{let e=()=>{let e=D(window.location.hash);e&&(i(e),u(!1),c(null))};return window.addEventListener(`hashchange`,e),()=>window.removeEventListener(`hashchange`,e)},[]),(0,g.useEffect)(()=>{r&&window.history.replaceState(window.history.state,``,window.location.pathname+window.location.search)},[r]),(0,y.jsx)(`main`,{className:v.page,children:(0,y.jsxs)(`div`,{className:v.card,children:[(0,y.jsxs)(`div`,{className:v.brand,children:[(0,y.jsx)(`img`,{src:s,alt:``,width:22,height:22}),`Touchline`]}),a===null?r&&!l?(0,y.jsx)(C,{token:r,onEnter:c,onGiveUp:()=>u(!0)}):(0,y.jsx)(T,{onEnter:d}):(0,y.jsx)(x,{name:a,onDone:d})]})})}export{O as SignInPage};