import{n as e,t}from"./relay-Drj7JO_5.js";import n from"./AuditTabQuery.graphql-Bh5kvAOg.js";import{m as r}from"./router-D4q8LSCc.js";import{t as i}from"./AuditTrail-Cru-40rn.js";import{nt as a,v as o}from"./index-BViGCjjR.js";import{t as s}from"./LoadMore-DuR7uU-a.js";import{i as c}from"./react-W5ZNnHZt.js";e();var l=function(){var e=[{defaultValue:50,kind:`LocalArgument`,name:`count`},{defaultValue:null,kind:`LocalArgument`,name:`cursor`},{defaultValue:null,kind:`LocalArgument`,name:`id`}],t=[{kind:`Variable`,name:`id`,variableName:`id`}],n={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},i=[{kind:`Variable`,name:`after`,variableName:`cursor`},{kind:`Variable`,name:`first`,variableName:`count`}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`AuditTabPageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:[{kind:`Variable`,name:`count`,variableName:`count`},{kind:`Variable`,name:`cursor`,variableName:`cursor`}],kind:`FragmentSpread`,name:`AuditTab_customer`}],storageKey:null}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`AuditTabPageQuery`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`node`,plural:!1,selections:[n,r,{kind:`InlineFragment`,selections:[{alias:null,args:i,concreteType:`ChangeConnection`,kind:`LinkedField`,name:`audit`,plural:!1,selections:[{alias:null,args:null,concreteType:`ChangeEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Change`,kind:`LinkedField`,name:`node`,plural:!1,selections:[r,{alias:null,args:null,kind:`ScalarField`,name:`at`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`entity`,storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`user`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`avatarColor`,storageKey:null},r],storageKey:null},{alias:null,args:null,concreteType:`FieldChange`,kind:`LinkedField`,name:`fields`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`field`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`before`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`after`,storageKey:null}],storageKey:null},n],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:i,filters:null,handle:`connection`,key:`AuditTab_audit`,kind:`LinkedHandle`,name:`audit`}],type:`Customer`,abstractKey:null}],storageKey:null}]},params:{cacheID:`5e1606d7bb55e551066ad9cf31bc920c`,id:null,metadata:{},name:`AuditTabPageQuery`,operationKind:`query`,text:`query AuditTabPageQuery(
  $count: Int = 50
  $cursor: String
  $id: ID!
) {
  node(id: $id) {
    __typename
    ...AuditTab_customer_1G22uz
    id
  }
}

fragment AuditTab_customer_1G22uz on Customer {
  audit(first: $count, after: $cursor) {
    edges {
      node {
        ...AuditTrail_changes
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

fragment AuditTrail_changes on Change {
  id
  at
  kind
  entity
  user {
    name
    avatarColor
    id
  }
  fields {
    field
    before
    after
  }
}
`}}}();l.hash=`219ebb70f5991f96700b10585bf202e9`;var u=function(){var e=[`audit`];return{argumentDefinitions:[{defaultValue:50,kind:`LocalArgument`,name:`count`},{defaultValue:null,kind:`LocalArgument`,name:`cursor`}],kind:`Fragment`,metadata:{connection:[{count:`count`,cursor:`cursor`,direction:`forward`,path:e}],refetch:{connection:{forward:{count:`count`,cursor:`cursor`},backward:null,path:e},fragmentPathInResult:[`node`],operation:l,identifierInfo:{identifierField:`id`,identifierQueryVariableName:`id`}}},name:`AuditTab_customer`,selections:[{alias:`audit`,args:null,concreteType:`ChangeConnection`,kind:`LinkedField`,name:`__AuditTab_audit_connection`,plural:!1,selections:[{alias:null,args:null,concreteType:`ChangeEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Change`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`AuditTrail_changes`},{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`cursor`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`PageInfo`,kind:`LinkedField`,name:`pageInfo`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`endCursor`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`hasNextPage`,storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],type:`Customer`,abstractKey:null}}();u.hash=`219ebb70f5991f96700b10585bf202e9`;var d=t(),f=c(),p=n;function m(){let{customer:e}=a(p,o.useLoaderData());if(!e)throw r();return(0,f.jsx)(h,{customer:e})}function h({customer:e}){let{data:t,hasNext:n,isLoadingNext:r,loadNext:a}=(0,d.usePaginationFragment)(u,e);return(0,f.jsxs)(f.Fragment,{children:[(0,f.jsx)(i,{changes:t.audit.edges.map(e=>e.node)}),(0,f.jsx)(s,{hasNext:n,isLoading:r,onLoad:()=>a(50)})]})}export{m as AuditTab,p as query};