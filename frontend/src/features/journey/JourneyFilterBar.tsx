/** The filters of a journey: kind, medium, people, status and time, and how many touchpoints they leave (JRN-6). */
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconSortAscending, IconSortDescending } from "@tabler/icons-react";
import { graphql, useFragment } from "react-relay";
import { FOLLOW_UP_STATUSES, mediumIcon, TOUCHPOINT_KINDS } from "@/shared/domain";
import { useFormats } from "@/shared/time/formats";
import { FilterChips } from "@/shared/ui/FilterChips";
import { StatusLight } from "@/shared/ui/StatusLight";
import type { JourneyFilterBar_query$key } from "./__generated__/JourneyFilterBar_query.graphql";
import { ChoiceChip } from "./ChoiceChip";
import styles from "./Filters.module.css";
import { isNarrowed, type JourneyFilters } from "./fragments/filters";
import type { Counts } from "./JourneyFrame";
import { PeopleChip } from "./PeopleChip";
import { TimeChip } from "./TimeChip";

interface Props {
  query: JourneyFilterBar_query$key;
  filters: JourneyFilters;
  counts: Counts;
  onChange(filters: JourneyFilters): void;
  onClear(): void;
}

type Kind = keyof typeof TOUCHPOINT_KINDS;
type Status = keyof typeof FOLLOW_UP_STATUSES;

export function JourneyFilterBar({ query: key, filters, counts, onChange, onClear }: Props) {
  const { t, i18n } = useLingui();
  const formats = useFormats();
  const { media, people } = useFragment(
    graphql`
      fragment JourneyFilterBar_query on Query {
        media: picklist(list: MEDIUM, includeRetired: true) {
          code
          label
        }
        people: users(first: 20) {
          edges {
            node {
              id
              name
              avatarColor
            }
          }
        }
      }
    `,
    key,
  );
  const set = (change: Partial<JourneyFilters>) => onChange({ ...filters, ...change });
  const isOldestFirst = filters.order === "OLDEST";
  return (
    <div className={styles.filters}>
      <div className={styles.chips}>
        <FilterChips
          label={t`Kind`}
          choices={(Object.keys(TOUCHPOINT_KINDS) as Kind[]).map((kind) => ({
            value: kind,
            label: i18n._(TOUCHPOINT_KINDS[kind].label),
            count: formats.number(counts.kinds[kind]),
          }))}
          value={filters.kinds ?? []}
          onChange={(kinds) => set({ kinds })}
        />
        <ChoiceChip
          label={t`Media`}
          choices={media.map(({ code, label }) => {
            const Glyph = mediumIcon(code);
            return { value: code, label, mark: <Glyph size={15} stroke={1.6} aria-hidden /> };
          })}
          value={filters.media ?? []}
          onChange={(chosen) => set({ media: chosen })}
        />
        <PeopleChip
          first={people.edges.map(({ node }) => node)}
          value={filters.people ?? []}
          onChange={(chosen) => set({ people: chosen })}
        />
        <ChoiceChip
          label={t`Status`}
          choices={(Object.keys(FOLLOW_UP_STATUSES) as Status[]).map((status) => ({
            value: status,
            label: i18n._(FOLLOW_UP_STATUSES[status].label),
            shown: <StatusLight word={FOLLOW_UP_STATUSES[status]} />,
          }))}
          value={filters.statuses ?? []}
          onChange={(chosen) => set({ statuses: chosen as Status[] })}
        />
        <TimeChip filters={filters} onChange={set} />
        {isNarrowed(filters) ? (
          <Button variant="subtle" size="compact-sm" onClick={onClear}>
            <Trans>Clear filters</Trans>
          </Button>
        ) : null}
      </div>
      <div className={styles.line}>
        <p className={styles.total} role="status">
          {isNarrowed(filters) ? (
            <Trans>
              {formats.number(counts.matching)} of {formats.number(counts.all)} touchpoints
            </Trans>
          ) : (
            <Plural
              value={counts.all}
              one="# touchpoint"
              other={`${formats.number(counts.all)} touchpoints`}
            />
          )}
        </p>
        <Button
          variant="subtle"
          size="compact-sm"
          color="gray"
          className={styles.order}
          leftSection={
            isOldestFirst ? (
              <IconSortAscending size={16} stroke={1.7} aria-hidden />
            ) : (
              <IconSortDescending size={16} stroke={1.7} aria-hidden />
            )
          }
          onClick={() => set({ order: isOldestFirst ? "NEWEST" : "OLDEST" })}
        >
          {isOldestFirst ? <Trans>Oldest first</Trans> : <Trans>Newest first</Trans>}
        </Button>
      </div>
    </div>
  );
}
