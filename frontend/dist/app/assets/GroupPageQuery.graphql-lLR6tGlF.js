import{n as e}from"./relay-Drj7JO_5.js";e();var t=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`},{defaultValue:null,kind:`LocalArgument`,name:`text`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},i={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},a={alias:null,args:null,kind:`ScalarField`,name:`description`,storageKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`createdAt`,storageKey:null},c={alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},l={alias:`all`,args:null,concreteType:`ContactConnection`,kind:`LinkedField`,name:`members`,plural:!1,selections:[c],storageKey:null},u={kind:`Variable`,name:`text`,variableName:`text`},d=[{kind:`Literal`,name:`first`,value:50},u];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`GroupPageQuery`,selections:[{alias:null,args:t,concreteType:`ContactGroup`,kind:`LinkedField`,name:`contactGroup`,plural:!1,selections:[n,r,i,a,o,s,l,{args:[u],kind:`FragmentSpread`,name:`GroupMembers_group`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`GroupPageQuery`,selections:[{alias:null,args:t,concreteType:`ContactGroup`,kind:`LinkedField`,name:`contactGroup`,plural:!1,selections:[n,r,i,a,o,s,l,{alias:null,args:d,concreteType:`ContactConnection`,kind:`LinkedField`,name:`members`,plural:!1,selections:[c,{alias:null,args:null,concreteType:`ContactEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Contact`,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,i,{alias:null,args:null,kind:`ScalarField`,name:`jobTitle`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[n,i],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:d,filters:[`text`],handle:`connection`,key:`GroupMembers_members`,kind:`LinkedHandle`,name:`members`}],storageKey:null}]},params:{cacheID:`c989237dd865b3b1e0a0f0ad44becc74`,id:null,metadata:{},name:`GroupPageQuery`,operationKind:`query`,text:`query GroupPageQuery(
  $id: ID!
  $text: String
) {
  contactGroup(id: $id) {
    id
    version
    name
    description
    isActive
    createdAt
    all: members {
      totalCount
    }
    ...GroupMembers_group_1EemdR
  }
}

fragment GroupMembers_group_1EemdR on ContactGroup {
  id
  members(first: 50, text: $text) {
    totalCount
    edges {
      node {
        id
        name
        jobTitle
        email
        customer {
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
`}}}();t.hash=`7a5b3741a03c01037dfa7a0a63276b34`;export{t as default};