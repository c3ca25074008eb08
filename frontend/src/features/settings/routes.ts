/** Settings: one page with a sub-navigation; each section is a route of its own. */
import { createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { fallback, object, optional, picklist, string } from "valibot";
import { shellRoute } from "@/app/roots";
import { loadPage } from "@/shared/relay/page";
import type { PicklistsSectionQuery } from "./__generated__/PicklistsSectionQuery.graphql";
import type { ProfileSectionQuery } from "./__generated__/ProfileSectionQuery.graphql";
import type { SessionsSectionQuery } from "./__generated__/SessionsSectionQuery.graphql";
import type { TagsSectionQuery } from "./__generated__/TagsSectionQuery.graphql";
import type { TeamsSectionQuery } from "./__generated__/TeamsSectionQuery.graphql";
import type { TokensSectionQuery } from "./__generated__/TokensSectionQuery.graphql";
import type { UsersSectionQuery } from "./__generated__/UsersSectionQuery.graphql";

const profile = () => import("./ProfileSection");
const tokens = () => import("./TokensSection");
const sessions = () => import("./SessionsSection");
const tags = () => import("./TagsSection");
const users = () => import("./UsersSection");
const teams = () => import("./TeamsSection");
const picklists = () => import("./PicklistsSection");

export const settingsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/settings",
  component: lazyRouteComponent(() => import("./SettingsPage"), "SettingsPage"),
});

const settingsIndexRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/settings/profile", replace: true });
  },
});

export const profileRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: "/profile",
  loader: async ({ context }) =>
    loadPage<ProfileSectionQuery>(
      context.environment,
      (await import("./__generated__/ProfileSectionQuery.graphql")).default,
      {},
    ),
  component: lazyRouteComponent(profile, "ProfileSection"),
});

const appearanceRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: "/appearance",
  component: lazyRouteComponent(() => import("./AppearanceSection"), "AppearanceSection"),
});

const passwordRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: "/password",
  component: lazyRouteComponent(() => import("./PasswordSection"), "PasswordSection"),
});

export const tokensRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: "/tokens",
  loader: async ({ context }) =>
    loadPage<TokensSectionQuery>(
      context.environment,
      (await import("./__generated__/TokensSectionQuery.graphql")).default,
      {},
    ),
  component: lazyRouteComponent(tokens, "TokensSection"),
});

export const sessionsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: "/sessions",
  loader: async ({ context }) =>
    loadPage<SessionsSectionQuery>(
      context.environment,
      (await import("./__generated__/SessionsSectionQuery.graphql")).default,
      {},
    ),
  component: lazyRouteComponent(sessions, "SessionsSection"),
});

const text = optional(fallback(string(), ""));

export const usersRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: "/users",
  validateSearch: object({ text, active: optional(fallback(picklist(["yes", "no"]), "yes")) }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) =>
    loadPage<UsersSectionQuery>(
      context.environment,
      (await import("./__generated__/UsersSectionQuery.graphql")).default,
      {
        text: deps.text?.trim() || null,
        active: deps.active !== "no",
      },
    ),
  component: lazyRouteComponent(users, "UsersSection"),
});

export const teamsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: "/teams",
  loader: async ({ context }) =>
    loadPage<TeamsSectionQuery>(
      context.environment,
      (await import("./__generated__/TeamsSectionQuery.graphql")).default,
      {},
    ),
  component: lazyRouteComponent(teams, "TeamsSection"),
});

export const tagsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: "/tags",
  validateSearch: object({ text }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) =>
    loadPage<TagsSectionQuery>(
      context.environment,
      (await import("./__generated__/TagsSectionQuery.graphql")).default,
      {
        text: deps.text?.trim() || null,
      },
    ),
  component: lazyRouteComponent(tags, "TagsSection"),
});

export const picklistsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: "/picklists",
  validateSearch: object({
    list: optional(
      fallback(
        picklist([
          "MEDIUM",
          "PURPOSE",
          "STEP",
          "OUTCOME",
          "NEXT_ACTION",
          "SOURCE_TYPE",
          "SOURCE_REASON",
          "LIFECYCLE_STAGE",
          "OPPORTUNITY_STAGE",
          "AGREEMENT_TYPE",
          "CANCEL_REASON",
        ]),
        "MEDIUM",
      ),
    ),
  }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) =>
    loadPage<PicklistsSectionQuery>(
      context.environment,
      (await import("./__generated__/PicklistsSectionQuery.graphql")).default,
      {
        list: deps.list ?? "MEDIUM",
      },
    ),
  component: lazyRouteComponent(picklists, "PicklistsSection"),
});

export const settingsRoutes = [
  settingsIndexRoute,
  profileRoute,
  appearanceRoute,
  passwordRoute,
  tokensRoute,
  sessionsRoute,
  usersRoute,
  teamsRoute,
  tagsRoute,
  picklistsRoute,
] as const;
