/** What I have to do today, what I missed, and the appointment that comes next (HOM-1, HOM-3, HOM-4). */
import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import { useFormats } from "@/shared/time/formats";
import { Time } from "@/shared/time/Time";
import { dayOf } from "@/shared/time/zones";
import { Panel } from "@/shared/ui/Panel";
import list from "@/shared/ui/RecordRows.module.css";
import styles from "../mine/Mine.module.css";
import { MineRow } from "../mine/MineRow";
import { nextOf } from "../mine/next";
import type { TodayCard_query$key } from "./__generated__/TodayCard_query.graphql";

export function TodayCard({ query }: { query: TodayCard_query$key }) {
  const formats = useFormats();
  const { today, missed, next } = useFragment(
    graphql`
      fragment TodayCard_query on Query
      @argumentDefinitions(today: { type: "Date!" }, later: { type: "Date!" }, ever: { type: "Date!" }) {
        today: agenda(first: 20, fromDate: $today, statuses: [OPEN]) {
          totalCount
          edges {
            node {
              id
              status
              ...MineRow_interaction
            }
          }
        }
        missed: agenda(last: 1, fromDate: $ever, toDate: $today, statuses: [MISSED]) {
          totalCount
          edges {
            node {
              startsOn
              occurredAt
            }
          }
        }
        next: agenda(first: 25, fromDate: $today, toDate: $later, statuses: [OPEN]) {
          edges {
            node {
              id
              title
              family
              startsAt
              startsOn
              status
              contact {
                name
              }
              customer {
                name
              }
            }
          }
        }
      }
    `,
    query,
  );
  const open = today.edges.map((edge) => edge.node).filter((one) => one.status === "OPEN");
  const latest = missed.edges[0]?.node;
  const missedOn = latest ? (latest.startsOn ?? dayOf(latest.occurredAt, formats.zone)) : "";
  const coming = nextOf(
    next.edges.map((edge) => edge.node),
    Date.now(),
  );
  const whom = coming ? [...new Set([coming.customer?.name, coming.contact?.name])].filter(Boolean) : [];
  return (
    <>
      <Panel
        flush
        title={
          <Plural
            value={today.totalCount}
            _0="No interactions today"
            one="# interaction today"
            other="# interactions today"
          />
        }
        actions={
          missed.totalCount > 0 ? (
            <Link
              to="/my-interactions"
              search={{ status: "MISSED", day: missedOn }}
              className={styles.missed}
            >
              <Plural value={missed.totalCount} one="# was missed" other="# were missed" />
            </Link>
          ) : null
        }
      >
        {open.length > 0 ? (
          <ul className={styles.rows}>
            {open.map((one) => (
              <MineRow key={one.id} interaction={one} />
            ))}
          </ul>
        ) : (
          <p className={list.empty}>
            <Trans>What you plan for today stands here until it is done.</Trans>
          </p>
        )}
        {today.totalCount > today.edges.length ? (
          <p className={list.empty}>
            <Link to="/my-interactions">
              <Trans>All of today</Trans>
            </Link>
          </p>
        ) : null}
      </Panel>
      {coming ? (
        <Panel title={<Trans>Your next interaction</Trans>}>
          <Link
            to="/interactions/$interactionId"
            params={{ interactionId: coming.id }}
            className={styles.next}
          >
            {coming.title}
          </Link>
          <div className={styles.about}>
            <Time value={coming.startsAt} focusable />
            <span>{formats.relative(coming.startsAt)}</span>
            {whom.length > 0 ? <span>{whom.join(" · ")}</span> : null}
          </div>
        </Panel>
      ) : null}
    </>
  );
}
