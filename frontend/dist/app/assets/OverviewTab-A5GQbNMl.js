import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{n as t,t as n}from"./relay-B-SxfUzf.js";import r from"./OverviewTabQuery.graphql-DotxI0Xd.js";import{H as i,V as a}from"./Box-DchOzZlU.js";import{t as o}from"./Anchor-BhvXUBgL.js";import{D as s,X as c,Y as l,it as u,t as d,tt as f}from"./index-D-hbfEE9.js";import{t as p}from"./SimpleGrid-DWef_dRo.js";import{t as m}from"./Stack-DWSIgx8O.js";import{l as h,p as g}from"./router-BtSfWoEE.js";import{i as _,r as v}from"./react-phTs76hJ.js";import{t as y}from"./ActionItemList-vuD4mJ0K.js";import{t as b}from"./Badge-D4WfwQ70.js";import{t as x}from"./Group-IWlXF2XY.js";import{n as S}from"./kit-floating-BkM8GIfl.js";import{n as C,t as w}from"./kit-fields-Bt50Ai_n.js";import{O as T,r as E}from"./kit-icons-BG6Rvphl.js";import{n as D,t as O}from"./useCommand-Dpla53uu.js";import{t as k}from"./Panel-D-1Fi5ZV.js";import{t as A}from"./RecordRows.module-QPutW_df.js";import{t as j}from"./InteractionList-CBZdmFQV.js";import{t as M}from"./formats-C7MEV8a2.js";import{t as N}from"./Facts-U74KE5fJ.js";t();var P=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},n=[{alias:null,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:null,kind:`LinkedField`,name:`revealNationalId`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`nationalId`,storageKey:null}],type:`RevealNationalIdPayload`,abstractKey:null},{kind:`InlineFragment`,selections:[t,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},t],storageKey:null}],type:`InvalidInput`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t],type:`Refused`,abstractKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`OverviewTabRevealMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`OverviewTabRevealMutation`,selections:n},params:{cacheID:`a91059f5083a002312dd2ea7fdc552bc`,id:null,metadata:{},name:`OverviewTabRevealMutation`,operationKind:`mutation`,text:`mutation OverviewTabRevealMutation(
  $input: RevealNationalIdInput!
) {
  revealNationalId(input: $input) {
    __typename
    ... on RevealNationalIdPayload {
      nationalId
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
`}}}();P.hash=`383055346ea722a5874728ebf741031d`;var F=function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`OverviewTab_facts`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`phone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`street`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`postcode`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`town`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`region`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`country`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`fiscalNumber`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`commercialNumber`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`nationalId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`nationalIdCountry`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`culture`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`timeZone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`externalKey`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`parent`,plural:!1,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],storageKey:null}],type:`Customer`,abstractKey:null}}();F.hash=`753d7069a426572581cb65d22751232c`;var I=e(v(),1),L=n(),R=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},a={kind:`InlineFragment`,selections:[i,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},i],storageKey:null}],type:`InvalidInput`,abstractKey:null},o={kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},i],type:`Refused`,abstractKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`ContactListCreateMutation`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`createContact`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`Contact`,kind:`LinkedField`,name:`contact`,plural:!1,selections:[r,{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`ContactList_customer`}],storageKey:null}],storageKey:null}],type:`CreateContactPayload`,abstractKey:null},a,o],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`ContactListCreateMutation`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`createContact`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`Contact`,kind:`LinkedField`,name:`contact`,plural:!1,selections:[r,{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[s,{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,concreteType:`Contact`,kind:`LinkedField`,name:`defaultContact`,plural:!1,selections:[s],storageKey:null},{alias:null,args:[{kind:`Literal`,name:`first`,value:100}],concreteType:`ContactConnection`,kind:`LinkedField`,name:`contacts`,plural:!1,selections:[{alias:null,args:null,concreteType:`ContactEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Contact`,kind:`LinkedField`,name:`node`,plural:!1,selections:[s,r,{alias:null,args:null,kind:`ScalarField`,name:`jobTitle`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`lifecycleStage`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},s],storageKey:null}],storageKey:null}],storageKey:null}],storageKey:`contacts(first:100)`}],storageKey:null},s],storageKey:null}],type:`CreateContactPayload`,abstractKey:null},a,o],storageKey:null}]},params:{cacheID:`a2fb049c376158171dcad49a0b0627cb`,id:null,metadata:{},name:`ContactListCreateMutation`,operationKind:`mutation`,text:`mutation ContactListCreateMutation(
  $input: CreateContactInput!
) {
  createContact(input: $input) {
    __typename
    ... on CreateContactPayload {
      contact {
        name
        customer {
          ...ContactList_customer
          id
        }
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

fragment ContactList_customer on Customer {
  id
  kind
  version
  defaultContact {
    id
  }
  contacts(first: 100) {
    edges {
      node {
        id
        name
        jobTitle
        email
        lifecycleStage {
          label
          id
        }
      }
    }
  }
}
`}}}();R.hash=`8fca90448cd38e4df531fc62c9098bf0`;var z=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},i={kind:`InlineFragment`,selections:[r,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},r],storageKey:null}],type:`InvalidInput`,abstractKey:null},a={kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},r],type:`Refused`,abstractKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`ContactListDefaultMutation`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`updateCustomer`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`ContactList_customer`}],storageKey:null}],type:`UpdateCustomerPayload`,abstractKey:null},i,a],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`ContactListDefaultMutation`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`updateCustomer`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[o,{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,concreteType:`Contact`,kind:`LinkedField`,name:`defaultContact`,plural:!1,selections:[o],storageKey:null},{alias:null,args:[{kind:`Literal`,name:`first`,value:100}],concreteType:`ContactConnection`,kind:`LinkedField`,name:`contacts`,plural:!1,selections:[{alias:null,args:null,concreteType:`ContactEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Contact`,kind:`LinkedField`,name:`node`,plural:!1,selections:[o,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`jobTitle`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`lifecycleStage`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},o],storageKey:null}],storageKey:null}],storageKey:null}],storageKey:`contacts(first:100)`}],storageKey:null}],type:`UpdateCustomerPayload`,abstractKey:null},i,a],storageKey:null}]},params:{cacheID:`96a8d69b1227725f1de4da1c9a910594`,id:null,metadata:{},name:`ContactListDefaultMutation`,operationKind:`mutation`,text:`mutation ContactListDefaultMutation(
  $input: UpdateCustomerInput!
) {
  updateCustomer(input: $input) {
    __typename
    ... on UpdateCustomerPayload {
      customer {
        ...ContactList_customer
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

fragment ContactList_customer on Customer {
  id
  kind
  version
  defaultContact {
    id
  }
  contacts(first: 100) {
    edges {
      node {
        id
        name
        jobTitle
        email
        lifecycleStage {
          label
          id
        }
      }
    }
  }
}
`}}}();z.hash=`317ea14c64b0cd77dbd367623fdfc7e3`;var B=function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null};return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`ContactList_customer`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,concreteType:`Contact`,kind:`LinkedField`,name:`defaultContact`,plural:!1,selections:[e],storageKey:null},{alias:null,args:[{kind:`Literal`,name:`first`,value:100}],concreteType:`ContactConnection`,kind:`LinkedField`,name:`contacts`,plural:!1,selections:[{alias:null,args:null,concreteType:`ContactEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Contact`,kind:`LinkedField`,name:`node`,plural:!1,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`jobTitle`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`lifecycleStage`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null}],storageKey:`contacts(first:100)`}],type:`Customer`,abstractKey:null}}();B.hash=`62f871372ac0e65f499631c03dd8aa98`;var V=_();function H({customer:e}){let t=c(),[n,r]=(0,I.useState)(!1),i=(0,L.useFragment)(B,e),o=D(z),s=i.contacts.edges.map(e=>e.node),d=l(t)&&i.kind===`COMPANY`;return(0,V.jsxs)(k,{flush:!0,title:(0,V.jsx)(a,{id:`gVfVfe`,message:[`Contacts`]}),actions:d?(0,V.jsx)(u,{variant:`default`,size:`compact-sm`,leftSection:(0,V.jsx)(T,{size:14,"aria-hidden":!0}),onClick:()=>r(!0),children:(0,V.jsx)(a,{id:`BBd8CN`,message:[`Add a contact`]})}):null,children:[s.length===0?(0,V.jsx)(`p`,{className:A.empty,children:(0,V.jsx)(a,{id:`9-VlVg`,message:[`Nobody is known here yet. A contact is a person you talk to at this customer.`]})}):(0,V.jsx)(`ul`,{className:A.rows,children:s.map(e=>(0,V.jsxs)(`li`,{className:A.row,children:[(0,V.jsxs)(`span`,{className:A.main,children:[(0,V.jsx)(h,{to:`/contacts/$contactId`,params:{contactId:e.id},children:e.name}),` `,(0,V.jsx)(`span`,{className:A.quiet,children:e.jobTitle})]}),(0,V.jsx)(`span`,{className:A.quiet,children:e.email}),(0,V.jsx)(`span`,{className:A.quiet,children:e.lifecycleStage?.label}),i.defaultContact?.id===e.id?(0,V.jsx)(b,{variant:`default`,tt:`none`,children:(0,V.jsx)(a,{id:`ovBPCi`,message:[`Default`]})}):d?(0,V.jsx)(u,{variant:`subtle`,size:`compact-xs`,loading:o.isBusy,onClick:()=>void o.run({input:{id:i.id,version:i.version,defaultContactId:e.id}}),children:(0,V.jsx)(a,{id:`LcyTY9`,message:[`Make default`]})}):null]},e.id))}),(0,V.jsx)(U,{customerId:i.id,isOpen:n,onClose:()=>r(!1)})]})}function U({customerId:e,isOpen:t,onClose:n}){let{_:r}=i(),o=w({mode:`uncontrolled`,initialValues:{firstName:``,lastName:``,email:``,phone:``,jobTitle:``}}),s=D(R),c=o.onSubmit(async t=>{let i=await s.run({input:{customerId:e,...t}},{form:o});i&&(d({message:r({id:`ggk--V`,message:[[`0`],` was added.`],values:{0:i.contact?.name??``}})}),o.reset(),n())});return(0,V.jsx)(S,{opened:t,onClose:n,title:r({id:`BBd8CN`,message:[`Add a contact`]}),closeButtonProps:{"aria-label":r({id:`yz7wBu`,message:[`Close`]})},children:(0,V.jsx)(`form`,{onSubmit:c,noValidate:!0,children:(0,V.jsxs)(m,{gap:12,children:[(0,V.jsx)(C,{label:r({id:`V1EGGU`,message:[`First name`]}),"data-autofocus":!0,...o.getInputProps(`firstName`)},o.key(`firstName`)),(0,V.jsx)(C,{label:r({id:`1ZaQUH`,message:[`Last name`]}),...o.getInputProps(`lastName`)},o.key(`lastName`)),(0,V.jsx)(C,{label:r({id:`O3oNi5`,message:[`Email`]}),type:`email`,...o.getInputProps(`email`)},o.key(`email`)),(0,V.jsx)(C,{label:r({id:`zmwvG2`,message:[`Phone`]}),type:`tel`,...o.getInputProps(`phone`)},o.key(`phone`)),(0,V.jsx)(C,{label:r({id:`qMgKul`,message:[`Job title`]}),...o.getInputProps(`jobTitle`)},o.key(`jobTitle`)),(0,V.jsx)(O,{command:s}),(0,V.jsxs)(x,{justify:`flex-end`,children:[(0,V.jsx)(u,{variant:`default`,onClick:n,children:(0,V.jsx)(a,{id:`dEgA5A`,message:[`Cancel`]})}),(0,V.jsx)(u,{type:`submit`,loading:s.isBusy,children:(0,V.jsx)(a,{id:`m16xKo`,message:[`Add`]})})]})]})})})}var W=r;function G(){let{customer:e}=f(W,s.useLoaderData());if(!e)throw g();let t=e.subsidiaries.edges.map(e=>e.node);return(0,V.jsxs)(p,{cols:{base:1,md:2},spacing:16,children:[(0,V.jsxs)(m,{gap:16,children:[(0,V.jsx)(K,{customer:e}),(0,V.jsx)(H,{customer:e})]}),(0,V.jsxs)(m,{gap:16,children:[(0,V.jsx)(k,{flush:!0,title:(0,V.jsx)(a,{id:`4OY2xj`,message:[`Unfinished interactions`]}),children:(0,V.jsx)(j,{interactions:e.interactions.edges.map(e=>e.node),empty:(0,V.jsx)(a,{id:`bmThyZ`,message:[`Nothing is planned with this customer.`]})})}),(0,V.jsx)(k,{flush:!0,title:(0,V.jsx)(a,{id:`nrenv3`,message:[`Open action items`]}),children:(0,V.jsx)(y,{items:e.actionItems.edges.map(e=>e.node),empty:(0,V.jsx)(a,{id:`qym8qL`,message:[`Nothing was promised that is still open.`]})})}),e.notes?(0,V.jsx)(k,{title:(0,V.jsx)(a,{id:`1DBGsz`,message:[`Notes`]}),children:(0,V.jsx)(`p`,{style:{whiteSpace:`pre-wrap`,margin:0},children:e.notes})}):null,e.links.length>0?(0,V.jsx)(k,{title:(0,V.jsx)(a,{id:`Rj01Fz`,message:[`Links`]}),children:(0,V.jsx)(m,{gap:8,children:e.links.map(e=>(0,V.jsx)(o,{href:e.url,target:`_blank`,rel:`noreferrer`,children:e.label},e.url))})}):null,t.length>0?(0,V.jsx)(k,{title:(0,V.jsx)(a,{id:`wAVrZ9`,message:[`Subsidiaries`]}),children:(0,V.jsx)(m,{gap:8,children:t.map(e=>(0,V.jsx)(h,{to:`/customers/$customerId`,params:{customerId:e.id},children:e.name},e.id))})}):null]})]})}function K({customer:e}){let{_:t,i18n:n}=i(),r=M(),s=(0,L.useFragment)(F,e),c=[s.street,[s.postcode,s.town].filter(Boolean).join(` `),s.region,s.country].filter(Boolean).join(`, `);return(0,V.jsx)(k,{title:(0,V.jsx)(a,{id:`BzbzJb`,message:[`Facts`]}),children:(0,V.jsx)(N,{facts:[[t({id:`KSCnVQ`,message:[`Kind`]}),n._(E[s.kind].label)],[t({id:`O3oNi5`,message:[`Email`]}),s.email?(0,V.jsx)(o,{href:`mailto:${s.email}`,children:s.email}):null],[t({id:`zmwvG2`,message:[`Phone`]}),s.phone?(0,V.jsx)(o,{href:`tel:${s.phone}`,children:s.phone}):null],[t({id:`Du6bPw`,message:[`Address`]}),c],[t({id:`sujToP`,message:[`Parent`]}),s.parent?(0,V.jsx)(h,{to:`/customers/$customerId`,params:{customerId:s.parent.id},children:s.parent.name}):null],[t({id:`9hO-uz`,message:[`Fiscal number`]}),s.fiscalNumber],[t({id:`ZHHauo`,message:[`Commercial number`]}),s.commercialNumber],[t({id:`db4xHQ`,message:[`Identification`]}),s.nationalId?(0,V.jsx)(q,{id:s.id,masked:s.nationalId,country:s.nationalIdCountry}):null],[t({id:`wFuUuH`,message:[`Culture`]}),s.culture],[t({id:`Mz2JN2`,message:[`Time zone`]}),s.timeZone],[t({id:`mcD0GU`,message:[`Key elsewhere`]}),s.externalKey],[t({id:`s-X_ne`,message:[`Here since`]}),r.day(s.createdAt)]]})})}function q({id:e,masked:t,country:n}){let r=c(),[i,o]=(0,I.useState)(null),s=D(P),d=async()=>{let t=await s.run({input:{customerId:e}});t&&o(t.nationalId??null)};return(0,V.jsxs)(`span`,{children:[i??t,` `,n,` `,l(r)&&i===null?(0,V.jsx)(u,{variant:`default`,size:`compact-xs`,loading:s.isBusy,onClick:()=>void d(),children:(0,V.jsx)(a,{id:`DzKAN8`,message:[`Reveal`]})}):null]})}export{G as OverviewTab,W as query};