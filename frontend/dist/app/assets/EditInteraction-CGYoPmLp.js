import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{n as t,t as n}from"./relay-Drj7JO_5.js";import{H as r,V as i}from"./Box-MnmWujMn.js";import{t as a}from"./Alert-BOcaw7BH.js";import{$ as o,Q as s,at as c,t as l}from"./index-BViGCjjR.js";import{t as u}from"./Group-jIqZGXk3.js";import{n as d}from"./kit-floating-6dGPVMeF.js";import{t as f}from"./Stack-ypVQWMUK.js";import{a as p,d as m,n as h,o as g,r as _,t as v}from"./kit-fields-kKYH4GFd.js";import{i as y,r as b}from"./react-W5ZNnHZt.js";import{n as x,t as S}from"./useCommand-B4192wtw.js";import{i as C,r as w,s as T}from"./zones-CCVJcVto.js";import{t as E}from"./SimpleGrid-uQpcsMLd.js";import{t as D}from"./Text-WHGhnPDv.js";import{O,b as k,i as A}from"./kit-icons-BSycvh6W.js";import{t as j}from"./filterOptions-BPCycnSJ.js";import{t as M}from"./Interactions.module-BDg1Wl9k.js";t();var N=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`direction`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`note`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`location`,storageKey:null},u={alias:null,args:null,kind:`ScalarField`,name:`locationComments`,storageKey:null},d={alias:null,args:null,kind:`ScalarField`,name:`updateDateAt`,storageKey:null},f={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},p={alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},m=[p],h=[r,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],g={alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`assignee`,plural:!1,selections:h,storageKey:null},_={alias:null,args:null,concreteType:`Contact`,kind:`LinkedField`,name:`contact`,plural:!1,selections:h,storageKey:null},v={alias:null,args:null,concreteType:`Link`,kind:`LinkedField`,name:`links`,plural:!0,selections:[p,{alias:null,args:null,kind:`ScalarField`,name:`url`,storageKey:null}],storageKey:null},y={alias:null,args:null,concreteType:`Tag`,kind:`LinkedField`,name:`tags`,plural:!0,selections:h,storageKey:null},b={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},x={kind:`InlineFragment`,selections:[b,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},b],storageKey:null}],type:`InvalidInput`,abstractKey:null},S={kind:`InlineFragment`,selections:[f,b],type:`Refused`,abstractKey:null},C=[p,r];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`EditInteractionMutation`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`updateInteraction`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`Interaction`,kind:`LinkedField`,name:`interaction`,plural:!1,selections:[r,i,a,o,s,c,l,u,d,{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`medium`,plural:!1,selections:[f,p],storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`purpose`,plural:!1,selections:m,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`sourceType`,plural:!1,selections:m,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`sourceReason`,plural:!1,selections:m,storageKey:null},g,_,v,y],storageKey:null}],type:`UpdateInteractionPayload`,abstractKey:null},x,S],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`EditInteractionMutation`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`updateInteraction`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`Interaction`,kind:`LinkedField`,name:`interaction`,plural:!1,selections:[r,i,a,o,s,c,l,u,d,{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`medium`,plural:!1,selections:[f,p,r],storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`purpose`,plural:!1,selections:C,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`sourceType`,plural:!1,selections:C,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`sourceReason`,plural:!1,selections:C,storageKey:null},g,_,v,y],storageKey:null}],type:`UpdateInteractionPayload`,abstractKey:null},x,S],storageKey:null}]},params:{cacheID:`717beaf665568e5dd290dae804ca1412`,id:null,metadata:{},name:`EditInteractionMutation`,operationKind:`mutation`,text:`mutation EditInteractionMutation(
  $input: UpdateInteractionInput!
) {
  updateInteraction(input: $input) {
    __typename
    ... on UpdateInteractionPayload {
      interaction {
        id
        version
        title
        direction
        subject
        note
        location
        locationComments
        updateDateAt
        medium {
          code
          label
          id
        }
        purpose {
          label
          id
        }
        sourceType {
          label
          id
        }
        sourceReason {
          label
          id
        }
        assignee {
          id
          name
        }
        contact {
          id
          name
        }
        links {
          label
          url
        }
        tags {
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
`}}}();N.hash=`42b6045047499eb2924c4cd252045854`;var P=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`direction`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`note`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`location`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`locationComments`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`updateDateAt`,storageKey:null},u={alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},d=[u],f={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},p={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},m=[f,p],h={alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`assignee`,plural:!1,selections:m,storageKey:null},g={alias:null,args:null,concreteType:`Contact`,kind:`LinkedField`,name:`contact`,plural:!1,selections:[f],storageKey:null},_={kind:`Literal`,name:`first`,value:100},v={alias:null,args:[_],concreteType:`ContactConnection`,kind:`LinkedField`,name:`contacts`,plural:!1,selections:[{alias:null,args:null,concreteType:`ContactEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Contact`,kind:`LinkedField`,name:`node`,plural:!1,selections:m,storageKey:null}],storageKey:null}],storageKey:`contacts(first:100)`},y={alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},b={alias:null,args:null,concreteType:`Link`,kind:`LinkedField`,name:`links`,plural:!0,selections:[y,{alias:null,args:null,kind:`ScalarField`,name:`url`,storageKey:null}],storageKey:null},x=[u,y,f],S={alias:null,args:null,concreteType:`Tag`,kind:`LinkedField`,name:`tags`,plural:!0,selections:[p,f],storageKey:null},C=[u,f];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`EditInteractionQuery`,selections:[{args:null,kind:`FragmentSpread`,name:`EditFields_query`},{alias:null,args:t,concreteType:`Interaction`,kind:`LinkedField`,name:`interaction`,plural:!1,selections:[n,r,i,a,o,s,c,l,{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`medium`,plural:!1,selections:d,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`purpose`,plural:!1,selections:d,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`sourceType`,plural:!1,selections:d,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`sourceReason`,plural:!1,selections:d,storageKey:null},h,g,{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[v],storageKey:null},b,{alias:null,args:null,concreteType:`Tag`,kind:`LinkedField`,name:`tags`,plural:!0,selections:[p],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`EditInteractionQuery`,selections:[{alias:`media`,args:[{kind:`Literal`,name:`list`,value:`MEDIUM`}],concreteType:`PicklistValue`,kind:`LinkedField`,name:`picklist`,plural:!0,selections:x,storageKey:`picklist(list:"MEDIUM")`},{alias:`purposes`,args:[{kind:`Literal`,name:`list`,value:`PURPOSE`}],concreteType:`PicklistValue`,kind:`LinkedField`,name:`picklist`,plural:!0,selections:x,storageKey:`picklist(list:"PURPOSE")`},{alias:`sourceTypes`,args:[{kind:`Literal`,name:`list`,value:`SOURCE_TYPE`}],concreteType:`PicklistValue`,kind:`LinkedField`,name:`picklist`,plural:!0,selections:x,storageKey:`picklist(list:"SOURCE_TYPE")`},{alias:`sourceReasons`,args:[{kind:`Literal`,name:`list`,value:`SOURCE_REASON`}],concreteType:`PicklistValue`,kind:`LinkedField`,name:`picklist`,plural:!0,selections:x,storageKey:`picklist(list:"SOURCE_REASON")`},{alias:null,args:[{kind:`Literal`,name:`active`,value:!0},_,{kind:`Literal`,name:`roles`,value:[`ADMIN`,`MANAGER`,`ANALYST`]}],concreteType:`UserConnection`,kind:`LinkedField`,name:`users`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`node`,plural:!1,selections:m,storageKey:null}],storageKey:null}],storageKey:`users(active:true,first:100,roles:["ADMIN","MANAGER","ANALYST"])`},S,{alias:null,args:t,concreteType:`Interaction`,kind:`LinkedField`,name:`interaction`,plural:!1,selections:[n,r,i,a,o,s,c,l,{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`medium`,plural:!1,selections:C,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`purpose`,plural:!1,selections:C,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`sourceType`,plural:!1,selections:C,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`sourceReason`,plural:!1,selections:C,storageKey:null},h,g,{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[v,f],storageKey:null},b,S,f],storageKey:null}]},params:{cacheID:`330ddb746c6e498f9512f8649f25beef`,id:null,metadata:{},name:`EditInteractionQuery`,operationKind:`query`,text:`query EditInteractionQuery(
  $id: ID!
) {
  ...EditFields_query
  interaction(id: $id) {
    version
    state
    direction
    subject
    note
    location
    locationComments
    updateDateAt
    medium {
      code
      id
    }
    purpose {
      code
      id
    }
    sourceType {
      code
      id
    }
    sourceReason {
      code
      id
    }
    assignee {
      id
      name
    }
    contact {
      id
    }
    customer {
      contacts(first: 100) {
        edges {
          node {
            id
            name
          }
        }
      }
      id
    }
    links {
      label
      url
    }
    tags {
      name
      id
    }
    id
  }
}

fragment EditFields_query on Query {
  media: picklist(list: MEDIUM) {
    code
    label
    id
  }
  purposes: picklist(list: PURPOSE) {
    code
    label
    id
  }
  sourceTypes: picklist(list: SOURCE_TYPE) {
    code
    label
    id
  }
  sourceReasons: picklist(list: SOURCE_REASON) {
    code
    label
    id
  }
  users(first: 100, active: true, roles: [ADMIN, MANAGER, ANALYST]) {
    edges {
      node {
        id
        name
      }
    }
  }
  tags {
    name
    id
  }
}
`}}}();P.hash=`71c735ef3cb4581ac13fcfa43ddbd958`;var F=e(b(),1),I=n(),L=function(){var e=[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null}],t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`EditFields_query`,selections:[{alias:`media`,args:[{kind:`Literal`,name:`list`,value:`MEDIUM`}],concreteType:`PicklistValue`,kind:`LinkedField`,name:`picklist`,plural:!0,selections:e,storageKey:`picklist(list:"MEDIUM")`},{alias:`purposes`,args:[{kind:`Literal`,name:`list`,value:`PURPOSE`}],concreteType:`PicklistValue`,kind:`LinkedField`,name:`picklist`,plural:!0,selections:e,storageKey:`picklist(list:"PURPOSE")`},{alias:`sourceTypes`,args:[{kind:`Literal`,name:`list`,value:`SOURCE_TYPE`}],concreteType:`PicklistValue`,kind:`LinkedField`,name:`picklist`,plural:!0,selections:e,storageKey:`picklist(list:"SOURCE_TYPE")`},{alias:`sourceReasons`,args:[{kind:`Literal`,name:`list`,value:`SOURCE_REASON`}],concreteType:`PicklistValue`,kind:`LinkedField`,name:`picklist`,plural:!0,selections:e,storageKey:`picklist(list:"SOURCE_REASON")`},{alias:null,args:[{kind:`Literal`,name:`active`,value:!0},{kind:`Literal`,name:`first`,value:100},{kind:`Literal`,name:`roles`,value:[`ADMIN`,`MANAGER`,`ANALYST`]}],concreteType:`UserConnection`,kind:`LinkedField`,name:`users`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t],storageKey:null}],storageKey:null}],storageKey:`users(active:true,first:100,roles:["ADMIN","MANAGER","ANALYST"])`},{alias:null,args:null,concreteType:`Tag`,kind:`LinkedField`,name:`tags`,plural:!0,selections:[t],storageKey:null}],type:`Query`,abstractKey:null}}();L.hash=`2a8626157662e55176651e10c15ecf79`;var R=y(),z=e=>e.map(({id:e,name:t})=>({value:e,label:t}));function B({query:e,form:t,isFrozen:n,assignee:a,contacts:o}){let{_:s,i18n:l}=r(),d=(0,I.useFragment)(L,e),f=e=>({key:t.key(e),...t.getInputProps(e)}),v=new Map(d.users.edges.map(({node:e})=>[e.id,e]));a&&v.set(a.id,a);let y=(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(_,{label:s({id:`OYHzN1`,message:[`Tags`]}),data:d.tags.map(e=>e.name),...f(`tags`)}),(0,R.jsxs)(E,{cols:2,spacing:12,children:[(0,R.jsx)(h,{type:`date`,label:s({id:`NCNJEo`,message:[`Update date`]}),...f(`updateDay`)}),(0,R.jsx)(h,{type:`time`,label:s({id:`0HA38x`,message:[`At`]}),...f(`updateClock`)})]})]});return n?(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(D,{size:`sm`,c:`dimmed`,children:(0,R.jsx)(i,{id:`JrkZDF`,message:[`A completed interaction stays as it was. Only its tags and the update date, which reports use, can be changed.`]})}),y]}):(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(h,{label:s({id:`UJmAAK`,message:[`Subject`]}),"data-autofocus":!0,...f(`subject`)}),(0,R.jsxs)(E,{cols:{base:1,xs:2},spacing:12,children:[(0,R.jsx)(p,{label:s({id:`jfC_xh`,message:[`Contact`]}),clearable:!0,data:z(o),...f(`contactId`)}),(0,R.jsx)(p,{label:s({id:`negLbJ`,message:[`Analyst`]}),searchable:!0,allowDeselect:!1,data:z([...v.values()]),...f(`assigneeId`)}),(0,R.jsx)(p,{label:s({id:`agPptk`,message:[`Medium`]}),allowDeselect:!1,data:j(d.media),...f(`medium`)}),(0,R.jsx)(p,{label:s({id:`d2bIDc`,message:[`Purpose`]}),clearable:!0,data:j(d.purposes),...f(`purpose`)}),(0,R.jsx)(p,{label:s({id:`I0izUU`,message:[`Source type`]}),clearable:!0,data:j(d.sourceTypes),...f(`sourceType`)}),(0,R.jsx)(p,{label:s({id:`D3VErz`,message:[`Source reason`]}),clearable:!0,data:j(d.sourceReasons),...f(`sourceReason`)}),(0,R.jsx)(h,{label:s({id:`wJijgU`,message:[`Location`]}),...f(`location`)}),(0,R.jsx)(h,{label:s({id:`CvmESy`,message:[`How to get there`]}),...f(`locationComments`)})]}),(0,R.jsx)(g,{"aria-label":s({id:`MRB7nI`,message:[`Direction`]}),data:Object.keys(A).map(e=>({value:e,label:l._(A[e].label)})),...f(`direction`)}),(0,R.jsx)(m,{label:s({id:`KiJn9B`,message:[`Note`]}),autosize:!0,minRows:3,...f(`note`)}),t.getValues().links.map((e,n)=>(0,R.jsxs)(`div`,{className:M.item,children:[(0,R.jsx)(h,{type:`url`,label:s({id:`w12Odc`,message:[`Address of the link`]}),...f(`links.${n}.url`)}),(0,R.jsx)(h,{label:s({id:`LXllYg`,message:[`Name of the link`]}),...f(`links.${n}.label`)}),(0,R.jsx)(c,{variant:`default`,px:10,"aria-label":s({id:`sHeT5q`,message:[`Remove this link`]}),onClick:()=>t.removeListItem(`links`,n),children:(0,R.jsx)(k,{size:16,"aria-hidden":!0})})]},t.key(`links.${n}`))),(0,R.jsx)(u,{children:(0,R.jsx)(c,{variant:`default`,leftSection:(0,R.jsx)(O,{size:16,"aria-hidden":!0}),onClick:()=>t.insertListItem(`links`,{label:``,url:``}),children:(0,R.jsx)(i,{id:`JecGQl`,message:[`Add a link`]})})}),y]})}var V=(e,t)=>JSON.stringify(e)===JSON.stringify(t);function H(e,t){return Object.keys(e).filter(n=>!V(e[n],t[n]))}function U(e,t,n){let r={};for(let i of H(e,t))if(i===`updateDay`||i===`updateClock`)t.updateDay&&t.updateClock&&(r.updateDateAt=n(t.updateDay,t.updateClock));else if(i===`links`)r.links=t.links.filter(e=>e.url.trim()||e.label.trim());else{let e=t[i];r[i]=typeof e==`string`?e.trim()||null:e}return r}function W(e,t,n){let r=H(e,t),i=H(e,n);return{values:{...n,...Object.fromEntries(r.map(e=>[e,t[e]]))},theirs:i,contested:i.filter(e=>r.includes(e)&&!V(t[e],n[e]))}}function G(){let{_:e}=r();return{contactId:e({id:`jfC_xh`,message:[`Contact`]}),assigneeId:e({id:`negLbJ`,message:[`Analyst`]}),medium:e({id:`agPptk`,message:[`Medium`]}),direction:e({id:`MRB7nI`,message:[`Direction`]}),purpose:e({id:`d2bIDc`,message:[`Purpose`]}),sourceType:e({id:`I0izUU`,message:[`Source type`]}),sourceReason:e({id:`D3VErz`,message:[`Source reason`]}),subject:e({id:`UJmAAK`,message:[`Subject`]}),note:e({id:`KiJn9B`,message:[`Note`]}),location:e({id:`wJijgU`,message:[`Location`]}),locationComments:e({id:`CvmESy`,message:[`How to get there`]}),links:e({id:`Rj01Fz`,message:[`Links`]}),tags:e({id:`OYHzN1`,message:[`Tags`]}),updateDay:e({id:`NCNJEo`,message:[`Update date`]}),updateClock:e({id:`NCNJEo`,message:[`Update date`]})}}var K=P;function q(e,t){return{contactId:e.contact?.id??null,assigneeId:e.assignee?.id??null,medium:e.medium?.code??null,direction:e.direction,purpose:e.purpose?.code??null,sourceType:e.sourceType?.code??null,sourceReason:e.sourceReason?.code??null,subject:e.subject,note:e.note??``,location:e.location??``,locationComments:e.locationComments??``,links:e.links.map(({label:e,url:t})=>({label:e,url:t})),tags:e.tags.map(e=>e.name),updateDay:C(e.updateDateAt,t),updateClock:w(e.updateDateAt,t)}}function J({id:e,onClose:t}){let{_:n}=r();return(0,R.jsx)(d,{opened:!0,size:`lg`,onClose:t,title:n({id:`gtP8Px`,message:[`Edit the interaction`]}),closeButtonProps:{"aria-label":n({id:`dEgA5A`,message:[`Cancel`]})},children:(0,R.jsx)(F.Suspense,{fallback:(0,R.jsx)(o,{rows:8}),children:(0,R.jsx)(Y,{id:e,onClose:t})})})}function Y({id:e,onClose:t}){let{_:n}=r(),o=G(),d=(0,I.useRelayEnvironment)(),p=s().timeZone,m=(0,I.useLazyLoadQuery)(K,{id:e},{fetchPolicy:`network-only`}),[h,g]=(0,F.useState)(m.interaction),[_,y]=(0,F.useState)(null),b=v({mode:`uncontrolled`,initialValues:h?q(h,p):{}}),C=x(N);if(!h)return(0,R.jsx)(`p`,{children:(0,R.jsx)(i,{id:`cRd4uF`,message:[`This interaction is no longer there.`]})});let w=async()=>{let t=(await(0,I.fetchQuery)(d,K,{id:e}).toPromise())?.interaction;if(!t)return;let{values:r,theirs:i,contested:a}=W(q(h,p),b.getValues(),q(t,p));b.setValues(r),g(t),C.clear();let s=i.map(e=>o[e]).join(`, `),c=a.map(e=>o[e]).join(`, `);y(n(c?{id:`44sBXe`,message:[`Somebody else changed: `,[`changed`],`. You changed too: `,[`both`],`; saving puts yours in place of theirs.`],values:{changed:s,both:c}}:{id:`FMBuQF`,message:[`Somebody else changed: `,[`changed`],`. That is taken over, and your changes are still here. Save again.`],values:{changed:s}}))},E=b.onSubmit(async r=>{let i=U(q(h,p),r,(e,t)=>T(e,t,p));if(Object.keys(i).length>0){let t={...i,id:e,version:h.version};if(!await C.run({input:t},{form:b}))return;l({message:n({id:`mmYVfA`,message:[`Saved.`]})})}t()});return(0,R.jsx)(`form`,{onSubmit:E,noValidate:!0,children:(0,R.jsxs)(f,{gap:12,children:[(0,R.jsx)(B,{query:m,form:b,isFrozen:h.state===`COMPLETED`,assignee:h.assignee??null,contacts:h.customer?.contacts.edges.map(({node:e})=>e)??[]}),(0,R.jsx)(S,{command:C}),_?(0,R.jsx)(a,{color:`yellow`,variant:`light`,role:`status`,children:_}):null,(0,R.jsxs)(u,{justify:`flex-end`,children:[C.code===`CONFLICT`?(0,R.jsx)(c,{variant:`default`,onClick:()=>void w(),children:(0,R.jsx)(i,{id:`jun0Pl`,message:[`Take over what others changed`]})}):null,(0,R.jsx)(c,{variant:`default`,onClick:t,children:(0,R.jsx)(i,{id:`dEgA5A`,message:[`Cancel`]})}),(0,R.jsx)(c,{type:`submit`,loading:C.isBusy,children:(0,R.jsx)(i,{id:`tfDRzk`,message:[`Save`]})})]})]})})}export{J as default};