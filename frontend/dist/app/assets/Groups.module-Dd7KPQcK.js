import{i as e}from"./react-W5ZNnHZt.js";import{H as t,V as n}from"./Box-MnmWujMn.js";import{n as r}from"./kit-floating-6dGPVMeF.js";import{t as i}from"./Group-jIqZGXk3.js";import{d as a,n as o,p as s,t as c}from"./kit-fields-kKYH4GFd.js";import{t as l}from"./Stack-ypVQWMUK.js";import{n as u,t as d}from"./relay-Drj7JO_5.js";import{at as f}from"./index-BViGCjjR.js";import{n as p,t as m}from"./useCommand-B4192wtw.js";u();var h=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},n=[{alias:null,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:null,kind:`LinkedField`,name:`updateContactGroup`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`ContactGroup`,kind:`LinkedField`,name:`contactGroup`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`description`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`isActive`,storageKey:null}],storageKey:null}],type:`UpdateContactGroupPayload`,abstractKey:null},{kind:`InlineFragment`,selections:[t,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},t],storageKey:null}],type:`InvalidInput`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t],type:`Refused`,abstractKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`GroupDialogUpdateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`GroupDialogUpdateMutation`,selections:n},params:{cacheID:`11ddff385809f0c9b96fe27cd2fbc9c5`,id:null,metadata:{},name:`GroupDialogUpdateMutation`,operationKind:`mutation`,text:`mutation GroupDialogUpdateMutation(
  $input: UpdateContactGroupInput!
) {
  updateContactGroup(input: $input) {
    __typename
    ... on UpdateContactGroupPayload {
      contactGroup {
        id
        version
        name
        description
        isActive
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
`}}}();h.hash=`178bec7c4f3cb35930afb5024fbc571e`;var g=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},n=[{alias:null,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:null,kind:`LinkedField`,name:`createContactGroup`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`ContactGroup`,kind:`LinkedField`,name:`contactGroup`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null}],storageKey:null}],type:`CreateContactGroupPayload`,abstractKey:null},{kind:`InlineFragment`,selections:[t,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},t],storageKey:null}],type:`InvalidInput`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t],type:`Refused`,abstractKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`GroupDialogCreateMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`GroupDialogCreateMutation`,selections:n},params:{cacheID:`32f0718e6c9a3301028a329398418262`,id:null,metadata:{},name:`GroupDialogCreateMutation`,operationKind:`mutation`,text:`mutation GroupDialogCreateMutation(
  $input: CreateContactGroupInput!
) {
  createContactGroup(input: $input) {
    __typename
    ... on CreateContactGroupPayload {
      contactGroup {
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
`}}}();g.hash=`fe1a424ac8dfb076ab3e4e7732c6bda8`,d();var _=e();function v({group:e,onClose:u,onSaved:d}){let{_:v}=t(),y=c({mode:`uncontrolled`,initialValues:{name:e?.name??``,description:e?.description??``,isActive:e?.isActive??!0}}),b=p(g),x=p(h),S=e?x:b,C=y.onSubmit(async({name:t,description:n,isActive:r})=>{let i={name:t,description:n.trim()||null},a=e?await x.run({input:{id:e.id,version:e.version,isActive:r,...i}},{form:y}):await b.run({input:i},{form:y});a?.contactGroup&&(u(),d(a.contactGroup))});return(0,_.jsx)(r,{opened:!0,onClose:u,title:v(e?{id:`46SUtl`,message:[`Edit group`]}:{id:`k-LZc0`,message:[`New group`]}),closeButtonProps:{"aria-label":v({id:`yz7wBu`,message:[`Close`]})},children:(0,_.jsx)(`form`,{onSubmit:C,noValidate:!0,children:(0,_.jsxs)(l,{gap:12,children:[(0,_.jsx)(o,{required:!0,"data-autofocus":!0,label:v({id:`6YtxFj`,message:[`Name`]}),...y.getInputProps(`name`)},y.key(`name`)),(0,_.jsx)(a,{autosize:!0,minRows:2,maxRows:8,label:v({id:`Nu4oKW`,message:[`Description`]}),...y.getInputProps(`description`)},y.key(`description`)),e?(0,_.jsx)(s,{label:v({id:`F6pfE9`,message:[`Active`]}),description:v({id:`f9-Sna`,message:[`An inactive group keeps its members and is no longer offered.`]}),...y.getInputProps(`isActive`,{type:`checkbox`})},y.key(`isActive`)):null,(0,_.jsx)(m,{command:S}),(0,_.jsxs)(i,{justify:`flex-end`,gap:8,children:[(0,_.jsx)(f,{variant:`default`,onClick:u,children:(0,_.jsx)(n,{id:`dEgA5A`,message:[`Cancel`]})}),(0,_.jsx)(f,{type:`submit`,loading:S.isBusy,children:e?(0,_.jsx)(n,{id:`tfDRzk`,message:[`Save`]}):(0,_.jsx)(n,{id:`hYgDIe`,message:[`Create`]})})]})]})})})}var y={bar:`_bar_jnpq6_1`,count:`_count_jnpq6_8`,inactive:`_inactive_jnpq6_16`,lead:`_lead_jnpq6_25`,picker:`_picker_jnpq6_34`,found:`_found_jnpq6_38`,description:`_description_jnpq6_49`,words:`_words_jnpq6_55`};export{v as n,y as t};