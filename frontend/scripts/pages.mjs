/** What pages are made of, under features/: by their addresses, the frame and what stands in it together. */

const query = (module) => module.replace(/([A-Za-z]+)$/, "__generated__/$1Query.graphql");
/** A page whose query is a part of its own is fetched with it. */
const asked = (...modules) => modules.flatMap((module) => [`${module}.tsx`, `${query(module)}.ts`]);
const CUSTOMER = "^/customers/cus_[^/]+";
const CONTACT = "^/contacts/con_[^/]+";
const INTERACTION = "^/interactions/int_[^/]+";
const customer = (tab) => asked("customers/record/CustomerPage", `customers/record/${tab}Tab`);
const contact = (tab) => asked("contacts/ContactPage", `contacts/Contact${tab}Tab`);
const settings = (...modules) => ["settings/SettingsPage.tsx", ...modules];

/** Pages that few visits begin with: their parts are not named in every page's head. */
export const RARE = /audit|links|edit|appearance|password|sessions|users|teams|tags|picklists/;

export const PAGES = {
  "^/$": ["home/HomePage.tsx"],
  "^/customers$": ["customers/CustomersPage.tsx"],
  "^/contacts$": ["customers/ContactsPage.tsx"],
  "^/customers/new$": asked("customers/NewCustomerPage"),
  [`${CUSTOMER}$`]: customer("Overview"),
  [`${CUSTOMER}/journey$`]: customer("Journey"),
  [`${CUSTOMER}/interactions$`]: customer("History"),
  [`${CUSTOMER}/action-items$`]: customer("Items"),
  [`${CUSTOMER}/links$`]: customer("Links"),
  [`${CUSTOMER}/audit$`]: customer("Audit"),
  [`${CUSTOMER}/edit$`]: asked("customers/CustomerFormPage"),
  [`${CONTACT}$`]: contact("Overview"),
  [`${CONTACT}/journey$`]: contact("Journey"),
  [`${CONTACT}/interactions$`]: contact("History"),
  [`${CONTACT}/audit$`]: contact("Audit"),
  "^/groups$": asked("groups/GroupsPage"),
  "^/groups/[^/]+$": asked("groups/GroupPage"),
  "^/my-interactions$": ["interactions/mine/MyInteractionsPage.tsx"],
  "^/interactions$": ["interactions/InteractionsPage.tsx"],
  "^/interactions/log$": asked("interactions/LogPage"),
  "^/interactions/new$": asked("interactions/planning/NewInteractionPage"),
  "^/interactions/new-personal$": ["interactions/planning/NewPersonalPage.tsx"],
  [`${INTERACTION}$`]: asked("interactions/InteractionPage", "interactions/DetailsTab"),
  [`${INTERACTION}/audit$`]: [
    ...asked("interactions/InteractionPage"),
    "interactions/AuditTab.tsx",
    "interactions/__generated__/AuditTabInteractionQuery.graphql.ts",
  ],
  "^/action-items$": asked("action-items/ActionItemsPage"),
  "^/settings(/profile)?$": settings(...asked("settings/ProfileSection")),
  "^/settings/appearance$": settings("settings/AppearanceSection.tsx"),
  "^/settings/password$": settings("settings/PasswordSection.tsx"),
  "^/settings/tokens$": settings(...asked("settings/TokensSection")),
  "^/settings/sessions$": settings(...asked("settings/SessionsSection")),
  "^/settings/users$": settings(...asked("settings/UsersSection")),
  "^/settings/teams$": settings(...asked("settings/TeamsSection")),
  "^/settings/tags$": settings(...asked("settings/TagsSection")),
  "^/settings/picklists$": settings(...asked("settings/PicklistsSection")),
  "^/sign-in$": ["sign-in/SignInPage.tsx"],
};
