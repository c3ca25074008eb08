import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{n as t,t as n}from"./relay-Drj7JO_5.js";import r from"./TeamsSectionQuery.graphql-CXcfXKme.js";import{H as i,V as a}from"./Box-MnmWujMn.js";import{at as o,nt as s,s as c,t as l}from"./index-BViGCjjR.js";import{t as u}from"./Group-jIqZGXk3.js";import{n as d}from"./kit-floating-6dGPVMeF.js";import{t as f}from"./Stack-ypVQWMUK.js";import{n as p,t as m}from"./kit-fields-kKYH4GFd.js";import{O as h,v as g}from"./kit-icons-BSycvh6W.js";import{f as _}from"./router-D4q8LSCc.js";import{i as v,r as y}from"./react-W5ZNnHZt.js";import{n as b,t as x}from"./useCommand-B4192wtw.js";import{r as S}from"./PageHeader-Dc4aJkn5.js";import{t as C}from"./Panel-Cno9ejfH.js";import{t as w}from"./Confirm-B0q2FG8v.js";import{t as T}from"./SettingsPage.module-cnQxBkpz.js";t();var E=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},n=[{alias:null,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:null,kind:`LinkedField`,name:`deleteTeam`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`deletedId`,storageKey:null}],type:`DeleteTeamPayload`,abstractKey:null},{kind:`InlineFragment`,selections:[t,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},t],storageKey:null}],type:`InvalidInput`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t],type:`Refused`,abstractKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`TeamsSectionDeleteMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`TeamsSectionDeleteMutation`,selections:n},params:{cacheID:`7cefee6961ca919c101de14a2add6ce0`,id:null,metadata:{},name:`TeamsSectionDeleteMutation`,operationKind:`mutation`,text:`mutation TeamsSectionDeleteMutation(
  $input: DeleteTeamInput!
) {
  deleteTeam(input: $input) {
    __typename
    ... on DeleteTeamPayload {
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
`}}}();E.hash=`c474925c45489900a724b5573fe3f853`;var D=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},n=[{alias:null,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:null,kind:`LinkedField`,name:`renameTeam`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`Team`,kind:`LinkedField`,name:`team`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],storageKey:null}],type:`RenameTeamPayload`,abstractKey:null},{kind:`InlineFragment`,selections:[t,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},t],storageKey:null}],type:`InvalidInput`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t],type:`Refused`,abstractKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`TeamsSectionRenameMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`TeamsSectionRenameMutation`,selections:n},params:{cacheID:`0f9b07a4851e5ed15702a14a6a62c8ad`,id:null,metadata:{},name:`TeamsSectionRenameMutation`,operationKind:`mutation`,text:`mutation TeamsSectionRenameMutation(
  $input: RenameTeamInput!
) {
  renameTeam(input: $input) {
    __typename
    ... on RenameTeamPayload {
      team {
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
`}}}();D.hash=`27845450cbd238988368bdb0de02c41b`;var O=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},n=[{alias:null,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:null,kind:`LinkedField`,name:`createTeam`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`Team`,kind:`LinkedField`,name:`team`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}],type:`CreateTeamPayload`,abstractKey:null},{kind:`InlineFragment`,selections:[t,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},t],storageKey:null}],type:`InvalidInput`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t],type:`Refused`,abstractKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`TeamsSectionCreateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`TeamsSectionCreateMutation`,selections:n},params:{cacheID:`b153a0d21a2850af33d6f1959ffa1d5f`,id:null,metadata:{},name:`TeamsSectionCreateMutation`,operationKind:`mutation`,text:`mutation TeamsSectionCreateMutation(
  $input: CreateTeamInput!
) {
  createTeam(input: $input) {
    __typename
    ... on CreateTeamPayload {
      team {
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
`}}}();O.hash=`cf7c2f8bd04a83a8d98e295108f1298d`;var k=e(y(),1);n();var A=v(),j=r;function M(){let{_:e}=i(),{teams:t}=s(j,c.useLoaderData()),[n,r]=(0,k.useState)(null),l=()=>r(null);return(0,A.jsxs)(C,{flush:!0,title:(0,A.jsx)(a,{id:`CAL6E9`,message:[`Teams`]}),actions:(0,A.jsx)(o,{variant:`default`,size:`compact-sm`,leftSection:(0,A.jsx)(h,{size:14,"aria-hidden":!0}),onClick:()=>r({kind:`name`,team:null}),children:(0,A.jsx)(a,{id:`s_oeLo`,message:[`New team`]})}),children:[t.length===0?(0,A.jsx)(S,{icon:g,title:(0,A.jsx)(a,{id:`6nuoFB`,message:[`No teams yet.`]}),children:(0,A.jsx)(a,{id:`71Rg29`,message:[`Without teams everyone sees all customers. A customer of a team is seen by its members only.`]})}):(0,A.jsx)(`ul`,{className:T.rows,children:t.map(t=>(0,A.jsxs)(`li`,{className:T.row,children:[(0,A.jsxs)(`span`,{className:`${T.main} ${T.words}`,children:[(0,A.jsx)(`span`,{children:t.name}),(0,A.jsx)(`span`,{className:T.soft,children:t.members.map(e=>e.name).join(`, `)||e({id:`RbaL6E`,message:[`Nobody is in it.`]})})]}),(0,A.jsx)(o,{variant:`default`,size:`compact-sm`,"aria-label":e({id:`0TnCvC`,message:[`Rename `,[`0`]],values:{0:t.name}}),onClick:()=>r({kind:`name`,team:t}),children:(0,A.jsx)(a,{id:`2wxgft`,message:[`Rename`]})}),(0,A.jsx)(o,{variant:`default`,size:`compact-sm`,"aria-label":e({id:`Y2tU6I`,message:[`Delete `,[`0`]],values:{0:t.name}}),onClick:()=>r({kind:`delete`,team:t}),children:(0,A.jsx)(a,{id:`cnGeoo`,message:[`Delete`]})})]},t.id))}),(0,A.jsx)(`p`,{className:T.foot,children:(0,A.jsx)(a,{id:`i1nIyQ`,message:[`Who is in which team is set on each user.`]})}),n?.kind===`name`?(0,A.jsx)(N,{team:n.team,onClose:l}):null,n?.kind===`delete`?(0,A.jsx)(P,{team:n.team,onClose:l}):null]})}function N({team:e,onClose:t}){let{_:n}=i(),r=_(),s=m({mode:`uncontrolled`,initialValues:{name:e?.name??``}}),c=b(O),l=b(D),h=e?l:c,g=s.onSubmit(async({name:n})=>{(e?await l.run({input:{id:e.id,name:n}},{form:s}):await c.run({input:{name:n}},{form:s}))&&(t(),await r.invalidate())});return(0,A.jsx)(d,{opened:!0,onClose:t,title:n(e?{id:`0TnCvC`,message:[`Rename `,[`0`]],values:{0:e.name}}:{id:`s_oeLo`,message:[`New team`]}),closeButtonProps:{"aria-label":n({id:`yz7wBu`,message:[`Close`]})},children:(0,A.jsx)(`form`,{onSubmit:g,noValidate:!0,children:(0,A.jsxs)(f,{gap:12,children:[(0,A.jsx)(p,{required:!0,"data-autofocus":!0,autoComplete:`off`,label:n({id:`6YtxFj`,message:[`Name`]}),...s.getInputProps(`name`)},s.key(`name`)),(0,A.jsx)(x,{command:h}),(0,A.jsxs)(u,{justify:`flex-end`,gap:8,children:[(0,A.jsx)(o,{variant:`default`,onClick:t,children:(0,A.jsx)(a,{id:`dEgA5A`,message:[`Cancel`]})}),(0,A.jsx)(o,{type:`submit`,loading:h.isBusy,children:e?(0,A.jsx)(a,{id:`2wxgft`,message:[`Rename`]}):(0,A.jsx)(a,{id:`hYgDIe`,message:[`Create`]})})]})]})})})}function P({team:e,onClose:t}){let{_:n}=i(),r=_(),o=b(E),s=async()=>{let i=await o.run({input:{id:e.id}});t(),i&&(l({message:n({id:`BukG9p`,message:[[`0`],` was deleted.`],values:{0:e.name}})}),await r.invalidate())};return(0,A.jsx)(w,{title:n({id:`Tf88pC`,message:[`Delete `,[`0`],`?`],values:{0:e.name}}),action:(0,A.jsx)(a,{id:`cnGeoo`,message:[`Delete`]}),isBusy:o.isBusy,onConfirm:()=>void s(),onClose:t,children:(0,A.jsx)(a,{id:`CTD3PF`,message:[`Its members stay users. A team that customers belong to is not deleted. This cannot be undone.`]})})}export{M as TeamsSection,j as query};