import{n as e,t}from"./relay-Drj7JO_5.js";import n from"./NewCustomerPageQuery.graphql-CYjf04LQ.js";import{H as r}from"./Box-MnmWujMn.js";import{t as i}from"./kit-fields-kKYH4GFd.js";import{d as a}from"./router-D4q8LSCc.js";import{D as o,Q as s,Z as c,nt as l,t as u}from"./index-BViGCjjR.js";import{n as d,t as f}from"./useCommand-B4192wtw.js";import{t as p}from"./PageHeader-Dc4aJkn5.js";import{a as m,n as h,r as g,t as _}from"./ReadOnly-Bu_rzqjk.js";import{i as v}from"./react-W5ZNnHZt.js";e();var y=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},n=[{alias:null,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:null,kind:`LinkedField`,name:`createCustomer`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],storageKey:null}],type:`CreateCustomerPayload`,abstractKey:null},{kind:`InlineFragment`,selections:[t,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},t],storageKey:null}],type:`InvalidInput`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t],type:`Refused`,abstractKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`NewCustomerPageMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`NewCustomerPageMutation`,selections:n},params:{cacheID:`d003cbc5d6005b7ed1b9056247c32839`,id:null,metadata:{},name:`NewCustomerPageMutation`,operationKind:`mutation`,text:`mutation NewCustomerPageMutation(
  $input: CreateCustomerInput!
) {
  createCustomer(input: $input) {
    __typename
    ... on CreateCustomerPayload {
      customer {
        id
        name
      }
    }
    ... on InvalidInput {
      message
      problems {
        path
        message
      }
    }
    ... on Refused {
      code
      message
    }
  }
}
`}}}();y.hash=`bc862154caad85405c5ca3827278cd1a`,t();var b=v(),x=n;function S(){let{_:e}=r(),t=s(),n=a(),v=l(x,o.useLoaderData()),S=i({mode:`uncontrolled`,initialValues:g}),C=d(y),w=async t=>{let{kind:r,relationship:i,registered:a}=t,o={kind:r,relationship:i,registered:a,...m(t,g)},s=await C.run({input:o},{form:S});s?.customer&&(u({message:e({id:`zbcL0e`,message:[[`0`],` was created.`],values:{0:s.customer.name}})}),await n({to:`/customers/$customerId`,params:{customerId:s.customer.id}}))};return(0,b.jsxs)(b.Fragment,{children:[(0,b.jsx)(p,{title:e({id:`hFaby8`,message:[`New customer`]})}),c(t)?(0,b.jsx)(h,{query:v,form:S,isNew:!0,isBusy:C.isBusy,onSubmit:e=>void w(e),onCancel:()=>void n({to:`/customers`}),alert:(0,b.jsx)(f,{command:C})}):(0,b.jsx)(_,{})]})}export{S as NewCustomerPage,x as query};