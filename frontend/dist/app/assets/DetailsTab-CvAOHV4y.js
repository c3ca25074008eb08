import e from"./DetailsTabQuery.graphql-WkPpodj5.js";import{H as t,V as n}from"./Box-MnmWujMn.js";import{t as r}from"./Badge-DFYwjY1y.js";import{t as i}from"./Group-jIqZGXk3.js";import{t as a}from"./SimpleGrid-uQpcsMLd.js";import{t as o}from"./Stack-ypVQWMUK.js";import{m as s,u as c}from"./router-D4q8LSCc.js";import{n as l,t as u}from"./relay-Drj7JO_5.js";import{t as d}from"./ActionItemList-CrAoQWu4.js";import{Q as f,Z as p,at as m,d as h,nt as g}from"./index-BViGCjjR.js";import{n as _,t as v}from"./kit-fields-kKYH4GFd.js";import{O as y,i as b,p as x}from"./kit-icons-BSycvh6W.js";import{n as S,t as C}from"./useCommand-B4192wtw.js";import{c as w,n as T}from"./zones-CCVJcVto.js";import{i as E}from"./react-W5ZNnHZt.js";import{t as D}from"./formats-QPSQ7rZI.js";import{t as O}from"./Time-C-zH8aq7.js";import{t as k}from"./Facts-D12SyrQ8.js";import{t as A}from"./Panel-Cno9ejfH.js";import{t as j}from"./Interactions.module-BDg1Wl9k.js";u(),l();var M=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i=[{kind:`Literal`,name:`first`,value:50}],a={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},o={kind:`InlineFragment`,selections:[a,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},a],storageKey:null}],type:`InvalidInput`,abstractKey:null},s={kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},a],type:`Refused`,abstractKey:null},c=[r,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`AddActionItemMutation`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`addActionItems`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`Interaction`,kind:`LinkedField`,name:`interaction`,plural:!1,selections:[r,{alias:null,args:i,concreteType:`ActionItemConnection`,kind:`LinkedField`,name:`actionItems`,plural:!1,selections:[{alias:null,args:null,concreteType:`ActionItemEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`ActionItem`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`ActionItemList_items`}],storageKey:null}],storageKey:null}],storageKey:`actionItems(first:50)`}],storageKey:null}],type:`AddActionItemsPayload`,abstractKey:null},o,s],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`AddActionItemMutation`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`addActionItems`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`Interaction`,kind:`LinkedField`,name:`interaction`,plural:!1,selections:[r,{alias:null,args:i,concreteType:`ActionItemConnection`,kind:`LinkedField`,name:`actionItems`,plural:!1,selections:[{alias:null,args:null,concreteType:`ActionItemEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`ActionItem`,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`description`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueOn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`remark`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`assignee`,plural:!1,selections:c,storageKey:null},{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:c,storageKey:null},{alias:null,args:null,concreteType:`Interaction`,kind:`LinkedField`,name:`interaction`,plural:!1,selections:[r],storageKey:null}],storageKey:null}],storageKey:null}],storageKey:`actionItems(first:50)`}],storageKey:null}],type:`AddActionItemsPayload`,abstractKey:null},o,s],storageKey:null}]},params:{cacheID:`a00b514892e9e857e7099281208ba794`,id:null,metadata:{},name:`AddActionItemMutation`,operationKind:`mutation`,text:`mutation AddActionItemMutation(
  $input: AddActionItemsInput!
) {
  addActionItems(input: $input) {
    __typename
    ... on AddActionItemsPayload {
      interaction {
        id
        actionItems(first: 50) {
          edges {
            node {
              ...ActionItemList_items
              id
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
`}}}();M.hash=`573bcbb9b54fc083cc5109f8c721d3f2`;var N=E();function P({interactionId:e}){let{_:r}=t(),a=f(),s=()=>({title:``,dueOn:T(w(a.timeZone),7)}),c=v({mode:`uncontrolled`,initialValues:{items:[s()]}}),l=S(M),u=c.onSubmit(async({items:t})=>{let[n,...r]=t,i=n?[n,...r.filter(e=>e.title.trim())]:[];await l.run({input:{interactionId:e,items:i}},{form:c})&&c.setValues({items:[s()]})});return(0,N.jsx)(`form`,{onSubmit:u,noValidate:!0,children:(0,N.jsxs)(o,{gap:8,p:16,children:[c.getValues().items.map((e,t)=>(0,N.jsxs)(i,{align:`flex-end`,gap:8,children:[(0,N.jsx)(_,{style:{flex:1,minWidth:160},label:r({id:`lVBeGA`,message:[`What is promised`]}),...c.getInputProps(`items.${t}.title`)},c.key(`items.${t}.title`)),(0,N.jsx)(_,{type:`date`,label:r({id:`Gpfctt`,message:[`Due`]}),...c.getInputProps(`items.${t}.dueOn`)},c.key(`items.${t}.dueOn`))]},c.key(`items.${t}`))),(0,N.jsx)(C,{command:l}),(0,N.jsxs)(i,{gap:8,children:[(0,N.jsx)(m,{type:`submit`,variant:`default`,loading:l.isBusy,children:(0,N.jsx)(n,{id:`m16xKo`,message:[`Add`]})}),(0,N.jsx)(m,{variant:`subtle`,leftSection:(0,N.jsx)(y,{size:16,"aria-hidden":!0}),onClick:()=>{let e=c.getValues().items.length;c.insertListItem(`items`,s()),window.setTimeout(()=>c.getInputNode(`items.${e}.title`)?.focus())},children:(0,N.jsx)(n,{id:`As41g2`,message:[`One more`]})})]})]})})}var F=e;function I(){let{_:e,i18n:l}=t(),u=f(),m=D(),{interaction:_}=g(F,h.useLoaderData());if(!_)throw s();let{customer:v,contact:y,followUpOf:S,outcome:C}=_,w=e=>e?(0,N.jsx)(O,{value:e,focusable:!0}):null,T=e=>e?m.length(e*6e4):null,E=_.family===`TASK`,M=_.actualStartedAt!==null&&_.actualStartedAt!==_.startsAt;return(0,N.jsxs)(a,{cols:{base:1,md:2},spacing:16,children:[(0,N.jsx)(o,{gap:16,children:(0,N.jsx)(A,{title:(0,N.jsx)(n,{id:`URmyfc`,message:[`Details`]}),children:(0,N.jsx)(k,{facts:[[e({id:`876pfE`,message:[`Customer`]}),v?(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(c,{to:`/customers/$customerId`,params:{customerId:v.id},children:v.name}),v.registered?null:(0,N.jsxs)(N.Fragment,{children:[` · `,(0,N.jsx)(n,{id:`CX-Z0v`,message:[`Not registered`]})]})]}):null],[e({id:`jfC_xh`,message:[`Contact`]}),y?(0,N.jsx)(c,{to:`/contacts/$contactId`,params:{contactId:y.id},children:y.name}):null],[e({id:`agPptk`,message:[`Medium`]}),_.medium?.label],[e({id:`MRB7nI`,message:[`Direction`]}),l._(b[_.direction].label)],[e({id:`d2bIDc`,message:[`Purpose`]}),_.purpose?.label],[e({id:`y6fSfj`,message:[`Process step`]}),_.step?.fullLabel],[e({id:`negLbJ`,message:[`Analyst`]}),_.assignee?.name],[e({id:`LYCFOl`,message:[`Logged by`]}),_.creator?.name],[e({id:`JEGlfK`,message:[`Started`]}),w(_.actualStartedAt)],[e({id:`NC2AI2`,message:[`Length`]}),T(_.actualMinutes)],[e({id:`myLs5p`,message:[`Planned start`]}),_.actualStartedAt===null||M?w(_.startsAt):null],[e({id:`OHlpQR`,message:[`Planned length`]}),M?T(_.durationMinutes):null],[e({id:`fGvT2T`,message:[`Deadline`]}),E?w(_.deadlineAt):null],[e({id:`wJijgU`,message:[`Location`]}),[_.location,_.locationComments].filter(Boolean).join(` · `)],[e({id:`wdxz7K`,message:[`Source`]}),[_.sourceType?.label,_.sourceReason?.label].filter(Boolean).join(` · `)],[e({id:`_aStWT`,message:[`Follows up`]}),S?(0,N.jsx)(c,{to:`/interactions/$interactionId`,params:{interactionId:S.id},children:S.title}):null],[e({id:`NCNJEo`,message:[`Update date`]}),w(_.updateDateAt)],[e({id:`OYHzN1`,message:[`Tags`]}),_.tags.length>0?(0,N.jsx)(i,{gap:4,children:_.tags.map(e=>(0,N.jsx)(r,{variant:`default`,tt:`none`,children:e.name},e.id))}):null],[e({id:`Rj01Fz`,message:[`Links`]}),_.links.length>0?(0,N.jsx)(`ul`,{className:j.links,children:_.links.map(e=>(0,N.jsx)(`li`,{children:(0,N.jsx)(`a`,{href:e.url,target:`_blank`,rel:`noreferrer noopener`,children:e.label})},e.url))}):null]]})})}),(0,N.jsxs)(o,{gap:16,children:[C||_.result||_.nextAction?(0,N.jsx)(A,{title:(0,N.jsx)(n,{id:`EufvBx`,message:[`Outcome`]}),children:(0,N.jsx)(k,{facts:[[e({id:`EufvBx`,message:[`Outcome`]}),C?C.tone&&C.tone!==`NEUTRAL`?`${C.label} · ${l._(x[C.tone].label)}`:C.label:null],[e({id:`RD6AE9`,message:[`Result`]}),_.result?(0,N.jsx)(`span`,{className:j.prose,children:_.result}):null],[e({id:`HDcqGq`,message:[`Next action`]}),[_.nextAction?.label,_.nextActionText].filter(Boolean).join(`: `)]]})}):null,_.note?(0,N.jsx)(A,{title:(0,N.jsx)(n,{id:`KiJn9B`,message:[`Note`]}),children:(0,N.jsx)(`p`,{className:j.prose,children:_.note})}):null,(0,N.jsxs)(A,{flush:!0,title:(0,N.jsx)(n,{id:`l20dZL`,message:[`Action items`]}),children:[(0,N.jsx)(d,{items:_.actionItems.edges.map(e=>e.node),empty:(0,N.jsx)(n,{id:`Jbg2uP`,message:[`Nothing was promised in this interaction.`]})}),p(u)?(0,N.jsx)(P,{interactionId:_.id}):null]})]})]})}export{I as DetailsTab,F as query};