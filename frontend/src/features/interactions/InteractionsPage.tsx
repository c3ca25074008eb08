/** All customers' interactions that I may see (MYI-7). */
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconArrowsLeftRight, IconPlus } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { graphql, usePaginationFragment } from "react-relay";
import { INTERACTION_STATUSES } from "@/shared/domain";
import { usePage } from "@/shared/relay/page";
import { Time } from "@/shared/time/Time";
import { type Column, DataTable, type Sort } from "@/shared/ui/DataTable";
import { EmptyState } from "@/shared/ui/EmptyState";
import { LoadMore } from "@/shared/ui/LoadMore";
import { MediumIcon } from "@/shared/ui/MediumIcon";
import { PageHeader } from "@/shared/ui/PageHeader";
import { StatusLight } from "@/shared/ui/StatusLight";
import { mayWrite, useViewer } from "@/shared/viewer";
import type {
  InteractionsPage_interactions$data,
  InteractionsPage_interactions$key,
} from "./__generated__/InteractionsPage_interactions.graphql";
import type { InteractionsPageQuery } from "./__generated__/InteractionsPageQuery.graphql";
import { InteractionFilters } from "./InteractionFilters";
import styles from "./Interactions.module.css";
import { interactionsRoute } from "./routes";
import { type InteractionSearch, isNarrowed, variablesOf } from "./search";

export { variablesOf };

export const query = graphql`
  query InteractionsPageQuery(
    $media: [String!]
    $assignees: [ID!]
    $purposes: [String!]
    $steps: [String!]
    $directions: [Direction!]
    $statuses: [InteractionStatus!]
    $preset: TimePreset
    $fromDate: Date
    $toDate: Date
    $registered: Boolean
    $includePlanned: Boolean!
    $orderBy: InteractionOrder!
  ) {
    ...InteractionFilters_query
    ...InteractionsPage_interactions
      @arguments(
        media: $media
        assignees: $assignees
        purposes: $purposes
        steps: $steps
        directions: $directions
        statuses: $statuses
        preset: $preset
        fromDate: $fromDate
        toDate: $toDate
        registered: $registered
        includePlanned: $includePlanned
        orderBy: $orderBy
      )
  }
`;

export function InteractionsPage() {
  const { t } = useLingui();
  const viewer = useViewer();
  const data = usePage<InteractionsPageQuery>(query, interactionsRoute.useLoaderData());
  const search = interactionsRoute.useSearch();
  const navigate = interactionsRoute.useNavigate();
  const set = (change: Partial<InteractionSearch>) =>
    void navigate({ search: (old) => ({ ...old, ...change }), replace: true, resetScroll: false });
  const clear = () =>
    void navigate({ search: { order: search.order, planned: search.planned }, replace: true });
  return (
    <>
      <PageHeader
        title={t`Interactions`}
        actions={
          mayWrite(viewer) ? (
            <Button
              renderRoot={(props) => <Link {...props} to="/interactions/log" search={{}} />}
              leftSection={<IconPlus size={16} aria-hidden />}
            >
              <Trans>Log interaction</Trans>
            </Button>
          ) : null
        }
      />
      <InteractionFilters query={data} search={search} onChange={set} onClear={clear} />
      <Interactions query={data} search={search} onSort={(order) => set({ order })} onClear={clear} />
    </>
  );
}

type Interaction = InteractionsPage_interactions$data["interactions"]["edges"][number]["node"];

interface ListProps {
  query: InteractionsPage_interactions$key;
  search: InteractionSearch;
  onSort(order: NonNullable<InteractionSearch["order"]>): void;
  onClear(): void;
}

function Interactions({ query: key, search, onSort, onClear }: ListProps) {
  const { t } = useLingui();
  const navigate = interactionsRoute.useNavigate();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment(
    graphql`
      fragment InteractionsPage_interactions on Query
      @refetchable(queryName: "InteractionsPagePageQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 50 }
        cursor: { type: "String" }
        media: { type: "[String!]" }
        assignees: { type: "[ID!]" }
        purposes: { type: "[String!]" }
        steps: { type: "[String!]" }
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
          directions: $directions
          statuses: $statuses
          preset: $preset
          fromDate: $fromDate
          toDate: $toDate
          registered: $registered
          includePlanned: $includePlanned
          orderBy: $orderBy
        ) @connection(key: "InteractionsPage_interactions") {
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
              outcome {
                label
              }
              assignee {
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
  const columns: Column<Interaction>[] = [
    {
      key: "NEWEST",
      header: t`Time`,
      sortable: true,
      width: "150px",
      cell: (one) => <Time value={one.occurredAt} />,
    },
    {
      key: "SUBJECT",
      header: t`Purpose or subject`,
      sortable: true,
      width: "28%",
      cell: (one) => (
        <Link to="/interactions/$interactionId" params={{ interactionId: one.id }}>
          {one.title}
        </Link>
      ),
    },
    {
      key: "customer",
      header: t`Customer`,
      cell: (one) =>
        one.customer ? (
          <Link to="/customers/$customerId" params={{ customerId: one.customer.id }}>
            {one.customer.name}
          </Link>
        ) : null,
    },
    {
      key: "registered",
      header: t`Registered`,
      cell: (one) => (one.customer?.registered ? <Trans>Yes</Trans> : <Trans>No</Trans>),
    },
    {
      key: "medium",
      header: t`Medium`,
      cell: (one) => (
        <>
          <MediumIcon code={one.medium?.code} side={one.direction === "INCOMING" ? "customer" : "us"} />{" "}
          {one.medium?.label}
        </>
      ),
    },
    { key: "analyst", header: t`Analyst`, cell: (one) => one.assignee?.name },
    {
      key: "outcome",
      header: t`Outcome`,
      cell: (one) => one.outcome?.label ?? <StatusLight word={INTERACTION_STATUSES[one.status]} />,
    },
  ];
  const order = search.order ?? "NEWEST";
  const sort: Sort = order.startsWith("SUBJECT")
    ? { key: "SUBJECT", descending: order === "SUBJECT_DESCENDING" }
    : { key: "NEWEST", descending: order === "NEWEST" };
  return (
    <>
      <p className={styles.count} role="status">
        <Plural value={totalCount} one="# interaction" other="# interactions" />
      </p>
      <DataTable
        label={t`Interactions`}
        columns={columns}
        rows={edges.map((edge) => edge.node)}
        sort={sort}
        onSort={({ key: column, descending }) =>
          onSort(
            column === "SUBJECT"
              ? descending
                ? "SUBJECT_DESCENDING"
                : "SUBJECT"
              : descending
                ? "NEWEST"
                : "OLDEST",
          )
        }
        onOpen={(one) =>
          void navigate({ to: "/interactions/$interactionId", params: { interactionId: one.id } })
        }
        empty={
          <EmptyState
            icon={IconArrowsLeftRight}
            title={
              isNarrowed(search) ? (
                <Trans>No interaction fits the filters.</Trans>
              ) : (
                <Trans>No interactions yet.</Trans>
              )
            }
            action={
              isNarrowed(search) ? (
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
