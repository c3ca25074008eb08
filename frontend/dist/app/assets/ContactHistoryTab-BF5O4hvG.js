import{n as e,t}from"./relay-Drj7JO_5.js";import n from"./ContactHistoryTabQuery.graphql-BvSKBgUO.js";import{H as r,V as i}from"./Box-MnmWujMn.js";import{i as a}from"./kit-fields-kKYH4GFd.js";import{m as o}from"./router-D4q8LSCc.js";import{t as s}from"./InteractionList-Btjs7xsG.js";import{A as c,nt as l}from"./index-BViGCjjR.js";import{t as u}from"./LoadMore-DuR7uU-a.js";import{t as d}from"./Panel-Cno9ejfH.js";import{t as f}from"./Contacts.module--iqYUK_a.js";import{i as p}from"./react-W5ZNnHZt.js";e();var m=function(){var e={defaultValue:50,kind:`LocalArgument`,name:`count`},t={defaultValue:null,kind:`LocalArgument`,name:`cursor`},n={defaultValue:null,kind:`LocalArgument`,name:`id`},r={defaultValue:null,kind:`LocalArgument`,name:`statuses`},i=[{kind:`Variable`,name:`id`,variableName:`id`}],a={kind:`Variable`,name:`statuses`,variableName:`statuses`},o={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},c=[{kind:`Variable`,name:`after`,variableName:`cursor`},{kind:`Variable`,name:`first`,variableName:`count`},a],l={alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},u={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null};return{fragment:{argumentDefinitions:[e,t,n,r],kind:`Fragment`,metadata:null,name:`ContactHistoryTabPageQuery`,selections:[{alias:null,args:i,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:[{kind:`Variable`,name:`count`,variableName:`count`},{kind:`Variable`,name:`cursor`,variableName:`cursor`},a],kind:`FragmentSpread`,name:`ContactHistoryTab_contact`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[e,t,r,n],kind:`Operation`,name:`ContactHistoryTabPageQuery`,selections:[{alias:null,args:i,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[o,s,{kind:`InlineFragment`,selections:[{alias:null,args:c,concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:[{alias:null,args:null,concreteType:`InteractionEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Interaction`,kind:`LinkedField`,name:`node`,plural:!1,selections:[s,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`direction`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`occurredAt`,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`medium`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},l,s],storageKey:null},{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[u,s],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`assignee`,plural:!1,selections:[s,u],storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`outcome`,plural:!1,selections:[l,s],storageKey:null},o],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:c,filters:[`statuses`],handle:`connection`,key:`ContactHistoryTab_interactions`,kind:`LinkedHandle`,name:`interactions`}],type:`Contact`,abstractKey:null}],storageKey:null}]},params:{cacheID:`8d3c3eefddf60e353633d0f938b74f1f`,id:null,metadata:{},name:`ContactHistoryTabPageQuery`,operationKind:`query`,text:`query ContactHistoryTabPageQuery(
  $count: Int = 50
  $cursor: String
  $statuses: [InteractionStatus!]
  $id: ID!
) {
  node(id: $id) {
    __typename
    ...ContactHistoryTab_contact_3sJIp0
    id
  }
}

fragment ContactHistoryTab_contact_3sJIp0 on Contact {
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
`}}}();m.hash=`7f3659bce7a8330a45898a4fd3691df2`;var h=function(){var e=[`interactions`];return{argumentDefinitions:[{defaultValue:50,kind:`LocalArgument`,name:`count`},{defaultValue:null,kind:`LocalArgument`,name:`cursor`},{defaultValue:null,kind:`LocalArgument`,name:`statuses`}],kind:`Fragment`,metadata:{connection:[{count:`count`,cursor:`cursor`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`count`,cursor:`cursor`},backward:null,path:e},fragmentPathInResult:[`node`],operation:m,identifierInfo:{identifierField:`id`,identifierQueryVariableName:`id`}}},name:`ContactHistoryTab_contact`,selections:[{alias:`interactions`,args:[{kind:`Variable`,name:`statuses`,variableName:`statuses`}],concreteType:`InteractionConnection`,kind:`LinkedField`,name:`__ContactHistoryTab_interactions_connection`,plural:!1,selections:[{alias:null,args:null,concreteType:`InteractionEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Interaction`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`InteractionList_interactions`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],type:`Contact`,abstractKey:null}}();h.hash=`7f3659bce7a8330a45898a4fd3691df2`;var g=t(),_=p(),v=n;function y(){let{contact:e}=l(v,c.useLoaderData());if(!e)throw o();return(0,_.jsx)(b,{contact:e})}function b({contact:e}){let{_:t}=r(),n=c.useSearch(),o=c.useNavigate(),{data:l,hasNext:p,isLoadingNext:m,loadNext:v}=(0,g.usePaginationFragment)(h,e),y=n.unfinished===`yes`;return(0,_.jsxs)(d,{flush:!0,children:[(0,_.jsx)(`div`,{className:f.bar,children:(0,_.jsx)(a,{label:t({id:`k--eOU`,message:[`Show unfinished ones too`]}),checked:y,onChange:()=>void o({search:y?{}:{unfinished:`yes`},replace:!0,resetScroll:!1})})}),(0,_.jsx)(s,{interactions:l.interactions.edges.map(e=>e.node),empty:(0,_.jsx)(i,{id:`UWZ3vH`,message:[`No interaction has been completed with this contact yet.`]})}),(0,_.jsx)(u,{hasNext:p,isLoading:m,onLoad:()=>v(50)})]})}export{y as ContactHistoryTab,v as query};