import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{n as t,t as n}from"./relay-Drj7JO_5.js";import r from"./CustomerFormPageQuery.graphql-DT_ZVoqw.js";import{H as i,V as a}from"./Box-MnmWujMn.js";import{t as o}from"./Alert-BOcaw7BH.js";import{C as s,Q as c,Z as l,at as u,nt as d,t as f}from"./index-BViGCjjR.js";import{t as p}from"./kit-fields-kKYH4GFd.js";import{d as m,f as h,m as g}from"./router-D4q8LSCc.js";import{i as _,r as v}from"./react-W5ZNnHZt.js";import{n as y,t as b}from"./useCommand-B4192wtw.js";import{t as x}from"./PageHeader-Dc4aJkn5.js";import{a as S,i as C,n as w,o as T,s as E,t as D}from"./ReadOnly-Bu_rzqjk.js";import{t as O}from"./Customers.module-DI1ALTu3.js";t();var k=function(){var e=[{defaultValue:null,kind:`LocalArgument`,name:`input`}],t=[{kind:`Variable`,name:`input`,variableName:`input`}],n={alias:null,args:null,kind:`ScalarField`,name:`__typename`,storageKey:null},r={alias:null,args:null,kind:`ScalarField`,name:`message`,storageKey:null},i={kind:`InlineFragment`,selections:[r,{alias:null,args:null,concreteType:`Problem`,kind:`LinkedField`,name:`problems`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`path`,storageKey:null},r],storageKey:null}],type:`InvalidInput`,abstractKey:null},a={kind:`InlineFragment`,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},r],type:`Refused`,abstractKey:null},o={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},s={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},c=[o];return{fragment:{argumentDefinitions:e,kind:`Fragment`,metadata:null,name:`CustomerFormPageMutation`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`updateCustomer`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`CustomerFormPage_customer`}],storageKey:null}],type:`UpdateCustomerPayload`,abstractKey:null},i,a],storageKey:null}],type:`Mutation`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:e,kind:`Operation`,name:`CustomerFormPageMutation`,selections:[{alias:null,args:t,concreteType:null,kind:`LinkedField`,name:`updateCustomer`,plural:!1,selections:[n,{kind:`InlineFragment`,selections:[{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[o,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`relationship`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`registered`,storageKey:null},s,{alias:null,args:null,kind:`ScalarField`,name:`firstName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`phone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`street`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`postcode`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`town`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`region`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`country`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`fiscalNumber`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`commercialNumber`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`nationalId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`nationalIdCountry`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`culture`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`timeZone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`notes`,storageKey:null},{alias:null,args:null,concreteType:`Tag`,kind:`LinkedField`,name:`tags`,plural:!0,selections:[s,o],storageKey:null},{alias:null,args:null,concreteType:`Link`,kind:`LinkedField`,name:`links`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`url`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:c,storageKey:null},{alias:null,args:null,concreteType:`Team`,kind:`LinkedField`,name:`team`,plural:!1,selections:c,storageKey:null}],storageKey:null}],type:`UpdateCustomerPayload`,abstractKey:null},i,a],storageKey:null}]},params:{cacheID:`711a5502a49d1e4964bf586696bbf355`,id:null,metadata:{},name:`CustomerFormPageMutation`,operationKind:`mutation`,text:`mutation CustomerFormPageMutation(
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
`}}}();k.hash=`5ba34c285d163ee81fcd0d0f1f6b2707`;var A=function(){var e={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},t={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},n=[e];return{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`CustomerFormPage_customer`,selections:[e,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`kind`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`relationship`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`registered`,storageKey:null},t,{alias:null,args:null,kind:`ScalarField`,name:`firstName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`lastName`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`phone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`street`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`postcode`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`town`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`region`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`country`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`fiscalNumber`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`commercialNumber`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`nationalId`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`nationalIdCountry`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`culture`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`timeZone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`notes`,storageKey:null},{alias:null,args:null,concreteType:`Tag`,kind:`LinkedField`,name:`tags`,plural:!0,selections:[t],storageKey:null},{alias:null,args:null,concreteType:`Link`,kind:`LinkedField`,name:`links`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`url`,storageKey:null}],storageKey:null},{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`owner`,plural:!1,selections:n,storageKey:null},{alias:null,args:null,concreteType:`Team`,kind:`LinkedField`,name:`team`,plural:!1,selections:n,storageKey:null}],type:`Customer`,abstractKey:null}}();A.hash=`8e7a79f66b2be529483f96c5c1ff4203`;var j=e(v(),1),M=n(),N=_(),P=r;function F(){let e=d(P,s.useLoaderData()),t=c();if(!e.customer)throw g();return l(t)?(0,N.jsx)(I,{query:e,customer:e.customer}):(0,N.jsx)(D,{})}function I({query:e,customer:t}){let{_:n}=i(),r=m(),o=h(),s=(0,M.useFragment)(A,t),{id:c,version:l}=s,d=(0,j.useRef)({version:l,values:E(s)}),g=(0,j.useRef)(!1),[_,v]=(0,j.useState)(null),C=p({mode:`uncontrolled`,initialValues:d.current.values}),D=y(k),{clear:O}=D;(0,j.useEffect)(()=>{if(l===d.current.version||g.current)return;let e=E(s),{values:t,clashes:n}=T(d.current.values,C.getValues(),e);d.current={version:l,values:e},C.setValues(t),v(n),O()},[l,s,C,O]);let P=()=>r({to:`/customers/$customerId`,params:{customerId:c}}),F=async e=>{let t=S(e,d.current.values);if(Object.keys(t).length>0){if(g.current=!0,!await D.run({input:{id:c,version:d.current.version,...t}},{form:C})){g.current=!1;return}f({message:n({id:`mmYVfA`,message:[`Saved.`]})})}await P()};return(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(x,{title:n({id:`N6j2JH`,message:[`Edit `,[`0`]],values:{0:s.name}})}),(0,N.jsx)(w,{query:e,form:C,isNew:!1,isBusy:D.isBusy,nationalId:s.nationalId,onSubmit:e=>void F(e),onCancel:()=>void P(),alert:(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(b,{command:D}),D.code===`CONFLICT`?(0,N.jsx)(u,{variant:`default`,mt:8,onClick:()=>void o.invalidate(),children:(0,N.jsx)(a,{id:`9yJ1LM`,message:[`Load the new version and keep what I typed`]})}):null,_?(0,N.jsx)(L,{clashes:_}):null]})})]})}function L({clashes:e}){let{i18n:t}=i(),n=({theirs:e})=>Array.isArray(e)?e.map(e=>typeof e==`string`?e:e.url).join(`, `):typeof e==`string`?e:``;return(0,N.jsxs)(o,{variant:`default`,role:`status`,children:[(0,N.jsx)(a,{id:`aSC2yB`,message:[`The new version is loaded. What you typed is still here; look at it and save.`]}),e.length>0?(0,N.jsxs)(N.Fragment,{children:[` `,(0,N.jsx)(a,{id:`OYeL1Z`,message:[[`0`,`plural`,{offset:void 0,one:[`One field was changed by both of you; it has your text:`],other:[`#`,` fields were changed by both of you; they have your text:`]}]],values:{0:e.length}}),(0,N.jsx)(`ul`,{className:O.kept,children:e.map(e=>(0,N.jsx)(`li`,{children:(0,N.jsx)(a,{id:`5We8O_`,message:[[`0`],`, theirs: `,[`1`]],values:{0:t._(C[e.field]),1:n(e)||`–`}})},e.field))})]}):null]})}export{F as CustomerFormPage,P as query};