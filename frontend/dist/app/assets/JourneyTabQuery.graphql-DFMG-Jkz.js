import{n as e}from"./relay-Drj7JO_5.js";e();var t=function(){var e={defaultValue:null,kind:`LocalArgument`,name:`fromDate`},t={defaultValue:null,kind:`LocalArgument`,name:`id`},n={defaultValue:null,kind:`LocalArgument`,name:`kinds`},r={defaultValue:null,kind:`LocalArgument`,name:`media`},i={defaultValue:null,kind:`LocalArgument`,name:`orderBy`},a={defaultValue:null,kind:`LocalArgument`,name:`people`},o={defaultValue:null,kind:`LocalArgument`,name:`preset`},s={defaultValue:null,kind:`LocalArgument`,name:`statuses`},c={defaultValue:null,kind:`LocalArgument`,name:`toDate`},l=[{kind:`Variable`,name:`id`,variableName:`id`}],u={kind:`Variable`,name:`fromDate`,variableName:`fromDate`},d={kind:`Variable`,name:`kinds`,variableName:`kinds`},f={kind:`Variable`,name:`media`,variableName:`media`},p={kind:`Variable`,name:`people`,variableName:`people`},m={kind:`Variable`,name:`preset`,variableName:`preset`},h={kind:`Variable`,name:`statuses`,variableName:`statuses`},g={kind:`Variable`,name:`toDate`,variableName:`toDate`},_={kind:`Variable`,name:`orderBy`,variableName:`orderBy`},v={alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},y={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},b=[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},v,y],x={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},S={alias:null,args:null,kind:`ScalarField`,name:`avatarColor`,storageKey:null},C={kind:`Literal`,name:`first`,value:1},w=[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null}],T={kind:`Variable`,name:`users`,variableName:`people`},E=[{kind:`Literal`,name:`first`,value:50},u,d,f,_,m,h,g,T];return{fragment:{argumentDefinitions:[e,t,n,r,i,a,o,s,c],kind:`Fragment`,metadata:null,name:`JourneyTabQuery`,selections:[{args:null,kind:`FragmentSpread`,name:`JourneyFilterBar_query`},{alias:null,args:l,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[{args:[u,d,f,p,m,h,g],kind:`FragmentSpread`,name:`CustomerJourney_counts`},{args:[u,d,f,_,p,m,h,g],kind:`FragmentSpread`,name:`CustomerJourney_customer`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[t,r,a,n,s,o,e,c,i],kind:`Operation`,name:`JourneyTabQuery`,selections:[{alias:`media`,args:[{kind:`Literal`,name:`includeRetired`,value:!0},{kind:`Literal`,name:`list`,value:`MEDIUM`}],concreteType:`PicklistValue`,kind:`LinkedField`,name:`picklist`,plural:!0,selections:b,storageKey:`picklist(includeRetired:true,list:"MEDIUM")`},{alias:`people`,args:[{kind:`Literal`,name:`first`,value:100}],concreteType:`UserConnection`,kind:`LinkedField`,name:`users`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`node`,plural:!1,selections:[y,x,S],storageKey:null}],storageKey:null}],storageKey:`users(first:100)`},{alias:null,args:l,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[{alias:`all`,args:[C],concreteType:`TouchpointConnection`,kind:`LinkedField`,name:`journey`,plural:!1,selections:w,storageKey:`journey(first:1)`},{alias:`matching`,args:[C,u,d,f,m,h,g,T],concreteType:`TouchpointConnection`,kind:`LinkedField`,name:`journey`,plural:!1,selections:w,storageKey:null},{alias:`signals`,args:[C,u,{kind:`Literal`,name:`kinds`,value:[`SIGNAL`]},f,m,h,g,T],concreteType:`TouchpointConnection`,kind:`LinkedField`,name:`journey`,plural:!1,selections:w,storageKey:null},{alias:`followUps`,args:[C,u,{kind:`Literal`,name:`kinds`,value:[`FOLLOW_UP`]},f,m,h,g,T],concreteType:`TouchpointConnection`,kind:`LinkedField`,name:`journey`,plural:!1,selections:w,storageKey:null},{alias:`milestones`,args:[C,u,{kind:`Literal`,name:`kinds`,value:[`MILESTONE`]},f,m,h,g,T],concreteType:`TouchpointConnection`,kind:`LinkedField`,name:`journey`,plural:!1,selections:w,storageKey:null},y,{alias:null,args:E,concreteType:`TouchpointConnection`,kind:`LinkedField`,name:`journey`,plural:!1,selections:[{alias:null,args:null,concreteType:`TouchpointEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},y,{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`occurredAt`,storageKey:null},{alias:null,args:null,concreteType:`Contact`,kind:`LinkedField`,name:`contact`,plural:!1,selections:[y,x],storageKey:null},{kind:`TypeDiscriminator`,abstractKey:`__isTouchpoint`},{alias:null,args:null,kind:`ScalarField`,name:`action`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`subject`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`detail`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`user`,plural:!1,selections:[x,S,y],storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`medium`,plural:!1,selections:b,storageKey:null},{alias:null,args:null,concreteType:`Interaction`,kind:`LinkedField`,name:`interaction`,plural:!1,selections:[y,{alias:null,args:[{kind:`Literal`,name:`first`,value:4}],concreteType:`ActionItemConnection`,kind:`LinkedField`,name:`actionItems`,plural:!1,selections:[{alias:null,args:null,concreteType:`ActionItemEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`ActionItem`,kind:`LinkedField`,name:`node`,plural:!1,selections:[y,{alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueOn`,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:`actionItems(first:4)`}],storageKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`outcome`,plural:!1,selections:[v,y],storageKey:null}],type:`FollowUp`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`Impression`,kind:`LinkedField`,name:`impressions`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`key`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`value`,storageKey:null}],storageKey:null}],type:`Signal`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`aspect`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`fromCode`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`fromLabel`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`toCode`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`toLabel`,storageKey:null}],type:`Milestone`,abstractKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:E,filters:[`media`,`users`,`kinds`,`statuses`,`preset`,`fromDate`,`toDate`,`orderBy`],handle:`connection`,key:`CustomerJourney_journey`,kind:`LinkedHandle`,name:`journey`}],storageKey:null}]},params:{cacheID:`22f2cf7fd4d437b37dc5b180ffd9e813`,id:null,metadata:{},name:`JourneyTabQuery`,operationKind:`query`,text:`query JourneyTabQuery(
  $id: ID!
  $media: [String!]
  $people: [ID!]
  $kinds: [TouchpointKind!]
  $statuses: [FollowUpStatus!]
  $preset: TimePreset
  $fromDate: Date
  $toDate: Date
  $orderBy: JourneyOrder!
) {
  ...JourneyFilterBar_query
  customer(id: $id) {
    ...CustomerJourney_counts_2fYXkw
    ...CustomerJourney_customer_Ppo1z
    id
  }
}

fragment CustomerJourney_counts_2fYXkw on Customer {
  all: journey(first: 1) {
    totalCount
  }
  matching: journey(first: 1, media: $media, users: $people, kinds: $kinds, statuses: $statuses, preset: $preset, fromDate: $fromDate, toDate: $toDate) {
    totalCount
  }
  signals: journey(first: 1, media: $media, users: $people, kinds: [SIGNAL], statuses: $statuses, preset: $preset, fromDate: $fromDate, toDate: $toDate) {
    totalCount
  }
  followUps: journey(first: 1, media: $media, users: $people, kinds: [FOLLOW_UP], statuses: $statuses, preset: $preset, fromDate: $fromDate, toDate: $toDate) {
    totalCount
  }
  milestones: journey(first: 1, media: $media, users: $people, kinds: [MILESTONE], statuses: $statuses, preset: $preset, fromDate: $fromDate, toDate: $toDate) {
    totalCount
  }
}

fragment CustomerJourney_customer_Ppo1z on Customer {
  id
  journey(first: 50, media: $media, users: $people, kinds: $kinds, statuses: $statuses, preset: $preset, fromDate: $fromDate, toDate: $toDate, orderBy: $orderBy) {
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

fragment JourneyFilterBar_query on Query {
  media: picklist(list: MEDIUM, includeRetired: true) {
    code
    label
    id
  }
  people: users(first: 100) {
    edges {
      node {
        id
        name
        avatarColor
      }
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
`}}}();t.hash=`bb1ec72c836cbda56badce58bede3c8f`;export{t as default};