import{n as e}from"./relay-Drj7JO_5.js";e();var t=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`family`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`direction`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`startsAt`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`startsOn`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`durationMinutes`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`deadlineAt`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`actualStartedAt`,storageKey:null},u={alias:null,args:null,kind:`ScalarField`,name:`actualMinutes`,storageKey:null},d={alias:null,args:null,kind:`ScalarField`,name:`updateDateAt`,storageKey:null},f={alias:null,args:null,kind:`ScalarField`,name:`note`,storageKey:null},p={alias:null,args:null,kind:`ScalarField`,name:`result`,storageKey:null},m={alias:null,args:null,kind:`ScalarField`,name:`location`,storageKey:null},h={alias:null,args:null,kind:`ScalarField`,name:`locationComments`,storageKey:null},g={alias:null,args:null,kind:`ScalarField`,name:`nextActionText`,storageKey:null},_={alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},v=[_],y={alias:null,args:null,kind:`ScalarField`,name:`fullLabel`,storageKey:null},b={alias:null,args:null,kind:`ScalarField`,name:`tone`,storageKey:null},x={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},S=[x],C={alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[n,x,{alias:null,args:null,kind:`ScalarField`,name:`registered`,storageKey:null}],storageKey:null},w=[n,x],T={alias:null,args:null,concreteType:`Contact`,kind:`LinkedField`,name:`contact`,plural:!1,selections:w,storageKey:null},E={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},D={alias:null,args:null,concreteType:`Interaction`,kind:`LinkedField`,name:`followUpOf`,plural:!1,selections:[n,E],storageKey:null},O={alias:null,args:null,concreteType:`Link`,kind:`LinkedField`,name:`links`,plural:!0,selections:[_,{alias:null,args:null,kind:`ScalarField`,name:`url`,storageKey:null}],storageKey:null},k={alias:null,args:null,concreteType:`Tag`,kind:`LinkedField`,name:`tags`,plural:!0,selections:w,storageKey:null},A=[{kind:`Literal`,name:`first`,value:50}],j=[_,n],M=[x,n];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`DetailsTabQuery`,selections:[{alias:null,args:t,concreteType:`Interaction`,kind:`LinkedField`,name:`interaction`,plural:!1,selections:[n,r,i,a,o,s,c,l,u,d,f,p,m,h,g,{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`nextAction`,plural:!1,selections:v,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`medium`,plural:!1,selections:v,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`purpose`,plural:!1,selections:v,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`step`,plural:!1,selections:[y],storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`sourceType`,plural:!1,selections:v,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`sourceReason`,plural:!1,selections:v,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`outcome`,plural:!1,selections:[_,b],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`assignee`,plural:!1,selections:S,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`creator`,plural:!1,selections:S,storageKey:null},C,T,D,O,k,{alias:null,args:A,concreteType:`ActionItemConnection`,kind:`LinkedField`,name:`actionItems`,plural:!1,selections:[{alias:null,args:null,concreteType:`ActionItemEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`ActionItem`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`ActionItemList_items`}],storageKey:null}],storageKey:null}],storageKey:`actionItems(first:50)`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`DetailsTabQuery`,selections:[{alias:null,args:t,concreteType:`Interaction`,kind:`LinkedField`,name:`interaction`,plural:!1,selections:[n,r,i,a,o,s,c,l,u,d,f,p,m,h,g,{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`nextAction`,plural:!1,selections:j,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`medium`,plural:!1,selections:j,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`purpose`,plural:!1,selections:j,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`step`,plural:!1,selections:[y,n],storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`sourceType`,plural:!1,selections:j,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`sourceReason`,plural:!1,selections:j,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`outcome`,plural:!1,selections:[_,b,n],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`assignee`,plural:!1,selections:M,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`creator`,plural:!1,selections:M,storageKey:null},C,T,D,O,k,{alias:null,args:A,concreteType:`ActionItemConnection`,kind:`LinkedField`,name:`actionItems`,plural:!1,selections:[{alias:null,args:null,concreteType:`ActionItemEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`ActionItem`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},E,{alias:null,args:null,kind:`ScalarField`,name:`description`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueOn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`remark`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`assignee`,plural:!1,selections:w,storageKey:null},{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:w,storageKey:null},{alias:null,args:null,concreteType:`Interaction`,kind:`LinkedField`,name:`interaction`,plural:!1,selections:[n],storageKey:null}],storageKey:null}],storageKey:null}],storageKey:`actionItems(first:50)`}],storageKey:null}]},params:{cacheID:`3115f97d72621bd146600edce140d335`,id:null,metadata:{},name:`DetailsTabQuery`,operationKind:`query`,text:`query DetailsTabQuery(
  $id: ID!
) {
  interaction(id: $id) {
    id
    family
    direction
    startsAt
    startsOn
    durationMinutes
    deadlineAt
    actualStartedAt
    actualMinutes
    updateDateAt
    note
    result
    location
    locationComments
    nextActionText
    nextAction {
      label
      id
    }
    medium {
      label
      id
    }
    purpose {
      label
      id
    }
    step {
      fullLabel
      id
    }
    sourceType {
      label
      id
    }
    sourceReason {
      label
      id
    }
    outcome {
      label
      tone
      id
    }
    assignee {
      name
      id
    }
    creator {
      name
      id
    }
    customer {
      id
      name
      registered
    }
    contact {
      id
      name
    }
    followUpOf {
      id
      title
    }
    links {
      label
      url
    }
    tags {
      id
      name
    }
    actionItems(first: 50) {
      edges {
        node {
          ...ActionItemList_items
          id
        }
      }
    }
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
`}}}();t.hash=`47ea0d9da1703b6095aa9c9b2d3c21cd`;export{t as default};