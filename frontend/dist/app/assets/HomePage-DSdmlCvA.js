import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{n as t,t as n}from"./relay-Drj7JO_5.js";import{H as r,V as i}from"./Box-MnmWujMn.js";import{P as a}from"./kit-icons-BSycvh6W.js";import{u as o}from"./router-D4q8LSCc.js";import{t as s}from"./ActionItemList-CrAoQWu4.js";import{t as c}from"./InteractionList-Btjs7xsG.js";import{Q as l,Z as u,at as d,h as f,nt as p}from"./index-BViGCjjR.js";import{t as m}from"./formats-QPSQ7rZI.js";import{c as h,n as g,r as _}from"./zones-CCVJcVto.js";import{r as v,t as y}from"./PageHeader-Dc4aJkn5.js";import{t as b}from"./Panel-Cno9ejfH.js";import{i as x,r as S}from"./react-W5ZNnHZt.js";var C=e(S(),1),w={x:0,y:0,width:0,height:0,top:0,left:0,bottom:0,right:0};function T(e){let t=(0,C.useRef)(0),[n,r]=(0,C.useState)(w),i=(0,C.useRef)(null);return[(0,C.useCallback)(n=>{i.current&&=(i.current.disconnect(),null),t.current&&cancelAnimationFrame(t.current),n&&(i.current=new ResizeObserver(e=>{let n=e[0];n&&(cancelAnimationFrame(t.current),t.current=requestAnimationFrame(()=>{let e=n.borderBoxSize?.[0]||n.contentBoxSize?.[0];if(e){let t=e.inlineSize,i=e.blockSize;r({width:t,height:i,x:n.contentRect.x,y:n.contentRect.y,top:n.contentRect.top,left:n.contentRect.left,bottom:n.contentRect.bottom,right:n.contentRect.right})}else r(n.contentRect)}))}),i.current.observe(n,e))},[e]),n]}function E(e){let[t,{width:n,height:r}]=T(e);return{ref:t,width:n,height:r}}t();var D=function(){var e=[{alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`viewer`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`timeZone`,storageKey:null}],storageKey:null}];return{fragment:{argumentDefinitions:[],kind:`Fragment`,metadata:null,name:`HomePageViewerQuery`,selections:e,type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[],kind:`Operation`,name:`HomePageViewerQuery`,selections:e},params:{cacheID:`08423181ee47770434d35e7ed1570328`,id:null,metadata:{},name:`HomePageViewerQuery`,operationKind:`query`,text:`query HomePageViewerQuery {
  viewer {
    id
    timeZone
  }
}
`}}}();D.hash=`82b4c1c9aff3aa36f5318e8e3ec77591`;var O=function(){var e={defaultValue:null,kind:`LocalArgument`,name:`day0`},t={defaultValue:null,kind:`LocalArgument`,name:`day1`},n={defaultValue:null,kind:`LocalArgument`,name:`day10`},r={defaultValue:null,kind:`LocalArgument`,name:`day11`},i={defaultValue:null,kind:`LocalArgument`,name:`day12`},a={defaultValue:null,kind:`LocalArgument`,name:`day13`},o={defaultValue:null,kind:`LocalArgument`,name:`day2`},s={defaultValue:null,kind:`LocalArgument`,name:`day3`},c={defaultValue:null,kind:`LocalArgument`,name:`day4`},l={defaultValue:null,kind:`LocalArgument`,name:`day5`},u={defaultValue:null,kind:`LocalArgument`,name:`day6`},d={defaultValue:null,kind:`LocalArgument`,name:`day7`},f={defaultValue:null,kind:`LocalArgument`,name:`day8`},p={defaultValue:null,kind:`LocalArgument`,name:`day9`},m={defaultValue:null,kind:`LocalArgument`,name:`mine`},h={kind:`Variable`,name:`assignees`,variableName:`mine`},g={kind:`Literal`,name:`first`,value:8},_=[h,g],v=[g,{kind:`Literal`,name:`mine`,value:!0},{kind:`Literal`,name:`orderBy`,value:`DUE_FIRST`},{kind:`Literal`,name:`states`,value:[`OPEN`,`OVERDUE`]}],y={alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null},b={alias:null,args:null,kind:`ScalarField`,name:`id`,storageKey:null},x={alias:null,args:null,kind:`ScalarField`,name:`title`,storageKey:null},S={alias:null,args:null,kind:`ScalarField`,name:`state`,storageKey:null},C={alias:null,args:null,kind:`ScalarField`,name:`dueOn`,storageKey:null},w={alias:null,args:null,kind:`ScalarField`,name:`name`,storageKey:null},T=[b,w],E={alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:T,storageKey:null},D={alias:null,args:null,concreteType:`Interaction`,kind:`LinkedField`,name:`interaction`,plural:!1,selections:[b],storageKey:null},O=[y],k={alias:null,args:null,kind:`ScalarField`,name:`label`,storageKey:null},A={alias:null,args:null,concreteType:`User`,kind:`LinkedField`,name:`assignee`,plural:!1,selections:T,storageKey:null};return{fragment:{argumentDefinitions:[e,t,n,r,i,a,o,s,c,l,u,d,f,p,m],kind:`Fragment`,metadata:null,name:`HomePageQuery`,selections:[{args:[{kind:`Variable`,name:`day0`,variableName:`day0`},{kind:`Variable`,name:`day1`,variableName:`day1`},{kind:`Variable`,name:`day10`,variableName:`day10`},{kind:`Variable`,name:`day11`,variableName:`day11`},{kind:`Variable`,name:`day12`,variableName:`day12`},{kind:`Variable`,name:`day13`,variableName:`day13`},{kind:`Variable`,name:`day2`,variableName:`day2`},{kind:`Variable`,name:`day3`,variableName:`day3`},{kind:`Variable`,name:`day4`,variableName:`day4`},{kind:`Variable`,name:`day5`,variableName:`day5`},{kind:`Variable`,name:`day6`,variableName:`day6`},{kind:`Variable`,name:`day7`,variableName:`day7`},{kind:`Variable`,name:`day8`,variableName:`day8`},{kind:`Variable`,name:`day9`,variableName:`day9`},{kind:`Variable`,name:`mine`,variableName:`mine`}],kind:`FragmentSpread`,name:`DayChart_query`},{alias:null,args:_,concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:[{alias:null,args:null,concreteType:`InteractionEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Interaction`,kind:`LinkedField`,name:`node`,plural:!1,selections:[{args:null,kind:`FragmentSpread`,name:`InteractionList_interactions`}],storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:v,concreteType:`ActionItemConnection`,kind:`LinkedField`,name:`actionItems`,plural:!1,selections:[y,{alias:null,args:null,concreteType:`ActionItemEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`ActionItem`,kind:`LinkedField`,name:`node`,plural:!1,selections:[b,x,S,C,E,D,{args:null,kind:`FragmentSpread`,name:`ActionItemList_items`}],storageKey:null}],storageKey:null}],storageKey:`actionItems(first:8,mine:true,orderBy:"DUE_FIRST",states:["OPEN","OVERDUE"])`}],type:`Query`,abstractKey:null},kind:`Request`,operation:{argumentDefinitions:[m,e,t,o,s,c,l,u,d,f,p,n,r,i,a],kind:`Operation`,name:`HomePageQuery`,selections:[{alias:`day0`,args:[h,{kind:`Variable`,name:`on`,variableName:`day0`}],concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:O,storageKey:null},{alias:`day1`,args:[h,{kind:`Variable`,name:`on`,variableName:`day1`}],concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:O,storageKey:null},{alias:`day2`,args:[h,{kind:`Variable`,name:`on`,variableName:`day2`}],concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:O,storageKey:null},{alias:`day3`,args:[h,{kind:`Variable`,name:`on`,variableName:`day3`}],concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:O,storageKey:null},{alias:`day4`,args:[h,{kind:`Variable`,name:`on`,variableName:`day4`}],concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:O,storageKey:null},{alias:`day5`,args:[h,{kind:`Variable`,name:`on`,variableName:`day5`}],concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:O,storageKey:null},{alias:`day6`,args:[h,{kind:`Variable`,name:`on`,variableName:`day6`}],concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:O,storageKey:null},{alias:`day7`,args:[h,{kind:`Variable`,name:`on`,variableName:`day7`}],concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:O,storageKey:null},{alias:`day8`,args:[h,{kind:`Variable`,name:`on`,variableName:`day8`}],concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:O,storageKey:null},{alias:`day9`,args:[h,{kind:`Variable`,name:`on`,variableName:`day9`}],concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:O,storageKey:null},{alias:`day10`,args:[h,{kind:`Variable`,name:`on`,variableName:`day10`}],concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:O,storageKey:null},{alias:`day11`,args:[h,{kind:`Variable`,name:`on`,variableName:`day11`}],concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:O,storageKey:null},{alias:`day12`,args:[h,{kind:`Variable`,name:`on`,variableName:`day12`}],concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:O,storageKey:null},{alias:`day13`,args:[h,{kind:`Variable`,name:`on`,variableName:`day13`}],concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:O,storageKey:null},{alias:null,args:_,concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:[{alias:null,args:null,concreteType:`InteractionEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`Interaction`,kind:`LinkedField`,name:`node`,plural:!1,selections:[b,x,{alias:null,args:null,kind:`ScalarField`,name:`status`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`direction`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`occurredAt`,storageKey:null},{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`medium`,plural:!1,selections:[{alias:null,args:null,kind:`ScalarField`,name:`code`,storageKey:null},k,b],storageKey:null},{alias:null,args:null,concreteType:`Customer`,kind:`LinkedField`,name:`customer`,plural:!1,selections:[w,b],storageKey:null},A,{alias:null,args:null,concreteType:`PicklistValue`,kind:`LinkedField`,name:`outcome`,plural:!1,selections:[k,b],storageKey:null}],storageKey:null}],storageKey:null}],storageKey:null},{alias:null,args:v,concreteType:`ActionItemConnection`,kind:`LinkedField`,name:`actionItems`,plural:!1,selections:[y,{alias:null,args:null,concreteType:`ActionItemEdge`,kind:`LinkedField`,name:`edges`,plural:!0,selections:[{alias:null,args:null,concreteType:`ActionItem`,kind:`LinkedField`,name:`node`,plural:!1,selections:[b,x,S,C,E,D,{alias:null,args:null,kind:`ScalarField`,name:`version`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`description`,storageKey:null},{alias:null,args:null,kind:`ScalarField`,name:`remark`,storageKey:null},A],storageKey:null}],storageKey:null}],storageKey:`actionItems(first:8,mine:true,orderBy:"DUE_FIRST",states:["OPEN","OVERDUE"])`}]},params:{cacheID:`0de038653043dc5399500802b16b7d3c`,id:null,metadata:{},name:`HomePageQuery`,operationKind:`query`,text:`query HomePageQuery(
  $mine: [ID!]!
  $day0: Date!
  $day1: Date!
  $day2: Date!
  $day3: Date!
  $day4: Date!
  $day5: Date!
  $day6: Date!
  $day7: Date!
  $day8: Date!
  $day9: Date!
  $day10: Date!
  $day11: Date!
  $day12: Date!
  $day13: Date!
) {
  ...DayChart_query_XnWAt
  interactions(first: 8, assignees: $mine) {
    edges {
      node {
        ...InteractionList_interactions
        id
      }
    }
  }
  actionItems(first: 8, mine: true, states: [OPEN, OVERDUE], orderBy: DUE_FIRST) {
    totalCount
    edges {
      node {
        id
        title
        state
        dueOn
        customer {
          id
          name
        }
        interaction {
          id
        }
        ...ActionItemList_items
      }
    }
  }
}

fragment ActionItemList_items on ActionItem {
  id
  version
  title
  description
  dueOn
  state
  remark
  ...ItemMenu_item
  assignee {
    id
    name
  }
  customer {
    id
    name
  }
  interaction {
    id
  }
}

fragment DayChart_query_XnWAt on Query {
  day0: interactions(assignees: $mine, on: $day0) {
    totalCount
  }
  day1: interactions(assignees: $mine, on: $day1) {
    totalCount
  }
  day2: interactions(assignees: $mine, on: $day2) {
    totalCount
  }
  day3: interactions(assignees: $mine, on: $day3) {
    totalCount
  }
  day4: interactions(assignees: $mine, on: $day4) {
    totalCount
  }
  day5: interactions(assignees: $mine, on: $day5) {
    totalCount
  }
  day6: interactions(assignees: $mine, on: $day6) {
    totalCount
  }
  day7: interactions(assignees: $mine, on: $day7) {
    totalCount
  }
  day8: interactions(assignees: $mine, on: $day8) {
    totalCount
  }
  day9: interactions(assignees: $mine, on: $day9) {
    totalCount
  }
  day10: interactions(assignees: $mine, on: $day10) {
    totalCount
  }
  day11: interactions(assignees: $mine, on: $day11) {
    totalCount
  }
  day12: interactions(assignees: $mine, on: $day12) {
    totalCount
  }
  day13: interactions(assignees: $mine, on: $day13) {
    totalCount
  }
}

fragment InteractionList_interactions on Interaction {
  id
  title
  status
  direction
  occurredAt
  medium {
    code
    label
    id
  }
  customer {
    name
    id
  }
  assignee {
    id
    name
  }
  outcome {
    label
    id
  }
}

fragment ItemMenu_item on ActionItem {
  id
  version
  title
  state
  dueOn
  description
  assignee {
    id
  }
}
`}}}();O.hash=`1bf6610dd5a54fa6512ae9c92a7636c3`;var k=n(),A=function(){var e={kind:`Variable`,name:`assignees`,variableName:`mine`},t=[{alias:null,args:null,kind:`ScalarField`,name:`totalCount`,storageKey:null}];return{argumentDefinitions:[{defaultValue:null,kind:`LocalArgument`,name:`day0`},{defaultValue:null,kind:`LocalArgument`,name:`day1`},{defaultValue:null,kind:`LocalArgument`,name:`day10`},{defaultValue:null,kind:`LocalArgument`,name:`day11`},{defaultValue:null,kind:`LocalArgument`,name:`day12`},{defaultValue:null,kind:`LocalArgument`,name:`day13`},{defaultValue:null,kind:`LocalArgument`,name:`day2`},{defaultValue:null,kind:`LocalArgument`,name:`day3`},{defaultValue:null,kind:`LocalArgument`,name:`day4`},{defaultValue:null,kind:`LocalArgument`,name:`day5`},{defaultValue:null,kind:`LocalArgument`,name:`day6`},{defaultValue:null,kind:`LocalArgument`,name:`day7`},{defaultValue:null,kind:`LocalArgument`,name:`day8`},{defaultValue:null,kind:`LocalArgument`,name:`day9`},{defaultValue:null,kind:`LocalArgument`,name:`mine`}],kind:`Fragment`,metadata:null,name:`DayChart_query`,selections:[{alias:`day0`,args:[e,{kind:`Variable`,name:`on`,variableName:`day0`}],concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:t,storageKey:null},{alias:`day1`,args:[e,{kind:`Variable`,name:`on`,variableName:`day1`}],concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:t,storageKey:null},{alias:`day2`,args:[e,{kind:`Variable`,name:`on`,variableName:`day2`}],concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:t,storageKey:null},{alias:`day3`,args:[e,{kind:`Variable`,name:`on`,variableName:`day3`}],concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:t,storageKey:null},{alias:`day4`,args:[e,{kind:`Variable`,name:`on`,variableName:`day4`}],concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:t,storageKey:null},{alias:`day5`,args:[e,{kind:`Variable`,name:`on`,variableName:`day5`}],concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:t,storageKey:null},{alias:`day6`,args:[e,{kind:`Variable`,name:`on`,variableName:`day6`}],concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:t,storageKey:null},{alias:`day7`,args:[e,{kind:`Variable`,name:`on`,variableName:`day7`}],concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:t,storageKey:null},{alias:`day8`,args:[e,{kind:`Variable`,name:`on`,variableName:`day8`}],concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:t,storageKey:null},{alias:`day9`,args:[e,{kind:`Variable`,name:`on`,variableName:`day9`}],concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:t,storageKey:null},{alias:`day10`,args:[e,{kind:`Variable`,name:`on`,variableName:`day10`}],concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:t,storageKey:null},{alias:`day11`,args:[e,{kind:`Variable`,name:`on`,variableName:`day11`}],concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:t,storageKey:null},{alias:`day12`,args:[e,{kind:`Variable`,name:`on`,variableName:`day12`}],concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:t,storageKey:null},{alias:`day13`,args:[e,{kind:`Variable`,name:`on`,variableName:`day13`}],concreteType:`InteractionConnection`,kind:`LinkedField`,name:`interactions`,plural:!1,selections:t,storageKey:null}],type:`Query`,abstractKey:null}}();A.hash=`41f3aa7ac72c311e06c193dcfa661d1b`;var j={total:`_total_19wz5_1`,chart:`_chart_19wz5_11`,bar:`_bar_19wz5_16`,line:`_line_19wz5_19`,label:`_label_19wz5_22`,table:`_table_19wz5_27`,number:`_number_19wz5_46`,toggle:`_toggle_19wz5_50`},M=e=>Array.from({length:14},(t,n)=>g(e,n-14+1));function N(e){let t=Math.max(0,...e);if(t<=4)return 4;let n=10**Math.floor(Math.log10(t));return([1,2,4,5,10].find(e=>e*n>=t)??10)*n}var P=x(),F=148,I=8,L=28,R=460;function z({query:e,days:t}){let{_:n}=r(),a=m(),s=l(),[c,u]=(0,C.useState)(!1),f=(0,k.useFragment)(A,e),{ref:p,width:h}=E(),g=h>0?Math.max(h,200):R,_=(g-L)/14,v=t.map((e,t)=>f[`day${t}`].totalCount),y=v.reduce((e,t)=>e+t,0),x=N(v),S=e=>120*e/x;return(0,P.jsxs)(b,{title:(0,P.jsx)(i,{id:`mgAYak`,message:[`My interactions, last 14 days`]}),actions:(0,P.jsx)(d,{variant:`subtle`,size:`compact-sm`,className:j.toggle,onClick:()=>u(!c),children:c?(0,P.jsx)(i,{id:`dcORGi`,message:[`As a chart`]}):(0,P.jsx)(i,{id:`iwsL1W`,message:[`As a table`]})}),children:[(0,P.jsxs)(`p`,{ref:p,className:j.total,children:[(0,P.jsx)(`strong`,{children:a.number(y)}),` `,(0,P.jsx)(i,{id:`LUBcY-`,message:[[`total`,`plural`,{offset:void 0,one:[`interaction`],other:[`interactions`]}]],values:{total:y}})]}),c?(0,P.jsxs)(`table`,{className:j.table,children:[(0,P.jsx)(`thead`,{children:(0,P.jsxs)(`tr`,{children:[(0,P.jsx)(`th`,{scope:`col`,children:(0,P.jsx)(i,{id:`H7OUPr`,message:[`Day`]})}),(0,P.jsx)(`th`,{scope:`col`,className:j.number,children:(0,P.jsx)(i,{id:`BsRja_`,message:[`Interactions`]})})]})}),(0,P.jsx)(`tbody`,{children:t.map((e,t)=>(0,P.jsxs)(`tr`,{children:[(0,P.jsx)(`th`,{scope:`row`,children:(0,P.jsx)(o,{to:`/interactions`,search:{from:e,to:e,assignees:[s.id]},children:a.date(e)})}),(0,P.jsx)(`td`,{className:j.number,children:a.number(v[t]??0)})]},e))})]}):(0,P.jsxs)(`svg`,{className:j.chart,viewBox:`0 0 ${g} ${F}`,role:`img`,"aria-label":n({id:`zUU_Zx`,message:[`A bar a day: `,[`0`]],values:{0:t.map((e,t)=>`${a.date(e)} ${v[t]}`).join(`, `)}}),children:[[0,x/2,x].map(e=>(0,P.jsxs)(`g`,{children:[(0,P.jsx)(`line`,{className:j.line,x1:L,x2:g,y1:128-S(e),y2:128-S(e)}),(0,P.jsx)(`text`,{className:j.label,x:22,y:128-S(e)+4,textAnchor:`end`,children:a.number(e)})]},e)),t.map((e,t)=>{let n=v[t]??0,r=L+t*_;return(0,P.jsxs)(`g`,{children:[(0,P.jsx)(`title`,{children:`${a.date(e)}: ${a.number(n)}`}),(0,P.jsx)(`rect`,{x:r,y:I,width:_,height:120,fill:`transparent`}),(0,P.jsx)(`rect`,{className:j.bar,x:r+_*.2,y:128-S(n),width:_*.6,height:S(n),rx:2}),(13-t)%3==0?(0,P.jsx)(`text`,{className:j.label,x:t===13?g:r+_/2,y:143,textAnchor:t===13?`end`:`middle`,children:a.date(e)}):null]},e)})]})]})}var B={next:`_next_2d5fc_1`,sentence:`_sentence_2d5fc_13`,columns:`_columns_2d5fc_20`,column:`_column_2d5fc_20`,count:`_count_2d5fc_31`},V=(e,t)=>Math.round((Date.parse(t)-Date.parse(e))/864e5);function H(e,t){let n=e.find(e=>e.state!==`CLOSED`);if(!n)return{kind:`log`};let r=V(t,n.dueOn);return r<0?{kind:`overdue`,item:n,days:-r}:r===0?{kind:`today`,item:n,days:r}:r<=7?{kind:`soon`,item:n,days:r}:{kind:`log`}}function U({items:e}){let t=l(),n=H(e,h(t.timeZone));return n.kind===`log`&&!u(t)?null:(0,P.jsxs)(`section`,{className:B.next,children:[(0,P.jsx)(`p`,{className:B.sentence,children:(0,P.jsx)(G,{step:n})}),n.kind===`log`||!n.item.interaction?(0,P.jsx)(d,{renderRoot:e=>(0,P.jsx)(o,{...e,to:`/interactions/log`,search:{}}),children:(0,P.jsx)(i,{id:`C6AkAV`,message:[`Log an interaction`]})}):(0,P.jsx)(W,{id:n.item.interaction.id})]})}function W({id:e}){return(0,P.jsx)(d,{renderRoot:t=>(0,P.jsx)(o,{...t,to:`/interactions/$interactionId`,params:{interactionId:e}}),children:(0,P.jsx)(i,{id:`qfjuqR`,message:[`See what was agreed`]})})}function G({step:e}){if(e.kind===`log`)return(0,P.jsx)(i,{id:`D1ONUz`,message:[`Nothing you promised is due this week. Whom did you speak to last?`]});let{title:t,customer:n}=e.item,r=(0,P.jsx)(`strong`,{children:t}),a=e.kind===`today`?(0,P.jsx)(i,{id:`G5cV5x`,message:[`it is due today.`]}):e.kind===`overdue`?(0,P.jsx)(i,{id:`0AQD7v`,message:[[`0`,`plural`,{offset:void 0,one:[`it is `,`#`,` day overdue.`],other:[`it is `,`#`,` days overdue.`]}]],values:{0:e.days}}):(0,P.jsx)(i,{id:`eOV7Dx`,message:[[`0`,`plural`,{offset:void 0,one:[`it is due tomorrow.`],other:[`it is due in `,`#`,` days.`]}]],values:{0:e.days}});if(!n)return(0,P.jsx)(i,{id:`G5TvvM`,message:[`Next: `,[`what`],` – `,[`reason`]],values:{what:r,reason:a}});let s=(0,P.jsx)(o,{to:`/customers/$customerId/journey`,params:{customerId:n.id},children:n.name});return(0,P.jsx)(i,{id:`OQ2EuU`,message:[`Next: `,[`what`],` for `,[`whose`],` – `,[`reason`]],values:{what:r,whose:s,reason:a}})}var K=O;async function q(e){let t=await(0,k.fetchQuery)(e,D,{},{fetchPolicy:`store-or-network`}).toPromise(),n=M(h(t?.viewer?.timeZone??`UTC`));return{mine:t?.viewer?[t.viewer.id]:[],...Object.fromEntries(n.map((e,t)=>[`day${t}`,e]))}}function J(){let{_:e}=r(),t=l(),n=m(),u=f.useLoaderData(),d=p(K,u),g=new Date().toISOString(),x=Number(_(g,t.timeZone).slice(0,2)),S=t.name.split(` `)[0]??t.name,C=e(x<12?{id:`anML4F`,message:[`Good morning, `,[`name`]],values:{name:S}}:x<18?{id:`8tjymv`,message:[`Good afternoon, `,[`name`]],values:{name:S}}:{id:`G9cHeu`,message:[`Good evening, `,[`name`]],values:{name:S}}),w=d.actionItems.edges.flatMap(({node:e})=>e?[e]:[]),T=w.filter(e=>e.state===`CLOSED`).length,E=d.actionItems.totalCount-T;return(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(y,{title:e({id:`i0qMbr`,message:[`Home`]}),heading:C,lead:n.longDay(g)}),(0,P.jsx)(U,{items:w}),(0,P.jsxs)(`div`,{className:B.columns,children:[(0,P.jsx)(b,{flush:!0,title:(0,P.jsx)(i,{id:`LgdQtg`,message:[`My action items`]}),actions:(0,P.jsx)(o,{to:`/action-items`,className:B.count,children:(0,P.jsx)(i,{id:`HYU0VF`,message:[[`count`,`plural`,{0:[`All action items`],offset:void 0,one:[`#`,` is open`],other:[`#`,` are open`]}]],values:{count:E}})}),children:w.length===0?(0,P.jsx)(v,{icon:a,title:(0,P.jsx)(i,{id:`w1TAq_`,message:[`Nothing is due.`]}),children:(0,P.jsx)(i,{id:`TIjuUk`,message:[`What you promise a customer during an interaction shows here until it is done.`]})}):(0,P.jsx)(s,{withCustomer:!0,items:w,empty:null})}),(0,P.jsxs)(`div`,{className:B.column,children:[(0,P.jsx)(z,{query:d,days:M(h(t.timeZone))}),(0,P.jsx)(b,{flush:!0,title:(0,P.jsx)(i,{id:`wvquE2`,message:[`My latest interactions`]}),actions:(0,P.jsx)(o,{to:`/interactions`,search:{assignees:[t.id]},className:B.count,children:(0,P.jsx)(i,{id:`bCMbaN`,message:[`All of mine`]})}),children:(0,P.jsx)(c,{withCustomer:!0,interactions:d.interactions.edges.map(e=>e.node),empty:(0,P.jsx)(i,{id:`Meoc2g`,message:[`Nothing logged yet. Press n to log an interaction from anywhere.`]})})})]})]})]})}export{J as HomePage,K as query,q as variablesOf};