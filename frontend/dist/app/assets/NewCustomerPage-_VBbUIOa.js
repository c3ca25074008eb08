import{n as e,t}from"./relay-B-SxfUzf.js";import n from"./NewCustomerPageQuery.graphql-2-efn4_c.js";import{H as r}from"./Box-DchOzZlU.js";import{t as i}from"./kit-fields-CSIYkjvj.js";import{u as a}from"./router-BtSfWoEE.js";import{D as o,rt as s,t as c}from"./index-CQzV1H-m.js";import{n as l,t as u}from"./useCommand-Cf6LCmHc.js";import{t as d}from"./PageHeader-BlRC6tom.js";import{i as f,n as p,t as m}from"./CustomerForm-A_8O1HB_.js";import{i as h}from"./react-phTs76hJ.js";e();var g=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},n=[{alias:null,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:null,kind:`LinkedField`,name:`createCustomer`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],storageKey:null}],type:`CreateCustomerPayload`,abstractKey:null},{kind:`InlineFragment`,selections:[t,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},t],storageKey:null}],type:`InvalidInput`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t],type:`Refused`,abstractKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`NewCustomerPageMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`NewCustomerPageMutation`,selections:n},params:{cacheID:`d003cbc5d6005b7ed1b9056247c32839`,id:null,metadata:{},name:`NewCustomerPageMutation`,operationKind:`mutation`,text:`mutation NewCustomerPageMutation(
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
`}}}();g.hash=`bc862154caad85405c5ca3827278cd1a`,t();var _=h(),v=n;function y(){let{_:e}=r(),t=a(),n=s(v,o.useLoaderData()),h=i({mode:`uncontrolled`,initialValues:p}),y=l(g),b=async n=>{let{kind:r,relationship:i,registered:a}=n,o={kind:r,relationship:i,registered:a,...f(n,p)},s=await y.run({input:o},{form:h});s?.customer&&(c({message:e({id:`zbcL0e`,message:[[`0`],` was created.`],values:{0:s.customer.name}})}),await t({to:`/customers/$customerId`,params:{customerId:s.customer.id}}))};return(0,_.jsxs)(_.Fragment,{children:[(0,_.jsx)(d,{title:e({id:`hFaby8`,message:[`New customer`]})}),(0,_.jsx)(m,{query:n,form:h,isNew:!0,isBusy:y.isBusy,onSubmit:e=>void b(e),onCancel:()=>void t({to:`/customers`}),alert:(0,_.jsx)(u,{command:y})})]})}export{y as NewCustomerPage,v as query};