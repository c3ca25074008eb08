import{n as e}from"./relay-Drj7JO_5.js";e();var t=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},i=[n,r],a=[n],o={alias:null,args:null,concreteType:`Tag`,kind:`LinkedField`,name:`tags`,plural:!0,selections:[r,n],storageKey:null};return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`CustomerFormPageQuery`,selections:[{args:null,kind:`FragmentSpread`,name:`CustomerForm_query`},{alias:null,args:t,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`CustomerFormPage_customer`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`CustomerFormPageQuery`,selections:[{alias:null,args:[{kind:`Literal`,name:`active`,value:!0},{kind:`Literal`,name:`first`,value:100},{kind:`Literal`,name:`roles`,value:[`ADMIN`,`MANAGER`,`ANALYST`]}],concreteType:`UserConnection`,kind:`LinkedField`,name:`users`,plural:!1,selections:[{alias:null,args:null,concreteType:`UserEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`node`,plural:!1,selections:i,storageKey:null}],storageKey:null}],storageKey:`users(active:true,first:100,roles:["ADMIN","MANAGER","ANALYST"])`},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`viewer`,plural:!1,selections:[{alias:null,args:null,concreteType:`Team`,kind:`LinkedField`,name:`teams`,plural:!0,selections:a,storageKey:null},n],storageKey:null},{alias:null,args:null,concreteType:`Team`,kind:`LinkedField`,name:`teams`,plural:!0,selections:i,storageKey:null},o,{alias:null,args:t,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[n,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`relationship`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`registered`,storageKey:null},r,{alias:null,args:null,kind:`ScalarField`,name:`firstName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`phone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`street`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`postcode`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`town`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`region`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`country`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`fiscalNumber`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`commercialNumber`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`nationalId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`nationalIdCountry`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`culture`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`timeZone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`notes`,storageKey:null},o,{alias:null,args:null,concreteType:`Link`,kind:`LinkedField`,name:`links`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`url`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:a,storageKey:null},{alias:null,args:null,concreteType:`Team`,kind:`LinkedField`,name:`team`,plural:!1,selections:a,storageKey:null}],storageKey:null}]},params:{cacheID:`4b44b4daef60e6a32d24425c9d080f35`,id:null,metadata:{},name:`CustomerFormPageQuery`,operationKind:`query`,text:`query CustomerFormPageQuery(
  $id: ID!
) {
  ...CustomerForm_query
  customer(id: $id) {
    ...CustomerFormPage_customer
    id
  }
}

fragment CustomerFormPage_customer on Customer {
  id
  version
  kind
  relationship
  registered
  name
  firstName
  lastName
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
  notes
  tags {
    name
    id
  }
  links {
    label
    url
  }
  owner {
    id
  }
  team {
    id
  }
}

fragment CustomerForm_query on Query {
  users(first: 100, active: true, roles: [ADMIN, MANAGER, ANALYST]) {
    edges {
      node {
        id
        name
      }
    }
  }
  viewer {
    teams {
      id
    }
    id
  }
  teams {
    id
    name
  }
  tags {
    name
    id
  }
}
`}}}();t.hash=`af5f496f0e7337006057c0e9a8972834`;export{t as default};