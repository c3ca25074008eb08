/** The filters in force, each with the way to take it off. */
import { Trans, useLingui } from "@lingui/react/macro";
import { IconX } from "@tabler/icons-react";
import { INTERACTION_STATUSES } from "@/shared/domain";
import { useFormats } from "@/shared/time/formats";
import type { Option } from "@/shared/ui/useFound";
import type { FilterOptions } from "./filterOptions";
import styles from "./Interactions.module.css";
import { dayIn, filterCount, type InteractionSearch } from "./search";

interface Props {
  options: FilterOptions;
  search: InteractionSearch;
  onChange(change: Partial<InteractionSearch>): void;
  onClear(): void;
}

interface Force {
  key: string;
  name: string;
  value: string;
  without: Partial<InteractionSearch>;
}

export function InForce({ options, search, onChange, onClear }: Props) {
  const { t, i18n } = useLingui();
  const formats = useFormats();
  const each = (
    field: "media" | "assignees" | "purposes" | "steps" | "outcomes" | "statuses",
    name: string,
    known: readonly Option[],
  ): Force[] =>
    (search[field] ?? []).map((value) => ({
      key: `${field} ${value}`,
      name,
      value: known.find((option) => option.value === value)?.label ?? t`Unknown`,
      without: { [field]: (search[field] ?? []).filter((other) => other !== value) },
    }));
  const one = (field: "from" | "to" | "registered", name: string, value: string | null): Force[] =>
    value ? [{ key: field, name, value, without: { [field]: "" } }] : [];
  const from = dayIn(search.from);
  const to = dayIn(search.to);
  const statuses = Object.entries(INTERACTION_STATUSES).map(([value, word]) => ({
    value,
    label: i18n._(word.label),
  }));
  const forces = [
    ...each("media", t`Medium`, options.media),
    ...each("assignees", t`Analyst`, options.assignees),
    ...each("purposes", t`Purpose`, options.purposes),
    ...each("steps", t`Process step`, options.steps),
    ...each("outcomes", t`Outcome`, options.outcomes),
    ...one("from", t`From`, from && formats.date(from)),
    ...one("to", t`To`, to && formats.date(to)),
    ...one(
      "registered",
      t`Registered`,
      search.registered ? (search.registered === "yes" ? t`Yes` : t`No`) : null,
    ),
    ...each("statuses", t`Status`, statuses),
  ];
  if (filterCount(search) === 0 || forces.length === 0) return null;
  return (
    <ul className={styles.forces} aria-label={t`Filters in force`}>
      {forces.map((force) => (
        <li key={force.key} className={styles.force}>
          <span className={styles.forceName}>{force.name}</span>
          <span className={styles.forceValue}>{force.value}</span>
          <button
            type="button"
            className={styles.off}
            aria-label={t`Without ${force.name} ${force.value}`}
            onClick={() => onChange(force.without)}
          >
            <IconX size={12} stroke={2} aria-hidden />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className={styles.clear} onClick={onClear}>
          <Trans>Clear all</Trans>
        </button>
      </li>
    </ul>
  );
}
