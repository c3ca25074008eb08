import{n as e,t}from"./relay-Drj7JO_5.js";import{H as n,V as r}from"./Box-MnmWujMn.js";import{at as i,t as a}from"./index-BViGCjjR.js";import{a as o,n as s,p as c,t as l}from"./kit-fields-kKYH4GFd.js";import{t as u}from"./Group-jIqZGXk3.js";import{n as d}from"./kit-floating-6dGPVMeF.js";import{t as f}from"./SimpleGrid-uQpcsMLd.js";import{t as p}from"./Stack-ypVQWMUK.js";import{f as m}from"./router-D4q8LSCc.js";import{n as h}from"./places-lX0xvoWe.js";import{n as g,t as _}from"./useCommand-B4192wtw.js";import{i as v}from"./react-W5ZNnHZt.js";e();var y=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},n=[{alias:null,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:null,kind:`LinkedField`,name:`updateContact`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`Contact`,kind:`LinkedField`,name:`contact`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`firstName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`phone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`jobTitle`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`culture`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`registered`,storageKey:null}],storageKey:null}],type:`UpdateContactPayload`,abstractKey:null},{kind:`InlineFragment`,selections:[t,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},t],storageKey:null}],type:`InvalidInput`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t],type:`Refused`,abstractKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`ContactDialogUpdateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`ContactDialogUpdateMutation`,selections:n},params:{cacheID:`4f56dcff6fce562b35a892151ca2e5bd`,id:null,metadata:{},name:`ContactDialogUpdateMutation`,operationKind:`mutation`,text:`mutation ContactDialogUpdateMutation(
  $input: UpdateContactInput!
) {
  updateContact(input: $input) {
    __typename
    ... on UpdateContactPayload {
      contact {
        id
        version
        name
        firstName
        lastName
        email
        phone
        jobTitle
        culture
        registered
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
`}}}();y.hash=`90a1cca3c46bb2f3f84986798b818174`;var b=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},n=[{alias:null,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:null,kind:`LinkedField`,name:`createContact`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`Contact`,kind:`LinkedField`,name:`contact`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],storageKey:null}],type:`CreateContactPayload`,abstractKey:null},{kind:`InlineFragment`,selections:[t,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},t],storageKey:null}],type:`InvalidInput`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t],type:`Refused`,abstractKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`ContactDialogCreateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`ContactDialogCreateMutation`,selections:n},params:{cacheID:`70a92863a03d150ff3c2404589e1e300`,id:null,metadata:{},name:`ContactDialogCreateMutation`,operationKind:`mutation`,text:`mutation ContactDialogCreateMutation(
  $input: CreateContactInput!
) {
  createContact(input: $input) {
    __typename
    ... on CreateContactPayload {
      contact {
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
`}}}();b.hash=`bc0c037e64f1a2624958f2ea78c64b87`,t();var x=v();function S(e){let{_:t,i18n:v}=n(),S=m(),{contact:C,onClose:w}=e,T=l({mode:`uncontrolled`,initialValues:{firstName:C?.firstName??``,lastName:C?.lastName??``,email:C?.email??``,phone:C?.phone??``,jobTitle:C?.jobTitle??``,culture:C?.culture??null,registered:C?.registered??!0}}),E=g(b),D=g(y),O=T.onSubmit(async({firstName:n,lastName:r,email:i,phone:o,jobTitle:s,culture:c,registered:l})=>{let u={firstName:n.trim()||null,lastName:r.trim()||null,email:i.trim()||null,phone:o.trim()||null,jobTitle:s.trim()||null,culture:c,registered:l},d=C?await D.run({input:{id:C.id,version:C.version,...u}},{form:T}):await E.run({input:{customerId:e.customerId,...u}},{form:T});if(!d?.contact)return;let{name:f}=d.contact;a({message:t(C?{id:`exI7jp`,message:[[`name`],` was saved.`],values:{name:f}}:{id:`0MBRa_`,message:[[`name`],` was added.`],values:{name:f}})}),w(),await S.invalidate()});return(0,x.jsx)(d,{opened:!0,onClose:w,title:t(C?{id:`N6j2JH`,message:[`Edit `,[`0`]],values:{0:C.name}}:{id:`BBd8CN`,message:[`Add a contact`]}),closeButtonProps:{"aria-label":t({id:`yz7wBu`,message:[`Close`]})},children:(0,x.jsx)(`form`,{onSubmit:O,noValidate:!0,children:(0,x.jsxs)(p,{gap:12,children:[(0,x.jsxs)(f,{cols:{base:1,xs:2},spacing:12,verticalSpacing:12,children:[(0,x.jsx)(s,{label:t({id:`V1EGGU`,message:[`First name`]}),"data-autofocus":!0,...T.getInputProps(`firstName`)},T.key(`firstName`)),(0,x.jsx)(s,{label:t({id:`1ZaQUH`,message:[`Last name`]}),...T.getInputProps(`lastName`)},T.key(`lastName`))]}),(0,x.jsx)(s,{label:t({id:`qMgKul`,message:[`Job title`]}),...T.getInputProps(`jobTitle`)},T.key(`jobTitle`)),(0,x.jsxs)(f,{cols:{base:1,xs:2},spacing:12,verticalSpacing:12,children:[(0,x.jsx)(s,{label:t({id:`O3oNi5`,message:[`Email`]}),type:`email`,...T.getInputProps(`email`)},T.key(`email`)),(0,x.jsx)(s,{label:t({id:`zmwvG2`,message:[`Phone`]}),type:`tel`,...T.getInputProps(`phone`)},T.key(`phone`))]}),(0,x.jsx)(o,{label:t({id:`vXIe7J`,message:[`Language`]}),searchable:!0,clearable:!0,clearButtonProps:{"aria-label":t({id:`kzHKCd`,message:[`Clear the language`]})},data:h(v.locale),...T.getInputProps(`culture`)},T.key(`culture`)),(0,x.jsx)(c,{label:t({id:`aGpaZ9`,message:[`Registered profile`]}),...T.getInputProps(`registered`,{type:`checkbox`})},T.key(`registered`)),(0,x.jsx)(_,{command:C?D:E}),(0,x.jsxs)(u,{justify:`flex-end`,gap:8,children:[(0,x.jsx)(i,{variant:`default`,onClick:w,children:(0,x.jsx)(r,{id:`dEgA5A`,message:[`Cancel`]})}),(0,x.jsx)(i,{type:`submit`,loading:E.isBusy||D.isBusy,children:C?(0,x.jsx)(r,{id:`tfDRzk`,message:[`Save`]}):(0,x.jsx)(r,{id:`m16xKo`,message:[`Add`]})})]})]})})})}export{S as default};