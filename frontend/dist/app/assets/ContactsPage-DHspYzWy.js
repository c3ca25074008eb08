import{n as e,t}from"./relay-B-SxfUzf.js";import{H as n,V as r}from"./Box-DchOzZlU.js";import{_ as i,l as a}from"./kit-icons-BG6Rvphl.js";import{et as o,it as s,tt as c,y as l}from"./index-D-hbfEE9.js";import{t as u}from"./FilterChips-O3GGWwNu.js";import{t as d}from"./PageHeader-BlRC6tom.js";import{c as f,d as p,i as m,n as h,r as g,s as _,t as v,u as y}from"./filterOptions-hzk3u8jw.js";import{l as b,t as x}from"./router-BtSfWoEE.js";import{t as S}from"./DataTable-LHwcEckh.js";import{t as C}from"./LoadMore-D9GjX00d.js";import{t as w}from"./Customers.module-DI1ALTu3.js";import{i as T}from"./react-phTs76hJ.js";import{t as E}from"./DirectoryTabs-w1WmQSvb.js";import{t as D}from"./SearchField-BjhWZRf9.js";e();var O=function(){var e={defaultValue:null,kind:`LocalArgument`,name:`before`},t={defaultValue:null,kind:`LocalArgument`,name:`groups`},n={defaultValue:null,kind:`LocalArgument`,name:`groupsMatch`},r={defaultValue:null,kind:`LocalArgument`,name:`orderBy`},i={defaultValue:null,kind:`LocalArgument`,name:`owners`},a={defaultValue:null,kind:`LocalArgument`,name:`postcode`},o={defaultValue:null,kind:`LocalArgument`,name:`registered`},s={defaultValue:null,kind:`LocalArgument`,name:`relationships`},c={defaultValue:null,kind:`LocalArgument`,name:`since`},l={defaultValue:null,kind:`LocalArgument`,name:`stages`},u={defaultValue:null,kind:`LocalArgument`,name:`tags`},d={defaultValue:null,kind:`LocalArgument`,name:`teams`},f={defaultValue:null,kind:`LocalArgument`,name:`text`},p={defaultValue:null,kind:`LocalArgument`,name:`town`},m={kind:`Variable`,name:`groups`,variableName:`groups`},h={kind:`Variable`,name:`groupsMatch`,variableName:`groupsMatch`},g={kind:`Variable`,name:`orderBy`,variableName:`orderBy`},_={kind:`Variable`,name:`owners`,variableName:`owners`},v={kind:`Variable`,name:`postcode`,variableName:`postcode`},y={kind:`Variable`,name:`registered`,variableName:`registered`},b={kind:`Variable`,name:`relationships`,variableName:`relationships`},x={kind:`Variable`,name:`stages`,variableName:`stages`},S={kind:`Variable`,name:`tags`,variableName:`tags`},C={kind:`Variable`,name:`teams`,variableName:`teams`},w={kind:`Variable`,name:`text`,variableName:`text`},T={kind:`Variable`,name:`town`,variableName:`town`},E=[{kind:`Literal`,name:`first`,value:100}],D={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},O={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},k=[D,O],A={alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},j=[{kind:`Literal`,name:`first`,value:50},m,h,{kind:`Variable`,name:`lastContactedAfter`,variableName:`since`},{kind:`Variable`,name:`lastContactedBefore`,variableName:`before`},g,_,v,y,b,x,S,C,w,T];return{fragment:{argumentDefinitions:[e,t,n,r,i,a,o,s,c,l,u,d,f,p],kind:`Fragment`,metadata:null,name:`ContactsPageQuery`,selections:[{args:null,kind:`FragmentSpread`,name:`filterOptions_query`},{args:[{kind:`Variable`,name:`before`,variableName:`before`},m,h,g,_,v,y,b,{kind:`Variable`,name:`since`,variableName:`since`},x,S,C,w,T],kind:`FragmentSpread`,name:`ContactsTable_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[f,o,l,s,i,d,u,t,n,p,a,e,c,r],kind:`Operation`,name:`ContactsPageQuery`,selections:[{alias:null,args:E,concreteType:`UserConnection`,kind:`LinkedField`,name:`users`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`node`,plural:!1,selections:k,storageKey:null}],storageKey:null}],storageKey:`users(first:100)`},{alias:null,args:null,concreteType:`Team`,kind:`LinkedField`,name:`teams`,plural:!0,selections:k,storageKey:null},{alias:null,args:null,concreteType:`Tag`,kind:`LinkedField`,name:`tags`,plural:!0,selections:k,storageKey:null},{alias:null,args:E,concreteType:`ContactGroupConnection`,kind:`LinkedField`,name:`contactGroups`,plural:!1,selections:[{alias:null,args:null,concreteType:`ContactGroupEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`ContactGroup`,kind:`LinkedField`,name:`node`,plural:!1,selections:k,storageKey:null}],storageKey:null}],storageKey:`contactGroups(first:100)`},{alias:null,args:[{kind:`Literal`,name:`includeRetired`,value:!0},{kind:`Literal`,name:`list`,value:`LIFECYCLE_STAGE`}],concreteType:`PicklistValue`,kind:`LinkedField`,name:`picklist`,plural:!0,selections:[D,{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},A],storageKey:`picklist(includeRetired:true,list:"LIFECYCLE_STAGE")`},{alias:null,args:j,concreteType:`ContactConnection`,kind:`LinkedField`,name:`contacts`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`ContactEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Contact`,kind:`LinkedField`,name:`node`,plural:!1,selections:[D,O,{alias:null,args:null,kind:`ScalarField`,name:`registered`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`jobTitle`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`phone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastContactedAt`,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`lifecycleStage`,plural:!1,selections:[A,D],storageKey:null},{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:k,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:j,filters:[`text`,`registered`,`stages`,`relationships`,`owners`,`teams`,`tags`,`groups`,`groupsMatch`,`town`,`postcode`,`lastContactedBefore`,`lastContactedAfter`,`orderBy`],handle:`connection`,key:`ContactsTable_contacts`,kind:`LinkedHandle`,name:`contacts`}]},params:{cacheID:`398773ef96ccd74ea1653afc5b908dc4`,id:null,metadata:{},name:`ContactsPageQuery`,operationKind:`query`,text:`query ContactsPageQuery(
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
`}}}();O.hash=`7452d85c46688e19e75af601323f0f52`;var k=t(),A=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`before`},{defaultValue:50,kind:`LocalArgument`,name:`count`},{defaultValue:null,kind:`LocalArgument`,name:`cursor`},{defaultValue:null,kind:`LocalArgument`,name:`groups`},{defaultValue:`ANY`,kind:`LocalArgument`,name:`groupsMatch`},{defaultValue:`NAME`,kind:`LocalArgument`,name:`orderBy`},{defaultValue:null,kind:`LocalArgument`,name:`owners`},{defaultValue:null,kind:`LocalArgument`,name:`postcode`},{defaultValue:null,kind:`LocalArgument`,name:`registered`},{defaultValue:null,kind:`LocalArgument`,name:`relationships`},{defaultValue:null,kind:`LocalArgument`,name:`since`},{defaultValue:null,kind:`LocalArgument`,name:`stages`},{defaultValue:null,kind:`LocalArgument`,name:`tags`},{defaultValue:null,kind:`LocalArgument`,name:`teams`},{defaultValue:null,kind:`LocalArgument`,name:`text`},{defaultValue:null,kind:`LocalArgument`,name:`town`}],t={kind:`Variable`,name:`groups`,variableName:`groups`},n={kind:`Variable`,name:`groupsMatch`,variableName:`groupsMatch`},r={kind:`Variable`,name:`orderBy`,variableName:`orderBy`},i={kind:`Variable`,name:`owners`,variableName:`owners`},a={kind:`Variable`,name:`postcode`,variableName:`postcode`},o={kind:`Variable`,name:`registered`,variableName:`registered`},s={kind:`Variable`,name:`relationships`,variableName:`relationships`},c={kind:`Variable`,name:`stages`,variableName:`stages`},l={kind:`Variable`,name:`tags`,variableName:`tags`},u={kind:`Variable`,name:`teams`,variableName:`teams`},d={kind:`Variable`,name:`text`,variableName:`text`},f={kind:`Variable`,name:`town`,variableName:`town`},p=[{kind:`Variable`,name:`after`,variableName:`cursor`},{kind:`Variable`,name:`first`,variableName:`count`},t,n,{kind:`Variable`,name:`lastContactedAfter`,variableName:`since`},{kind:`Variable`,name:`lastContactedBefore`,variableName:`before`},r,i,a,o,s,c,l,u,d,f],m={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},h={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`ContactsTablePageQuery`,selections:[{args:[{kind:`Variable`,name:`before`,variableName:`before`},{kind:`Variable`,name:`count`,variableName:`count`},{kind:`Variable`,name:`cursor`,variableName:`cursor`},t,n,r,i,a,o,s,{kind:`Variable`,name:`since`,variableName:`since`},c,l,u,d,f],kind:`FragmentSpread`,name:`ContactsTable_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`ContactsTablePageQuery`,selections:[{alias:null,args:p,concreteType:`ContactConnection`,kind:`LinkedField`,name:`contacts`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`ContactEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Contact`,kind:`LinkedField`,name:`node`,plural:!1,selections:[m,h,{alias:null,args:null,kind:`ScalarField`,name:`registered`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`jobTitle`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`phone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastContactedAt`,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`lifecycleStage`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},m],storageKey:null},{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[m,h],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:p,filters:[`text`,`registered`,`stages`,`relationships`,`owners`,`teams`,`tags`,`groups`,`groupsMatch`,`town`,`postcode`,`lastContactedBefore`,`lastContactedAfter`,`orderBy`],handle:`connection`,key:`ContactsTable_contacts`,kind:`LinkedHandle`,name:`contacts`}]},params:{cacheID:`9c0c38027af1522d9a67d3c59d622f1e`,id:null,metadata:{},name:`ContactsTablePageQuery`,operationKind:`query`,text:`query ContactsTablePageQuery(
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
`}}}();A.hash=`7c55cb696e9ce708ce97e2961710aabb`;var j=function(){var e=[`contacts`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`before`},{defaultValue:50,kind:`LocalArgument`,name:`count`},{defaultValue:null,kind:`LocalArgument`,name:`cursor`},{defaultValue:null,kind:`LocalArgument`,name:`groups`},{defaultValue:`ANY`,kind:`LocalArgument`,name:`groupsMatch`},{defaultValue:`NAME`,kind:`LocalArgument`,name:`orderBy`},{defaultValue:null,kind:`LocalArgument`,name:`owners`},{defaultValue:null,kind:`LocalArgument`,name:`postcode`},{defaultValue:null,kind:`LocalArgument`,name:`registered`},{defaultValue:null,kind:`LocalArgument`,name:`relationships`},{defaultValue:null,kind:`LocalArgument`,name:`since`},{defaultValue:null,kind:`LocalArgument`,name:`stages`},{defaultValue:null,kind:`LocalArgument`,name:`tags`},{defaultValue:null,kind:`LocalArgument`,name:`teams`},{defaultValue:null,kind:`LocalArgument`,name:`text`},{defaultValue:null,kind:`LocalArgument`,name:`town`}],kind:`Fragment`,metadata:{connection:[{count:`count`,cursor:`cursor`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`count`,cursor:`cursor`},backward:null,path:e},fragmentPathInResult:[],operation:A}},name:`ContactsTable_query`,selections:[{alias:`contacts`,args:[{kind:`Variable`,name:`groups`,variableName:`groups`},{kind:`Variable`,name:`groupsMatch`,variableName:`groupsMatch`},{kind:`Variable`,name:`lastContactedAfter`,variableName:`since`},{kind:`Variable`,name:`lastContactedBefore`,variableName:`before`},{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`owners`,variableName:`owners`},{kind:`Variable`,name:`postcode`,variableName:`postcode`},{kind:`Variable`,name:`registered`,variableName:`registered`},{kind:`Variable`,name:`relationships`,variableName:`relationships`},{kind:`Variable`,name:`stages`,variableName:`stages`},{kind:`Variable`,name:`tags`,variableName:`tags`},{kind:`Variable`,name:`teams`,variableName:`teams`},{kind:`Variable`,name:`text`,variableName:`text`},{kind:`Variable`,name:`town`,variableName:`town`}],concreteType:`ContactConnection`,kind:`LinkedField`,name:`__ContactsTable_contacts_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`ContactEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Contact`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,n,{alias:null,args:null,kind:`ScalarField`,name:`registered`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`jobTitle`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`phone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastContactedAt`,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`lifecycleStage`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[t,n],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}}();j.hash=`7c55cb696e9ce708ce97e2961710aabb`;var M=T();function N({query:e,search:t,onOrder:a,onClear:c}){let{_:u}=n(),d=l.useNavigate(),f=x({select:e=>e.status===`pending`}),{data:p,hasNext:h,isLoadingNext:_,loadNext:v}=(0,k.usePaginationFragment)(j,e),{totalCount:T,edges:E}=p.contacts,D=[{key:`NAME`,header:u({id:`6YtxFj`,message:[`Name`]}),sortable:!0,width:`20%`,cell:e=>(0,M.jsxs)(`span`,{className:w.name,children:[(0,M.jsx)(b,{to:`/contacts/$contactId`,params:{contactId:e.id},children:e.name}),e.registered?null:(0,M.jsx)(g,{})]})},{key:`customer`,header:u({id:`876pfE`,message:[`Customer`]}),width:`19%`,cell:e=>(0,M.jsx)(b,{to:`/customers/$customerId`,params:{customerId:e.customer.id},children:e.customer.name})},{key:`jobTitle`,header:u({id:`qMgKul`,message:[`Job title`]}),width:`14%`,cell:e=>e.jobTitle},{key:`stage`,header:u({id:`3PRxO3`,message:[`Stage`]}),width:`12%`,cell:e=>e.lifecycleStage?.label},{key:`email`,header:u({id:`O3oNi5`,message:[`Email`]}),cell:e=>e.email},{key:`contacted`,header:u({id:`EDxpAF`,message:[`Last contacted`]}),width:`13%`,cell:e=>(0,M.jsx)(m,{at:e.lastContactedAt})}];return(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(`div`,{className:w.under,children:(0,M.jsx)(`p`,{className:w.count,role:`status`,children:(0,M.jsx)(r,{id:`npHfGu`,message:[[`totalCount`,`plural`,{offset:void 0,one:[`#`,` contact`],other:[`#`,` contacts`]}]],values:{totalCount:T}})})}),(0,M.jsx)(S,{label:u({id:`gVfVfe`,message:[`Contacts`]}),columns:D,rows:E.map(e=>e.node),isStale:f,sort:{key:`NAME`,descending:t.order===`NAME_DESCENDING`},onSort:({descending:e})=>a(e?`NAME_DESCENDING`:`NAME`),onOpen:e=>void d({to:`/contacts/$contactId`,params:{contactId:e.id}}),empty:y(t)?(0,M.jsx)(o,{icon:i,title:(0,M.jsx)(r,{id:`AcMgC7`,message:[`No contact fits.`]}),action:(0,M.jsx)(s,{variant:`default`,onClick:c,children:(0,M.jsx)(r,{id:`Y1c0HE`,message:[`Clear search and filters`]})}),children:(0,M.jsx)(r,{id:`vjLpY9`,message:[`Filters such as the owner or the town are those of the contact's customer.`]})}):(0,M.jsx)(o,{icon:i,title:(0,M.jsx)(r,{id:`LbaNM4`,message:[`No contacts yet.`]}),children:(0,M.jsx)(r,{id:`XB47ut`,message:[`A contact is a person at a customer. Add one on the customer's page.`]})})}),(0,M.jsx)(C,{hasNext:h,isLoading:_,onLoad:()=>v(50)})]})}var P=O;function F(){let{_:e,i18n:t}=n(),r=c(P,l.useLoaderData()),i=v(r),o=l.useSearch(),s=l.useNavigate(),f=e=>void s({search:t=>({...t,...e}),replace:!0,resetScroll:!1}),p=()=>void s({search:({order:e})=>e?{order:e}:{},replace:!0,resetScroll:!1});return(0,M.jsxs)(M.Fragment,{children:[(0,M.jsx)(d,{title:e({id:`gVfVfe`,message:[`Contacts`]})}),(0,M.jsx)(E,{}),(0,M.jsxs)(`div`,{className:w.bar,children:[(0,M.jsx)(D,{label:e({id:`YvH7X1`,message:[`Find by name or email`]}),value:o.text??``,onChange:e=>f({text:e})}),(0,M.jsx)(h,{options:i,search:o,withStages:!0,onChange:f}),(0,M.jsx)(u,{label:e({id:`FP_o90`,message:[`Relationship of the customer`]}),choices:Object.keys(a).map(e=>({value:e,label:t._(a[e].label)})),value:o.relationships??[],onChange:e=>f({relationships:e})})]}),(0,M.jsx)(_,{options:i,search:o,onChange:f,onClear:p}),(0,M.jsx)(N,{query:r,search:o,onOrder:e=>f({order:e}),onClear:p})]})}export{F as ContactsPage,f as contactsVariables,P as query,p as zoneOf};