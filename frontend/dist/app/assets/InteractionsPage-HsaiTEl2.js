import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{n as t,t as n}from"./relay-Drj7JO_5.js";import{H as r,V as i}from"./Box-MnmWujMn.js";import{Q as a,Z as o,at as s,nt as c,p as l}from"./index-BViGCjjR.js";import{a as u,l as d,n as f,p}from"./kit-fields-kKYH4GFd.js";import{O as m,R as h,X as g,f as _,g as v,i as y,nt as b,s as x}from"./kit-icons-BSycvh6W.js";import{u as S}from"./router-D4q8LSCc.js";import{t as C}from"./FilterChips-BdDsUuvr.js";import{r as w,t as T}from"./PageHeader-Dc4aJkn5.js";import{m as E}from"./kit-floating-6dGPVMeF.js";import{t as D}from"./SimpleGrid-uQpcsMLd.js";import{t as O}from"./Stack-ypVQWMUK.js";import{t as k}from"./Interactions.module-BDg1Wl9k.js";import{i as A,r as j}from"./react-W5ZNnHZt.js";import{n as M}from"./filterOptions-BPCycnSJ.js";import{t as N}from"./formats-QPSQ7rZI.js";import{t as P}from"./Time-C-zH8aq7.js";import{t as F}from"./DataTable-CtbmCCFh.js";import{t as I}from"./LoadMore-DuR7uU-a.js";import{t as ee}from"./MediumIcon-DExCWb3T.js";import{t as te}from"./StatusLight-CVMAbmTk.js";var L=b(`outline`,`columns-3`,`Columns3`,[[`path`,{d:`M3 4a1 1 0 0 1 1 -1h16a1 1 0 0 1 1 1v16a1 1 0 0 1 -1 1h-16a1 1 0 0 1 -1 -1v-16`,key:`svg-0`}],[`path`,{d:`M9 3v18`,key:`svg-1`}],[`path`,{d:`M15 3v18`,key:`svg-2`}]]);t();var R=function(){var e={defaultValue:null,kind:`LocalArgument`,name:`assignees`},t={defaultValue:null,kind:`LocalArgument`,name:`directions`},n={defaultValue:null,kind:`LocalArgument`,name:`fromDate`},r={defaultValue:null,kind:`LocalArgument`,name:`includePlanned`},i={defaultValue:null,kind:`LocalArgument`,name:`media`},a={defaultValue:null,kind:`LocalArgument`,name:`orderBy`},o={defaultValue:null,kind:`LocalArgument`,name:`outcomes`},s={defaultValue:null,kind:`LocalArgument`,name:`preset`},c={defaultValue:null,kind:`LocalArgument`,name:`purposes`},l={defaultValue:null,kind:`LocalArgument`,name:`registered`},u={defaultValue:null,kind:`LocalArgument`,name:`statuses`},d={defaultValue:null,kind:`LocalArgument`,name:`steps`},f={defaultValue:null,kind:`LocalArgument`,name:`toDate`},p={kind:`Variable`,name:`assignees`,variableName:`assignees`},m={kind:`Variable`,name:`directions`,variableName:`directions`},h={kind:`Variable`,name:`fromDate`,variableName:`fromDate`},g={kind:`Variable`,name:`includePlanned`,variableName:`includePlanned`},_={kind:`Variable`,name:`media`,variableName:`media`},v={kind:`Variable`,name:`orderBy`,variableName:`orderBy`},y={kind:`Variable`,name:`outcomes`,variableName:`outcomes`},b={kind:`Variable`,name:`preset`,variableName:`preset`},x={kind:`Variable`,name:`purposes`,variableName:`purposes`},S={kind:`Variable`,name:`registered`,variableName:`registered`},C={kind:`Variable`,name:`statuses`,variableName:`statuses`},w={kind:`Variable`,name:`steps`,variableName:`steps`},T={kind:`Variable`,name:`toDate`,variableName:`toDate`},E={kind:`Literal`,name:`includeRetired`,value:!0},D={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},O={alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},k={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},A=[D,O,k],j={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},M=[k,j],N=[p,m,{kind:`Literal`,name:`first`,value:50},h,g,_,v,y,b,x,S,C,w,T],P=[O,k];return{fragment:{argumentDefinitions:[e,t,n,r,i,a,o,s,c,l,u,d,f],kind:`Fragment`,metadata:null,name:`InteractionsPageQuery`,selections:[{args:null,kind:`FragmentSpread`,name:`filterOptions_interactions`},{args:[p,m,h,g,_,v,y,b,x,S,C,w,T],kind:`FragmentSpread`,name:`InteractionsTable_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[i,e,c,d,o,t,u,s,n,f,l,r,a],kind:`Operation`,name:`InteractionsPageQuery`,selections:[{alias:`media`,args:[E,{kind:`Literal`,name:`list`,value:`MEDIUM`}],concreteType:`PicklistValue`,kind:`LinkedField`,name:`picklist`,plural:!0,selections:A,storageKey:`picklist(includeRetired:true,list:"MEDIUM")`},{alias:`purposes`,args:[E,{kind:`Literal`,name:`list`,value:`PURPOSE`}],concreteType:`PicklistValue`,kind:`LinkedField`,name:`picklist`,plural:!0,selections:A,storageKey:`picklist(includeRetired:true,list:"PURPOSE")`},{alias:`steps`,args:[E,{kind:`Literal`,name:`list`,value:`STEP`}],concreteType:`PicklistValue`,kind:`LinkedField`,name:`picklist`,plural:!0,selections:[D,{alias:`label`,args:null,kind:`ScalarField`,name:`fullLabel`,storageKey:null},k],storageKey:`picklist(includeRetired:true,list:"STEP")`},{alias:`outcomes`,args:[E,{kind:`Literal`,name:`list`,value:`OUTCOME`}],concreteType:`PicklistValue`,kind:`LinkedField`,name:`picklist`,plural:!0,selections:A,storageKey:`picklist(includeRetired:true,list:"OUTCOME")`},{alias:null,args:[{kind:`Literal`,name:`first`,value:100}],concreteType:`UserConnection`,kind:`LinkedField`,name:`users`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`node`,plural:!1,selections:M,storageKey:null}],storageKey:null}],storageKey:`users(first:100)`},{alias:null,args:N,concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`InteractionEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Interaction`,kind:`LinkedField`,name:`node`,plural:!1,selections:[k,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`occurredAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`direction`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`medium`,plural:!1,selections:A,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`purpose`,plural:!1,selections:P,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`step`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`fullLabel`,storageKey:null},k],storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`outcome`,plural:!1,selections:P,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`assignee`,plural:!1,selections:[j,k],storageKey:null},{alias:null,args:null,concreteType:`Contact`,kind:`LinkedField`,name:`contact`,plural:!1,selections:M,storageKey:null},{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[k,j,{alias:null,args:null,kind:`ScalarField`,name:`registered`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:N,filters:[`media`,`assignees`,`purposes`,`steps`,`outcomes`,`directions`,`statuses`,`preset`,`fromDate`,`toDate`,`registered`,`includePlanned`,`orderBy`],handle:`connection`,key:`InteractionsTable_interactions`,kind:`LinkedHandle`,name:`interactions`}]},params:{cacheID:`002d9ac3a44e642d052d746d22d1e6c1`,id:null,metadata:{},name:`InteractionsPageQuery`,operationKind:`query`,text:`query InteractionsPageQuery(
  $media: [String!]
  $assignees: [ID!]
  $purposes: [String!]
  $steps: [String!]
  $outcomes: [String!]
  $directions: [Direction!]
  $statuses: [InteractionStatus!]
  $preset: TimePreset
  $fromDate: Date
  $toDate: Date
  $registered: Boolean
  $includePlanned: Boolean!
  $orderBy: InteractionOrder!
) {
  ...filterOptions_interactions
  ...InteractionsTable_query_1TNnfM
}

fragment InteractionsTable_query_1TNnfM on Query {
  interactions(first: 50, media: $media, assignees: $assignees, purposes: $purposes, steps: $steps, outcomes: $outcomes, directions: $directions, statuses: $statuses, preset: $preset, fromDate: $fromDate, toDate: $toDate, registered: $registered, includePlanned: $includePlanned, orderBy: $orderBy) {
    totalCount
    edges {
      node {
        id
        title
        occurredAt
        direction
        status
        medium {
          code
          label
          id
        }
        purpose {
          label
          id
        }
        step {
          fullLabel
          id
        }
        outcome {
          label
          id
        }
        assignee {
          name
          id
        }
        contact {
          id
          name
        }
        customer {
          id
          name
          registered
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

fragment filterOptions_interactions on Query {
  media: picklist(list: MEDIUM, includeRetired: true) {
    code
    label
    id
  }
  purposes: picklist(list: PURPOSE, includeRetired: true) {
    code
    label
    id
  }
  steps: picklist(list: STEP, includeRetired: true) {
    code
    label: fullLabel
    id
  }
  outcomes: picklist(list: OUTCOME, includeRetired: true) {
    code
    label
    id
  }
  users(first: 100) {
    edges {
      node {
        id
        name
      }
    }
  }
}
`}}}();R.hash=`42801bc17e473a9c073f859d5673c1ff`;var z=n(),B=e=>e&&e.length>0?[...e]:null;function V(e){if(!e||!/^\d{4}-\d{2}-\d{2}$/.test(e))return null;let t=Date.parse(`${e}T00:00:00Z`);return Number.isNaN(t)||new Date(t).toISOString().slice(0,10)!==e?null:e}function ne(e){let t=e.preset||null;return{media:B(e.media),assignees:B(e.assignees),purposes:B(e.purposes),steps:B(e.steps),outcomes:B(e.outcomes),directions:B(e.directions),statuses:B(e.statuses),preset:t,fromDate:t?null:V(e.from),toDate:t?null:V(e.to),registered:e.registered===`yes`||e.registered!==`no`&&null,includePlanned:e.planned===`yes`,orderBy:e.order??`NEWEST`}}var re=e=>e!==void 0&&e.length>0;function H(e){let{media:t,assignees:n,purposes:r,steps:i,outcomes:a,statuses:o,from:s,to:c,registered:l}=e;return[t,n,r,i,a,o].reduce((e,t)=>e+(t?.length??0),0)+[V(s),V(c),l||null].filter(e=>e!==null).length}function ie({order:e,planned:t,...n}){return Object.values(n).some(re)}var U=A(),W={withinPortal:!1};function G({options:e,search:t,onChange:n}){let{_:a,i18n:o}=r(),c=H(t),l=(e,r,i)=>(0,U.jsx)(d,{label:e,searchable:!0,clearable:!0,clearButtonProps:{"aria-label":a({id:`ysqaku`,message:[`Clear `,[`label`]],values:{label:e}})},nothingFoundMessage:a({id:`rD_pBv`,message:[`Nothing fits.`]}),comboboxProps:W,data:[...i],value:[...t[r]??[]],onChange:e=>n({[r]:e})});return(0,U.jsxs)(E,{position:`bottom-start`,trapFocus:!0,withinPortal:!0,shadow:`md`,width:`min(440px, calc(100vw - 24px))`,children:[(0,U.jsx)(E.Target,{children:(0,U.jsxs)(s,{variant:`default`,leftSection:(0,U.jsx)(h,{size:16,"aria-hidden":!0}),children:[(0,U.jsx)(i,{id:`cSev-j`,message:[`Filters`]}),c>0?(0,U.jsxs)(`span`,{className:k.badge,children:[c,(0,U.jsxs)(`span`,{className:k.hidden,children:[` `,(0,U.jsx)(i,{id:`lRfTsy`,message:[[`count`,`plural`,{offset:void 0,one:[`in force`],other:[`in force`]}]],values:{count:c}})]})]}):null]})}),(0,U.jsx)(E.Dropdown,{className:k.filters,"aria-label":a({id:`cSev-j`,message:[`Filters`]}),children:(0,U.jsxs)(O,{gap:12,children:[(0,U.jsxs)(`div`,{children:[(0,U.jsx)(`div`,{className:k.name,"aria-hidden":!0,children:(0,U.jsx)(i,{id:`uAQUqI`,message:[`Status`]})}),(0,U.jsx)(C,{label:a({id:`uAQUqI`,message:[`Status`]}),choices:Object.keys(x).map(e=>({value:e,label:o._(x[e].label)})),value:t.statuses??[],onChange:e=>n({statuses:e})})]}),l(a({id:`xYilR2`,message:[`Media`]}),`media`,e.media),l(a({id:`Q-tA_O`,message:[`Analysts`]}),`assignees`,e.assignees),l(a({id:`-g8ibk`,message:[`Purposes`]}),`purposes`,e.purposes),l(a({id:`uFRM59`,message:[`Process steps`]}),`steps`,e.steps),l(a({id:`ZU3zZC`,message:[`Outcomes`]}),`outcomes`,e.outcomes),(0,U.jsxs)(D,{cols:{base:1,xs:2},spacing:12,children:[(0,U.jsx)(f,{type:`date`,label:a({id:`ejVYRQ`,message:[`From`]}),value:t.from??``,onChange:e=>n({from:e.currentTarget.value,preset:``})}),(0,U.jsx)(f,{type:`date`,label:a({id:`_jQctM`,message:[`To`]}),value:t.to??``,onChange:e=>n({to:e.currentTarget.value,preset:``})})]}),(0,U.jsx)(u,{label:a({id:`M3BghQ`,message:[`Registration of the customer`]}),data:[{value:``,label:a({id:`N40H-G`,message:[`All`]})},{value:`yes`,label:a({id:`fLVZV4`,message:[`Registered`]})},{value:`no`,label:a({id:`CX-Z0v`,message:[`Not registered`]})}],value:t.registered??``,allowDeselect:!1,comboboxProps:W,onChange:e=>n({registered:e??``})})]})})]})}function K({options:e,search:t,onChange:n,onClear:a}){let{_:o,i18n:s}=r(),c=N(),l=(e,n,r)=>(t[e]??[]).map(i=>({key:`${e} ${i}`,name:n,value:r.find(e=>e.value===i)?.label??o({id:`Ef7StM`,message:[`Unknown`]}),without:{[e]:(t[e]??[]).filter(e=>e!==i)}})),u=(e,t,n)=>n?[{key:e,name:t,value:n,without:{[e]:``}}]:[],d=V(t.from),f=V(t.to),p=Object.entries(x).map(([e,t])=>({value:e,label:s._(t.label)})),m=[...l(`media`,o({id:`agPptk`,message:[`Medium`]}),e.media),...l(`assignees`,o({id:`negLbJ`,message:[`Analyst`]}),e.assignees),...l(`purposes`,o({id:`d2bIDc`,message:[`Purpose`]}),e.purposes),...l(`steps`,o({id:`y6fSfj`,message:[`Process step`]}),e.steps),...l(`outcomes`,o({id:`EufvBx`,message:[`Outcome`]}),e.outcomes),...u(`from`,o({id:`ejVYRQ`,message:[`From`]}),d&&c.date(d)),...u(`to`,o({id:`_jQctM`,message:[`To`]}),f&&c.date(f)),...u(`registered`,o({id:`fLVZV4`,message:[`Registered`]}),t.registered?t.registered===`yes`?o({id:`l75CjT`,message:[`Yes`]}):o({id:`1UzENP`,message:[`No`]}):null),...l(`statuses`,o({id:`uAQUqI`,message:[`Status`]}),p)];return H(t)===0||m.length===0?null:(0,U.jsxs)(`ul`,{className:k.forces,"aria-label":o({id:`5nl1wA`,message:[`Filters in force`]}),children:[m.map(e=>(0,U.jsxs)(`li`,{className:k.force,children:[(0,U.jsx)(`span`,{className:k.forceName,children:e.name}),(0,U.jsx)(`span`,{className:k.forceValue,children:e.value}),(0,U.jsx)(`button`,{type:`button`,className:k.off,"aria-label":o({id:`EEbgFU`,message:[`Without `,[`0`],` `,[`1`]],values:{0:e.name,1:e.value}}),onClick:()=>n(e.without),children:(0,U.jsx)(v,{size:12,stroke:2,"aria-hidden":!0})})]},e.key)),(0,U.jsx)(`li`,{children:(0,U.jsx)(`button`,{type:`button`,className:k.clear,onClick:a,children:(0,U.jsx)(i,{id:`yYxB17`,message:[`Clear all`]})})})]})}var q=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`assignees`},{defaultValue:50,kind:`LocalArgument`,name:`count`},{defaultValue:null,kind:`LocalArgument`,name:`cursor`},{defaultValue:null,kind:`LocalArgument`,name:`directions`},{defaultValue:null,kind:`LocalArgument`,name:`fromDate`},{defaultValue:!1,kind:`LocalArgument`,name:`includePlanned`},{defaultValue:null,kind:`LocalArgument`,name:`media`},{defaultValue:`NEWEST`,kind:`LocalArgument`,name:`orderBy`},{defaultValue:null,kind:`LocalArgument`,name:`outcomes`},{defaultValue:null,kind:`LocalArgument`,name:`preset`},{defaultValue:null,kind:`LocalArgument`,name:`purposes`},{defaultValue:null,kind:`LocalArgument`,name:`registered`},{defaultValue:null,kind:`LocalArgument`,name:`statuses`},{defaultValue:null,kind:`LocalArgument`,name:`steps`},{defaultValue:null,kind:`LocalArgument`,name:`toDate`}],t={kind:`Variable`,name:`assignees`,variableName:`assignees`},n={kind:`Variable`,name:`directions`,variableName:`directions`},r={kind:`Variable`,name:`fromDate`,variableName:`fromDate`},i={kind:`Variable`,name:`includePlanned`,variableName:`includePlanned`},a={kind:`Variable`,name:`media`,variableName:`media`},o={kind:`Variable`,name:`orderBy`,variableName:`orderBy`},s={kind:`Variable`,name:`outcomes`,variableName:`outcomes`},c={kind:`Variable`,name:`preset`,variableName:`preset`},l={kind:`Variable`,name:`purposes`,variableName:`purposes`},u={kind:`Variable`,name:`registered`,variableName:`registered`},d={kind:`Variable`,name:`statuses`,variableName:`statuses`},f={kind:`Variable`,name:`steps`,variableName:`steps`},p={kind:`Variable`,name:`toDate`,variableName:`toDate`},m=[{kind:`Variable`,name:`after`,variableName:`cursor`},t,n,{kind:`Variable`,name:`first`,variableName:`count`},r,i,a,o,s,c,l,u,d,f,p],h={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},g={alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},_=[g,h],v={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`InteractionsTablePageQuery`,selections:[{args:[t,{kind:`Variable`,name:`count`,variableName:`count`},{kind:`Variable`,name:`cursor`,variableName:`cursor`},n,r,i,a,o,s,c,l,u,d,f,p],kind:`FragmentSpread`,name:`InteractionsTable_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`InteractionsTablePageQuery`,selections:[{alias:null,args:m,concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`InteractionEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Interaction`,kind:`LinkedField`,name:`node`,plural:!1,selections:[h,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`occurredAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`direction`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`medium`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},g,h],storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`purpose`,plural:!1,selections:_,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`step`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`fullLabel`,storageKey:null},h],storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`outcome`,plural:!1,selections:_,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`assignee`,plural:!1,selections:[v,h],storageKey:null},{alias:null,args:null,concreteType:`Contact`,kind:`LinkedField`,name:`contact`,plural:!1,selections:[h,v],storageKey:null},{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[h,v,{alias:null,args:null,kind:`ScalarField`,name:`registered`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:m,filters:[`media`,`assignees`,`purposes`,`steps`,`outcomes`,`directions`,`statuses`,`preset`,`fromDate`,`toDate`,`registered`,`includePlanned`,`orderBy`],handle:`connection`,key:`InteractionsTable_interactions`,kind:`LinkedHandle`,name:`interactions`}]},params:{cacheID:`03ad62c9938323ce7603393df95f64c8`,id:null,metadata:{},name:`InteractionsTablePageQuery`,operationKind:`query`,text:`query InteractionsTablePageQuery(
  $assignees: [ID!]
  $count: Int = 50
  $cursor: String
  $directions: [Direction!]
  $fromDate: Date
  $includePlanned: Boolean = false
  $media: [String!]
  $orderBy: InteractionOrder = NEWEST
  $outcomes: [String!]
  $preset: TimePreset
  $purposes: [String!]
  $registered: Boolean
  $statuses: [InteractionStatus!]
  $steps: [String!]
  $toDate: Date
) {
  ...InteractionsTable_query_3LJq4r
}

fragment InteractionsTable_query_3LJq4r on Query {
  interactions(first: $count, after: $cursor, media: $media, assignees: $assignees, purposes: $purposes, steps: $steps, outcomes: $outcomes, directions: $directions, statuses: $statuses, preset: $preset, fromDate: $fromDate, toDate: $toDate, registered: $registered, includePlanned: $includePlanned, orderBy: $orderBy) {
    totalCount
    edges {
      node {
        id
        title
        occurredAt
        direction
        status
        medium {
          code
          label
          id
        }
        purpose {
          label
          id
        }
        step {
          fullLabel
          id
        }
        outcome {
          label
          id
        }
        assignee {
          name
          id
        }
        contact {
          id
          name
        }
        customer {
          id
          name
          registered
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
`}}}();q.hash=`22151b2c7fcf813817aad3021c042b2b`;var J=function(){var e=[`interactions`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},r=[n],i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`assignees`},{defaultValue:50,kind:`LocalArgument`,name:`count`},{defaultValue:null,kind:`LocalArgument`,name:`cursor`},{defaultValue:null,kind:`LocalArgument`,name:`directions`},{defaultValue:null,kind:`LocalArgument`,name:`fromDate`},{defaultValue:!1,kind:`LocalArgument`,name:`includePlanned`},{defaultValue:null,kind:`LocalArgument`,name:`media`},{defaultValue:`NEWEST`,kind:`LocalArgument`,name:`orderBy`},{defaultValue:null,kind:`LocalArgument`,name:`outcomes`},{defaultValue:null,kind:`LocalArgument`,name:`preset`},{defaultValue:null,kind:`LocalArgument`,name:`purposes`},{defaultValue:null,kind:`LocalArgument`,name:`registered`},{defaultValue:null,kind:`LocalArgument`,name:`statuses`},{defaultValue:null,kind:`LocalArgument`,name:`steps`},{defaultValue:null,kind:`LocalArgument`,name:`toDate`}],kind:`Fragment`,metadata:{connection:[{count:`count`,cursor:`cursor`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`count`,cursor:`cursor`},backward:null,path:e},fragmentPathInResult:[],operation:q}},name:`InteractionsTable_query`,selections:[{alias:`interactions`,args:[{kind:`Variable`,name:`assignees`,variableName:`assignees`},{kind:`Variable`,name:`directions`,variableName:`directions`},{kind:`Variable`,name:`fromDate`,variableName:`fromDate`},{kind:`Variable`,name:`includePlanned`,variableName:`includePlanned`},{kind:`Variable`,name:`media`,variableName:`media`},{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`outcomes`,variableName:`outcomes`},{kind:`Variable`,name:`preset`,variableName:`preset`},{kind:`Variable`,name:`purposes`,variableName:`purposes`},{kind:`Variable`,name:`registered`,variableName:`registered`},{kind:`Variable`,name:`statuses`,variableName:`statuses`},{kind:`Variable`,name:`steps`,variableName:`steps`},{kind:`Variable`,name:`toDate`,variableName:`toDate`}],concreteType:`InteractionConnection`,kind:`LinkedField`,name:`__InteractionsTable_interactions_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`InteractionEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Interaction`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`occurredAt`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`direction`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`medium`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},n],storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`purpose`,plural:!1,selections:r,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`step`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`fullLabel`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`outcome`,plural:!1,selections:r,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`assignee`,plural:!1,selections:[i],storageKey:null},{alias:null,args:null,concreteType:`Contact`,kind:`LinkedField`,name:`contact`,plural:!1,selections:[t,i],storageKey:null},{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[t,i,{alias:null,args:null,kind:`ScalarField`,name:`registered`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}}();J.hash=`22151b2c7fcf813817aad3021c042b2b`;var ae=e(j(),1),Y=[`time`,`subject`,`customer`,`registered`,`contact`,`medium`,`direction`,`purpose`,`step`,`analyst`,`outcome`],X=[`time`,`subject`,`customer`,`registered`,`medium`,`analyst`,`outcome`],oe=`subject`,Z=`touchline.interactions.columns`;function se(e=localStorage){try{let t=JSON.parse(e.getItem(Z)??`null`);return Array.isArray(t)?Y.filter(e=>e===`subject`||t.includes(e)):X}catch{return X}}function ce(e,t=localStorage){try{t.setItem(Z,JSON.stringify(e))}catch{}}function le(e,t,n){return Y.filter(r=>r===`subject`||(r===t?n:e.includes(r)))}function ue({labels:e,shown:t,onChange:n}){let{_:a}=r(),o=t.join()===X.join();return(0,U.jsxs)(E,{position:`bottom-end`,trapFocus:!0,withinPortal:!0,shadow:`md`,children:[(0,U.jsx)(E.Target,{children:(0,U.jsx)(s,{variant:`default`,size:`compact-sm`,leftSection:(0,U.jsx)(L,{size:16,"aria-hidden":!0}),children:(0,U.jsx)(i,{id:`jEu4bB`,message:[`Columns`]})})}),(0,U.jsx)(E.Dropdown,{"aria-label":a({id:`jEu4bB`,message:[`Columns`]}),children:(0,U.jsxs)(O,{gap:10,children:[Y.filter(e=>e!==oe).map(r=>(0,U.jsx)(p,{label:e[r],checked:t.includes(r),onChange:e=>n(le(t,r,e.currentTarget.checked))},r)),(0,U.jsx)(s,{variant:`subtle`,size:`compact-sm`,disabled:o,onClick:()=>n(X),children:(0,U.jsx)(i,{id:`dhsmJr`,message:[`The usual columns`]})})]})})]})}function Q({query:e,search:t,onOrder:n,onClear:a}){let{_:o,i18n:c}=r(),u=l.useNavigate(),[d,f]=(0,ae.useState)(()=>se()),{data:p,hasNext:m,isLoadingNext:h,loadNext:_}=(0,z.usePaginationFragment)(J,e),{totalCount:v,edges:b}=p.interactions,C={time:{key:`time`,header:o({id:`LhMjLm`,message:[`Time`]}),sortable:!0,width:`140px`,cell:e=>(0,U.jsx)(P,{value:e.occurredAt})},subject:{key:`subject`,header:o({id:`Ee7yiZ`,message:[`Purpose or subject`]}),sortable:!0,width:`22%`,cell:e=>(0,U.jsx)(S,{to:`/interactions/$interactionId`,params:{interactionId:e.id},children:e.title})},customer:{key:`customer`,header:o({id:`876pfE`,message:[`Customer`]}),width:`17%`,cell:e=>e.customer?(0,U.jsx)(S,{to:`/customers/$customerId`,params:{customerId:e.customer.id},children:e.customer.name}):null},registered:{key:`registered`,header:o({id:`fLVZV4`,message:[`Registered`]}),width:`96px`,cell:e=>e.customer?.registered?(0,U.jsx)(i,{id:`l75CjT`,message:[`Yes`]}):(0,U.jsx)(i,{id:`1UzENP`,message:[`No`]})},contact:{key:`contact`,header:o({id:`jfC_xh`,message:[`Contact`]}),cell:e=>e.contact?(0,U.jsx)(S,{to:`/contacts/$contactId`,params:{contactId:e.contact.id},children:e.contact.name}):null},medium:{key:`medium`,header:o({id:`agPptk`,message:[`Medium`]}),cell:e=>(0,U.jsxs)(`span`,{className:k.medium,children:[(0,U.jsx)(ee,{code:e.medium?.code,side:e.direction===`INCOMING`?`customer`:`us`}),e.medium?.label,d.includes(`direction`)?null:(0,U.jsxs)(`span`,{className:k.hidden,children:[`, `,c._(y[e.direction].label)]})]})},direction:{key:`direction`,header:o({id:`MRB7nI`,message:[`Direction`]}),cell:e=>c._(y[e.direction].label)},purpose:{key:`purpose`,header:o({id:`d2bIDc`,message:[`Purpose`]}),cell:e=>e.purpose?.label},step:{key:`step`,header:o({id:`y6fSfj`,message:[`Process step`]}),cell:e=>e.step?.fullLabel},analyst:{key:`analyst`,header:o({id:`negLbJ`,message:[`Analyst`]}),cell:e=>e.assignee?.name},outcome:{key:`outcome`,header:o({id:`EufvBx`,message:[`Outcome`]}),cell:e=>e.outcome?.label??(0,U.jsx)(te,{word:x[e.status]})}},T=Object.fromEntries(Object.entries(C).map(([e,t])=>[e,t.header])),E=t.order??`NEWEST`,D=E.startsWith(`SUBJECT`)?{key:`subject`,descending:E===`SUBJECT_DESCENDING`}:{key:`time`,descending:E===`NEWEST`},O=({key:e,descending:t})=>e===`subject`?t?`SUBJECT_DESCENDING`:`SUBJECT`:t||D.key!==`time`?`NEWEST`:`OLDEST`,A=ie(t);return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsxs)(`div`,{className:k.under,children:[(0,U.jsx)(`p`,{role:`status`,className:k.count,children:(0,U.jsx)(i,{id:`UPA_9W`,message:[[`totalCount`,`plural`,{offset:void 0,one:[`#`,` interaction`],other:[`#`,` interactions`]}]],values:{totalCount:v}})}),(0,U.jsx)(ue,{labels:T,shown:d,onChange:e=>{f(e),ce(e)}})]}),(0,U.jsx)(F,{label:o({id:`BsRja_`,message:[`Interactions`]}),columns:d.map(e=>C[e]),rows:b.map(e=>e.node),sort:D,onSort:e=>n(O(e)),onOpen:e=>void u({to:`/interactions/$interactionId`,params:{interactionId:e.id}}),empty:(0,U.jsx)(w,{icon:g,title:A?(0,U.jsx)(i,{id:`CrYk4s`,message:[`No interaction fits the filters.`]}):(0,U.jsx)(i,{id:`JPFPVS`,message:[`No interactions yet.`]}),action:A?(0,U.jsx)(s,{variant:`default`,onClick:a,children:(0,U.jsx)(i,{id:`u8JHrO`,message:[`Clear filters`]})}):null,children:(0,U.jsx)(i,{id:`CRGG6Y`,message:[`Each call, meeting or message with a customer that is logged stands here.`]})})}),(0,U.jsx)(I,{hasNext:m,isLoading:h,onLoad:()=>_(50)})]})}var $=R;function de(){let{_:e,i18n:t}=r(),n=a(),u=c($,l.useLoaderData()),d=M(u),f=l.useSearch(),h=l.useNavigate(),g=e=>void h({search:t=>({...t,...e}),replace:!0,resetScroll:!1}),v=()=>void h({search:({order:e,planned:t})=>({...e&&{order:e},...t&&{planned:t}}),replace:!0,resetScroll:!1}),b=e=>Object.keys(e).map(n=>({value:n,label:t._(e[n].label)}));return(0,U.jsxs)(U.Fragment,{children:[(0,U.jsx)(T,{title:e({id:`BsRja_`,message:[`Interactions`]}),actions:o(n)?(0,U.jsx)(s,{renderRoot:e=>(0,U.jsx)(S,{...e,to:`/interactions/log`,search:{}}),leftSection:(0,U.jsx)(m,{size:16,"aria-hidden":!0}),children:(0,U.jsx)(i,{id:`_ULs-h`,message:[`Log interaction`]})}):null}),(0,U.jsxs)(`div`,{className:k.bar,children:[(0,U.jsx)(G,{options:d,search:f,onChange:g}),(0,U.jsx)(C,{label:e({id:`LhMjLm`,message:[`Time`]}),single:!0,choices:b(_),value:f.preset?[f.preset]:[],onChange:([e])=>g({preset:e??``,from:``,to:``})}),(0,U.jsx)(C,{label:e({id:`MRB7nI`,message:[`Direction`]}),choices:b(y),value:f.directions??[],onChange:e=>g({directions:e})}),(0,U.jsx)(p,{label:e({id:`5wF8Uf`,message:[`Planned ones too`]}),checked:f.planned===`yes`,onChange:e=>g({planned:e.currentTarget.checked?`yes`:``})})]}),(0,U.jsx)(K,{options:d,search:f,onChange:g,onClear:v}),(0,U.jsx)(Q,{query:u,search:f,onOrder:e=>g({order:e}),onClear:v})]})}export{de as InteractionsPage,$ as query,ne as variablesOf};