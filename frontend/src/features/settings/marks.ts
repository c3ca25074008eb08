/** What the form of a picklist's value holds, and what of it each list has. */
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { PICKLISTS, TONES } from "@/shared/domain";

export type List = keyof typeof PICKLISTS;

export const FAMILIES = {
  SALES: msg`Sales`,
  PURCHASE: msg`Purchase`,
  DELIVERY: msg`Delivery`,
  PROJECT: msg`Project`,
  SUPPORT: msg`Support`,
  ADMINISTRATIVE: msg`Administrative`,
  PRIVATE: msg`Private`,
  EMAIL: msg`E-mail`,
} satisfies Record<string, MessageDescriptor>;

export type StepFamily = keyof typeof FAMILIES;

export interface ValueForm {
  label: string;
  tone: keyof typeof TONES;
  reached: boolean;
  reminds: boolean;
  family: StepFamily;
  number: number | string;
  stampsUpdateDate: boolean;
  concludesWith: string | null;
}

/** The marks that values of a list have; of others the server wants to hear nothing. */
export function marksOf(list: List, form: ValueForm) {
  if (list === "MEDIUM") return { reminds: form.reminds };
  if (list === "OUTCOME") return { tone: form.tone, reached: form.reached };
  if (list !== "STEP") return {};
  const { family, stampsUpdateDate, concludesWith } = form;
  const number = form.number === "" ? null : Number(form.number);
  return { family, number, stampsUpdateDate, concludesWith };
}

/** The list with one item moved by some places. */
export function moved<T>(items: readonly T[], from: number, by: number): T[] {
  const next = [...items];
  const [item] = next.splice(from, 1);
  if (item !== undefined) next.splice(Math.max(0, from + by), 0, item);
  return next;
}
