import{n as e}from"./rolldown-runtime-WkwZ5CU-.js";import{n as t,t as n}from"./relay-B-SxfUzf.js";import r from"./CustomerFormPageQuery.graphql-CjGmDyc7.js";import{H as i,V as a}from"./Box-DchOzZlU.js";import{t as o}from"./Alert-Dkxyx1Lt.js";import{C as s,ot as c,rt as l,t as u}from"./index-CQzV1H-m.js";import{t as d}from"./kit-fields-CSIYkjvj.js";import{d as f,p,u as m}from"./router-BtSfWoEE.js";import{i as h,r as g}from"./react-phTs76hJ.js";import{n as _,t as v}from"./useCommand-Cf6LCmHc.js";import{t as y}from"./PageHeader-BlRC6tom.js";import{a as b,i as x,o as S,r as C,t as w}from"./CustomerForm-A_8O1HB_.js";import{t as T}from"./Customers.module-DI1ALTu3.js";t();var E=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},i={kind:`InlineFragment`,selections:[r,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},r],storageKey:null}],type:`InvalidInput`,abstractKey:null},a={kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},r],type:`Refused`,abstractKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},c=[o];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`CustomerFormPageMutation`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`updateCustomer`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`CustomerFormPage_customer`}],storageKey:null}],type:`UpdateCustomerPayload`,abstractKey:null},i,a],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`CustomerFormPageMutation`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`updateCustomer`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[o,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`relationship`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`registered`,storageKey:null},s,{alias:null,args:null,kind:`ScalarField`,name:`firstName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`phone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`street`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`postcode`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`town`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`region`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`country`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`fiscalNumber`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`commercialNumber`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`nationalId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`nationalIdCountry`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`culture`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`timeZone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`notes`,storageKey:null},{alias:null,args:null,concreteType:`Tag`,kind:`LinkedField`,name:`tags`,plural:!0,selections:[s,o],storageKey:null},{alias:null,args:null,concreteType:`Link`,kind:`LinkedField`,name:`links`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`url`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:c,storageKey:null},{alias:null,args:null,concreteType:`Team`,kind:`LinkedField`,name:`team`,plural:!1,selections:c,storageKey:null}],storageKey:null}],type:`UpdateCustomerPayload`,abstractKey:null},i,a],storageKey:null}]},params:{cacheID:`711a5502a49d1e4964bf586696bbf355`,id:null,metadata:{},name:`CustomerFormPageMutation`,operationKind:`mutation`,text:`mutation CustomerFormPageMutation(
  $input: UpdateCustomerInput!
) {
  updateCustomer(input: $input) {
    __typename
    ... on UpdateCustomerPayload {
      customer {
        ...CustomerFormPage_customer
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
`}}}();E.hash=`5ba34c285d163ee81fcd0d0f1f6b2707`;var D=function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},n=[e];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`CustomerFormPage_customer`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`relationship`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`registered`,storageKey:null},t,{alias:null,args:null,kind:`ScalarField`,name:`firstName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`phone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`street`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`postcode`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`town`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`region`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`country`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`fiscalNumber`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`commercialNumber`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`nationalId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`nationalIdCountry`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`culture`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`timeZone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`notes`,storageKey:null},{alias:null,args:null,concreteType:`Tag`,kind:`LinkedField`,name:`tags`,plural:!0,selections:[t],storageKey:null},{alias:null,args:null,concreteType:`Link`,kind:`LinkedField`,name:`links`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`url`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:n,storageKey:null},{alias:null,args:null,concreteType:`Team`,kind:`LinkedField`,name:`team`,plural:!1,selections:n,storageKey:null}],type:`Customer`,abstractKey:null}}();D.hash=`8e7a79f66b2be529483f96c5c1ff4203`;var O=e(g(),1),k=n(),A=h(),j=r;function M(){let e=l(j,s.useLoaderData());if(!e.customer)throw p();return(0,A.jsx)(N,{query:e,customer:e.customer})}function N({query:e,customer:t}){let{_:n}=i(),r=m(),o=f(),s=(0,k.useFragment)(D,t),{id:l,version:p}=s,h=(0,O.useRef)({version:p,values:S(s)}),g=(0,O.useRef)(!1),[C,T]=(0,O.useState)(null),j=d({mode:`uncontrolled`,initialValues:h.current.values}),M=_(E),{clear:N}=M;(0,O.useEffect)(()=>{if(p===h.current.version||g.current)return;let e=S(s),{values:t,clashes:n}=b(h.current.values,j.getValues(),e);h.current={version:p,values:e},j.setValues(t),T(n),N()},[p,s,j,N]);let F=()=>r({to:`/customers/$customerId`,params:{customerId:l}}),I=async e=>{let t=x(e,h.current.values);if(Object.keys(t).length>0){if(g.current=!0,!await M.run({input:{id:l,version:h.current.version,...t}},{form:j})){g.current=!1;return}u({message:n({id:`mmYVfA`,message:[`Saved.`]})})}await F()};return(0,A.jsxs)(A.Fragment,{children:[(0,A.jsx)(y,{title:n({id:`N6j2JH`,message:[`Edit `,[`0`]],values:{0:s.name}})}),(0,A.jsx)(w,{query:e,form:j,isNew:!1,isBusy:M.isBusy,nationalId:s.nationalId,onSubmit:e=>void I(e),onCancel:()=>void F(),alert:(0,A.jsxs)(A.Fragment,{children:[(0,A.jsx)(v,{command:M}),M.code===`CONFLICT`?(0,A.jsx)(c,{variant:`default`,mt:8,onClick:()=>void o.invalidate(),children:(0,A.jsx)(a,{id:`9yJ1LM`,message:[`Load the new version and keep what I typed`]})}):null,C?(0,A.jsx)(P,{clashes:C}):null]})})]})}function P({clashes:e}){let{i18n:t}=i(),n=({theirs:e})=>Array.isArray(e)?e.map(e=>typeof e==`string`?e:e.url).join(`, `):typeof e==`string`?e:``;return(0,A.jsxs)(o,{variant:`default`,role:`status`,children:[(0,A.jsx)(a,{id:`aSC2yB`,message:[`The new version is loaded. What you typed is still here; look at it and save.`]}),e.length>0?(0,A.jsxs)(A.Fragment,{children:[` `,(0,A.jsx)(a,{id:`OYeL1Z`,message:[[`0`,`plural`,{offset:void 0,one:[`One field was changed by both of you; it has your text:`],other:[`#`,` fields were changed by both of you; they have your text:`]}]],values:{0:e.length}}),(0,A.jsx)(`ul`,{className:T.kept,children:e.map(e=>(0,A.jsx)(`li`,{children:(0,A.jsx)(a,{id:`5We8O_`,message:[[`0`],`, theirs: `,[`1`]],values:{0:t._(C[e.field]),1:n(e)||`–`}})},e.field))})]}):null]})}export{M as CustomerFormPage,j as query};