/** What the fields of an interaction are called where a sentence names them. */
import { useLingui } from "@lingui/react/macro";
import type { Field } from "./edit";

export function useFieldNames(): Readonly<Record<Field, string>> {
  const { t } = useLingui();
  return {
    contactId: t`Contact`,
    assigneeId: t`Analyst`,
    medium: t`Medium`,
    direction: t`Direction`,
    purpose: t`Purpose`,
    sourceType: t`Source type`,
    sourceReason: t`Source reason`,
    subject: t`Subject`,
    note: t`Note`,
    location: t`Location`,
    locationComments: t`How to get there`,
    links: t`Links`,
    tags: t`Tags`,
    updateDay: t`Update date`,
    updateClock: t`Update date`,
  };
}
