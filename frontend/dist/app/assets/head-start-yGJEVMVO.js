// Runs before the first paint; says the same as Mantine will say once it is there.
(() => {
  let scheme = "auto";
  try {
    scheme = localStorage.getItem("touchline.scheme") || "auto";
  } catch {
    // Without storage the system decides.
  }
  const isDark =
    scheme === "dark" || (scheme === "auto" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.setAttribute("data-mantine-color-scheme", isDark ? "dark" : "light");
})();
// Runs before the app's own code has come: asks who is signed in, and fetches what the asked page is made of.
// scripts/head-start.mjs fills in the words in capitals when the app is built.
(() => {
  const path = location.pathname.replace(/(.)\/+$/, "$1");
  const page = [["^/$",[0,1,2,3,4,5,6,7,8,9,10]],["^/customers$",[11,2,12,13,14,15,16,17,18,19,20,21,22,8,23,24,25,26,27]],["^/contacts$",[28,2,12,13,14,15,16,17,18,20,21,22,19,8,23,24,25,26,27]],["^/customers/new$",[29,30,31,2,32,19,33,34,35,15,16,17,36,18,37,8,38,25,39]],["^/customers/cus_[^/]+$",[40,41,42,43,2,44,45,46,47,1,48,3,49,50,51,36,52,53,8,54,7,55,9,56]],["^/customers/cus_[^/]+/journey$",[40,41,42,43,2,44,45,57,58,59,13,50,8,54,60,24]],["^/customers/cus_[^/]+/interactions$",[40,41,42,43,2,44,45,61,62,63,64,19,3,13,8,54,9,24]],["^/customers/cus_[^/]+/action-items$",[40,41,42,43,2,44,45,65,66,1,13,8,54,7,24]],["^/contacts/con_[^/]+$",[67,68,42,2,43,48,69,70,51,3,49,50,36,52,71,15,16,17,35,19,8,55,9,56,38]],["^/contacts/con_[^/]+/journey$",[67,68,42,2,43,48,72,73,59,13,50,8,55,60,24]],["^/contacts/con_[^/]+/interactions$",[67,68,42,2,43,48,74,75,63,64,19,3,13,8,55,9,24]],["^/groups$",[76,77,44,21,2,22,19,17,20,13,78,8,27,26,24,79]],["^/groups/[^/]+$",[80,81,2,44,22,19,17,20,13,78,35,8,27,26,24,79,38]],["^/my-interactions$",[82,33,2,83,4,5,13,8,10,24]],["^/interactions$",[84,64,2,19,12,13,85,15,16,17,86,83,20,8,23,24,87,26]],["^/interactions/log$",[88,89,90,2,19,31,91,15,16,17,35,37,92,85,86,93,8,38,39,87]],["^/interactions/new$",[94,95,2,15,16,17,92,19,35,86,8,38,87]],["^/interactions/new-personal$",[96,2,19,31,35,86,97,85,15,16,17,98,8,38,87]],["^/interactions/int_[^/]+$",[99,100,2,5,86,101,102,1,19,31,52,3,8,87,7,56,9]],["^/action-items$",[103,104,2,13,1,8,24,7]],["^/settings(/profile)?$",[105,34,106,107,108,2,19,31,36,35,109,110,8,38]],["^/settings/tokens$",[105,34,106,111,112,2,19,31,35,113,109,8,38,114]],["^/sign-in$",[115,19,2,31,51,116,8]]].find(([pattern]) => new RegExp(pattern).test(path));
  for (const place of page ? page[1] : []) {
    const href = ["/assets/HomePage-5QjEGbM5.js","/assets/ActionItemList-CDHMBM-l.js","/assets/kit-ChOBY16y.js","/assets/InteractionList-CiSP5ggy.js","/assets/MineRow-DdGIguEu.js","/assets/CompleteButton-XE2ldWM2.js","/assets/HomePage-DgKbD0UQ.css","/assets/ActionItemList-sX25HSum.css","/assets/kit-BScGS11U.css","/assets/InteractionList-DyZRYY0i.css","/assets/MineRow-DJIPZbbx.css","/assets/CustomersPage-Dzh7F3mk.js","/assets/FilterButton-Ci00e5Sg.js","/assets/kit-lists-CG0Bfipm.js","/assets/filterOptions-75su8riS.js","/assets/kit-finding-CABq3FvZ.js","/assets/useFindPeopleQuery.graphql-BOYzW8Jy.js","/assets/kit-waiting-C4aKyQ2X.js","/assets/Customers.module-DlyrvIR3.js","/assets/kit-inputs-DmoCVD0f.js","/assets/kit-tables-CIAObb81.js","/assets/DirectoryTabs-CfgQrOUs.js","/assets/SearchField-C7l9HlIE.js","/assets/FilterButton-BVutmyzY.css","/assets/kit-lists-Cl44KQom.css","/assets/Customers-uHxaJi_0.css","/assets/kit-tables-CZvrrvfL.css","/assets/SearchField-B7GjSlbt.css","/assets/ContactsPage-BhRZL_BI.js","/assets/NewCustomerPage-Ub-X7oB7.js","/assets/NewCustomerPageQuery.graphql-Bjcm9ek5.js","/assets/kit-forms-D8-T_b4W.js","/assets/ReadOnly-Q8rsRXhG.js","/assets/IconChevronRight-u3I-GMHU.js","/assets/IconLock-Cj8X1RnA.js","/assets/kit-pickers-CwfThKur.js","/assets/kit-places-lX0xvoWe.js","/assets/Segments-BjOfJ2Xl.js","/assets/kit-pickers-CdQjXket.css","/assets/Segments-CI6wrW6C.css","/assets/CustomerPage-Cixce9At.js","/assets/CustomerPageQuery.graphql-fnSzoOdX.js","/assets/Badge-BQIx2M70.js","/assets/IconClock-DbriBreO.js","/assets/IconUsersGroup-D1qwHO5X.js","/assets/Record.module-uVFjxlEt.js","/assets/OverviewTab-Du6QAPCC.js","/assets/OverviewTabQuery.graphql-CdjOOY-z.js","/assets/Contacts.module-C8fzaaYU.js","/assets/RecentTouchpoints-CEEpS-rP.js","/assets/words-BOIrpSzx.js","/assets/Anchor-C07n0kj0.js","/assets/Facts-DqEHsIPS.js","/assets/LinkRows-86s2s-NS.js","/assets/Record-BBmxnEeA.css","/assets/Contacts-lAbTA2aM.css","/assets/Facts-vYmRIWq0.css","/assets/JourneyTab-BIpXZMbe.js","/assets/JourneyTabQuery.graphql-DO341WGi.js","/assets/JourneySkeleton-zCrttnac.js","/assets/JourneySkeleton-ChngmZeS.css","/assets/HistoryTab-9ugRURmV.js","/assets/HistoryTabQuery.graphql-D7VdeXjV.js","/assets/Switch-CIivlOsT.js","/assets/kit-checks-CV-n1ppZ.js","/assets/ItemsTab-CAZQq72h.js","/assets/ItemsTabQuery.graphql-CAP8Ly8-.js","/assets/ContactPage-D5bhMitY.js","/assets/ContactPageQuery.graphql-CI6faEoW.js","/assets/ContactOverviewTab-CniK8rzZ.js","/assets/ContactOverviewTabQuery.graphql-_yej86hX.js","/assets/useFindGroups-F0Ji-Rq2.js","/assets/ContactJourneyTab-Dlt-iuD-.js","/assets/ContactJourneyTabQuery.graphql-DMui2GK5.js","/assets/ContactHistoryTab-C3t_vH1S.js","/assets/ContactHistoryTabQuery.graphql-B1g-gHJY.js","/assets/GroupsPage-BFET0qbv.js","/assets/GroupsPageQuery.graphql-BwKxpNMa.js","/assets/Groups.module-B4HFqZse.js","/assets/Groups-BvNNVRod.css","/assets/GroupPage-vWpWKJvz.js","/assets/GroupPageQuery.graphql-CorrIF7W.js","/assets/MyInteractionsPage-Dec30uE1.js","/assets/search-BuaWUyUn.js","/assets/InteractionsPage-BpsUmNif.js","/assets/filterOptions-DK9xPxRF.js","/assets/Interactions.module-Cijsr0S_.js","/assets/Interactions-DqLJg-zw.css","/assets/LogPage-BCc69EDH.js","/assets/LogPageQuery.graphql-DWl3oQJ2.js","/assets/Fieldset-CS1o6vMj.js","/assets/useFindContacts-S_0x3FYG.js","/assets/CustomerPicker-DvTkGTyd.js","/assets/PromisedItems-BPsHSOVK.js","/assets/NewInteractionPage-D-QHTYMF.js","/assets/NewInteractionPageQuery.graphql-5oz4muim.js","/assets/NewPersonalPage-CbUOq1UP.js","/assets/planning-lw3ng_Uu.js","/assets/lists_query.graphql-D4HTQ37K.js","/assets/InteractionPage-CKq3pcr9.js","/assets/InteractionPageQuery.graphql-raMswhBs.js","/assets/DetailsTab-CENsM0tk.js","/assets/DetailsTabQuery.graphql-XUrIYVSM.js","/assets/ActionItemsPage-rfoA6u_N.js","/assets/ActionItemsPageQuery.graphql-C9CnK5T6.js","/assets/SettingsPage-qzySAGmc.js","/assets/SettingsPage.module-cnQxBkpz.js","/assets/ProfileSection-BhvMumr5.js","/assets/ProfileSectionQuery.graphql-5ts2Hoeh.js","/assets/SettingsPage-BBUsrics.css","/assets/ProfileSection-D47HFR_Y.css","/assets/TokensSection-BvvLmgaM.js","/assets/TokensSectionQuery.graphql-m2_8iy5U.js","/assets/OnceOnly-BUI0okbe.js","/assets/OnceOnly-Cqv6pDec.css","/assets/SignInPage-uqhFIoNK.js","/assets/SignInPage-Dp7I7W28.css"][place];
    const link = document.createElement("link");
    const isStyle = href.endsWith(".css");
    Object.assign(link, { rel: isStyle ? "preload" : "modulepreload", crossOrigin: "", href });
    if (isStyle) link.as = "style";
    document.head.append(link);
  }
  if (path === "/sign-in") return;
  const asked = fetch("/graphql", {
    method: "POST",
    credentials: "same-origin",
    headers: {
      accept: "application/graphql-response+json, application/json;q=0.9",
      "content-type": "application/json",
      "x-touchline": "1",
    },
    body: JSON.stringify({"documentId":"sha256:f0ea934735c25b3df77a1c2ebee9e72014d5cc718f99226e8584ed2acfd8ec08","operationName":"ShellQuery","variables":{}}),
  });
  // Who takes it sees its failure; before that nobody needs to.
  asked.catch(() => {});
  window.touchlineAsked = asked;
})();
