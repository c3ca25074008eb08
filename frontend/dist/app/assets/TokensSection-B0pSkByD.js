import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{n as t,t as n}from"./relay-Drj7JO_5.js";import r from"./TokensSectionQuery.graphql-DWDakd_4.js";import{H as i,V as a}from"./Box-MnmWujMn.js";import{at as o,c as s,nt as c,t as l}from"./index-BViGCjjR.js";import{t as u}from"./Group-jIqZGXk3.js";import{a as d,n as f,t as p}from"./kit-fields-kKYH4GFd.js";import{t as m}from"./Stack-ypVQWMUK.js";import{i as h,r as g}from"./react-W5ZNnHZt.js";import{d as _}from"./kit-icons-BSycvh6W.js";import{n as v,t as y}from"./useCommand-B4192wtw.js";import{t as b}from"./Time-C-zH8aq7.js";import{t as x}from"./Panel-Cno9ejfH.js";import{t as S}from"./Confirm-B0q2FG8v.js";import{t as C}from"./OnceOnly-DIJGw0jr.js";import{t as w}from"./SettingsPage.module-cnQxBkpz.js";t();var T=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},n=[{alias:null,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:null,kind:`LinkedField`,name:`revokeToken`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`Token`,kind:`LinkedField`,name:`token`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedAt`,storageKey:null}],storageKey:null}],type:`RevokeTokenPayload`,abstractKey:null},{kind:`InlineFragment`,selections:[t,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},t],storageKey:null}],type:`InvalidInput`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t],type:`Refused`,abstractKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`TokensSectionRevokeMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`TokensSectionRevokeMutation`,selections:n},params:{cacheID:`0a4ad01e16989771b96a720a9a2b46b5`,id:null,metadata:{},name:`TokensSectionRevokeMutation`,operationKind:`mutation`,text:`mutation TokensSectionRevokeMutation(
  $input: RevokeTokenInput!
) {
  revokeToken(input: $input) {
    __typename
    ... on RevokeTokenPayload {
      token {
        id
        revokedAt
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
`}}}();T.hash=`8aa6d67af241ed05842baea41d8b56a0`;var E=function(){var e={defaultValue:null,kind:`LocalArgument`,name:`connections`},t={defaultValue:null,kind:`LocalArgument`,name:`input`},n=[{kind:`Variable`,name:`input`,variableName:`input`}],r={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`secret`,storageKey:null},a={alias:null,args:null,concreteType:`Token`,kind:`LinkedField`,name:`token`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hint`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`scope`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`expiresAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastUsedAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`revokedAt`,storageKey:null}],storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},s={kind:`InlineFragment`,selections:[o,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},o],storageKey:null}],type:`InvalidInput`,abstractKey:null},c={kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},o],type:`Refused`,abstractKey:null};return{fragment:{argumentDefinitions:[e,t],kind:`Fragment`,metadata:null,name:`TokensSectionCreateMutation`,selections:[{alias:null,args:n,concreteType:null,kind:`LinkedField`,name:`createToken`,plural:!1,selections:[r,{kind:`InlineFragment`,selections:[i,a],type:`CreateTokenPayload`,abstractKey:null},s,c],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,e],kind:`Operation`,name:`TokensSectionCreateMutation`,selections:[{alias:null,args:n,concreteType:null,kind:`LinkedField`,name:`createToken`,plural:!1,selections:[r,{kind:`InlineFragment`,selections:[i,a,{alias:null,args:null,filters:null,handle:`prependNode`,key:``,kind:`LinkedHandle`,name:`token`,handleArgs:[{kind:`Variable`,name:`connections`,variableName:`connections`},{kind:`Literal`,name:`edgeTypeName`,value:`TokenEdge`}]}],type:`CreateTokenPayload`,abstractKey:null},s,c],storageKey:null}]},params:{cacheID:`86f4fc5904dcf73a0e4d802487dd5a3d`,id:null,metadata:{},name:`TokensSectionCreateMutation`,operationKind:`mutation`,text:`mutation TokensSectionCreateMutation(
  $input: CreateTokenInput!
) {
  createToken(input: $input) {
    __typename
    ... on CreateTokenPayload {
      secret
      token {
        id
        name
        hint
        scope
        createdAt
        expiresAt
        lastUsedAt
        revokedAt
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
`}}}();E.hash=`99611caee7e783de7661981ead8e2159`;var D=e(g(),1);n();var O=h(),k=r;function A(){let{viewer:e}=c(k,s.useLoaderData()),[t,n]=(0,D.useState)(null);if(!e)return null;let r=e.tokens.edges.map(e=>e.node);return(0,O.jsxs)(m,{gap:16,children:[(0,O.jsx)(M,{connection:e.tokens.__id}),(0,O.jsx)(x,{flush:!0,title:(0,O.jsx)(a,{id:`WpDUUX`,message:[`Your tokens`]}),children:r.length===0?(0,O.jsx)(`p`,{className:w.foot,children:(0,O.jsx)(a,{id:`G5jtrf`,message:[`None yet. A program that asks Touchline on your behalf needs one.`]})}):(0,O.jsx)(`ul`,{className:w.rows,children:r.map(e=>(0,O.jsx)(j,{token:e,onRevoke:()=>n(e)},e.id))})}),t?(0,O.jsx)(N,{token:t,onClose:()=>n(null)}):null]})}function j({token:e,onRevoke:t}){let{_:n,i18n:r}=i(),s=e.expiresAt?Date.parse(e.expiresAt)<Date.now():!1;return(0,O.jsxs)(`li`,{className:w.row,children:[(0,O.jsxs)(`span`,{className:`${w.main} ${w.words}`,children:[(0,O.jsx)(`span`,{className:e.revokedAt||s?w.gone:void 0,children:e.name}),(0,O.jsxs)(`span`,{className:w.soft,children:[e.hint,` · `,r._(_[e.scope].label)]})]}),(0,O.jsx)(`span`,{className:w.soft,children:e.lastUsedAt?(0,O.jsx)(a,{id:`qg9Gfp`,message:[`last used <0/>`],components:{0:(0,O.jsx)(b,{value:e.lastUsedAt,as:`relative`})}}):(0,O.jsx)(a,{id:`aG6wK0`,message:[`never used`]})}),(0,O.jsx)(`span`,{className:w.soft,children:e.revokedAt?(0,O.jsx)(a,{id:`8BpUah`,message:[`revoked <0/>`],components:{0:(0,O.jsx)(b,{value:e.revokedAt,as:`day`})}}):e.expiresAt&&s?(0,O.jsx)(a,{id:`DWkdkf`,message:[`ended <0/>`],components:{0:(0,O.jsx)(b,{value:e.expiresAt,as:`day`})}}):e.expiresAt?(0,O.jsx)(a,{id:`1LDRkU`,message:[`ends <0/>`],components:{0:(0,O.jsx)(b,{value:e.expiresAt,as:`day`})}}):(0,O.jsx)(a,{id:`-tzKr4`,message:[`never ends`]})}),e.revokedAt?null:(0,O.jsx)(o,{variant:`default`,size:`compact-sm`,"aria-label":n({id:`a1EvGV`,message:[`Revoke `,[`0`]],values:{0:e.name}}),onClick:t,children:(0,O.jsx)(a,{id:`GXsAby`,message:[`Revoke`]})})]})}function M({connection:e}){let{_:t,i18n:n}=i(),[r,s]=(0,D.useState)(null),c=p({mode:`uncontrolled`,initialValues:{name:``,scope:`READ`,expiresAt:`90`}}),l=v(E),h=c.onSubmit(async({name:t,scope:n,expiresAt:r})=>{s(null);let i={name:t,scope:n,expiresAt:r===``?null:new Date(Date.now()+Number(r)*864e5).toISOString()},a=await l.run({input:i,connections:[e]},{form:c});a&&(s({name:t,secret:a.secret}),c.reset())});return(0,O.jsx)(x,{title:(0,O.jsx)(a,{id:`ln531o`,message:[`New API token`]}),children:(0,O.jsx)(`form`,{onSubmit:h,noValidate:!0,children:(0,O.jsxs)(m,{gap:12,children:[(0,O.jsxs)(u,{align:`flex-start`,gap:12,children:[(0,O.jsx)(f,{label:t({id:`QWeQXQ`,message:[`What it is for`]}),required:!0,autoComplete:`off`,style:{flex:`1 1 180px`},...c.getInputProps(`name`)},c.key(`name`)),(0,O.jsx)(d,{label:t({id:`x0Gsg0`,message:[`It may`]}),w:160,allowDeselect:!1,data:Object.keys(_).map(e=>({value:e,label:n._(_[e].label)})),...c.getInputProps(`scope`)},c.key(`scope`)),(0,O.jsx)(d,{label:t({id:`zXnyey`,message:[`It lasts`]}),w:160,allowDeselect:!1,data:[{value:`30`,label:t({id:`P9cEa2`,message:[`30 days`]})},{value:`90`,label:t({id:`h28hXf`,message:[`90 days`]})},{value:`365`,label:t({id:`C_A9H8`,message:[`A year`]})},{value:``,label:t({id:`dJxcCP`,message:[`Until revoked`]})}],...c.getInputProps(`expiresAt`)},c.key(`expiresAt`))]}),(0,O.jsx)(y,{command:l}),r?(0,O.jsx)(C,{title:(0,O.jsx)(a,{id:`GNPEhI`,message:[`Copy the token "`,[`0`],`" now: it cannot be shown again.`],values:{0:r.name}}),value:r.secret,children:(0,O.jsx)(a,{id:`B2q_fy`,message:[`Send it with each request as Authorization: Bearer, followed by the token.`]})},r.secret):null,(0,O.jsx)(u,{children:(0,O.jsx)(o,{type:`submit`,loading:l.isBusy,children:(0,O.jsx)(a,{id:`pzXZ8-`,message:[`Create token`]})})})]})})})}function N({token:e,onClose:t}){let{_:n}=i(),r=v(T),o=async()=>{await r.run({input:{id:e.id}})&&(l({message:n({id:`K55xkQ`,message:[[`0`],` is revoked.`],values:{0:e.name}})}),t())};return(0,O.jsx)(S,{title:n({id:`pWj21Y`,message:[`Revoke `,[`0`],`?`],values:{0:e.name}}),action:(0,O.jsx)(a,{id:`GXsAby`,message:[`Revoke`]}),isBusy:r.isBusy,onConfirm:()=>void o(),onClose:t,children:(0,O.jsx)(a,{id:`RmRULq`,message:[`Programs that use it are shut out at once. This cannot be undone.`]})})}export{A as TokensSection,k as query};