/** What the lists of customers and contacts keep in their addresses, and how their queries take it (CUS-6). */
import { fetchQuery, graphql } from "react-relay";
import type { IEnvironment } from "relay-runtime";
import { momentOf } from "@/shared/time/zones";
import type { searchZoneQuery } from "./__generated__/searchZoneQuery.graphql";
import type { contactsRoute, customersRoute } from "./routes";

export type CustomerSearch = (typeof customersRoute)["types"]["fullSearchSchema"];
export type ContactSearch = (typeof contactsRoute)["types"]["fullSearchSchema"];
/** The filters of both lists; only contacts have stages. */
export type Filters = Omit<ContactSearch, "order">;

const some = <T>(values: readonly T[] | undefined) => (values && values.length > 0 ? [...values] : null);
const said = (text: string | undefined) => text?.trim() || null;

/** The beginning of a day in a zone; null for what is no day. */
export function beginningOf(day: string | undefined, zone: string): string | null {
  const isDay = day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));
  return isDay ? momentOf(day, "00:00", zone) : null;
}

function common(search: Filters, zone: string) {
  return {
    text: said(search.text),
    registered: search.registered === "yes" ? true : search.registered === "no" ? false : null,
    relationships: some(search.relationships),
    owners: some(search.owners),
    teams: some(search.teams),
    tags: some(search.tags),
    groups: some(search.groups),
    groupsMatch: search.allGroups ? ("ALL" as const) : ("ANY" as const),
    town: said(search.town),
    postcode: said(search.postcode),
    before: beginningOf(search.contactedBefore, zone),
    since: beginningOf(search.contactedAfter, zone),
  };
}

export const customersVariables = ({ order = "NAME", ...search }: CustomerSearch, zone: string) => ({
  ...common(search, zone),
  orderBy: order,
});

export const contactsVariables = ({ order = "NAME", stages, ...search }: ContactSearch, zone: string) => ({
  ...common(search, zone),
  stages: some(stages),
  orderBy: order,
});

const FILTERS = [
  "registered",
  "relationships",
  "stages",
  "owners",
  "teams",
  "tags",
  "groups",
  "town",
  "postcode",
  "contactedBefore",
  "contactedAfter",
] as const;

/** How many filters stand, the text not among them. */
export function filterCount(search: Filters): number {
  return FILTERS.reduce((sum, name) => {
    const value = search[name];
    return sum + (Array.isArray(value) ? value.length : value ? 1 : 0);
  }, 0);
}

export const isNarrowed = (search: Filters) => said(search.text) !== null || filterCount(search) > 0;

/** Days are those of the viewer's zone, which is asked for only where a day is said. */
export async function zoneOf(environment: IEnvironment, search: Filters): Promise<string> {
  if (!search.contactedBefore && !search.contactedAfter) return "UTC";
  const data = await fetchQuery<searchZoneQuery>(
    environment,
    graphql`
      query searchZoneQuery {
        viewer {
          id
          timeZone
        }
      }
    `,
    {},
    { fetchPolicy: "store-or-network" },
  ).toPromise();
  return data?.viewer?.timeZone ?? "UTC";
}
