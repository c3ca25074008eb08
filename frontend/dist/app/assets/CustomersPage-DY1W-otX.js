import{n as e,t}from"./relay-B-SxfUzf.js";import{H as n,V as r}from"./Box-DchOzZlU.js";import{S as i,X as a,Y as o,et as s,it as c,tt as l}from"./index-D-hbfEE9.js";import{O as u,Z as d,l as f,r as p}from"./kit-icons-BG6Rvphl.js";import{l as m,t as h}from"./router-BtSfWoEE.js";import{t as g}from"./FilterChips-O3GGWwNu.js";import{t as _}from"./PageHeader-BlRC6tom.js";import{a as v,d as y,i as b,l as x,n as S,o as C,r as w,s as T,t as E,u as D}from"./filterOptions-hzk3u8jw.js";import{t as O}from"./Customers.module-DI1ALTu3.js";import{i as k}from"./kit-fields-Bt50Ai_n.js";import{t as A}from"./DataTable-LHwcEckh.js";import{t as j}from"./LoadMore-D9GjX00d.js";import{i as M}from"./react-phTs76hJ.js";import{t as N}from"./DirectoryTabs-w1WmQSvb.js";import{t as P}from"./SearchField-BjhWZRf9.js";e();var F=function(){var e={defaultValue:null,kind:`LocalArgument`,name:`before`},t={defaultValue:null,kind:`LocalArgument`,name:`groups`},n={defaultValue:null,kind:`LocalArgument`,name:`groupsMatch`},r={defaultValue:null,kind:`LocalArgument`,name:`orderBy`},i={defaultValue:null,kind:`LocalArgument`,name:`owners`},a={defaultValue:null,kind:`LocalArgument`,name:`postcode`},o={defaultValue:null,kind:`LocalArgument`,name:`registered`},s={defaultValue:null,kind:`LocalArgument`,name:`relationships`},c={defaultValue:null,kind:`LocalArgument`,name:`since`},l={defaultValue:null,kind:`LocalArgument`,name:`tags`},u={defaultValue:null,kind:`LocalArgument`,name:`teams`},d={defaultValue:null,kind:`LocalArgument`,name:`text`},f={defaultValue:null,kind:`LocalArgument`,name:`town`},p={kind:`Variable`,name:`groups`,variableName:`groups`},m={kind:`Variable`,name:`groupsMatch`,variableName:`groupsMatch`},h={kind:`Variable`,name:`orderBy`,variableName:`orderBy`},g={kind:`Variable`,name:`owners`,variableName:`owners`},_={kind:`Variable`,name:`postcode`,variableName:`postcode`},v={kind:`Variable`,name:`registered`,variableName:`registered`},y={kind:`Variable`,name:`relationships`,variableName:`relationships`},b={kind:`Variable`,name:`tags`,variableName:`tags`},x={kind:`Variable`,name:`teams`,variableName:`teams`},S={kind:`Variable`,name:`text`,variableName:`text`},C={kind:`Variable`,name:`town`,variableName:`town`},w=[{kind:`Literal`,name:`first`,value:100}],T={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},E={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},D=[T,E],O={alias:null,args:null,concreteType:`Tag`,kind:`LinkedField`,name:`tags`,plural:!0,selections:D,storageKey:null},k=[{kind:`Literal`,name:`first`,value:50},p,m,{kind:`Variable`,name:`lastContactedAfter`,variableName:`since`},{kind:`Variable`,name:`lastContactedBefore`,variableName:`before`},h,g,_,v,y,b,x,S,C];return{fragment:{argumentDefinitions:[e,t,n,r,i,a,o,s,c,l,u,d,f],kind:`Fragment`,metadata:null,name:`CustomersPageQuery`,selections:[{args:null,kind:`FragmentSpread`,name:`filterOptions_query`},{args:[{kind:`Variable`,name:`before`,variableName:`before`},p,m,h,g,_,v,y,{kind:`Variable`,name:`since`,variableName:`since`},b,x,S,C],kind:`FragmentSpread`,name:`CustomersTable_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[d,o,s,i,u,l,t,n,f,a,e,c,r],kind:`Operation`,name:`CustomersPageQuery`,selections:[{alias:null,args:w,concreteType:`UserConnection`,kind:`LinkedField`,name:`users`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`node`,plural:!1,selections:D,storageKey:null}],storageKey:null}],storageKey:`users(first:100)`},{alias:null,args:null,concreteType:`Team`,kind:`LinkedField`,name:`teams`,plural:!0,selections:D,storageKey:null},O,{alias:null,args:w,concreteType:`ContactGroupConnection`,kind:`LinkedField`,name:`contactGroups`,plural:!1,selections:[{alias:null,args:null,concreteType:`ContactGroupEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`ContactGroup`,kind:`LinkedField`,name:`node`,plural:!1,selections:D,storageKey:null}],storageKey:null}],storageKey:`contactGroups(first:100)`},{alias:null,args:[{kind:`Literal`,name:`includeRetired`,value:!0},{kind:`Literal`,name:`list`,value:`LIFECYCLE_STAGE`}],concreteType:`PicklistValue`,kind:`LinkedField`,name:`picklist`,plural:!0,selections:[T,{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null}],storageKey:`picklist(includeRetired:true,list:"LIFECYCLE_STAGE")`},{alias:null,args:k,concreteType:`CustomerConnection`,kind:`LinkedField`,name:`customers`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`CustomerEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`node`,plural:!1,selections:[T,{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},E,{alias:null,args:null,kind:`ScalarField`,name:`relationship`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`registered`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`town`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastContactedAt`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[E,{alias:null,args:null,kind:`ScalarField`,name:`avatarColor`,storageKey:null},T],storageKey:null},{alias:null,args:null,concreteType:`Team`,kind:`LinkedField`,name:`team`,plural:!1,selections:[E,T],storageKey:null},O,{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:k,filters:[`text`,`registered`,`relationships`,`owners`,`teams`,`tags`,`groups`,`groupsMatch`,`town`,`postcode`,`lastContactedBefore`,`lastContactedAfter`,`orderBy`],handle:`connection`,key:`CustomersTable_customers`,kind:`LinkedHandle`,name:`customers`}]},params:{cacheID:`830a2df64d40ca15e0dd1ece9d1c47a7`,id:null,metadata:{},name:`CustomersPageQuery`,operationKind:`query`,text:`query CustomersPageQuery(
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
`}}}();F.hash=`ba0e6479ff98a070f0b4ff242abc74ea`;var I=t(),L=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`before`},{defaultValue:50,kind:`LocalArgument`,name:`count`},{defaultValue:null,kind:`LocalArgument`,name:`cursor`},{defaultValue:null,kind:`LocalArgument`,name:`groups`},{defaultValue:`ANY`,kind:`LocalArgument`,name:`groupsMatch`},{defaultValue:`NAME`,kind:`LocalArgument`,name:`orderBy`},{defaultValue:null,kind:`LocalArgument`,name:`owners`},{defaultValue:null,kind:`LocalArgument`,name:`postcode`},{defaultValue:null,kind:`LocalArgument`,name:`registered`},{defaultValue:null,kind:`LocalArgument`,name:`relationships`},{defaultValue:null,kind:`LocalArgument`,name:`since`},{defaultValue:null,kind:`LocalArgument`,name:`tags`},{defaultValue:null,kind:`LocalArgument`,name:`teams`},{defaultValue:null,kind:`LocalArgument`,name:`text`},{defaultValue:null,kind:`LocalArgument`,name:`town`}],t={kind:`Variable`,name:`groups`,variableName:`groups`},n={kind:`Variable`,name:`groupsMatch`,variableName:`groupsMatch`},r={kind:`Variable`,name:`orderBy`,variableName:`orderBy`},i={kind:`Variable`,name:`owners`,variableName:`owners`},a={kind:`Variable`,name:`postcode`,variableName:`postcode`},o={kind:`Variable`,name:`registered`,variableName:`registered`},s={kind:`Variable`,name:`relationships`,variableName:`relationships`},c={kind:`Variable`,name:`tags`,variableName:`tags`},l={kind:`Variable`,name:`teams`,variableName:`teams`},u={kind:`Variable`,name:`text`,variableName:`text`},d={kind:`Variable`,name:`town`,variableName:`town`},f=[{kind:`Variable`,name:`after`,variableName:`cursor`},{kind:`Variable`,name:`first`,variableName:`count`},t,n,{kind:`Variable`,name:`lastContactedAfter`,variableName:`since`},{kind:`Variable`,name:`lastContactedBefore`,variableName:`before`},r,i,a,o,s,c,l,u,d],p={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},m={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`CustomersTablePageQuery`,selections:[{args:[{kind:`Variable`,name:`before`,variableName:`before`},{kind:`Variable`,name:`count`,variableName:`count`},{kind:`Variable`,name:`cursor`,variableName:`cursor`},t,n,r,i,a,o,s,{kind:`Variable`,name:`since`,variableName:`since`},c,l,u,d],kind:`FragmentSpread`,name:`CustomersTable_query`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`CustomersTablePageQuery`,selections:[{alias:null,args:f,concreteType:`CustomerConnection`,kind:`LinkedField`,name:`customers`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`CustomerEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`node`,plural:!1,selections:[p,{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},m,{alias:null,args:null,kind:`ScalarField`,name:`relationship`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`registered`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`town`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastContactedAt`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[m,{alias:null,args:null,kind:`ScalarField`,name:`avatarColor`,storageKey:null},p],storageKey:null},{alias:null,args:null,concreteType:`Team`,kind:`LinkedField`,name:`team`,plural:!1,selections:[m,p],storageKey:null},{alias:null,args:null,concreteType:`Tag`,kind:`LinkedField`,name:`tags`,plural:!0,selections:[p,m],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:f,filters:[`text`,`registered`,`relationships`,`owners`,`teams`,`tags`,`groups`,`groupsMatch`,`town`,`postcode`,`lastContactedBefore`,`lastContactedAfter`,`orderBy`],handle:`connection`,key:`CustomersTable_customers`,kind:`LinkedHandle`,name:`customers`}]},params:{cacheID:`11d2c5e0cbc0304cccc365cfb751f791`,id:null,metadata:{},name:`CustomersTablePageQuery`,operationKind:`query`,text:`query CustomersTablePageQuery(
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
`}}}();L.hash=`c37e786eabff78107957cfcb18947ee2`;var R=function(){var e=[`customers`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},n={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`before`},{defaultValue:50,kind:`LocalArgument`,name:`count`},{defaultValue:null,kind:`LocalArgument`,name:`cursor`},{defaultValue:null,kind:`LocalArgument`,name:`groups`},{defaultValue:`ANY`,kind:`LocalArgument`,name:`groupsMatch`},{defaultValue:`NAME`,kind:`LocalArgument`,name:`orderBy`},{defaultValue:null,kind:`LocalArgument`,name:`owners`},{defaultValue:null,kind:`LocalArgument`,name:`postcode`},{defaultValue:null,kind:`LocalArgument`,name:`registered`},{defaultValue:null,kind:`LocalArgument`,name:`relationships`},{defaultValue:null,kind:`LocalArgument`,name:`since`},{defaultValue:null,kind:`LocalArgument`,name:`tags`},{defaultValue:null,kind:`LocalArgument`,name:`teams`},{defaultValue:null,kind:`LocalArgument`,name:`text`},{defaultValue:null,kind:`LocalArgument`,name:`town`}],kind:`Fragment`,metadata:{connection:[{count:`count`,cursor:`cursor`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`count`,cursor:`cursor`},backward:null,path:e},fragmentPathInResult:[],operation:L}},name:`CustomersTable_query`,selections:[{alias:`customers`,args:[{kind:`Variable`,name:`groups`,variableName:`groups`},{kind:`Variable`,name:`groupsMatch`,variableName:`groupsMatch`},{kind:`Variable`,name:`lastContactedAfter`,variableName:`since`},{kind:`Variable`,name:`lastContactedBefore`,variableName:`before`},{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`owners`,variableName:`owners`},{kind:`Variable`,name:`postcode`,variableName:`postcode`},{kind:`Variable`,name:`registered`,variableName:`registered`},{kind:`Variable`,name:`relationships`,variableName:`relationships`},{kind:`Variable`,name:`tags`,variableName:`tags`},{kind:`Variable`,name:`teams`,variableName:`teams`},{kind:`Variable`,name:`text`,variableName:`text`},{kind:`Variable`,name:`town`,variableName:`town`}],concreteType:`CustomerConnection`,kind:`LinkedField`,name:`__CustomersTable_customers_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`CustomerEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},n,{alias:null,args:null,kind:`ScalarField`,name:`relationship`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`registered`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`town`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastContactedAt`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`avatarColor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`Team`,kind:`LinkedField`,name:`team`,plural:!1,selections:[n],storageKey:null},{alias:null,args:null,concreteType:`Tag`,kind:`LinkedField`,name:`tags`,plural:!0,selections:[t,n],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}}();R.hash=`c37e786eabff78107957cfcb18947ee2`;var z=M(),B={NAME:{key:`NAME`,descending:!1},NAME_DESCENDING:{key:`NAME`,descending:!0},NEWEST:{key:`CREATED`,descending:!0},OLDEST:{key:`CREATED`,descending:!1}};function V({key:e,descending:t}){return e===`NAME`?t?`NAME_DESCENDING`:`NAME`:t?`NEWEST`:`OLDEST`}function H({query:e,search:t,onOrder:a,onClear:o}){let{_:s,i18n:c}=n(),l=i.useNavigate(),u=h({select:e=>e.status===`pending`}),{data:d,hasNext:g,isLoadingNext:_,loadNext:y}=(0,I.usePaginationFragment)(R,e),{totalCount:x,edges:S}=d.customers,T=t.order??`NAME`,E=[{key:`NAME`,header:s({id:`6YtxFj`,message:[`Name`]}),sortable:!0,width:`25%`,cell:e=>{let t=p[e.kind].icon;return(0,z.jsxs)(`span`,{className:O.name,children:[(0,z.jsx)(t,{size:16,stroke:1.6,role:`img`,"aria-label":c._(p[e.kind].label)}),(0,z.jsx)(m,{to:`/customers/$customerId`,params:{customerId:e.id},children:e.name}),e.registered?null:(0,z.jsx)(w,{})]})}},{key:`relationship`,header:s({id:`Vud-K1`,message:[`Relationship`]}),width:`12%`,cell:e=>c._(f[e.relationship].label)},{key:`town`,header:s({id:`uCgBlc`,message:[`Town`]}),width:`12%`,cell:e=>e.town},{key:`owner`,header:s({id:`LtI9AS`,message:[`Owner`]}),width:`16%`,cell:e=>(0,z.jsx)(C,{user:e.owner})},{key:`team`,header:s({id:`KM6m8p`,message:[`Team`]}),width:`10%`,cell:e=>e.team?.name??(0,z.jsx)(`span`,{className:O.faint,children:s({id:`PsQmAw`,message:[`Everyone`]})})},{key:`contacted`,header:s({id:`EDxpAF`,message:[`Last contacted`]}),width:`12%`,cell:e=>(0,z.jsx)(b,{at:e.lastContactedAt})},{key:`tags`,header:s({id:`OYHzN1`,message:[`Tags`]}),cell:e=>(0,z.jsx)(v,{tags:e.tags})}];return(0,z.jsxs)(z.Fragment,{children:[(0,z.jsxs)(`div`,{className:O.under,children:[(0,z.jsx)(`p`,{className:O.count,role:`status`,children:(0,z.jsx)(r,{id:`NbLlPJ`,message:[[`totalCount`,`plural`,{offset:void 0,one:[`#`,` customer`],other:[`#`,` customers`]}]],values:{totalCount:x}})}),(0,z.jsx)(k,{className:O.order,size:`xs`,"aria-label":s({id:`UYUgdb`,message:[`Order`]}),allowDeselect:!1,data:[{value:`NAME`,label:s({id:`Q2qGJS`,message:[`Name, A to Z`]})},{value:`NAME_DESCENDING`,label:s({id:`bsFKxT`,message:[`Name, Z to A`]})},{value:`NEWEST`,label:s({id:`cTUByn`,message:[`Newest first`]})},{value:`OLDEST`,label:s({id:`n6QD94`,message:[`Oldest first`]})}],value:T,onChange:e=>a(e)})]}),(0,z.jsx)(A,{label:s({id:`NihQNk`,message:[`Customers`]}),columns:E,rows:S.map(e=>e.node),isStale:u,sort:B[T],onSort:e=>a(V(e)),onOpen:e=>void l({to:`/customers/$customerId`,params:{customerId:e.id}}),empty:D(t)?(0,z.jsx)(U,{onClear:o}):(0,z.jsx)(W,{})}),(0,z.jsx)(j,{hasNext:g,isLoading:_,onLoad:()=>y(50)})]})}function U({onClear:e}){return(0,z.jsx)(s,{icon:d,title:(0,z.jsx)(r,{id:`7yeDqT`,message:[`No customer fits.`]}),action:(0,z.jsx)(c,{variant:`default`,onClick:e,children:(0,z.jsx)(r,{id:`Y1c0HE`,message:[`Clear search and filters`]})}),children:(0,z.jsx)(r,{id:`ZwLfeV`,message:[`Words are matched from their beginning in names and emails; accents and capitals do not matter.`]})})}function W(){let e=a();return(0,z.jsx)(s,{icon:d,title:(0,z.jsx)(r,{id:`3kkSWn`,message:[`No customers yet.`]}),action:o(e)?(0,z.jsx)(c,{variant:`default`,renderRoot:e=>(0,z.jsx)(m,{...e,to:`/customers/new`}),children:(0,z.jsx)(r,{id:`Ema5op`,message:[`Create the first one`]})}):null,children:(0,z.jsx)(r,{id:`5MdqVe`,message:[`A customer is a company or a person. Everything that happens with one stands on its journey. Many at once come with touchline import.`]})})}var G=F;function K(){let{_:e,i18n:t}=n(),s=a(),d=l(G,i.useLoaderData()),p=E(d),h=i.useSearch(),v=i.useNavigate(),y=e=>void v({search:t=>({...t,...e}),replace:!0,resetScroll:!1}),b=()=>void v({search:({order:e})=>e?{order:e}:{},replace:!0,resetScroll:!1});return(0,z.jsxs)(z.Fragment,{children:[(0,z.jsx)(_,{title:e({id:`NihQNk`,message:[`Customers`]}),actions:o(s)?(0,z.jsx)(c,{renderRoot:e=>(0,z.jsx)(m,{...e,to:`/customers/new`}),leftSection:(0,z.jsx)(u,{size:16,"aria-hidden":!0}),children:(0,z.jsx)(r,{id:`hFaby8`,message:[`New customer`]})}):null}),(0,z.jsx)(N,{}),(0,z.jsxs)(`div`,{className:O.bar,children:[(0,z.jsx)(P,{label:e({id:`YvH7X1`,message:[`Find by name or email`]}),value:h.text??``,onChange:e=>y({text:e})}),(0,z.jsx)(S,{options:p,search:h,onChange:y}),(0,z.jsx)(g,{label:e({id:`Vud-K1`,message:[`Relationship`]}),choices:Object.keys(f).map(e=>({value:e,label:t._(f[e].label)})),value:h.relationships??[],onChange:e=>y({relationships:e})})]}),(0,z.jsx)(T,{options:p,search:h,onChange:y,onClear:b}),(0,z.jsx)(H,{query:d,search:h,onOrder:e=>y({order:e}),onClear:b})]})}export{K as CustomersPage,x as customersVariables,G as query,y as zoneOf};