import{n as e,t}from"./relay-Drj7JO_5.js";import{H as n,V as r}from"./Box-MnmWujMn.js";import{Q as i,S as a,Z as o,at as s,rt as c}from"./index-BViGCjjR.js";import{O as l,l as u,r as d,tt as f}from"./kit-icons-BSycvh6W.js";import{u as p}from"./router-D4q8LSCc.js";import{t as m}from"./FilterChips-BdDsUuvr.js";import{r as h,t as g}from"./PageHeader-Dc4aJkn5.js";import{a as _,d as v,i as y,l as b,n as x,o as S,r as C,s as w,t as T,u as E}from"./filterOptions-Dzp4M5i1.js";import{t as D}from"./Customers.module-DI1ALTu3.js";import{a as O}from"./kit-fields-kKYH4GFd.js";import{t as k}from"./DataTable-CtbmCCFh.js";import{t as A}from"./LoadMore-DuR7uU-a.js";import{i as j}from"./react-W5ZNnHZt.js";import{t as M}from"./DirectoryTabs-CnSDOC88.js";import{t as N}from"./SearchField-NfHPSX9L.js";e();var P=function(){var e={defaultValue:null,kind:`LocalArgument`,name:`before`},t={defaultValue:null,kind:`LocalArgument`,name:`groups`},n={defaultValue:null,kind:`LocalArgument`,name:`groupsMatch`},r={defaultValue:null,kind:`LocalArgument`,name:`orderBy`},i={defaultValue:null,kind:`LocalArgument`,name:`owners`},a={defaultValue:null,kind:`LocalArgument`,name:`postcode`},o={defaultValue:null,kind:`LocalArgument`,name:`registered`},s={defaultValue:null,kind:`LocalArgument`,name:`relationships`},c={defaultValue:null,kind:`LocalArgument`,name:`since`},l={defaultValue:null,kind:`LocalArgument`,name:`tags`},u={defaultValue:null,kind:`LocalArgument`,name:`teams`},d={defaultValue:null,kind:`LocalArgument`,name:`text`},f={defaultValue:null,kind:`LocalArgument`,name:`town`},p={kind:`Variable`,name:`groups`,variableName:`groups`},m={kind:`Variable`,name:`groupsMatch`,variableName:`groupsMatch`},h={kind:`Variable`,name:`orderBy`,variableName:`orderBy`},g={kind:`Variable`,name:`owners`,variableName:`owners`},_={kind:`Variable`,name:`postcode`,variableName:`postcode`},v={kind:`Variable`,name:`registered`,variableName:`registered`},y={kind:`Variable`,name:`relationships`,variableName:`relationships`},b={kind:`Variable`,name:`tags`,variableName:`tags`},x={kind:`Variable`,name:`teams`,variableName:`teams`},S={kind:`Variable`,name:`text`,variableName:`text`},C={kind:`Variable`,name:`town`,variableName:`town`},w=[{kind:`Literal`,name:`first`,value:100}],T={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},E={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},D=[T,E],O={alias:null,args:null,concreteType:`Tag`,kind:`LinkedField`,name:`tags`,plural:!0,selections:D,storageKey:null},k=[{kind:`Literal`,name:`first`,value:50},p,m,{kind:`Variable`,name:`lastContactedAfter`,variableName:`since`},{kind:`Variable`,name:`lastContactedBefore`,variableName:`before`},h,g,_,v,y,b,x,S,C];return{fragment:{argumentDefinitions:[e,t,n,r,i,a,o,s,c,l,u,d,f],kind:`Fragment`,metadata:null,name:`CustomersPageQuery`,selections:[{args:null,kind:`FragmentSpread`,name:`filterOptions_query`},{args:[{kind:`Variable`,name:`before`,variableName:`before`},p,m,h,g,_,v,y,{kind:`Variable`,name:`since`,variableName:`since`},b,x,S,C],kind:`FragmentSpread`,name:`CustomersTable_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[d,o,s,i,u,l,t,n,f,a,e,c,r],kind:`Operation`,name:`CustomersPageQuery`,selections:[{alias:null,args:w,concreteType:`UserConnection`,kind:`LinkedField`,name:`users`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`node`,plural:!1,selections:D,storageKey:null}],storageKey:null}],storageKey:`users(first:100)`},{alias:null,args:null,concreteType:`Team`,kind:`LinkedField`,name:`teams`,plural:!0,selections:D,storageKey:null},O,{alias:null,args:w,concreteType:`ContactGroupConnection`,kind:`LinkedField`,name:`contactGroups`,plural:!1,selections:[{alias:null,args:null,concreteType:`ContactGroupEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`ContactGroup`,kind:`LinkedField`,name:`node`,plural:!1,selections:D,storageKey:null}],storageKey:null}],storageKey:`contactGroups(first:100)`},{alias:null,args:[{kind:`Literal`,name:`includeRetired`,value:!0},{kind:`Literal`,name:`list`,value:`LIFECYCLE_STAGE`}],concreteType:`PicklistValue`,kind:`LinkedField`,name:`picklist`,plural:!0,selections:[T,{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null}],storageKey:`picklist(includeRetired:true,list:"LIFECYCLE_STAGE")`},{alias:null,args:k,concreteType:`CustomerConnection`,kind:`LinkedField`,name:`customers`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`CustomerEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`node`,plural:!1,selections:[T,{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},E,{alias:null,args:null,kind:`ScalarField`,name:`relationship`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`registered`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`town`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastContactedAt`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[E,{alias:null,args:null,kind:`ScalarField`,name:`avatarColor`,storageKey:null},T],storageKey:null},{alias:null,args:null,concreteType:`Team`,kind:`LinkedField`,name:`team`,plural:!1,selections:[E,T],storageKey:null},O,{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:k,filters:[`text`,`registered`,`relationships`,`owners`,`teams`,`tags`,`groups`,`groupsMatch`,`town`,`postcode`,`lastContactedBefore`,`lastContactedAfter`,`orderBy`],handle:`connection`,key:`CustomersTable_customers`,kind:`LinkedHandle`,name:`customers`}]},params:{cacheID:`830a2df64d40ca15e0dd1ece9d1c47a7`,id:null,metadata:{},name:`CustomersPageQuery`,operationKind:`query`,text:`query CustomersPageQuery(
  $text: String
  $registered: Boolean
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
  $orderBy: CustomerOrder!
) {
  ...filterOptions_query
  ...CustomersTable_query_1CDp3B
}

fragment CustomersTable_query_1CDp3B on Query {
  customers(first: 50, text: $text, registered: $registered, relationships: $relationships, owners: $owners, teams: $teams, tags: $tags, groups: $groups, groupsMatch: $groupsMatch, town: $town, postcode: $postcode, lastContactedBefore: $before, lastContactedAfter: $since, orderBy: $orderBy) {
    totalCount
    edges {
      node {
        id
        kind
        name
        relationship
        registered
        town
        lastContactedAt
        owner {
          name
          avatarColor
          id
        }
        team {
          name
          id
        }
        tags {
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
`}}}();P.hash=`ba0e6479ff98a070f0b4ff242abc74ea`;var F=t(),I=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`before`},{defaultValue:50,kind:`LocalArgument`,name:`count`},{defaultValue:null,kind:`LocalArgument`,name:`cursor`},{defaultValue:null,kind:`LocalArgument`,name:`groups`},{defaultValue:`ANY`,kind:`LocalArgument`,name:`groupsMatch`},{defaultValue:`NAME`,kind:`LocalArgument`,name:`orderBy`},{defaultValue:null,kind:`LocalArgument`,name:`owners`},{defaultValue:null,kind:`LocalArgument`,name:`postcode`},{defaultValue:null,kind:`LocalArgument`,name:`registered`},{defaultValue:null,kind:`LocalArgument`,name:`relationships`},{defaultValue:null,kind:`LocalArgument`,name:`since`},{defaultValue:null,kind:`LocalArgument`,name:`tags`},{defaultValue:null,kind:`LocalArgument`,name:`teams`},{defaultValue:null,kind:`LocalArgument`,name:`text`},{defaultValue:null,kind:`LocalArgument`,name:`town`}],t={kind:`Variable`,name:`groups`,variableName:`groups`},n={kind:`Variable`,name:`groupsMatch`,variableName:`groupsMatch`},r={kind:`Variable`,name:`orderBy`,variableName:`orderBy`},i={kind:`Variable`,name:`owners`,variableName:`owners`},a={kind:`Variable`,name:`postcode`,variableName:`postcode`},o={kind:`Variable`,name:`registered`,variableName:`registered`},s={kind:`Variable`,name:`relationships`,variableName:`relationships`},c={kind:`Variable`,name:`tags`,variableName:`tags`},l={kind:`Variable`,name:`teams`,variableName:`teams`},u={kind:`Variable`,name:`text`,variableName:`text`},d={kind:`Variable`,name:`town`,variableName:`town`},f=[{kind:`Variable`,name:`after`,variableName:`cursor`},{kind:`Variable`,name:`first`,variableName:`count`},t,n,{kind:`Variable`,name:`lastContactedAfter`,variableName:`since`},{kind:`Variable`,name:`lastContactedBefore`,variableName:`before`},r,i,a,o,s,c,l,u,d],p={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},m={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`CustomersTablePageQuery`,selections:[{args:[{kind:`Variable`,name:`before`,variableName:`before`},{kind:`Variable`,name:`count`,variableName:`count`},{kind:`Variable`,name:`cursor`,variableName:`cursor`},t,n,r,i,a,o,s,{kind:`Variable`,name:`since`,variableName:`since`},c,l,u,d],kind:`FragmentSpread`,name:`CustomersTable_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`CustomersTablePageQuery`,selections:[{alias:null,args:f,concreteType:`CustomerConnection`,kind:`LinkedField`,name:`customers`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`CustomerEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`node`,plural:!1,selections:[p,{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},m,{alias:null,args:null,kind:`ScalarField`,name:`relationship`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`registered`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`town`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastContactedAt`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[m,{alias:null,args:null,kind:`ScalarField`,name:`avatarColor`,storageKey:null},p],storageKey:null},{alias:null,args:null,concreteType:`Team`,kind:`LinkedField`,name:`team`,plural:!1,selections:[m,p],storageKey:null},{alias:null,args:null,concreteType:`Tag`,kind:`LinkedField`,name:`tags`,plural:!0,selections:[p,m],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:f,filters:[`text`,`registered`,`relationships`,`owners`,`teams`,`tags`,`groups`,`groupsMatch`,`town`,`postcode`,`lastContactedBefore`,`lastContactedAfter`,`orderBy`],handle:`connection`,key:`CustomersTable_customers`,kind:`LinkedHandle`,name:`customers`}]},params:{cacheID:`11d2c5e0cbc0304cccc365cfb751f791`,id:null,metadata:{},name:`CustomersTablePageQuery`,operationKind:`query`,text:`query CustomersTablePageQuery(
  $before: DateTime
  $count: Int = 50
  $cursor: String
  $groups: [ID!]
  $groupsMatch: Matching = ANY
  $orderBy: CustomerOrder = NAME
  $owners: [ID!]
  $postcode: String
  $registered: Boolean
  $relationships: [Relationship!]
  $since: DateTime
  $tags: [ID!]
  $teams: [ID!]
  $text: String
  $town: String
) {
  ...CustomersTable_query_1FNPuB
}

fragment CustomersTable_query_1FNPuB on Query {
  customers(first: $count, after: $cursor, text: $text, registered: $registered, relationships: $relationships, owners: $owners, teams: $teams, tags: $tags, groups: $groups, groupsMatch: $groupsMatch, town: $town, postcode: $postcode, lastContactedBefore: $before, lastContactedAfter: $since, orderBy: $orderBy) {
    totalCount
    edges {
      node {
        id
        kind
        name
        relationship
        registered
        town
        lastContactedAt
        owner {
          name
          avatarColor
          id
        }
        team {
          name
          id
        }
        tags {
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
`}}}();I.hash=`c37e786eabff78107957cfcb18947ee2`;var L=function(){var e=[`customers`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`before`},{defaultValue:50,kind:`LocalArgument`,name:`count`},{defaultValue:null,kind:`LocalArgument`,name:`cursor`},{defaultValue:null,kind:`LocalArgument`,name:`groups`},{defaultValue:`ANY`,kind:`LocalArgument`,name:`groupsMatch`},{defaultValue:`NAME`,kind:`LocalArgument`,name:`orderBy`},{defaultValue:null,kind:`LocalArgument`,name:`owners`},{defaultValue:null,kind:`LocalArgument`,name:`postcode`},{defaultValue:null,kind:`LocalArgument`,name:`registered`},{defaultValue:null,kind:`LocalArgument`,name:`relationships`},{defaultValue:null,kind:`LocalArgument`,name:`since`},{defaultValue:null,kind:`LocalArgument`,name:`tags`},{defaultValue:null,kind:`LocalArgument`,name:`teams`},{defaultValue:null,kind:`LocalArgument`,name:`text`},{defaultValue:null,kind:`LocalArgument`,name:`town`}],kind:`Fragment`,metadata:{connection:[{count:`count`,cursor:`cursor`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`count`,cursor:`cursor`},backward:null,path:e},fragmentPathInResult:[],operation:I}},name:`CustomersTable_query`,selections:[{alias:`customers`,args:[{kind:`Variable`,name:`groups`,variableName:`groups`},{kind:`Variable`,name:`groupsMatch`,variableName:`groupsMatch`},{kind:`Variable`,name:`lastContactedAfter`,variableName:`since`},{kind:`Variable`,name:`lastContactedBefore`,variableName:`before`},{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`owners`,variableName:`owners`},{kind:`Variable`,name:`postcode`,variableName:`postcode`},{kind:`Variable`,name:`registered`,variableName:`registered`},{kind:`Variable`,name:`relationships`,variableName:`relationships`},{kind:`Variable`,name:`tags`,variableName:`tags`},{kind:`Variable`,name:`teams`,variableName:`teams`},{kind:`Variable`,name:`text`,variableName:`text`},{kind:`Variable`,name:`town`,variableName:`town`}],concreteType:`CustomerConnection`,kind:`LinkedField`,name:`__CustomersTable_customers_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`CustomerEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},n,{alias:null,args:null,kind:`ScalarField`,name:`relationship`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`registered`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`town`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastContactedAt`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`avatarColor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Team`,kind:`LinkedField`,name:`team`,plural:!1,selections:[n],storageKey:null},{alias:null,args:null,concreteType:`Tag`,kind:`LinkedField`,name:`tags`,plural:!0,selections:[t,n],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}}();L.hash=`c37e786eabff78107957cfcb18947ee2`;var R=j(),z={NAME:{key:`NAME`,descending:!1},NAME_DESCENDING:{key:`NAME`,descending:!0},NEWEST:{key:`CREATED`,descending:!0},OLDEST:{key:`CREATED`,descending:!1}};function B({key:e,descending:t}){return e===`NAME`?t?`NAME_DESCENDING`:`NAME`:t?`NEWEST`:`OLDEST`}function V({query:e,isStale:t,search:i,onOrder:o,onClear:s}){let{_:c,i18n:l}=n(),f=a.useNavigate(),{data:m,hasNext:h,isLoadingNext:g,loadNext:v}=(0,F.usePaginationFragment)(L,e),{totalCount:b,edges:x}=m.customers,w=i.order??`NAME`,T=[{key:`NAME`,header:c({id:`6YtxFj`,message:[`Name`]}),sortable:!0,width:`25%`,cell:e=>{let t=d[e.kind].icon;return(0,R.jsxs)(`span`,{className:D.name,children:[(0,R.jsx)(t,{size:16,stroke:1.6,role:`img`,"aria-label":l._(d[e.kind].label)}),(0,R.jsx)(p,{to:`/customers/$customerId`,params:{customerId:e.id},children:e.name}),e.registered?null:(0,R.jsx)(C,{})]})}},{key:`relationship`,header:c({id:`Vud-K1`,message:[`Relationship`]}),width:`12%`,cell:e=>l._(u[e.relationship].label)},{key:`town`,header:c({id:`uCgBlc`,message:[`Town`]}),width:`12%`,cell:e=>e.town},{key:`owner`,header:c({id:`LtI9AS`,message:[`Owner`]}),width:`16%`,cell:e=>(0,R.jsx)(S,{user:e.owner})},{key:`team`,spare:!0,header:c({id:`KM6m8p`,message:[`Team`]}),width:`10%`,cell:e=>e.team?.name??(0,R.jsx)(`span`,{className:D.faint,children:c({id:`PsQmAw`,message:[`Everyone`]})})},{key:`contacted`,header:c({id:`EDxpAF`,message:[`Last contacted`]}),width:`12%`,cell:e=>(0,R.jsx)(y,{at:e.lastContactedAt})},{key:`tags`,spare:!0,header:c({id:`OYHzN1`,message:[`Tags`]}),cell:e=>(0,R.jsx)(_,{tags:e.tags})}];return(0,R.jsxs)(R.Fragment,{children:[(0,R.jsxs)(`div`,{className:D.under,children:[(0,R.jsx)(`p`,{className:D.count,role:`status`,children:(0,R.jsx)(r,{id:`NbLlPJ`,message:[[`totalCount`,`plural`,{offset:void 0,one:[`#`,` customer`],other:[`#`,` customers`]}]],values:{totalCount:b}})}),(0,R.jsx)(O,{className:D.order,size:`xs`,"aria-label":c({id:`UYUgdb`,message:[`Order`]}),allowDeselect:!1,data:[{value:`NAME`,label:c({id:`Q2qGJS`,message:[`Name, A to Z`]})},{value:`NAME_DESCENDING`,label:c({id:`bsFKxT`,message:[`Name, Z to A`]})},{value:`NEWEST`,label:c({id:`cTUByn`,message:[`Newest first`]})},{value:`OLDEST`,label:c({id:`n6QD94`,message:[`Oldest first`]})}],value:w,onChange:e=>o(e)})]}),(0,R.jsx)(k,{label:c({id:`NihQNk`,message:[`Customers`]}),columns:T,rows:x.map(e=>e.node),isStale:t,sort:z[w],onSort:e=>o(B(e)),onOpen:e=>void f({to:`/customers/$customerId`,params:{customerId:e.id}}),empty:E(i)?(0,R.jsx)(H,{onClear:s}):(0,R.jsx)(U,{})}),(0,R.jsx)(A,{hasNext:h,isLoading:g,onLoad:()=>v(50)})]})}function H({onClear:e}){return(0,R.jsx)(h,{icon:f,title:(0,R.jsx)(r,{id:`7yeDqT`,message:[`No customer fits.`]}),action:(0,R.jsx)(s,{variant:`default`,onClick:e,children:(0,R.jsx)(r,{id:`Y1c0HE`,message:[`Clear search and filters`]})}),children:(0,R.jsx)(r,{id:`ZwLfeV`,message:[`Words are matched from their beginning in names and emails; accents and capitals do not matter.`]})})}function U(){let e=i();return(0,R.jsx)(h,{icon:f,title:(0,R.jsx)(r,{id:`3kkSWn`,message:[`No customers yet.`]}),action:o(e)?(0,R.jsx)(s,{variant:`default`,renderRoot:e=>(0,R.jsx)(p,{...e,to:`/customers/new`}),children:(0,R.jsx)(r,{id:`Ema5op`,message:[`Create the first one`]})}):null,children:(0,R.jsx)(r,{id:`5MdqVe`,message:[`A customer is a company or a person. Everything that happens with one stands on its journey. Many at once come with touchline import.`]})})}var W=P;function G(){let{_:e,i18n:t}=n(),d=i(),{data:f,isStale:h}=c(W,a.useLoaderData()),_=T(f),v=a.useSearch(),y=a.useNavigate(),b=e=>void y({search:t=>({...t,...e}),replace:!0,resetScroll:!1}),S=()=>void y({search:({order:e})=>e?{order:e}:{},replace:!0,resetScroll:!1});return(0,R.jsxs)(R.Fragment,{children:[(0,R.jsx)(g,{title:e({id:`NihQNk`,message:[`Customers`]}),actions:o(d)?(0,R.jsx)(s,{renderRoot:e=>(0,R.jsx)(p,{...e,to:`/customers/new`}),leftSection:(0,R.jsx)(l,{size:16,"aria-hidden":!0}),children:(0,R.jsx)(r,{id:`hFaby8`,message:[`New customer`]})}):null}),(0,R.jsx)(M,{}),(0,R.jsxs)(`div`,{className:D.bar,children:[(0,R.jsx)(N,{label:e({id:`YvH7X1`,message:[`Find by name or email`]}),value:v.text??``,onChange:e=>b({text:e})}),(0,R.jsx)(x,{options:_,search:v,onChange:b}),(0,R.jsx)(m,{label:e({id:`Vud-K1`,message:[`Relationship`]}),choices:Object.keys(u).map(e=>({value:e,label:t._(u[e].label)})),value:v.relationships??[],onChange:e=>b({relationships:e})})]}),(0,R.jsx)(w,{options:_,search:v,onChange:b,onClear:S}),(0,R.jsx)(V,{query:f,isStale:h,search:v,onOrder:e=>b({order:e}),onClear:S})]})}export{G as CustomersPage,b as customersVariables,W as query,v as zoneOf};