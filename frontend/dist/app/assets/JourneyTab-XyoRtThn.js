import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import t from"./JourneyTabQuery.graphql-DFMG-Jkz.js";import{m as n}from"./router-D4q8LSCc.js";import{i as r,r as i}from"./react-W5ZNnHZt.js";import{n as a,t as o}from"./relay-Drj7JO_5.js";import{n as s,t as c}from"./JourneySkeleton-DSsXBU-p.js";import{L as l,b as u,nt as d}from"./index-BViGCjjR.js";var f=e(i(),1),p=o();a();var m=function(){var e={defaultValue:50,kind:`LocalArgument`,name:`count`},t={defaultValue:null,kind:`LocalArgument`,name:`cursor`},n={defaultValue:null,kind:`LocalArgument`,name:`fromDate`},r={defaultValue:null,kind:`LocalArgument`,name:`id`},i={defaultValue:null,kind:`LocalArgument`,name:`kinds`},a={defaultValue:null,kind:`LocalArgument`,name:`media`},o={defaultValue:`NEWEST`,kind:`LocalArgument`,name:`orderBy`},s={defaultValue:null,kind:`LocalArgument`,name:`people`},c={defaultValue:null,kind:`LocalArgument`,name:`preset`},l={defaultValue:null,kind:`LocalArgument`,name:`statuses`},u={defaultValue:null,kind:`LocalArgument`,name:`toDate`},d=[{kind:`Variable`,name:`id`,variableName:`id`}],f={kind:`Variable`,name:`fromDate`,variableName:`fromDate`},p={kind:`Variable`,name:`kinds`,variableName:`kinds`},m={kind:`Variable`,name:`media`,variableName:`media`},h={kind:`Variable`,name:`orderBy`,variableName:`orderBy`},g={kind:`Variable`,name:`preset`,variableName:`preset`},_={kind:`Variable`,name:`statuses`,variableName:`statuses`},v={kind:`Variable`,name:`toDate`,variableName:`toDate`},y={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},b={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},x=[{kind:`Variable`,name:`after`,variableName:`cursor`},{kind:`Variable`,name:`first`,variableName:`count`},f,p,m,h,g,_,v,{kind:`Variable`,name:`users`,variableName:`people`}],S={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},C={alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null};return{fragment:{argumentDefinitions:[e,t,n,r,i,a,o,s,c,l,u],kind:`Fragment`,metadata:null,name:`CustomerJourneyPageQuery`,selections:[{alias:null,args:d,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:[{kind:`Variable`,name:`count`,variableName:`count`},{kind:`Variable`,name:`cursor`,variableName:`cursor`},f,p,m,h,{kind:`Variable`,name:`people`,variableName:`people`},g,_,v],kind:`FragmentSpread`,name:`CustomerJourney_customer`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[e,t,n,i,a,o,s,c,l,u,r],kind:`Operation`,name:`CustomerJourneyPageQuery`,selections:[{alias:null,args:d,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[y,b,{kind:`InlineFragment`,selections:[{alias:null,args:x,concreteType:`TouchpointConnection`,kind:`LinkedField`,name:`journey`,plural:!1,selections:[{alias:null,args:null,concreteType:`TouchpointEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[y,b,{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`occurredAt`,storageKey:null},{alias:null,args:null,concreteType:`Contact`,kind:`LinkedField`,name:`contact`,plural:!1,selections:[b,S],storageKey:null},{kind:`TypeDiscriminator`,abstractKey:`__isTouchpoint`},{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`detail`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`user`,plural:!1,selections:[S,{alias:null,args:null,kind:`ScalarField`,name:`avatarColor`,storageKey:null},b],storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`medium`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},C,b],storageKey:null},{alias:null,args:null,concreteType:`Interaction`,kind:`LinkedField`,name:`interaction`,plural:!1,selections:[b,{alias:null,args:[{kind:`Literal`,name:`first`,value:4}],concreteType:`ActionItemConnection`,kind:`LinkedField`,name:`actionItems`,plural:!1,selections:[{alias:null,args:null,concreteType:`ActionItemEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`ActionItem`,kind:`LinkedField`,name:`node`,plural:!1,selections:[b,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueOn`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:`actionItems(first:4)`}],storageKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`outcome`,plural:!1,selections:[C,b],storageKey:null}],type:`FollowUp`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`Impression`,kind:`LinkedField`,name:`impressions`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null}],storageKey:null}],type:`Signal`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`aspect`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`fromCode`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`fromLabel`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`toCode`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`toLabel`,storageKey:null}],type:`Milestone`,abstractKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:x,filters:[`media`,`users`,`kinds`,`statuses`,`preset`,`fromDate`,`toDate`,`orderBy`],handle:`connection`,key:`CustomerJourney_journey`,kind:`LinkedHandle`,name:`journey`}],type:`Customer`,abstractKey:null}],storageKey:null}]},params:{cacheID:`9527e2b73e8a6d654e529e8a36c531c8`,id:null,metadata:{},name:`CustomerJourneyPageQuery`,operationKind:`query`,text:`query CustomerJourneyPageQuery(
  $count: Int = 50
  $cursor: String
  $fromDate: Date
  $kinds: [TouchpointKind!]
  $media: [String!]
  $orderBy: JourneyOrder = NEWEST
  $people: [ID!]
  $preset: TimePreset
  $statuses: [FollowUpStatus!]
  $toDate: Date
  $id: ID!
) {
  node(id: $id) {
    __typename
    ...CustomerJourney_customer_2a8lrJ
    id
  }
}

fragment CustomerJourney_customer_2a8lrJ on Customer {
  id
  journey(first: $count, after: $cursor, media: $media, users: $people, kinds: $kinds, statuses: $statuses, preset: $preset, fromDate: $fromDate, toDate: $toDate, orderBy: $orderBy) {
    edges {
      node {
        __typename
        id
        kind
        occurredAt
        contact {
          id
        }
        ...TouchpointCard_touchpoint
        ...MilestonePill_touchpoint
      }
      cursor
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}

fragment MilestonePill_touchpoint on Touchpoint {
  __isTouchpoint: __typename
  id
  action
  occurredAt
  contact {
    id
    name
  }
  user {
    name
    id
  }
  ... on Milestone {
    aspect
    fromCode
    fromLabel
    toCode
    toLabel
  }
}

fragment Promises_interaction on Interaction {
  id
  actionItems(first: 4) {
    edges {
      node {
        id
        title
        state
        dueOn
      }
    }
  }
}

fragment TouchpointCard_touchpoint on Touchpoint {
  __isTouchpoint: __typename
  id
  kind
  action
  subject
  detail
  occurredAt
  contact {
    id
    name
  }
  user {
    name
    avatarColor
    id
  }
  medium {
    code
    label
    id
  }
  interaction {
    id
    ...Promises_interaction
  }
  ... on FollowUp {
    status
    outcome {
      label
      id
    }
  }
  ... on Signal {
    impressions {
      key
      value
    }
  }
}
`}}}();m.hash=`e95d78e62f4465853ea65acca9c29b0f`;var h=function(){var e=[`journey`],t={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null};return{argumentDefinitions:[{defaultValue:50,kind:`LocalArgument`,name:`count`},{defaultValue:null,kind:`LocalArgument`,name:`cursor`},{defaultValue:null,kind:`LocalArgument`,name:`fromDate`},{defaultValue:null,kind:`LocalArgument`,name:`kinds`},{defaultValue:null,kind:`LocalArgument`,name:`media`},{defaultValue:`NEWEST`,kind:`LocalArgument`,name:`orderBy`},{defaultValue:null,kind:`LocalArgument`,name:`people`},{defaultValue:null,kind:`LocalArgument`,name:`preset`},{defaultValue:null,kind:`LocalArgument`,name:`statuses`},{defaultValue:null,kind:`LocalArgument`,name:`toDate`}],kind:`Fragment`,metadata:{connection:[{count:`count`,cursor:`cursor`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`count`,cursor:`cursor`},backward:null,path:e},fragmentPathInResult:[`node`],operation:m,identifierInfo:{identifierField:`id`,identifierQueryVariableName:`id`}}},name:`CustomerJourney_customer`,selections:[t,{alias:`journey`,args:[{kind:`Variable`,name:`fromDate`,variableName:`fromDate`},{kind:`Variable`,name:`kinds`,variableName:`kinds`},{kind:`Variable`,name:`media`,variableName:`media`},{kind:`Variable`,name:`orderBy`,variableName:`orderBy`},{kind:`Variable`,name:`preset`,variableName:`preset`},{kind:`Variable`,name:`statuses`,variableName:`statuses`},{kind:`Variable`,name:`toDate`,variableName:`toDate`},{kind:`Variable`,name:`users`,variableName:`people`}],concreteType:`TouchpointConnection`,kind:`LinkedField`,name:`__CustomerJourney_journey_connection`,plural:!1,selections:[{alias:null,args:null,concreteType:`TouchpointEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[t,{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`occurredAt`,storageKey:null},{alias:null,args:null,concreteType:`Contact`,kind:`LinkedField`,name:`contact`,plural:!1,selections:[t],storageKey:null},{args:null,kind:`FragmentSpread`,name:`TouchpointCard_touchpoint`},{args:null,kind:`FragmentSpread`,name:`MilestonePill_touchpoint`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null}],type:`Customer`,abstractKey:null}}();h.hash=`e95d78e62f4465853ea65acca9c29b0f`;var g=function(){var e={kind:`Literal`,name:`first`,value:1},t=[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null}],n={kind:`Variable`,name:`fromDate`,variableName:`fromDate`},r={kind:`Variable`,name:`media`,variableName:`media`},i={kind:`Variable`,name:`preset`,variableName:`preset`},a={kind:`Variable`,name:`statuses`,variableName:`statuses`},o={kind:`Variable`,name:`toDate`,variableName:`toDate`},s={kind:`Variable`,name:`users`,variableName:`people`};return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`fromDate`},{defaultValue:null,kind:`LocalArgument`,name:`kinds`},{defaultValue:null,kind:`LocalArgument`,name:`media`},{defaultValue:null,kind:`LocalArgument`,name:`people`},{defaultValue:null,kind:`LocalArgument`,name:`preset`},{defaultValue:null,kind:`LocalArgument`,name:`statuses`},{defaultValue:null,kind:`LocalArgument`,name:`toDate`}],kind:`Fragment`,metadata:null,name:`CustomerJourney_counts`,selections:[{alias:`all`,args:[e],concreteType:`TouchpointConnection`,kind:`LinkedField`,name:`journey`,plural:!1,selections:t,storageKey:`journey(first:1)`},{alias:`matching`,args:[e,n,{kind:`Variable`,name:`kinds`,variableName:`kinds`},r,i,a,o,s],concreteType:`TouchpointConnection`,kind:`LinkedField`,name:`journey`,plural:!1,selections:t,storageKey:null},{alias:`signals`,args:[e,n,{kind:`Literal`,name:`kinds`,value:[`SIGNAL`]},r,i,a,o,s],concreteType:`TouchpointConnection`,kind:`LinkedField`,name:`journey`,plural:!1,selections:t,storageKey:null},{alias:`followUps`,args:[e,n,{kind:`Literal`,name:`kinds`,value:[`FOLLOW_UP`]},r,i,a,o,s],concreteType:`TouchpointConnection`,kind:`LinkedField`,name:`journey`,plural:!1,selections:t,storageKey:null},{alias:`milestones`,args:[e,n,{kind:`Literal`,name:`kinds`,value:[`MILESTONE`]},r,i,a,o,s],concreteType:`TouchpointConnection`,kind:`LinkedField`,name:`journey`,plural:!1,selections:t,storageKey:null}],type:`Customer`,abstractKey:null}}();g.hash=`213251bdef4bef8df9358cc8b0e38bb5`;var _=r();function v({customer:e,query:t,filters:n,onFilter:r}){let i=(0,p.useFragment)(g,e),{data:a,hasNext:o,isLoadingNext:c,loadNext:l}=(0,p.usePaginationFragment)(h,e),{edges:u}=a.journey,d=(0,f.useMemo)(()=>u.map(({node:e})=>({id:e.id,kind:e.kind,occurredAt:e.occurredAt,contactId:e.contact?.id??null,touchpoint:e})),[u]);return(0,_.jsx)(s,{query:t,filters:n,onFilter:r,dots:d,counts:{all:i.all.totalCount,matching:i.matching.totalCount,kinds:{SIGNAL:i.signals.totalCount,FOLLOW_UP:i.followUps.totalCount,MILESTONE:i.milestones.totalCount}},log:{customer:a.id},withContact:!0,hasNext:o,isLoading:c,loadNext:l})}var y=t;function b(){return(0,_.jsx)(f.Suspense,{fallback:(0,_.jsx)(c,{}),children:(0,_.jsx)(x,{})})}function x(){let e=d(y,u.useLoaderData()),t=u.useSearch(),r=u.useNavigate();if(!e.customer)throw n();return(0,_.jsx)(v,{customer:e.customer,query:e,filters:t,onFilter:e=>void r({search:l(e),replace:!0,resetScroll:!1})})}export{b as JourneyTab,y as query};