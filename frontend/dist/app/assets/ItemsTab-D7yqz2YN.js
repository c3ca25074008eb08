import{n as e,t}from"./relay-Drj7JO_5.js";import n from"./ItemsTabQuery.graphql-DxCl7jQc.js";import{V as r}from"./Box-MnmWujMn.js";import{m as i}from"./router-D4q8LSCc.js";import{t as a}from"./ActionItemList-CrAoQWu4.js";import{T as o,nt as s}from"./index-BViGCjjR.js";import{t as c}from"./LoadMore-DuR7uU-a.js";import{t as l}from"./Panel-Cno9ejfH.js";import{i as u}from"./react-W5ZNnHZt.js";e();var d=function(){var e=[{defaultValue:50,kind:`LocalArgument`,name:`count`},{defaultValue:null,kind:`LocalArgument`,name:`cursor`},{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i=[{kind:`Variable`,name:`after`,variableName:`cursor`},{kind:`Variable`,name:`first`,variableName:`count`}],a=[r,{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`ItemsTabPageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:[{kind:`Variable`,name:`count`,variableName:`count`},{kind:`Variable`,name:`cursor`,variableName:`cursor`}],kind:`FragmentSpread`,name:`ItemsTab_customer`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`ItemsTabPageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,r,{kind:`InlineFragment`,selections:[{alias:null,args:i,concreteType:`ActionItemConnection`,kind:`LinkedField`,name:`actionItems`,plural:!1,selections:[{alias:null,args:null,concreteType:`ActionItemEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`ActionItem`,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`description`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueOn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`remark`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`assignee`,plural:!1,selections:a,storageKey:null},{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:a,storageKey:null},{alias:null,args:null,concreteType:`Interaction`,kind:`LinkedField`,name:`interaction`,plural:!1,selections:[r],storageKey:null},n],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:i,filters:null,handle:`connection`,key:`ItemsTab_actionItems`,kind:`LinkedHandle`,name:`actionItems`}],type:`Customer`,abstractKey:null}],storageKey:null}]},params:{cacheID:`a41acb2c75be6059ad2e2f58d1c3be4e`,id:null,metadata:{},name:`ItemsTabPageQuery`,operationKind:`query`,text:`query ItemsTabPageQuery(
  $count: Int = 50
  $cursor: String
  $id: ID!
) {
  node(id: $id) {
    __typename
    ...ItemsTab_customer_1G22uz
    id
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

fragment ItemsTab_customer_1G22uz on Customer {
  actionItems(first: $count, after: $cursor) {
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
  id
}
`}}}();d.hash=`a9382124bdc03f3fbf867d770aa5ca54`;var f=function(){var e=[`actionItems`];return{argumentDefinitions:[{defaultValue:50,kind:`LocalArgument`,name:`count`},{defaultValue:null,kind:`LocalArgument`,name:`cursor`}],kind:`Fragment`,metadata:{connection:[{count:`count`,cursor:`cursor`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`count`,cursor:`cursor`},backward:null,path:e},fragmentPathInResult:[`node`],operation:d,identifierInfo:{identifierField:`id`,identifierQueryVariableName:`id`}}},name:`ItemsTab_customer`,selections:[{alias:`actionItems`,args:null,concreteType:`ActionItemConnection`,kind:`LinkedField`,name:`__ItemsTab_actionItems_connection`,plural:!1,selections:[{alias:null,args:null,concreteType:`ActionItemEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`ActionItem`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`ActionItemList_items`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],type:`Customer`,abstractKey:null}}();f.hash=`a9382124bdc03f3fbf867d770aa5ca54`;var p=t(),m=u(),h=n;function g(){let{customer:e}=s(h,o.useLoaderData());if(!e)throw i();return(0,m.jsx)(_,{customer:e})}function _({customer:e}){let{data:t,hasNext:n,isLoadingNext:i,loadNext:o}=(0,p.usePaginationFragment)(f,e);return(0,m.jsxs)(l,{flush:!0,children:[(0,m.jsx)(a,{items:t.actionItems.edges.map(e=>e.node),empty:(0,m.jsx)(r,{id:`0QxJr8`,message:[`Nothing has been promised to this customer yet.`]})}),(0,m.jsx)(c,{hasNext:n,isLoading:i,onLoad:()=>o(50)})]})}export{g as ItemsTab,h as query};