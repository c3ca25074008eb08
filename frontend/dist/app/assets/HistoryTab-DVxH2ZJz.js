import{n as e,t}from"./relay-B-SxfUzf.js";import n from"./HistoryTabQuery.graphql-DI5MneVk.js";import{V as r}from"./Box-DchOzZlU.js";import{p as i}from"./router-BtSfWoEE.js";import{t as a}from"./InteractionList-CBZdmFQV.js";import{tt as o,w as s}from"./index-D-hbfEE9.js";import{t as c}from"./LoadMore-D9GjX00d.js";import{t as l}from"./Panel-D-1Fi5ZV.js";import{i as u}from"./react-phTs76hJ.js";e();var d=function(){var e=[{defaultValue:50,kind:`LocalArgument`,name:`count`},{defaultValue:null,kind:`LocalArgument`,name:`cursor`},{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i=[{kind:`Variable`,name:`after`,variableName:`cursor`},{kind:`Variable`,name:`first`,variableName:`count`}],a={alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`HistoryTabPageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:[{kind:`Variable`,name:`count`,variableName:`count`},{kind:`Variable`,name:`cursor`,variableName:`cursor`}],kind:`FragmentSpread`,name:`HistoryTab_customer`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`HistoryTabPageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,r,{kind:`InlineFragment`,selections:[{alias:null,args:i,concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:[{alias:null,args:null,concreteType:`InteractionEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Interaction`,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`direction`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`occurredAt`,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`medium`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},a,r],storageKey:null},{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[o,r],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`assignee`,plural:!1,selections:[r,o],storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`outcome`,plural:!1,selections:[a,r],storageKey:null},n],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:i,filters:null,handle:`connection`,key:`HistoryTab_interactions`,kind:`LinkedHandle`,name:`interactions`}],type:`Customer`,abstractKey:null}],storageKey:null}]},params:{cacheID:`a49eb2dab969556905d6440f73c929ab`,id:null,metadata:{},name:`HistoryTabPageQuery`,operationKind:`query`,text:`query HistoryTabPageQuery(
  $count: Int = 50
  $cursor: String
  $id: ID!
) {
  node(id: $id) {
    __typename
    ...HistoryTab_customer_1G22uz
    id
  }
}

fragment HistoryTab_customer_1G22uz on Customer {
  interactions(first: $count, after: $cursor) {
    edges {
      node {
        ...InteractionList_interactions
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

fragment InteractionList_interactions on Interaction {
  id
  title
  status
  direction
  occurredAt
  medium {
    code
    label
    id
  }
  customer {
    name
    id
  }
  assignee {
    id
    name
  }
  outcome {
    label
    id
  }
}
`}}}();d.hash=`82170b1e493b0f6853e6a94d6434164b`;var f=function(){var e=[`interactions`];return{argumentDefinitions:[{defaultValue:50,kind:`LocalArgument`,name:`count`},{defaultValue:null,kind:`LocalArgument`,name:`cursor`}],kind:`Fragment`,metadata:{connection:[{count:`count`,cursor:`cursor`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`count`,cursor:`cursor`},backward:null,path:e},fragmentPathInResult:[`node`],operation:d,identifierInfo:{identifierField:`id`,identifierQueryVariableName:`id`}}},name:`HistoryTab_customer`,selections:[{alias:`interactions`,args:null,concreteType:`InteractionConnection`,kind:`LinkedField`,name:`__HistoryTab_interactions_connection`,plural:!1,selections:[{alias:null,args:null,concreteType:`InteractionEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Interaction`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`InteractionList_interactions`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],type:`Customer`,abstractKey:null}}();f.hash=`82170b1e493b0f6853e6a94d6434164b`;var p=t(),m=u(),h=n;function g(){let{customer:e}=o(h,s.useLoaderData());if(!e)throw i();return(0,m.jsx)(_,{customer:e})}function _({customer:e}){let{data:t,hasNext:n,isLoadingNext:i,loadNext:o}=(0,p.usePaginationFragment)(f,e);return(0,m.jsxs)(l,{flush:!0,children:[(0,m.jsx)(a,{interactions:t.interactions.edges.map(e=>e.node),empty:(0,m.jsx)(r,{id:`7hLu_K`,message:[`No interaction has been logged with this customer yet.`]})}),(0,m.jsx)(c,{hasNext:n,isLoading:i,onLoad:()=>o(50)})]})}export{g as HistoryTab,h as query};