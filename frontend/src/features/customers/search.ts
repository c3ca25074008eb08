/** What the customers' page keeps in its address, and how the query takes it. */
import type { customersRoute } from "./routes";

export type CustomerSearch = (typeof customersRoute)["types"]["fullSearchSchema"];

const some = <T>(values: readonly T[] | undefined) => (values && values.length > 0 ? [...values] : null);
const moment = (day: string | undefined) =>
  day && !Number.isNaN(Date.parse(day)) ? new Date(day).toISOString() : null;

export function variablesOf(search: CustomerSearch) {
  return {
    text: search.text?.trim() || null,
    registered: search.registered === "yes" ? true : search.registered === "no" ? false : null,
    relationships: some(search.relationships),
    owners: some(search.owners),
    teams: some(search.teams),
    tags: some(search.tags),
    groups: some(search.groups),
    groupsMatch: search.allGroups ? ("ALL" as const) : ("ANY" as const),
    town: search.town?.trim() || null,
    postcode: search.postcode?.trim() || null,
    before: moment(search.contactedBefore),
    since: moment(search.contactedAfter),
    orderBy: search.order ?? ("NAME" as const),
  };
}

export function isNarrowed({ order: _, allGroups: __, ...search }: CustomerSearch): boolean {
  return Object.values(search).some((value) => value !== undefined && value.length > 0);
}
