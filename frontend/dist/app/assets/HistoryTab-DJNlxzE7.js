import{n as e,t}from"./relay-Drj7JO_5.js";import n from"./HistoryTabQuery.graphql-CUTh_ASj.js";import{H as r,V as i}from"./Box-MnmWujMn.js";import{i as a}from"./kit-fields-kKYH4GFd.js";import{m as o}from"./router-D4q8LSCc.js";import{t as s}from"./InteractionList-Btjs7xsG.js";import{nt as c,w as l}from"./index-BViGCjjR.js";import{t as u}from"./LoadMore-DuR7uU-a.js";import{t as d}from"./Panel-Cno9ejfH.js";import{t as f}from"./Record.module-uVFjxlEt.js";import{i as p}from"./react-W5ZNnHZt.js";e();var m=function(){var e={defaultValue:50,kind:`LocalArgument`,name:`count`},t={defaultValue:null,kind:`LocalArgument`,name:`cursor`},n={defaultValue:null,kind:`LocalArgument`,name:`id`},r={defaultValue:null,kind:`LocalArgument`,name:`statuses`},i=[{kind:`Variable`,name:`id`,variableName:`id`}],a={kind:`Variable`,name:`statuses`,variableName:`statuses`},o={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},c=[{kind:`Variable`,name:`after`,variableName:`cursor`},{kind:`Variable`,name:`first`,variableName:`count`},a],l={alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},u={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:[e,t,n,r],kind:`Fragment`,metadata:null,name:`HistoryTabPageQuery`,selections:[{alias:null,args:i,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:[{kind:`Variable`,name:`count`,variableName:`count`},{kind:`Variable`,name:`cursor`,variableName:`cursor`},a],kind:`FragmentSpread`,name:`HistoryTab_customer`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[e,t,r,n],kind:`Operation`,name:`HistoryTabPageQuery`,selections:[{alias:null,args:i,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[o,s,{kind:`InlineFragment`,selections:[{alias:null,args:c,concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:[{alias:null,args:null,concreteType:`InteractionEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Interaction`,kind:`LinkedField`,name:`node`,plural:!1,selections:[s,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`direction`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`occurredAt`,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`medium`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},l,s],storageKey:null},{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[u,s],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`assignee`,plural:!1,selections:[s,u],storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`outcome`,plural:!1,selections:[l,s],storageKey:null},o],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:c,filters:[`statuses`],handle:`connection`,key:`HistoryTab_interactions`,kind:`LinkedHandle`,name:`interactions`}],type:`Customer`,abstractKey:null}],storageKey:null}]},params:{cacheID:`84d5f5c91bd333656d01fd398c5d7e12`,id:null,metadata:{},name:`HistoryTabPageQuery`,operationKind:`query`,text:`query HistoryTabPageQuery(
  $count: Int = 50
  $cursor: String
  $statuses: [InteractionStatus!]
  $id: ID!
) {
  node(id: $id) {
    __typename
    ...HistoryTab_customer_3sJIp0
    id
  }
}

fragment HistoryTab_customer_3sJIp0 on Customer {
  interactions(first: $count, after: $cursor, statuses: $statuses) {
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
`}}}();m.hash=`7130ecd211a0544e2da73df78f801477`;var h=function(){var e=[`interactions`];return{argumentDefinitions:[{defaultValue:50,kind:`LocalArgument`,name:`count`},{defaultValue:null,kind:`LocalArgument`,name:`cursor`},{defaultValue:null,kind:`LocalArgument`,name:`statuses`}],kind:`Fragment`,metadata:{connection:[{count:`count`,cursor:`cursor`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`count`,cursor:`cursor`},backward:null,path:e},fragmentPathInResult:[`node`],operation:m,identifierInfo:{identifierField:`id`,identifierQueryVariableName:`id`}}},name:`HistoryTab_customer`,selections:[{alias:`interactions`,args:[{kind:`Variable`,name:`statuses`,variableName:`statuses`}],concreteType:`InteractionConnection`,kind:`LinkedField`,name:`__HistoryTab_interactions_connection`,plural:!1,selections:[{alias:null,args:null,concreteType:`InteractionEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Interaction`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`InteractionList_interactions`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],type:`Customer`,abstractKey:null}}();h.hash=`7130ecd211a0544e2da73df78f801477`;var g=t(),_=p(),v=n;function y(){let{customer:e}=c(v,l.useLoaderData());if(!e)throw o();return(0,_.jsx)(b,{customer:e})}function b({customer:e}){let{_:t}=r(),n=l.useSearch(),o=l.useNavigate(),{data:c,hasNext:p,isLoadingNext:m,loadNext:v}=(0,g.usePaginationFragment)(h,e),y=n.unfinished===`yes`;return(0,_.jsxs)(d,{flush:!0,children:[(0,_.jsx)(`div`,{className:f.bar,children:(0,_.jsx)(a,{label:t({id:`k--eOU`,message:[`Show unfinished ones too`]}),checked:y,onChange:()=>void o({search:y?{}:{unfinished:`yes`},replace:!0,resetScroll:!1})})}),(0,_.jsx)(s,{interactions:c.interactions.edges.map(e=>e.node),empty:(0,_.jsx)(i,{id:`Aje4Ai`,message:[`No interaction has been completed with this customer yet.`]})}),(0,_.jsx)(u,{hasNext:p,isLoading:m,onLoad:()=>v(50)})]})}export{y as HistoryTab,v as query};