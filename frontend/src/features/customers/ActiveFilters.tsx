/** The filters in force, each with the way to take it off. */
import { Trans, useLingui } from "@lingui/react/macro";
import { IconX } from "@tabler/icons-react";
import { useFormats } from "@/shared/time/formats";
import type { Option } from "@/shared/ui/useFound";
import styles from "./Customers.module.css";
import type { FilterOptions } from "./filterOptions";
import { type Filters, filterCount } from "./search";

interface Props {
  options: FilterOptions;
  search: Filters;
  onChange(change: Partial<Filters>): void;
  onClear(): void;
}

interface Force {
  key: string;
  name: string;
  value: string;
  without: Partial<Filters>;
}

export function ActiveFilters({ options, search, onChange, onClear }: Props) {
  const { t } = useLingui();
  const formats = useFormats();
  const each = (
    field: "owners" | "teams" | "tags" | "groups" | "stages",
    name: string,
    known: readonly Option[],
  ): Force[] =>
    (search[field] ?? []).map((value) => ({
      key: `${field} ${value}`,
      name,
      value: known.find((option) => option.value === value)?.label ?? t`Unknown`,
      without: { [field]: (search[field] ?? []).filter((other) => other !== value) },
    }));
  const one = (
    field: "town" | "postcode" | "contactedBefore" | "contactedAfter" | "registered",
    name: string,
    show: (text: string) => string = (text) => text,
  ): Force[] => {
    const value = search[field];
    return value ? [{ key: field, name, value: show(value), without: { [field]: "" } }] : [];
  };
  const day = (text: string) => (Number.isNaN(Date.parse(text)) ? text : formats.date(text.slice(0, 10)));
  const group = search.allGroups === "yes" ? t`In all groups` : t`Group`;
  const forces = [
    ...one("registered", t`Registered`, (value) => (value === "yes" ? t`Yes` : t`No`)),
    ...each("stages", t`Stage`, options.stages),
    ...each("owners", t`Owner`, options.owners),
    ...each("teams", t`Team`, options.teams),
    ...each("tags", t`Tag`, options.tags),
    ...each("groups", group, options.groups),
    ...one("town", t`Town`),
    ...one("postcode", t`Postcode`, (value) => `${value}…`),
    ...one("contactedBefore", t`Last contacted before`, day),
    ...one("contactedAfter", t`Last contacted since`, day),
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
