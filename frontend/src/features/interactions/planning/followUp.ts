/** The follow-up that is planned together with an interaction (INT-11): its values and what is sent. */
import { addDays, dayOf } from "@/shared/time/zones";
import { freshPlan, type PlanFields, planInput } from "./plan";

export interface FollowUpFields extends PlanFields {
  medium: string | null;
  step: string | null;
  purpose: string | null;
  subject: string;
}

/** The medium that a next action of the first start speaks of. */
const MEDIA: Readonly<Record<string, string>> = {
  CALL: "CALL",
  WRITE: "EMAIL",
  MEET: "MEETING",
  SEND_INFORMATION: "EMAIL",
  SEND_OFFER: "EMAIL",
};

interface Before {
  medium: string | null;
  step: string | null;
  purpose: string | null;
}

/** A week later at nine, like the one before it; with the medium and the words of the next action, if there is one. */
export function freshFollowUp(
  before: Before,
  zone: string,
  now: number,
  next?: { code: string; text: string },
): FollowUpFields {
  return {
    ...freshPlan(zone, now, addDays(dayOf(now, zone), 7)),
    medium: MEDIA[next?.code ?? ""] ?? before.medium,
    step: before.step,
    purpose: before.purpose,
    subject: next?.text ?? "",
  };
}

export function followUpInput(fields: FollowUpFields, contactId: string | null, zone: string) {
  return {
    ...planInput(fields, zone),
    medium: fields.medium ?? "",
    step: fields.step ?? "",
    purpose: fields.purpose,
    subject: fields.subject.trim() || null,
    contactId,
    timeZone: zone,
  };
}
