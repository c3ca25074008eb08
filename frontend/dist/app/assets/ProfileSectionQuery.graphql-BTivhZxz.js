import{n as e}from"./relay-Drj7JO_5.js";e();var t=function(){var e=[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`viewer`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`email`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`timeZone`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`locale`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`avatarColor`,storageKey:null},{alias:null,args:null,concreteType:`WorkingHours`,kind:`LinkedField`,name:`workingHours`,plural:!0,selections:[{alias:null,args:null,kind:`ScalarField`,name:`day`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`starts`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`ends`,storageKey:null}],storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`ProfileSectionQuery`,selections:e,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`ProfileSectionQuery`,selections:e},params:{cacheID:`4ab3783fba43091131afa7629b986aa1`,id:null,metadata:{},name:`ProfileSectionQuery`,operationKind:`query`,text:`query ProfileSectionQuery {
  viewer {
    id
    version
    name
    email
    timeZone
    locale
    avatarColor
    workingHours {
      day
      starts
      ends
    }
  }
}
`}}}();t.hash=`e4b90d0c76f7928740d8936284f75c45`;export{t as default};