/** One's own work of a day or a week, and when colleagues are busy: status, day, range and person live in the address (MYI-1 to MYI-5). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconChevronLeft, IconChevronRight, IconPlus } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { lazy } from "react";
import { graphql } from "react-relay";
import { usePage } from "@/shared/relay/page";
import { useFormats } from "@/shared/time/formats";
import { addDays, momentOf } from "@/shared/time/zones";
import { ActionMenu } from "@/shared/ui/ActionMenu";
import { OnDemand } from "@/shared/ui/OnDemand";
import { PageHeader } from "@/shared/ui/PageHeader";
import { Panel } from "@/shared/ui/Panel";
import tabs from "@/shared/ui/RecordTabs.module.css";
import { mayWrite, useViewer } from "@/shared/viewer";
import { myInteractionsRoute } from "../routes";
import type { MyInteractionsPageQuery } from "./__generated__/MyInteractionsPageQuery.graphql";
import { countsOf, type MineSearch, type Status, shownBy } from "./days";
import styles from "./Mine.module.css";
import { MineList } from "./MineList";
import { MineRow } from "./MineRow";
import { MonthPicker } from "./MonthPicker";
import { variablesOf } from "./variables";
import { WhoseButton } from "./WhoseButton";

export { variablesOf };

const loadWhose = () => import("./WhosePicker");
const WhosePicker = lazy(loadWhose);

export const query = graphql`
  query MyInteractionsPageQuery(
    $fromDate: Date!
    $toDate: Date!
    $firstDate: Date!
    $lastDate: Date!
    $today: Date!
    $statuses: [InteractionStatus!]
    $whose: ID
    $colleague: ID!
    $isColleague: Boolean!
    $withLane: Boolean!
  ) {
    ...MineList_query
      @arguments(fromDate: $fromDate, toDate: $toDate, whose: $whose, statuses: $statuses)
    agendaDays(fromDate: $firstDate, toDate: $lastDate, whose: $whose) {
      on
      open
      missed
      completed
      ...MonthPicker_days
    }
    agendaLane(first: 50, on: $today, whose: $whose) @include(if: $withLane) {
      edges {
        node {
          id
          ...MineRow_interaction
        }
      }
    }
    busyTimes(fromDate: $fromDate, toDate: $toDate, whose: $whose) @include(if: $isColleague) {
      startsAt
      endsAt
    }
    colleague: node(id: $colleague) @include(if: $isColleague) {
      ... on User {
        name
      }
    }
  }
`;

export function MyInteractionsPage() {
  const { t } = useLingui();
  const viewer = useViewer();
  const formats = useFormats();
  const data = usePage<MyInteractionsPageQuery>(query, myInteractionsRoute.useLoaderData());
  const search = myInteractionsRoute.useSearch();
  const navigate = myInteractionsRoute.useNavigate();
  const shown = shownBy(search, viewer);
  const set = (change: MineSearch) =>
    void navigate({ search: (old) => ({ ...old, ...change }), replace: true, resetScroll: false });
  const counts = countsOf(data.agendaDays, shown.day);
  const words: Record<Status, string> = { OPEN: t`Open`, MISSED: t`Missed`, COMPLETED: t`Completed` };
  const noon = (day: string) => momentOf(day, "12:00", formats.zone);
  const month = formats.month(noon(shown.day));
  const step = shown.range === "week" ? 7 : 1;
  const lane = data.agendaLane?.edges.map((edge) => edge.node) ?? [];
  const day = shown.day;
  const isMine = !data.colleague;
  const colleague = data.colleague?.name ?? t`Somebody`;
  const plan = (
    <Button
      variant="default"
      renderRoot={(props) => <Link {...props} to="/interactions/new" search={{ day }} />}
    >
      <Trans>New interaction</Trans>
    </Button>
  );
  return (
    <>
      <PageHeader
        title={isMine ? t`My interactions` : t`Interactions of ${colleague}`}
        actions={
          <>
            <OnDemand opener={<WhoseButton name={isMine ? t`Mine` : colleague} />} load={loadWhose}>
              {() => (
                <WhosePicker
                  whose={
                    isMine
                      ? { id: viewer.id, name: viewer.name }
                      : { id: search.whose ?? "", name: colleague }
                  }
                  onChoose={(id) => set({ whose: id === viewer.id ? undefined : id })}
                />
              )}
            </OnDemand>
            {mayWrite(viewer) ? (
              <ActionMenu
                opener={
                  <Button leftSection={<IconPlus size={16} aria-hidden />}>
                    <Trans>Add</Trans>
                  </Button>
                }
                actions={[
                  {
                    key: "interaction",
                    label: <Trans>New interaction</Trans>,
                    run: () => void navigate({ to: "/interactions/new", search: { day } }),
                  },
                  {
                    key: "personal",
                    label: <Trans>New personal interaction</Trans>,
                    run: () => void navigate({ to: "/interactions/new-personal", search: { day } }),
                  },
                ]}
              />
            ) : null}
          </>
        }
      />
      <nav aria-label={t`Status`}>
        <ul className={tabs.tabs}>
          {(Object.keys(words) as Status[]).map((status) => (
            <li key={status}>
              <Link
                to="/my-interactions"
                search={status === shown.status ? search : { ...search, status }}
                activeOptions={{ exact: true, includeSearch: true }}
                replace
                resetScroll={false}
                className={tabs.tab}
                aria-label={t`${words[status]}: ${counts[status]} in ${month}`}
              >
                {words[status]} <span className={styles.count}>{formats.number(counts[status])}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.columns}>
        <div className={styles.main}>
          <div className={styles.bar}>
            {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot be laid out in a row. */}
            <div role="group" aria-label={t`Range`} className={styles.ranges}>
              <RangeButton isOn={shown.range === "day"} onChoose={() => set({ range: undefined })}>
                <Trans>Day</Trans>
              </RangeButton>
              {shown.status === "OPEN" ? (
                <RangeButton isOn={shown.range === "week"} onChoose={() => set({ range: "week" })}>
                  <Trans>Week</Trans>
                </RangeButton>
              ) : null}
            </div>
            <div className={styles.steps}>
              <button
                type="button"
                className={styles.arrow}
                aria-label={step === 7 ? t`Previous week` : t`Previous day`}
                onClick={() => set({ day: addDays(shown.day, -step) })}
              >
                <IconChevronLeft size={16} aria-hidden />
              </button>
              <Button variant="default" size="compact-sm" onClick={() => set({ day: undefined })}>
                <Trans>Today</Trans>
              </Button>
              <button
                type="button"
                className={styles.arrow}
                aria-label={step === 7 ? t`Next week` : t`Next day`}
                onClick={() => set({ day: addDays(shown.day, step) })}
              >
                <IconChevronRight size={16} aria-hidden />
              </button>
            </div>
            <p role="status" className={styles.range}>
              {shown.range === "week"
                ? `${formats.date(shown.from)} – ${formats.date(shown.to)}`
                : formats.longDay(noon(shown.day))}
            </p>
          </div>
          <Panel flush>
            <MineList query={data} shown={shown} action={mayWrite(viewer) && isMine ? plan : null} />
          </Panel>
          {lane.length > 0 ? (
            <Panel flush title={<Trans>Can be done today</Trans>}>
              <ul className={styles.rows}>
                {lane.map((one) => (
                  <MineRow key={one.id} interaction={one} />
                ))}
              </ul>
            </Panel>
          ) : null}
          {data.busyTimes && data.busyTimes.length > 0 ? (
            <Panel flush title={<Trans>Busy</Trans>}>
              <ul className={styles.rows}>
                {data.busyTimes.map(({ startsAt, endsAt }) => (
                  <li key={startsAt} className={styles.busy}>
                    <Trans>
                      Busy from {formats.dayTime(startsAt)} to {formats.dayTime(endsAt)}
                    </Trans>
                  </li>
                ))}
              </ul>
            </Panel>
          ) : null}
        </div>
        <MonthPicker days={data.agendaDays} shown={shown} onChoose={(chosen) => set({ day: chosen })} />
      </div>
    </>
  );
}

function RangeButton(props: { isOn: boolean; onChoose(): void; children: React.ReactNode }) {
  return (
    <button type="button" className={styles.rangeButton} aria-pressed={props.isOn} onClick={props.onChoose}>
      {props.children}
    </button>
  );
}
