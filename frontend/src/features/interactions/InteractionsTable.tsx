/** The rows of the interactions' page, 50 at a time. */
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconArrowsLeftRight } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { lazy, useState } from "react";
import { graphql, usePaginationFragment } from "react-relay";
import { DIRECTIONS, INTERACTION_STATUSES } from "@/shared/domain";
import { Time } from "@/shared/time/Time";
import { type Column, DataTable, type Sort } from "@/shared/ui/DataTable";
import { EmptyState } from "@/shared/ui/EmptyState";
import { LoadMore } from "@/shared/ui/LoadMore";
import { MediumIcon } from "@/shared/ui/MediumIcon";
import { OnDemand } from "@/shared/ui/OnDemand";
import { StatusLight } from "@/shared/ui/StatusLight";
import type {
  InteractionsTable_query$data,
  InteractionsTable_query$key,
} from "./__generated__/InteractionsTable_query.graphql";
import { ColumnsButton } from "./ColumnsButton";
import { type ColumnKey, keepColumns, keptColumns } from "./columns";
import styles from "./Interactions.module.css";
import { interactionsRoute } from "./routes";
import { type InteractionSearch, isNarrowed } from "./search";

const loadColumns = () => import("./ColumnsMenu");
const ColumnsMenu = lazy(loadColumns);

type Interaction = InteractionsTable_query$data["interactions"]["edges"][number]["node"];
type Order = NonNullable<InteractionSearch["order"]>;

interface Props {
  query: InteractionsTable_query$key;
  search: InteractionSearch;
  onOrder(order: Order): void;
  onClear(): void;
}

