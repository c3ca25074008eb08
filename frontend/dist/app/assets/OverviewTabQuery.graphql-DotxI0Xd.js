import{n as e}from"./relay-B-SxfUzf.js";e();var t=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`notes`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},i={alias:null,args:null,concreteType:`Link`,kind:`LinkedField`,name:`links`,plural:!0,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`url`,storageKey:null}],storageKey:null},a={kind:`Literal`,name:`first`,value:10},o=[a,{kind:`Literal`,name:`statuses`,value:[`OPEN`,`MISSED`]}],s=[a,{kind:`Literal`,name:`states`,value:[`OPEN`,`OVERDUE`]}],c={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},l={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},u=[c,l],d={alias:null,args:[{kind:`Literal`,name:`first`,value:20}],concreteType:`CustomerConnection`,kind:`LinkedField`,name:`subsidiaries`,plural:!1,selections:[{alias:null,args:null,concreteType:`CustomerEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`node`,plural:!1,selections:u,storageKey:null}],storageKey:null}],storageKey:`subsidiaries(first:20)`},f={alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},p={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},m=[c],h=[r,c],g={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},_={alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`assignee`,plural:!1,selections:u,storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`OverviewTabQuery`,selections:[{alias:null,args:t,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`OverviewTab_facts`},{args:null,kind:`FragmentSpread`,name:`ContactList_customer`},n,i,{alias:null,args:o,concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:[{alias:null,args:null,concreteType:`InteractionEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Interaction`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`InteractionList_interactions`}],storageKey:null}],storageKey:null}],storageKey:`interactions(first:10,statuses:["OPEN","MISSED"])`},{alias:null,args:s,concreteType:`ActionItemConnection`,kind:`LinkedField`,name:`actionItems`,plural:!1,selections:[{alias:null,args:null,concreteType:`ActionItemEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`ActionItem`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`ActionItemList_items`}],storageKey:null}],storageKey:null}],storageKey:`actionItems(first:10,states:["OPEN","OVERDUE"])`},d],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`OverviewTabQuery`,selections:[{alias:null,args:t,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[c,{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},f,{alias:null,args:null,kind:`ScalarField`,name:`phone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`street`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`postcode`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`town`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`region`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`country`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`fiscalNumber`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`commercialNumber`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`nationalId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`nationalIdCountry`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`culture`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`timeZone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`externalKey`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`parent`,plural:!1,selections:u,storageKey:null},p,{alias:null,args:null,concreteType:`Contact`,kind:`LinkedField`,name:`defaultContact`,plural:!1,selections:m,storageKey:null},{alias:null,args:[{kind:`Literal`,name:`first`,value:100}],concreteType:`ContactConnection`,kind:`LinkedField`,name:`contacts`,plural:!1,selections:[{alias:null,args:null,concreteType:`ContactEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Contact`,kind:`LinkedField`,name:`node`,plural:!1,selections:[c,l,{alias:null,args:null,kind:`ScalarField`,name:`jobTitle`,storageKey:null},f,{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`lifecycleStage`,plural:!1,selections:h,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:`contacts(first:100)`},n,i,{alias:null,args:o,concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:[{alias:null,args:null,concreteType:`InteractionEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Interaction`,kind:`LinkedField`,name:`node`,plural:!1,selections:[c,g,{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`direction`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`occurredAt`,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`medium`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},r,c],storageKey:null},{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[l,c],storageKey:null},_,{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`outcome`,plural:!1,selections:h,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:`interactions(first:10,statuses:["OPEN","MISSED"])`},{alias:null,args:s,concreteType:`ActionItemConnection`,kind:`LinkedField`,name:`actionItems`,plural:!1,selections:[{alias:null,args:null,concreteType:`ActionItemEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`ActionItem`,kind:`LinkedField`,name:`node`,plural:!1,selections:[c,p,g,{alias:null,args:null,kind:`ScalarField`,name:`description`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`dueOn`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`remark`,storageKey:null},_,{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:u,storageKey:null},{alias:null,args:null,concreteType:`Interaction`,kind:`LinkedField`,name:`interaction`,plural:!1,selections:m,storageKey:null}],storageKey:null}],storageKey:null}],storageKey:`actionItems(first:10,states:["OPEN","OVERDUE"])`},d],storageKey:null}]},params:{cacheID:`7337f72abecebbc4f99a6832519b47f7`,id:null,metadata:{},name:`OverviewTabQuery`,operationKind:`query`,text:`query OverviewTabQuery(
  $id: ID!
) {
  customer(id: $id) {
    ...OverviewTab_facts
    ...ContactList_customer
    notes
    links {
      label
      url
    }
    interactions(first: 10, statuses: [OPEN, MISSED]) {
      edges {
        node {
          ...InteractionList_interactions
          id
        }
      }
    }
    actionItems(first: 10, states: [OPEN, OVERDUE]) {
      edges {
        node {
          ...ActionItemList_items
          id
        }
      }
    }
    subsidiaries(first: 20) {
      edges {
        node {
          id
          name
        }
      }
    }
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

fragment ContactList_customer on Customer {
  id
  kind
  version
  defaultContact {
    id
  }
  contacts(first: 100) {
    edges {
      node {
        id
        name
        jobTitle
        email
        lifecycleStage {
          label
          id
        }
      }
    }
  }
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

fragment OverviewTab_facts on Customer {
  id
  kind
  email
  phone
  street
  postcode
  town
  region
  country
  fiscalNumber
  commercialNumber
  nationalId
  nationalIdCountry
  culture
  timeZone
  externalKey
  createdAt
  parent {
    id
    name
  }
}
`}}}();t.hash=`fdc41eab847a3d9b4a630ec4f668b55f`;export{t as default};