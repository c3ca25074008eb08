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
  const page = [["^/$",[0,1,2,3,4,5,6,7]],["^/customers$",[8,2,9,10,11,12,13,14,15,16,17,18,6,19,20,21,22,23]],["^/contacts$",[24,2,9,10,11,12,13,14,16,17,18,15,6,19,20,21,22,23]],["^/customers/new$",[25,26,27,2,28,15,29,30,31,12,13,32,14,33,6,34,21,35]],["^/customers/cus_[^/]+$",[36,37,38,39,2,40,41,42,43,1,44,3,45,46,47,32,48,49,6,50,5,51,7,52]],["^/customers/cus_[^/]+/journey$",[36,37,38,39,2,40,41,53,54,55,10,46,6,50,56,20]],["^/customers/cus_[^/]+/interactions$",[36,37,38,39,2,40,41,57,58,59,60,15,3,10,6,50,7,20]],["^/customers/cus_[^/]+/action-items$",[36,37,38,39,2,40,41,61,62,1,10,6,50,5,20]],["^/contacts/con_[^/]+$",[63,64,38,2,39,44,65,66,47,3,45,46,32,48,67,12,13,30,15,6,51,7,52,34]],["^/contacts/con_[^/]+/journey$",[63,64,38,2,39,44,68,69,55,10,46,6,51,56,20]],["^/contacts/con_[^/]+/interactions$",[63,64,38,2,39,44,70,71,59,60,15,3,10,6,51,7,20]],["^/groups$",[72,73,40,17,2,18,15,13,16,10,74,6,23,22,20,75]],["^/groups/[^/]+$",[76,77,2,40,18,15,13,16,10,74,30,6,23,22,20,75,34]],["^/interactions$",[78,60,2,15,9,10,79,12,13,80,16,6,19,20,81,22]],["^/interactions/log$",[82,83,84,2,15,27,85,12,13,31,30,33,86,80,79,6,34,35,81]],["^/interactions/new$",[87,88,2,12,13,86,15,84,30,80,27,85,31,89,90,91,79,6,34,81]],["^/interactions/new-personal$",[92,2,15,27,30,80,90,6,34,81]],["^/interactions/int_[^/]+$",[93,94,2,80,95,96,38,97,1,15,27,48,3,6,81,5,52,7]],["^/action-items$",[98,99,2,10,1,6,20,5]],["^/settings(/profile)?$",[100,29,101,102,103,2,15,27,32,30,104,105,6,34]],["^/settings/tokens$",[100,29,101,106,107,2,15,27,30,108,104,6,34,109]],["^/sign-in$",[110,15,2,27,47,111,6]]].find(([pattern]) => new RegExp(pattern).test(path));
  for (const place of page ? page[1] : []) {
    const href = ["/assets/HomePage-D7N_I8uX.js","/assets/ActionItemList-ClbbqbF2.js","/assets/kit-DLTK5M9R.js","/assets/InteractionList-DPJaO2pN.js","/assets/HomePage-DgKbD0UQ.css","/assets/ActionItemList-sX25HSum.css","/assets/kit-BCmvX6Tx.css","/assets/InteractionList-DyZRYY0i.css","/assets/CustomersPage-CQJeip_p.js","/assets/FilterButton-DcNgB51g.js","/assets/kit-lists-CoihXn35.js","/assets/filterOptions-BWaUcO1Y.js","/assets/kit-finding-B9-JRjBS.js","/assets/kit-waiting-BuwxpqFT.js","/assets/Customers.module-DlyrvIR3.js","/assets/kit-inputs-ZmdCgS-s.js","/assets/kit-tables-KRElixx8.js","/assets/DirectoryTabs-CKIjHhl3.js","/assets/SearchField-BToyQWe7.js","/assets/FilterButton-BVutmyzY.css","/assets/kit-lists-Cl44KQom.css","/assets/Customers-uHxaJi_0.css","/assets/kit-tables-BbVF70YB.css","/assets/SearchField-B7GjSlbt.css","/assets/ContactsPage-DliSKUiC.js","/assets/NewCustomerPage-D7Rvu8l5.js","/assets/NewCustomerPageQuery.graphql-Dm7RMXsm.js","/assets/kit-forms-BzKz5Nuj.js","/assets/ReadOnly-BRrvblJW.js","/assets/IconLock-BqbrBAiy.js","/assets/kit-pickers-DTpEICq8.js","/assets/useFindPeople-B9A_FFcg.js","/assets/kit-places-lX0xvoWe.js","/assets/Segments-6MUEtqpm.js","/assets/kit-pickers-CdQjXket.css","/assets/Segments-CI6wrW6C.css","/assets/CustomerPage-BvnZJGsD.js","/assets/CustomerPageQuery.graphql-B36RyRon.js","/assets/Badge-C0slQ432.js","/assets/IconClock-BJDIOy2p.js","/assets/IconUsersGroup-B1_Ew7Yq.js","/assets/Record.module-uVFjxlEt.js","/assets/OverviewTab-Rz8XojoD.js","/assets/OverviewTabQuery.graphql-BFXExuqc.js","/assets/Contacts.module-C8fzaaYU.js","/assets/RecentTouchpoints-9qcpYQ-Z.js","/assets/words-DrYc8ldH.js","/assets/Anchor-Cd_b9pbR.js","/assets/Facts-De42vdAt.js","/assets/LinkRows-B8k3tVm3.js","/assets/Record-BBmxnEeA.css","/assets/Contacts-lAbTA2aM.css","/assets/Facts-vYmRIWq0.css","/assets/JourneyTab-DbpR6F-f.js","/assets/JourneyTabQuery.graphql-BLPYwN6N.js","/assets/JourneySkeleton-DtlAlfQm.js","/assets/JourneySkeleton-ChngmZeS.css","/assets/HistoryTab-C-MtexRk.js","/assets/HistoryTabQuery.graphql-B-WEsvJh.js","/assets/Switch-BaQ_ssXS.js","/assets/kit-checks-Db6WK_In.js","/assets/ItemsTab-BXaMRmt2.js","/assets/ItemsTabQuery.graphql-CQLmSjUN.js","/assets/ContactPage-DgViBpTp.js","/assets/ContactPageQuery.graphql-DotNmH9_.js","/assets/ContactOverviewTab-DNSXRHQd.js","/assets/ContactOverviewTabQuery.graphql-BgYQKXBj.js","/assets/useFindGroups-C409mUX8.js","/assets/ContactJourneyTab-nhsqe76X.js","/assets/ContactJourneyTabQuery.graphql-BJKBKpWc.js","/assets/ContactHistoryTab-DX_NBgFx.js","/assets/ContactHistoryTabQuery.graphql-DEZj7q43.js","/assets/GroupsPage-C_4zPCs8.js","/assets/GroupsPageQuery.graphql-D6_Gpe_-.js","/assets/Groups.module-B4HFqZse.js","/assets/Groups-BvNNVRod.css","/assets/GroupPage-h0qRyzWC.js","/assets/GroupPageQuery.graphql-mVD6M2hl.js","/assets/InteractionsPage-C3pzZNEA.js","/assets/filterOptions-D0XkIDP2.js","/assets/Interactions.module-CmrShp8o.js","/assets/Interactions-0OSvpZKG.css","/assets/LogPage-CwUlaapH.js","/assets/LogPageQuery.graphql-ClTDGbCh.js","/assets/Fieldset-DOQZUYae.js","/assets/useFindContacts-CdZF-6g2.js","/assets/PromisedItems-C1WgLC6I.js","/assets/NewInteractionPage-Bx5fRTMD.js","/assets/NewInteractionPageQuery.graphql-DxwqYDCS.js","/assets/useStages-CuPqLThS.js","/assets/plan-s5A4gMqQ.js","/assets/lists-CL366D7r.js","/assets/NewPersonalPage-D_4zocJV.js","/assets/InteractionPage-C99f-qjy.js","/assets/InteractionPageQuery.graphql-eg8WWE7p.js","/assets/DetailsTab-DyLlUJcI.js","/assets/DetailsTabQuery.graphql-CxntKOdp.js","/assets/SimpleGrid-BnLefVuq.js","/assets/ActionItemsPage-DO9m_SCm.js","/assets/ActionItemsPageQuery.graphql-CEg79wgG.js","/assets/SettingsPage-CC5L6OyQ.js","/assets/SettingsPage.module-cnQxBkpz.js","/assets/ProfileSection-DuzE04e4.js","/assets/ProfileSectionQuery.graphql-CQLNIpSL.js","/assets/SettingsPage-BBUsrics.css","/assets/ProfileSection-D47HFR_Y.css","/assets/TokensSection-7r3Zh7Nt.js","/assets/TokensSectionQuery.graphql-C85Qi9Eq.js","/assets/OnceOnly-C4ZrzQch.js","/assets/OnceOnly-Cqv6pDec.css","/assets/SignInPage-DZejgG7j.js","/assets/SignInPage-Dp7I7W28.css"][place];
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
