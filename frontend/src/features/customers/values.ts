/** What the form of a customer holds: from the record, to the mutation, and beside what others changed meanwhile. */
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { randomId } from "@mantine/hooks";

export interface LinkValue {
  key: string;
  label: string;
  url: string;
}

export interface CustomerValues {
  kind: "COMPANY" | "PERSON";
  relationship: "PROSPECT" | "CUSTOMER" | "FORMER" | "SUPPLIER";
  registered: boolean;
  name: string;
  firstName: string;
  lastName: string;
  email: string;
  phone: string;
  street: string;
  postcode: string;
  town: string;
  region: string;
  country: string | null;
  fiscalNumber: string;
  commercialNumber: string;
  nationalId: string;
  dropNationalId: boolean;
  nationalIdCountry: string | null;
  culture: string;
  timeZone: string | null;
  notes: string;
  tags: string[];
  links: LinkValue[];
  ownerId: string | null;
  teamId: string | null;
  parentId: string | null;
}

export type Field = keyof CustomerValues;

export const BLANK: CustomerValues = {
  kind: "COMPANY",
  relationship: "PROSPECT",
  registered: true,
  name: "",
  firstName: "",
  lastName: "",
  email: "",
  phone: "",
  street: "",
  postcode: "",
  town: "",
  region: "",
  country: null,
  fiscalNumber: "",
  commercialNumber: "",
  nationalId: "",
  dropNationalId: false,
  nationalIdCountry: null,
  culture: "",
  timeZone: null,
  notes: "",
  tags: [],
  links: [],
  ownerId: null,
  teamId: null,
  parentId: null,
};

export const LABELS = {
  kind: msg`Kind`,
  relationship: msg`Relationship`,
  registered: msg`Registered profile`,
  name: msg`Name`,
  firstName: msg`First name`,
  lastName: msg`Last name`,
  email: msg`Email`,
  phone: msg`Phone`,
  street: msg`Street and number`,
  postcode: msg`Postcode`,
  town: msg`Town`,
  region: msg`Region`,
  country: msg`Country`,
  fiscalNumber: msg`Fiscal registration number`,
  commercialNumber: msg`Commercial registration number`,
  nationalId: msg`National identification number`,
  dropNationalId: msg`Remove the number`,
  nationalIdCountry: msg`Issuing country`,
  culture: msg`Language and region`,
  timeZone: msg`Time zone`,
  notes: msg`Notes`,
  tags: msg`Tags`,
  links: msg`Links`,
  ownerId: msg`Owner`,
  teamId: msg`Team`,
  parentId: msg`Parent company`,
} satisfies Record<Field, MessageDescriptor>;

export const newLink = (label = "", url = ""): LinkValue => ({ key: randomId(), label, url });

type Text = string | null | undefined;

/** A customer as the server gives it. */
export interface Customer {
  readonly kind: CustomerValues["kind"];
  readonly relationship: CustomerValues["relationship"];
  readonly registered: boolean;
  readonly name: string;
  readonly firstName?: Text;
  readonly lastName?: Text;
  readonly email?: Text;
  readonly phone?: Text;
  readonly street?: Text;
  readonly postcode?: Text;
  readonly town?: Text;
  readonly region?: Text;
  readonly country?: Text;
  readonly fiscalNumber?: Text;
  readonly commercialNumber?: Text;
  readonly nationalIdCountry?: Text;
  readonly culture?: Text;
  readonly timeZone: string;
  readonly notes?: Text;
  readonly tags: readonly { readonly name: string }[];
  readonly links: readonly { readonly label: string; readonly url: string }[];
  readonly owner?: { readonly id: string } | null | undefined;
  readonly team?: { readonly id: string } | null | undefined;
  readonly parent?: { readonly id: string } | null | undefined;
}

export function valuesOf(customer: Customer): CustomerValues {
  return {
    kind: customer.kind,
    relationship: customer.relationship,
    registered: customer.registered,
    name: customer.name,
    firstName: customer.firstName ?? "",
    lastName: customer.lastName ?? "",
    email: customer.email ?? "",
    phone: customer.phone ?? "",
    street: customer.street ?? "",
    postcode: customer.postcode ?? "",
    town: customer.town ?? "",
    region: customer.region ?? "",
    country: customer.country ?? null,
    fiscalNumber: customer.fiscalNumber ?? "",
    commercialNumber: customer.commercialNumber ?? "",
    nationalId: "",
    dropNationalId: false,
    nationalIdCountry: customer.nationalIdCountry ?? null,
    culture: customer.culture ?? "",
    timeZone: customer.timeZone,
    notes: customer.notes ?? "",
    tags: customer.tags.map((tag) => tag.name),
    links: customer.links.map(({ label, url }) => newLink(label, url)),
    ownerId: customer.owner?.id ?? null,
    teamId: customer.team?.id ?? null,
    parentId: customer.parent?.id ?? null,
  };
}

const bare = (value: CustomerValues[Field]) =>
  Array.isArray(value)
    ? JSON.stringify(value.map((one) => (typeof one === "string" ? one : [one.label, one.url])))
    : value;

const isSame = (one: CustomerValues, other: CustomerValues, field: Field) =>
  bare(one[field]) === bare(other[field]);

const ONLY_OF: Partial<Record<Field, CustomerValues["kind"]>> = {
  name: "COMPANY",
  firstName: "PERSON",
  lastName: "PERSON",
  nationalId: "PERSON",
  nationalIdCountry: "PERSON",
};
const NEVER_SENT = new Set<Field>(["kind", "relationship", "dropNationalId", "links"]);
const FIELDS = Object.keys(BLANK) as Field[];

/** The input of the mutation: what differs from `before`. Blanks are null; what the kind does not have is left out. */
export function inputOf(values: CustomerValues, before: CustomerValues) {
  const input: Record<string, unknown> = {};
  for (const field of FIELDS) {
    const isOther = ONLY_OF[field] !== undefined && ONLY_OF[field] !== values.kind;
    if (NEVER_SENT.has(field) || isOther || isSame(values, before, field)) continue;
    const value = values[field];
    input[field] = typeof value === "string" ? value.trim() || null : value;
  }
  if (input.timeZone === null) delete input.timeZone;
  if (values.dropNationalId) {
    input.nationalId = null;
    input.nationalIdCountry = null;
  }
  if (!isSame(values, before, "links"))
    input.links = values.links.map(({ label, url }) => ({ label: label.trim(), url: url.trim() }));
  return input;
}

export interface Clash {
  field: Field;
  theirs: CustomerValues[Field];
}

/**
 * What was typed, on top of what others saved meanwhile: a field that was not touched takes theirs, a touched one
 * keeps ours, and is told if they changed it too.
 */
export function merged(before: CustomerValues, typed: CustomerValues, theirs: CustomerValues) {
  const values = { ...theirs };
  const clashes: Clash[] = [];
  for (const field of FIELDS) {
    if (isSame(before, typed, field)) continue;
    Object.assign(values, { [field]: typed[field] });
    if (!isSame(before, theirs, field) && !isSame(typed, theirs, field))
      clashes.push({ field, theirs: theirs[field] });
  }
  return { values, clashes };
}
