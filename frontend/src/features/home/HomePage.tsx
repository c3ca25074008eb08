/** Home: one sentence first, then what is due, then what was done. */
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { IconListCheck } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { fetchQuery, graphql } from "react-relay";
import type { IEnvironment } from "relay-runtime";
import { ActionItemList } from "@/features/action-items/fragments/ActionItemList";
import { InteractionList } from "@/features/interactions/fragments/InteractionList";
import { TodayCard } from "@/features/interactions/fragments/TodayCard";
import { usePage } from "@/shared/relay/page";
import { useFormats } from "@/shared/time/formats";
import { addDays, clockOf, today } from "@/shared/time/zones";
import { EmptyState } from "@/shared/ui/EmptyState";
import { PageHeader } from "@/shared/ui/PageHeader";
import { Panel } from "@/shared/ui/Panel";
import { mayWrite, useViewer } from "@/shared/viewer";
import type { HomePageQuery } from "./__generated__/HomePageQuery.graphql";
import type { HomePageViewerQuery } from "./__generated__/HomePageViewerQuery.graphql";
import { DayChart } from "./DayChart";
import { lastDays } from "./days";
import styles from "./HomePage.module.css";
import { NextBest } from "./NextBest";
import { homeRoute } from "./routes";

export const query = graphql`
  query HomePageQuery(
    $mine: [ID!]!
    $later: Date!
    $ever: Date!
    $day0: Date!
    $day1: Date!
    $day2: Date!
    $day3: Date!
    $day4: Date!
    $day5: Date!
    $day6: Date!
    $day7: Date!
    $day8: Date!
    $day9: Date!
    $day10: Date!
    $day11: Date!
    $day12: Date!
    $day13: Date!
  ) {
    ...DayChart_query
      @arguments(
        mine: $mine
        day0: $day0
        day1: $day1
        day2: $day2
        day3: $day3
        day4: $day4
        day5: $day5
        day6: $day6
        day7: $day7
        day8: $day8
        day9: $day9
        day10: $day10
        day11: $day11
        day12: $day12
        day13: $day13
      )
    ...TodayCard_query @arguments(today: $day13, later: $later, ever: $ever)
    interactions(first: 8, assignees: $mine) {
      edges {
        node {
          ...InteractionList_interactions
        }
      }
    }
    actionItems(first: 8, mine: true, states: [OPEN, OVERDUE], orderBy: DUE_FIRST) {
      totalCount
      edges {
        node {
          id
          title
          state
          dueOn
          customer {
            id
            name
          }
          interaction {
            id
          }
          ...ActionItemList_items
        }
      }
    }
  }
`;

/** Whose Home it is, and which days its chart shows: the shell asks for the viewer as well, so mostly it is there. */
export async function variablesOf(environment: IEnvironment): Promise<HomePageQuery["variables"]> {
  const found = await fetchQuery<HomePageViewerQuery>(
    environment,
    graphql`
      query HomePageViewerQuery {
        viewer {
          id
          timeZone
        }
      }
    `,
    {},
    { fetchPolicy: "store-or-network" },
  ).toPromise();
  const days = lastDays(today(found?.viewer?.timeZone ?? "UTC"));
  return {
    mine: found?.viewer ? [found.viewer.id] : [],
    later: addDays(days[days.length - 1] ?? "", 60),
    ever: "2000-01-01",
    ...Object.fromEntries(days.map((day, index) => [`day${index}`, day])),
  } as unknown as HomePageQuery["variables"];
}

export function HomePage() {
  const { t } = useLingui();
  const viewer = useViewer();
  const formats = useFormats();
  const loaded = homeRoute.useLoaderData();
  const data = usePage<HomePageQuery>(query, loaded);
  const now = new Date().toISOString();
  const hour = Number(clockOf(now, viewer.timeZone).slice(0, 2));
  const name = viewer.name.split(" ")[0] ?? viewer.name;
  const greeting =
    hour < 12 ? t`Good morning, ${name}` : hour < 18 ? t`Good afternoon, ${name}` : t`Good evening, ${name}`;
  const items = data.actionItems.edges.flatMap(({ node }) => (node ? [node] : []));
  const closed = items.filter((item) => item.state === "CLOSED").length;
  const count = data.actionItems.totalCount - closed;
  return (
    <>
      <PageHeader title={t`Home`} heading={greeting} lead={formats.longDay(now)} />
      <NextBest items={items} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <TodayCard query={data} />
          <Panel
            flush
            title={<Trans>My action items</Trans>}
            actions={
              <Link to="/action-items" className={styles.count}>
                <Plural value={count} _0="All action items" one="# is open" other="# are open" />
              </Link>
            }
          >
            {items.length === 0 ? (
              <EmptyState icon={IconListCheck} title={<Trans>Nothing is due.</Trans>}>
                <Trans>What you promise a customer during an interaction shows here until it is done.</Trans>
              </EmptyState>
            ) : (
              <ActionItemList withCustomer items={items} empty={null} />
            )}
          </Panel>
        </div>
        <div className={styles.column}>
          <DayChart query={data} days={lastDays(today(viewer.timeZone))} />
          <Panel
            flush
            title={<Trans>My latest interactions</Trans>}
            actions={
              <Link to="/interactions" search={{ assignees: [viewer.id] }} className={styles.count}>
                <Trans>All of mine</Trans>
              </Link>
            }
          >
            <InteractionList
              withCustomer
              interactions={data.interactions.edges.map((edge) => edge.node)}
              empty={
                mayWrite(viewer) ? (
                  <Trans>Nothing logged yet. Press l to log an interaction from anywhere.</Trans>
                ) : (
                  <Trans>No interaction is yours.</Trans>
                )
              }
            />
          </Panel>
        </div>
      </div>
    </>
  );
}
