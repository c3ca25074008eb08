import{n as e,t}from"./relay-Drj7JO_5.js";import n from"./ActionItemsPageQuery.graphql--VXZ_ALh.js";import{H as r,V as i}from"./Box-MnmWujMn.js";import{t as a}from"./Group-jIqZGXk3.js";import{t as o}from"./kit-icons-BSycvh6W.js";import{R as s,nt as c}from"./index-BViGCjjR.js";import{t as l}from"./FilterChips-BdDsUuvr.js";import{t as u}from"./LoadMore-DuR7uU-a.js";import{t as d}from"./PageHeader-Dc4aJkn5.js";import{t as f}from"./Panel-Cno9ejfH.js";import{t as p}from"./ActionItemList-CrAoQWu4.js";import{i as m}from"./react-W5ZNnHZt.js";e();var h=function(){var e=[{defaultValue:50,kind:`LocalArgument`,name:`count`},{defaultValue:null,kind:`LocalArgument`,name:`cursor`},{defaultValue:!0,kind:`LocalArgument`,name:`mine`},{defaultValue:null,kind:`LocalArgument`,name:`states`}],t={kind:`Variable`,name:`mine`,variableName:`mine`},n={kind:`Variable`,name:`states`,variableName:`states`},r=[{kind:`Variable`,name:`after`,variableName:`cursor`},{kind:`Variable`,name:`first`,variableName:`count`},t,{kind:`Literal`,name:`orderBy`,value:`DUE_FIRST`},n],i={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},a=[i,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`ActionItemsPagePageQuery`,selections:[{args:[{kind:`Variable`,name:`count`,variableName:`count`},{kind:`Variable`,name:`cursor`,variableName:`cursor`},t,n],kind:`FragmentSpread`,name:`ActionItemsPage_items`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`ActionItemsPagePageQuery`,selections:[{alias:null,args:r,concreteType:`ActionItemConnection`,kind:`LinkedField`,name:`actionItems`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`ActionItemEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`ActionItem`,kind:`LinkedField`,name:`node`,plural:!1,selections:[i,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`description`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueOn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`remark`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`assignee`,plural:!1,selections:a,storageKey:null},{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:a,storageKey:null},{alias:null,args:null,concreteType:`Interaction`,kind:`LinkedField`,name:`interaction`,plural:!1,selections:[i],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:r,filters:[`mine`,`states`,`orderBy`],handle:`connection`,key:`ActionItemsPage_actionItems`,kind:`LinkedHandle`,name:`actionItems`}]},params:{cacheID:`df5906fc8897a22f3e50ff2ec67492dd`,id:null,metadata:{},name:`ActionItemsPagePageQuery`,operationKind:`query`,text:`query ActionItemsPagePageQuery(
  $count: Int = 50
  $cursor: String
  $mine: Boolean = true
  $states: [ActionItemState!]
) {
  ...ActionItemsPage_items_2KO71U
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

fragment ActionItemsPage_items_2KO71U on Query {
  actionItems(first: $count, after: $cursor, mine: $mine, states: $states, orderBy: DUE_FIRST) {
    totalCount
    edges {
      node {
        ...ActionItemList_items
        id
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
`}}}();h.hash=`176d1f7ecca8d9492ad9715052b05963`;var g=function(){var e=[`actionItems`];return{argumentDefinitions:[{defaultValue:50,kind:`LocalArgument`,name:`count`},{defaultValue:null,kind:`LocalArgument`,name:`cursor`},{defaultValue:!0,kind:`LocalArgument`,name:`mine`},{defaultValue:null,kind:`LocalArgument`,name:`states`}],kind:`Fragment`,metadata:{connection:[{count:`count`,cursor:`cursor`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`count`,cursor:`cursor`},backward:null,path:e},fragmentPathInResult:[],operation:h}},name:`ActionItemsPage_items`,selections:[{alias:`actionItems`,args:[{kind:`Variable`,name:`mine`,variableName:`mine`},{kind:`Literal`,name:`orderBy`,value:`DUE_FIRST`},{kind:`Variable`,name:`states`,variableName:`states`}],concreteType:`ActionItemConnection`,kind:`LinkedField`,name:`__ActionItemsPage_actionItems_connection`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},{alias:null,args:null,concreteType:`ActionItemEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`ActionItem`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`ActionItemList_items`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Query`,abstractKey:null}}();g.hash=`176d1f7ecca8d9492ad9715052b05963`;var _=t(),v=m(),y=n;function b(){let{_:e,i18n:t}=r(),n=c(y,s.useLoaderData()),i=s.useSearch(),u=s.useNavigate(),f=e=>void u({search:t=>({...t,...e}),replace:!0,resetScroll:!1});return(0,v.jsxs)(v.Fragment,{children:[(0,v.jsx)(d,{title:e({id:`l20dZL`,message:[`Action items`]})}),(0,v.jsxs)(a,{gap:16,mb:12,children:[(0,v.jsx)(l,{label:e({id:`RS0o7b`,message:[`State`]}),single:!0,choices:Object.keys(o).map(e=>({value:e,label:t._(o[e].label)})),value:[i.state??`OPEN`],onChange:([e])=>f({state:e??`OPEN`})}),(0,v.jsx)(l,{label:e({id:`h1qLhv`,message:[`Whose`]}),single:!0,choices:[{value:`mine`,label:e({id:`oSrMRT`,message:[`Mine`]})},{value:`all`,label:e({id:`BwxafA`,message:[`Everyone’s`]})}],value:[i.whose??`mine`],onChange:([e])=>f({whose:e??`mine`})})]}),(0,v.jsx)(x,{query:n})]})}function x({query:e}){let{data:t,hasNext:n,isLoadingNext:r,loadNext:a}=(0,_.usePaginationFragment)(g,e),{totalCount:o,edges:s}=t.actionItems;return(0,v.jsxs)(v.Fragment,{children:[(0,v.jsx)(`p`,{role:`status`,children:(0,v.jsx)(i,{id:`p20OBM`,message:[[`totalCount`,`plural`,{offset:void 0,one:[`#`,` action item`],other:[`#`,` action items`]}]],values:{totalCount:o}})}),(0,v.jsxs)(f,{flush:!0,children:[(0,v.jsx)(p,{withCustomer:!0,items:s.map(e=>e.node),empty:(0,v.jsx)(i,{id:`eUP8PO`,message:[`Nothing here. What is promised to a customer during an interaction stands here until it is done.`]})}),(0,v.jsx)(u,{hasNext:n,isLoading:r,onLoad:()=>a(50)})]})]})}export{b as ActionItemsPage,y as query};