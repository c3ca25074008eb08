import{n as e,t}from"./relay-Drj7JO_5.js";import{H as n,V as r}from"./Box-MnmWujMn.js";import{at as i,t as a}from"./index-BViGCjjR.js";import{t as o}from"./Group-jIqZGXk3.js";import{s,t as c}from"./kit-fields-kKYH4GFd.js";import{t as l}from"./Stack-ypVQWMUK.js";import{n as u,t as d}from"./useCommand-B4192wtw.js";import{t as f}from"./Panel-Cno9ejfH.js";import{i as p}from"./react-W5ZNnHZt.js";e();var m=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},n=[{alias:null,args:[{kind:`Variable`,name:`input`,variableName:`input`}],concreteType:null,kind:`LinkedField`,name:`changePassword`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`viewer`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null}],storageKey:null}],type:`ChangePasswordPayload`,abstractKey:null},{kind:`InlineFragment`,selections:[t,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},t],storageKey:null}],type:`InvalidInput`,abstractKey:null},{kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},t],type:`Refused`,abstractKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`PasswordSectionMutation`,selections:n,type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`PasswordSectionMutation`,selections:n},params:{cacheID:`4c80cdcb75662455128a1a7d9b76a20f`,id:null,metadata:{},name:`PasswordSectionMutation`,operationKind:`mutation`,text:`mutation PasswordSectionMutation(
  $input: ChangePasswordInput!
) {
  changePassword(input: $input) {
    __typename
    ... on ChangePasswordPayload {
      viewer {
        id
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
`}}}();m.hash=`a40840a76290ed9c4aecd7aea85b7fbf`,t();var h=p();function g(){let{_:e}=n(),t=c({mode:`uncontrolled`,initialValues:{currentPassword:``,password:``}}),p=u(m),g=t.onSubmit(async n=>{await p.run({input:n},{form:t})&&(t.reset(),a({message:e({id:`KAH7dC`,message:[`Your password is changed. Other browsers are signed out.`]})}))});return(0,h.jsx)(f,{title:(0,h.jsx)(r,{id:`8ZsakT`,message:[`Password`]}),children:(0,h.jsx)(`form`,{onSubmit:g,noValidate:!0,children:(0,h.jsxs)(l,{gap:12,maw:420,children:[(0,h.jsx)(s,{label:e({id:`Pn2B7_`,message:[`Current password`]}),description:e({id:`LRft83`,message:[`Not asked right after a one-time link.`]}),autoComplete:`current-password`,...t.getInputProps(`currentPassword`)},t.key(`currentPassword`)),(0,h.jsx)(s,{label:e({id:`_nT6AE`,message:[`New password`]}),description:e({id:`jbUYYJ`,message:[`At least 12 characters; several words are best.`]}),autoComplete:`new-password`,...t.getInputProps(`password`)},t.key(`password`)),(0,h.jsx)(d,{command:p}),(0,h.jsx)(o,{children:(0,h.jsx)(i,{type:`submit`,loading:p.isBusy,children:(0,h.jsx)(r,{id:`GptGxg`,message:[`Change password`]})})})]})})})}export{g as PasswordSection};