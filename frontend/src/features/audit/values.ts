/** What the values of the change log are: ids of records, moments, days, yes and no, or text. */

const KIND_OF: Readonly<Record<string, string>> = {
  assignee_id: "usr",
  closed_by_id: "usr",
  contact_id: "con",
  creator_id: "usr",
  customer_id: "cus",
  default_contact_id: "con",
  follow_up_of_id: "int",
  from_id: "pic",
  interaction_id: "int",
  lifecycle_stage_id: "pic",
  medium_id: "pic",
  next_action_id: "pic",
  outcome_id: "pic",
  owner_id: "usr",
  parent_id: "cus",
  purpose_id: "pic",
  source_reason_id: "pic",
  source_type_id: "pic",
  step_id: "pic",
  team_id: "tea",
  to_id: "pic",
  user_id: "usr",
};
const SHOWN = /^[a-z]{3}_[0-9a-f]{32}$/;
const BARE = /^[0-9a-f]{32}$/;

/** The id that stands in a field, as the API takes it; null where the value is none. */
export function idIn(field: string, value: string | null | undefined): string | null {
  if (!value) return null;
  if (SHOWN.test(value)) return value;
  const kind = KIND_OF[field];
  return kind && BARE.test(value) ? `${kind}_${value}` : null;
}

/** Columns that only serve searching and sorting say nothing that their field does not. */
export const isForMachines = (field: string) => field.endsWith("_key") && field !== "external_key";

export type Value =
  | { kind: "moment" | "day" | "text"; text: string }
  | { kind: "flag"; isSet: boolean }
  | { kind: "link"; label: string; url: string }[];

/** Tells what a text of the log is by its form. */
export function readOf(field: string, text: string): Value {
  if (text === "True" || text === "False") return { kind: "flag", isSet: text === "True" };
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text)) return { kind: "moment", text };
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return { kind: "day", text };
  if (field === "links") {
    return [...text.matchAll(/'label': (['"])(.*?)\1, 'url': (['"])(.*?)\3/g)].map((found) => ({
      kind: "link" as const,
      label: found[2] ?? "",
      url: found[4] ?? "",
    }));
  }
  return { kind: "text", text };
}

/** A word of the server that no table has, as a person would write it. */
export const spoken = (word: string) => {
  const words = word.replaceAll("_", " ").replace(/ id$/, "").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};
