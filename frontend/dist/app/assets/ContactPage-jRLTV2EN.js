import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{n as t,t as n}from"./relay-B-SxfUzf.js";import r from"./ContactPageQuery.graphql-B84HgM5T.js";import{H as i,V as a}from"./Box-DchOzZlU.js";import{X as o,Y as s,Z as c,it as l,j as u,t as d,tt as f}from"./index-D-hbfEE9.js";import{t as p}from"./Group-IWlXF2XY.js";import{t as m}from"./Menu-Buxe4max.js";import{O as h,Q as g}from"./kit-icons-BG6Rvphl.js";import{a as _,l as v,p as y}from"./router-BtSfWoEE.js";import{i as b,r as x}from"./react-phTs76hJ.js";import{n as S}from"./useCommand-Dpla53uu.js";import{t as C}from"./Time-op1628xd.js";import{t as w}from"./PageHeader-BlRC6tom.js";import{t as T}from"./RecordTabs-BZDG7qDP.js";var E=g(`outline`,`stairs-up`,`StairsUp`,[[`path`,{d:`M22 6h-5v5h-5v5h-5v5h-5`,key:`svg-0`}],[`path`,{d:`M6 10v-7`,key:`svg-1`}],[`path`,{d:`M3 6l3 -3l3 3`,key:`svg-2`}]]);t();var D=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},o=[{kind:`Literal`,name:`first`,value:50}],s={alias:null,args:null,kind:`ScalarField`,name:`enteredAt`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`leftAt`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},u={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},d={kind:`InlineFragment`,selections:[u,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},u],storageKey:null}],type:`InvalidInput`,abstractKey:null},f={kind:`InlineFragment`,selections:[i,u],type:`Refused`,abstractKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`ContactPageStageMutation`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`moveLifecycleStage`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`Contact`,kind:`LinkedField`,name:`contact`,plural:!1,selections:[r,{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`lifecycleStage`,plural:!1,selections:[i,a],storageKey:null},{alias:null,args:o,concreteType:`StageChangeConnection`,kind:`LinkedField`,name:`lifecycleHistory`,plural:!1,selections:[{alias:null,args:null,concreteType:`StageChangeEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`StageChange`,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,s,c,{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`toStage`,plural:!1,selections:[a],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`user`,plural:!1,selections:[l],storageKey:null}],storageKey:null}],storageKey:null}],storageKey:`lifecycleHistory(first:50)`}],storageKey:null}],type:`MoveLifecycleStagePayload`,abstractKey:null},d,f],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`ContactPageStageMutation`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`moveLifecycleStage`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`Contact`,kind:`LinkedField`,name:`contact`,plural:!1,selections:[r,{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`lifecycleStage`,plural:!1,selections:[i,a,r],storageKey:null},{alias:null,args:o,concreteType:`StageChangeConnection`,kind:`LinkedField`,name:`lifecycleHistory`,plural:!1,selections:[{alias:null,args:null,concreteType:`StageChangeEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`StageChange`,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,s,c,{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`toStage`,plural:!1,selections:[a,r],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`user`,plural:!1,selections:[l,r],storageKey:null}],storageKey:null}],storageKey:null}],storageKey:`lifecycleHistory(first:50)`}],storageKey:null}],type:`MoveLifecycleStagePayload`,abstractKey:null},d,f],storageKey:null}]},params:{cacheID:`c61cc66e164377da0638c3a0d42479ab`,id:null,metadata:{},name:`ContactPageStageMutation`,operationKind:`mutation`,text:`mutation ContactPageStageMutation(
  $input: MoveLifecycleStageInput!
) {
  moveLifecycleStage(input: $input) {
    __typename
    ... on MoveLifecycleStagePayload {
      contact {
        id
        lifecycleStage {
          code
          label
          id
        }
        lifecycleHistory(first: 50) {
          edges {
            node {
              id
              enteredAt
              leftAt
              toStage {
                label
                id
              }
              user {
                name
                id
              }
            }
          }
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
`}}}();D.hash=`9da82fc1720b3ce4bea50d622d2eda19`;var O=e(x(),1);n();var k=b(),A=r;function j(){let{_:e}=i(),t=o(),{contact:n,picklist:r}=f(A,u.useLoaderData()),g=S(D);if(!n)throw y();let b=async t=>{await g.run({input:{contactId:n.id,stage:t.code}})&&d({message:e({id:`bnlIjR`,message:[[`0`],`: `,[`1`],`.`],values:{0:n.name,1:t.label}})})},x=[{to:`/contacts/$contactId`,label:e({id:`6_dCYd`,message:[`Overview`]})},{to:`/contacts/$contactId/journey`,label:e({id:`j13093`,message:[`Journey`]})},{to:`/contacts/$contactId/audit`,label:e({id:`BB-RF8`,message:[`Audit`]})}];return(0,k.jsxs)(k.Fragment,{children:[(0,k.jsx)(w,{title:n.name,lead:(0,k.jsxs)(p,{gap:8,children:[n.jobTitle?(0,k.jsx)(`span`,{children:n.jobTitle}):null,(0,k.jsx)(v,{to:`/customers/$customerId`,params:{customerId:n.customer.id},children:n.customer.name}),n.lifecycleStage?(0,k.jsx)(`span`,{children:n.lifecycleStage.label}):null,n.lastContactedAt?(0,k.jsxs)(`span`,{children:[(0,k.jsx)(a,{id:`EDxpAF`,message:[`Last contacted`]}),` `,(0,k.jsx)(C,{value:n.lastContactedAt,as:`relative`,focusable:!0})]}):null]}),actions:s(t)?(0,k.jsxs)(k.Fragment,{children:[(0,k.jsx)(l,{leftSection:(0,k.jsx)(h,{size:16,"aria-hidden":!0}),renderRoot:e=>(0,k.jsx)(v,{...e,to:`/interactions/log`,search:{customer:n.customer.id,contact:n.id}}),children:(0,k.jsx)(a,{id:`_ULs-h`,message:[`Log interaction`]})}),(0,k.jsxs)(m,{position:`bottom-end`,children:[(0,k.jsx)(m.Target,{children:(0,k.jsx)(l,{variant:`default`,loading:g.isBusy,leftSection:(0,k.jsx)(E,{size:16,"aria-hidden":!0}),children:(0,k.jsx)(a,{id:`MRFG1L`,message:[`Move stage`]})})}),(0,k.jsx)(m.Dropdown,{children:r.map(e=>(0,k.jsx)(m.Item,{disabled:e.code===n.lifecycleStage?.code,onClick:()=>void b(e),children:e.label},e.code))})]})]}):null}),(0,k.jsx)(T,{label:e({id:`jfC_xh`,message:[`Contact`]}),tabs:x,params:{contactId:n.id}}),(0,k.jsx)(O.Suspense,{fallback:(0,k.jsx)(c,{rows:8}),children:(0,k.jsx)(_,{})})]})}export{j as ContactPage,A as query};