export function InteractionsTable({ query: key, search, onOrder, onClear }: Props) {
  const { t, i18n } = useLingui();
  const navigate = interactionsRoute.useNavigate();
  const [shown, setShown] = useState<readonly ColumnKey[]>(() => keptColumns());
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment(
    graphql`
      fragment InteractionsTable_query on Query
      @refetchable(queryName: "InteractionsTablePageQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 50 }
        cursor: { type: "String" }
        media: { type: "[String!]" }
        assignees: { type: "[ID!]" }
        purposes: { type: "[String!]" }
        steps: { type: "[String!]" }
        outcomes: { type: "[String!]" }
        directions: { type: "[Direction!]" }
        statuses: { type: "[InteractionStatus!]" }
        preset: { type: "TimePreset" }
        fromDate: { type: "Date" }
        toDate: { type: "Date" }
        registered: { type: "Boolean" }
        includePlanned: { type: "Boolean", defaultValue: false }
        orderBy: { type: "InteractionOrder", defaultValue: NEWEST }
      ) {
        interactions(
          first: $count
          after: $cursor
          media: $media
          assignees: $assignees
          purposes: $purposes
          steps: $steps
          outcomes: $outcomes
          directions: $directions
          statuses: $statuses
          preset: $preset
          fromDate: $fromDate
          toDate: $toDate
          registered: $registered
          includePlanned: $includePlanned
          orderBy: $orderBy
        ) @connection(key: "InteractionsTable_interactions") {
          totalCount
          edges {
            node {
              id
              title
              occurredAt
              direction
              status
              medium {
                code
                label
              }
              purpose {
                label
              }
              step {
                fullLabel
              }
              outcome {
                label
              }
              assignee {
                name
              }
              contact {
                id
                name
              }
              customer {
                id
                name
                registered
              }
            }
          }
        }
      }
    `,
    key,
  );
  const { totalCount, edges } = data.interactions;
  const columns: Readonly<Record<ColumnKey, Column<Interaction>>> = {
    time: {
      key: "time",
      header: t`Time`,
      sortable: true,
      width: "168px",
      cell: (one) => <Time value={one.occurredAt} />,
    },
    subject: {
      key: "subject",
      header: t`Purpose or subject`,
      sortable: true,
      width: "22%",
      cell: (one) => (
        <Link to="/interactions/$interactionId" params={{ interactionId: one.id }}>
          {one.title}
        </Link>
      ),
    },
    customer: {
      key: "customer",
      header: t`Customer`,
      width: "17%",
      cell: (one) =>
        one.customer ? (
          <Link to="/customers/$customerId" params={{ customerId: one.customer.id }}>
            {one.customer.name}
          </Link>
        ) : null,
    },
    registered: {
      key: "registered",
      header: t`Registered`,
      width: "96px",
      cell: (one) => (one.customer?.registered ? <Trans>Yes</Trans> : <Trans>No</Trans>),
    },
    contact: {
      key: "contact",
      header: t`Contact`,
      cell: (one) =>
        one.contact ? (
          <Link to="/contacts/$contactId" params={{ contactId: one.contact.id }}>
            {one.contact.name}
          </Link>
        ) : null,
    },
    medium: {
      key: "medium",
      header: t`Medium`,
      cell: (one) => (
        <span className={styles.medium}>
          <MediumIcon code={one.medium?.code} side={one.direction === "INCOMING" ? "customer" : "us"} />
          {one.medium?.label}
          {shown.includes("direction") ? null : (
            <span className={styles.hidden}>, {i18n._(DIRECTIONS[one.direction].label)}</span>
          )}
        </span>
      ),
    },
    direction: {
      key: "direction",
      header: t`Direction`,
      cell: (one) => i18n._(DIRECTIONS[one.direction].label),
    },
    purpose: { key: "purpose", header: t`Purpose`, cell: (one) => one.purpose?.label },
    step: { key: "step", header: t`Process step`, cell: (one) => one.step?.fullLabel },
    analyst: { key: "analyst", header: t`Analyst`, cell: (one) => one.assignee?.name },
    outcome: {
      key: "outcome",
      header: t`Outcome`,
      cell: (one) => one.outcome?.label ?? <StatusLight word={INTERACTION_STATUSES[one.status]} />,
    },
  };
  const labels = Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, column.header]),
  ) as Record<ColumnKey, string>;
  const order = search.order ?? "NEWEST";
  const sort: Sort = order.startsWith("SUBJECT")
    ? { key: "subject", descending: order === "SUBJECT_DESCENDING" }
    : { key: "time", descending: order === "NEWEST" };
  const sortBy = ({ key: column, descending }: Sort): Order => {
    if (column === "subject") return descending ? "SUBJECT_DESCENDING" : "SUBJECT";
    return descending || sort.key !== "time" ? "NEWEST" : "OLDEST";
  };
  const narrowed = isNarrowed(search);
  return (
    <>
      <div className={styles.under}>
        <p role="status" className={styles.count}>
          <Plural value={totalCount} one="# interaction" other="# interactions" />
        </p>
        <OnDemand opener={<ColumnsButton />} load={loadColumns}>
          {() => (
            <ColumnsMenu
              labels={labels}
              shown={shown}
              onChange={(chosen) => {
                setShown(chosen);
                keepColumns(chosen);
              }}
            />
          )}
        </OnDemand>
      </div>
      <DataTable
        label={t`Interactions`}
        columns={shown.map((name) => columns[name])}
        rows={edges.map((edge) => edge.node)}
        sort={sort}
        onSort={(wanted) => onOrder(sortBy(wanted))}
        onOpen={(one) =>
          void navigate({ to: "/interactions/$interactionId", params: { interactionId: one.id } })
        }
        empty={
          <EmptyState
            icon={IconArrowsLeftRight}
            title={
              narrowed ? <Trans>No interaction fits the filters.</Trans> : <Trans>No interactions yet.</Trans>
            }
            action={
              narrowed ? (
                <Button variant="default" onClick={onClear}>
                  <Trans>Clear filters</Trans>
                </Button>
              ) : null
            }
          >
            <Trans>Each call, meeting or message with a customer that is logged stands here.</Trans>
          </EmptyState>
        }
      />
      <LoadMore hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(50)} />
    </>
  );
}
