/** What the edit form of an interaction holds, sends, and does when somebody else was faster (INT-20). */

export interface Link {
  label: string;
  url: string;
}

export interface InteractionValues {
  contactId: string | null;
  assigneeId: string | null;
  medium: string | null;
  direction: string;
  purpose: string | null;
  sourceType: string | null;
  sourceReason: string | null;
  subject: string;
  note: string;
  location: string;
  locationComments: string;
  links: Link[];
  tags: string[];
  /** The update date in the viewer's zone: a day and a time of day. */
  updateDay: string;
  updateClock: string;
}

export type Field = keyof InteractionValues;

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The fields in which the form differs from what was loaded: only these are sent. */
export function changedFields(base: InteractionValues, values: InteractionValues): Field[] {
  return (Object.keys(base) as Field[]).filter((field) => !isSame(base[field], values[field]));
}

/** The values to send: an emptied text is null, links without an address are left out. */
export function changesOf(
  base: InteractionValues,
  values: InteractionValues,
  momentOf: (day: string, clock: string) => string,
) {
  const changes: Record<string, unknown> = {};
  for (const field of changedFields(base, values)) {
    if (field === "updateDay" || field === "updateClock") {
      if (values.updateDay && values.updateClock)
        changes.updateDateAt = momentOf(values.updateDay, values.updateClock);
    } else if (field === "links") {
      changes.links = values.links.filter((link) => link.url.trim() || link.label.trim());
    } else {
      const value = values[field];
      changes[field] = typeof value === "string" ? value.trim() || null : value;
    }
  }
  return changes;
}

/**
 * My changes on top of what somebody else has saved meanwhile. Nothing of mine is lost; `contested` are the fields that
 * both of us changed, where mine would win.
 */
export function rebased(
  base: InteractionValues,
  mine: InteractionValues,
  latest: InteractionValues,
): { values: InteractionValues; theirs: Field[]; contested: Field[] } {
  const own = changedFields(base, mine);
  const theirs = changedFields(base, latest);
  const values = { ...latest, ...Object.fromEntries(own.map((field) => [field, mine[field]])) };
  return {
    values,
    theirs,
    contested: theirs.filter((field) => own.includes(field) && !isSame(mine[field], latest[field])),
  };
}
