import{n as e,t}from"./relay-Drj7JO_5.js";import{H as n,V as r}from"./Box-MnmWujMn.js";import{_ as i,l as a}from"./kit-icons-BSycvh6W.js";import{at as o,rt as s,y as c}from"./index-BViGCjjR.js";import{t as l}from"./FilterChips-BdDsUuvr.js";import{r as u,t as d}from"./PageHeader-Dc4aJkn5.js";import{c as f,d as p,i as m,n as h,r as g,s as _,t as v,u as y}from"./filterOptions-Dzp4M5i1.js";import{u as b}from"./router-D4q8LSCc.js";import{t as x}from"./DataTable-CtbmCCFh.js";import{t as S}from"./LoadMore-DuR7uU-a.js";import{t as C}from"./Customers.module-DI1ALTu3.js";import{i as w}from"./react-W5ZNnHZt.js";import{t as T}from"./DirectoryTabs-CnSDOC88.js";import{t as E}from"./SearchField-NfHPSX9L.js";e();var D=function(){var e={defaultValue:null,kind:`LocalArgument`,name:`before`},t={defaultValue:null,kind:`LocalArgument`,name:`groups`},n={defaultValue:null,kind:`LocalArgument`,name:`groupsMatch`},r={defaultValue:null,kind:`LocalArgument`,name:`orderBy`},i={defaultValue:null,kind:`LocalArgument`,name:`owners`},a={defaultValue:null,kind:`LocalArgument`,name:`postcode`},o={defaultValue:null,kind:`LocalArgument`,name:`registered`},s={defaultValue:null,kind:`LocalArgument`,name:`relationships`},c={defaultValue:null,kind:`LocalArgument`,name:`since`},l={defaultValue:null,kind:`LocalArgument`,name:`stages`},u={defaultValue:null,kind:`LocalArgument`,name:`tags`},d={defaultValue:null,kind:`LocalArgument`,name:`teams`},f={defaultValue:null,kind:`LocalArgument`,name:`text`},p={defaultValue:null,kind:`LocalArgument`,name:`town`},m={kind:`Variable`,name:`groups`,variableName:`groups`},h={kind:`Variable`,name:`groupsMatch`,variableName:`groupsMatch`},g={kind:`Variable`,name:`orderBy`,variableName:`orderBy`},_={kind:`Variable`,name:`owners`,variableName:`owners`},v={kind:`Variable`,name:`postcode`,variableName:`postcode`},y={kind:`Variable`,name:`registered`,variableName:`registered`},b={kind:`Variable`,name:`relationships`,variableName:`relationships`},x={kind:`Variable`,name:`stages`,variableName:`stages`},S={kind:`Variable`,name:`tags`,variableName:`tags`},C={kind:`Variable`,name:`teams`,variableName:`teams`},w={kind:`Variable`,name:`text`,variableName:`text`},T={kind:`Variable`,name:`town`,variableName:`town`},E=[{kind:`Literal`,name:`first`,value:100}],D={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},O={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},k=[D,O],A={alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},j=[{kind:`Literal`,name:`first`,value:50},m,h,{kind:`Variable`,name:`lastContactedAfter`,variableName:`since`},{kind:`Variable`,name:`lastContactedBefore`,variableName:`before`},g,_,v,y,b,x,S,C,w,T];return{fragment:{argumentDefinitions:[e,t,n,r,i,a,o,s,c,l,u,d,f,p],kind:`Fragment`,metadata:null,name:`ContactsPageQuery`,selections:[{args:null,kind:`FragmentSpread`,name:`filterOptions_query`},{args:[{kind:`Variable`,name:`before`,variableName:`before`},m,h,g,_,v,y,b,{kind:`Variable`,name:`since`,variableName:`since`},x,S,C,w,T],kind:`FragmentSpread`,name:`ContactsTable_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[f,o,l,s,i,d,u,t,n,p,a,e,c,r],kind:`Operation`,name:`ContactsPageQuery`,selections:[{alias:null,args:E,concreteType:`UserConnection`,kind:`LinkedField`,name:`users`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`node`,plural:!1,selections:k,storageKey:null}],storageKey:null}],storageKey:`users(first:100)`},{alias:null,args:null,concreteType:`Team`,kind:`LinkedField`,name:`teams`,plural:!0,selections:k,storageKey:null},{alias:null,args:null,concreteType:`Tag`,kind:`LinkedField`,name:`tags`,plural:!0,selections:k,storageKey:null},{alias:null,args:E,concreteType:`ContactGroupConnection`,kind:`LinkedField`,name:`contactGroups`,plural:!1,selections:[{alias:null,args:null,concreteType:`ContactGroupEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`ContactGroup`,kind:`LinkedField`,name:`node`,plural:!1,selections:k,storageKey:null}],storageKey:null}],storageKey:`contactGroups(first:100)`},{alias:null,args:[{kind:`Literal`,name:`includeRetired`,value:!0},{kind:`Literal`,name:`list`,value:`LIFECYCLE_STAGE`}],concreteType:`PicklistValue`,kind:`LinkedField`,name:`picklist`,plural:!0,selections:[D,{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},A],storageKey:`picklist(includeRetired:true,list:"LIFECYCLE_STAGE")`},{alias:null,args:j,concreteType:`ContactConnection`,kind:`LinkedField`,name:`contacts`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`ContactEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Contact`,kind:`LinkedField`,name:`node`,plural:!1,selections:[D,O,{alias:null,args:null,kind:`ScalarField`,name:`registered`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`jobTitle`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`phone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastContactedAt`,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`lifecycleStage`,plural:!1,selections:[A,D],storageKey:null},{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:k,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:j,filters:[`text`,`registered`,`stages`,`relationships`,`owners`,`teams`,`tags`,`groups`,`groupsMatch`,`town`,`postcode`,`lastContactedBefore`,`lastContactedAfter`,`orderBy`],handle:`connection`,key:`ContactsTable_contacts`,kind:`LinkedHandle`,name:`contacts`}]},params:{cacheID:`398773ef96ccd74ea1653afc5b908dc4`,id:null,metadata:{},name:`ContactsPageQuery`,operationKind:`query`,text:`query ContactsPageQuery(
  $text: String
  $registered: Boolean
  $stages: [String!]
  $relationships: [Relationship!]
  $owners: [ID!]
  $teams: [ID!]
  $tags: [ID!]
  $groups: [ID!]
  $groupsMatch: Matching!
  $town: String
  $postcode: String
  $before: DateTime
  $since: DateTime
  $orderBy: ContactOrder!
) {
  ...filterOptions_query
  ...ContactsTable_query_3Jw13l
}

fragment ContactsTable_query_3Jw13l on Query {
  contacts(first: 50, text: $text, registered: $registered, stages: $stages, relationships: $relationships, owners: $owners, teams: $teams, tags: $tags, groups: $groups, groupsMatch: $groupsMatch, town: $town, postcode: $postcode, lastContactedBefore: $before, lastContactedAfter: $since, orderBy: $orderBy) {
    totalCount
    edges {
      node {
        id
        name
        registered
        jobTitle
        email
        phone
        lastContactedAt
        lifecycleStage {
          label
          id
        }
        customer {
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

fragment filterOptions_query on Query {
  users(first: 100) {
    edges {
      node {
        id
        name
      }
    }
  }
  teams {
    id
    name
  }
  tags {
    id
    name
  }
  contactGroups(first: 100) {
    edges {
      node {
        id
        name
      }
    }
  }
  picklist(list: LIFECYCLE_STAGE, includeRetired: true) {
    id
    code
    label
  }
}
`}}}();D.hash=`7452d85c46688e19e75af601323f0f52`;var O=t(),k=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`before`},{defaultValue:50,kind:`LocalArgument`,name:`count`},{defaultValue:null,kind:`LocalArgument`,name:`cursor`},{defaultValue:null,kind:`LocalArgument`,name:`groups`},{defaultValue:`ANY`,kind:`LocalArgument`,name:`groupsMatch`},{defaultValue:`NAME`,kind:`LocalArgument`,name:`orderBy`},{defaultValue:null,kind:`LocalArgument`,name:`owners`},{defaultValue:null,kind:`LocalArgument`,name:`postcode`},{defaultValue:null,kind:`LocalArgument`,name:`registered`},{defaultValue:null,kind:`LocalArgument`,name:`relationships`},{defaultValue:null,kind:`LocalArgument`,name:`since`},{defaultValue:null,kind:`LocalArgument`,name:`stages`},{defaultValue:null,kind:`LocalArgument`,name:`tags`},{defaultValue:null,kind:`LocalArgument`,name:`teams`},{defaultValue:null,kind:`LocalArgument`,name:`text`},{defaultValue:null,kind:`LocalArgument`,name:`town`}],t={kind:`Variable`,name:`groups`,variableName:`groups`},n={kind:`Variable`,name:`groupsMatch`,variableName:`groupsMatch`},r={kind:`Variable`,name:`orderBy`,variableName:`orderBy`},i={kind:`Variable`,name:`owners`,variableName:`owners`},a={kind:`Variable`,name:`postcode`,variableName:`postcode`},o={kind:`Variable`,name:`registered`,variableName:`registered`},s={kind:`Variable`,name:`relationships`,variableName:`relationships`},c={kind:`Variable`,name:`stages`,variableName:`stages`},l={kind:`Variable`,name:`tags`,variableName:`tags`},u={kind:`Variable`,name:`teams`,variableName:`teams`},d={kind:`Variable`,name:`text`,variableName:`text`},f={kind:`Variable`,name:`town`,variableName:`town`},p=[{kind:`Variable`,name:`after`,variableName:`cursor`},{kind:`Variable`,name:`first`,variableName:`count`},t,n,{kind:`Variable`,name:`lastContactedAfter`,variableName:`since`},{kind:`Variable`,name:`lastContactedBefore`,variableName:`before`},r,i,a,o,s,c,l,u,d,f],m={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},h={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`ContactsTablePageQuery`,selections:[{args:[{kind:`Variable`,name:`before`,variableName:`before`},{kind:`Variable`,name:`count`,variableName:`count`},{kind:`Variable`,name:`cursor`,variableName:`cursor`},t,n,r,i,a,o,s,{kind:`Variable`,name:`since`,variableName:`since`},c,l,u,d,f],kind:`FragmentSpread`,name:`ContactsTable_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`ContactsTablePageQuery`,selections:[{alias:null,args:p,concreteType:`ContactConnection`,kind:`LinkedField`,name:`contacts`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`ContactEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Contact`,kind:`LinkedField`,name:`node`,plural:!1,selections:[m,h,{alias:null,args:null,kind:`ScalarField`,name:`registered`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`jobTitle`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`phone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastContactedAt`,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`lifecycleStage`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},m],storageKey:null},{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[m,h],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:p,filters:[`text`,`registered`,`stages`,`relationships`,`owners`,`teams`,`tags`,`groups`,`groupsMatch`,`town`,`postcode`,`lastContactedBefore`,`lastContactedAfter`,`orderBy`],handle:`connection`,key:`ContactsTable_contacts`,kind:`LinkedHandle`,name:`contacts`}]},params:{cacheID:`9c0c38027af1522d9a67d3c59d622f1e`,id:null,metadata:{},name:`ContactsTablePageQuery`,operationKind:`query`,text:`query ContactsTablePageQuery(
  $before: DateTime
  $count: Int = 50
  $cursor: String
  $groups: [ID!]
  $groupsMatch: Matching = ANY
  $orderBy: ContactOrder = NAME
  $owners: [ID!]
  $postcode: String
  $registered: Boolean
  $relationships: [Relationship!]
  $since: DateTime
  $stages: [String!]
  $tags: [ID!]
  $teams: [ID!]
  $text: String
  $town: String
) {
  ...ContactsTable_query_2vRdDi
}

fragment ContactsTable_query_2vRdDi on Query {
  contacts(first: $count, after: $cursor, text: $text, registered: $registered, stages: $stages, relationships: $relationships, owners: $owners, teams: $teams, tags: $tags, groups: $groups, groupsMatch: $groupsMatch, town: $town, postcode: $postcode, lastContactedBefore: $before, lastContactedAfter: $since, orderBy: $orderBy) {
    totalCount
    edges {
      node {
        id
        name
        registered
        jobTitle
        email
        phone
        lastContactedAt
        lifecycleStage {
          label
          id
        }
        customer {
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
`}}}();k.hash=`7c55cb696e9ce708ce97e2961710aabb`;var A=function(){var e=[`contacts`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`before`},{defaultValue:50,kind:`LocalArgument`,name:`count`},{defaultValue:null,kind:`LocalArgument`,name:`cursor`},{defaultValue:null,kind:`LocalArgument`,name:`groups`},{defaultValue:`ANY`,kind:`LocalArgument`,name:`groupsMatch`},{defaultValue:`NAME`,kind:`LocalArgument`,name:`orderBy`},{defaultValue:null,kind:`LocalArgument`,name:`owners`},{defaultValue:null,kind:`LocalArgument`,name:`postcode`},{defaultValue:null,kind:`LocalArgument`,name:`registered`},{defaultValue:null,kind:`LocalArgument`,name:`relationships`},{defaultValue:null,kind:`LocalArgument`,name:`since`},{defaultValue:null,kind:`LocalArgument`,name:`stages`},{defaultValue:null,kind:`LocalArgument`,name:`tags`},{defaultValue:null,kind:`LocalArgument`,name:`teams`},{defaultValue:null,kind:`LocalArgument`,name:`text`},{defaultValue:null,kind:`LocalArgument`,name:`town`}],kind:`Fragment`,metadata:{connection:[{count:`count`,cursor:`cursor`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`count`,cursor:`cursor`},backward:null,path:e},fragmentPathInResult:[],operation:k}},name:`ContactsTable_query`,selections:[{alias:`contacts`,args:[{kind:`Variable`,name:`groups`,variableName:`groups`},{kind:`Variable`,name:`groupsMatch`,variableName:`groupsMatch`},{kind:`Variable`,name:`lastContactedAfter`,variableName:`since`},{kind:`Variable`,name:`lastContactedBefore`,variableName:`before`},{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`owners`,variableName:`owners`},{kind:`Variable`,name:`postcode`,variableName:`postcode`},{kind:`Variable`,name:`registered`,variableName:`registered`},{kind:`Variable`,name:`relationships`,variableName:`relationships`},{kind:`Variable`,name:`stages`,variableName:`stages`},{kind:`Variable`,name:`tags`,variableName:`tags`},{kind:`Variable`,name:`teams`,variableName:`teams`},{kind:`Variable`,name:`text`,variableName:`text`},{kind:`Variable`,name:`town`,variableName:`town`}],concreteType:`ContactConnection`,kind:`LinkedField`,name:`__ContactsTable_contacts_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`ContactEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Contact`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,n,{alias:null,args:null,kind:`ScalarField`,name:`registered`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`jobTitle`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`phone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastContactedAt`,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`lifecycleStage`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[t,n],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}}();A.hash=`7c55cb696e9ce708ce97e2961710aabb`;var j=w();function M({query:e,isStale:t,search:a,onOrder:s,onClear:l}){let{_:d}=n(),f=c.useNavigate(),{data:p,hasNext:h,isLoadingNext:_,loadNext:v}=(0,O.usePaginationFragment)(A,e),{totalCount:w,edges:T}=p.contacts,E=[{key:`NAME`,header:d({id:`6YtxFj`,message:[`Name`]}),sortable:!0,width:`20%`,cell:e=>(0,j.jsxs)(`span`,{className:C.name,children:[(0,j.jsx)(b,{to:`/contacts/$contactId`,params:{contactId:e.id},children:e.name}),e.registered?null:(0,j.jsx)(g,{})]})},{key:`customer`,header:d({id:`876pfE`,message:[`Customer`]}),width:`19%`,cell:e=>(0,j.jsx)(b,{to:`/customers/$customerId`,params:{customerId:e.customer.id},children:e.customer.name})},{key:`jobTitle`,spare:!0,header:d({id:`qMgKul`,message:[`Job title`]}),width:`14%`,cell:e=>e.jobTitle},{key:`stage`,header:d({id:`3PRxO3`,message:[`Stage`]}),width:`12%`,cell:e=>e.lifecycleStage?.label},{key:`email`,spare:!0,header:d({id:`O3oNi5`,message:[`Email`]}),cell:e=>e.email},{key:`contacted`,header:d({id:`EDxpAF`,message:[`Last contacted`]}),width:`13%`,cell:e=>(0,j.jsx)(m,{at:e.lastContactedAt})}];return(0,j.jsxs)(j.Fragment,{children:[(0,j.jsx)(`div`,{className:C.under,children:(0,j.jsx)(`p`,{className:C.count,role:`status`,children:(0,j.jsx)(r,{id:`npHfGu`,message:[[`totalCount`,`plural`,{offset:void 0,one:[`#`,` contact`],other:[`#`,` contacts`]}]],values:{totalCount:w}})})}),(0,j.jsx)(x,{label:d({id:`gVfVfe`,message:[`Contacts`]}),columns:E,rows:T.map(e=>e.node),isStale:t,sort:{key:`NAME`,descending:a.order===`NAME_DESCENDING`},onSort:({descending:e})=>s(e?`NAME_DESCENDING`:`NAME`),onOpen:e=>void f({to:`/contacts/$contactId`,params:{contactId:e.id}}),empty:y(a)?(0,j.jsx)(u,{icon:i,title:(0,j.jsx)(r,{id:`AcMgC7`,message:[`No contact fits.`]}),action:(0,j.jsx)(o,{variant:`default`,onClick:l,children:(0,j.jsx)(r,{id:`Y1c0HE`,message:[`Clear search and filters`]})}),children:(0,j.jsx)(r,{id:`vjLpY9`,message:[`Filters such as the owner or the town are those of the contact's customer.`]})}):(0,j.jsx)(u,{icon:i,title:(0,j.jsx)(r,{id:`LbaNM4`,message:[`No contacts yet.`]}),children:(0,j.jsx)(r,{id:`XB47ut`,message:[`A contact is a person at a customer. Add one on the customer's page.`]})})}),(0,j.jsx)(S,{hasNext:h,isLoading:_,onLoad:()=>v(50)})]})}var N=D;function P(){let{_:e,i18n:t}=n(),{data:r,isStale:i}=s(N,c.useLoaderData()),o=v(r),u=c.useSearch(),f=c.useNavigate(),p=e=>void f({search:t=>({...t,...e}),replace:!0,resetScroll:!1}),m=()=>void f({search:({order:e})=>e?{order:e}:{},replace:!0,resetScroll:!1});return(0,j.jsxs)(j.Fragment,{children:[(0,j.jsx)(d,{title:e({id:`gVfVfe`,message:[`Contacts`]})}),(0,j.jsx)(T,{}),(0,j.jsxs)(`div`,{className:C.bar,children:[(0,j.jsx)(E,{label:e({id:`YvH7X1`,message:[`Find by name or email`]}),value:u.text??``,onChange:e=>p({text:e})}),(0,j.jsx)(h,{options:o,search:u,withStages:!0,onChange:p}),(0,j.jsx)(l,{label:e({id:`FP_o90`,message:[`Relationship of the customer`]}),choices:Object.keys(a).map(e=>({value:e,label:t._(a[e].label)})),value:u.relationships??[],onChange:e=>p({relationships:e})})]}),(0,j.jsx)(_,{options:o,search:u,onChange:p,onClear:m}),(0,j.jsx)(M,{query:r,isStale:i,search:u,onOrder:e=>p({order:e}),onClear:m})]})}export{P as ContactsPage,f as contactsVariables,N as query,p as zoneOf};