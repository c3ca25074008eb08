/** Picklists: add, rename, mark, order, retire and restore their values (PIC-1, PIC-2); for administrators. */
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { graphql } from "react-relay";
import type { RecordProxy, RecordSourceProxy } from "relay-runtime";
import { PICKLISTS } from "@/shared/domain";
import { usePage } from "@/shared/relay/page";
import { useCommand } from "@/shared/relay/useCommand";
import { lazyDialog } from "@/shared/ui/lazyDialog";
import { Panel } from "@/shared/ui/Panel";
import type { PicklistsSectionOrderMutation } from "./__generated__/PicklistsSectionOrderMutation.graphql";
import type { PicklistsSectionQuery } from "./__generated__/PicklistsSectionQuery.graphql";
import { moved } from "./marks";
import { PicklistRow } from "./PicklistRow";
import { picklistsRoute } from "./routes";
import styles from "./SettingsPage.module.css";

const PicklistValueDialog = lazyDialog(
  async () => (await import("./PicklistValueDialog")).PicklistValueDialog,
);

export const query = graphql`
  query PicklistsSectionQuery($list: Picklist!) {
    picklist(list: $list, includeRetired: true) {
      id
      label
      isRetired
      ...PicklistRow_value
    }
    outcomes: picklist(list: OUTCOME) {
      id
      code
      label
    }
  }
`;

type List = keyof typeof PICKLISTS;
const LISTS = Object.keys(PICKLISTS) as List[];

export function PicklistsSection() {
  const { t, i18n } = useLingui();
  const { picklist, outcomes } = usePage<PicklistsSectionQuery>(query, picklistsRoute.useLoaderData());
  const { list = "MEDIUM" } = picklistsRoute.useSearch();
  const [isAdding, setAdding] = useState(false);
  const [news, setNews] = useState("");
  const order = useCommand<PicklistsSectionOrderMutation>(graphql`
    mutation PicklistsSectionOrderMutation($input: ReorderPicklistInput!) {
      reorderPicklist(input: $input) {
        __typename
        ... on ReorderPicklistPayload {
          picklistValues {
            id
            position
          }
        }
        ... on InvalidInput {
          message
          problems {
            path
            message
          }
        }
        ... on Refused {
          code
          message
        }
      }
    }
  `);
  const move = async (from: number, by: number) => {
    const ids = moved(
      picklist.map((value) => value.id),
      from,
      by,
    );
    const value = picklist[from];
    if (!value || order.isBusy) return;
    const arrange = (store: RecordSourceProxy) => {
      const all = { list, includeRetired: true };
      const present = store.getRoot().getLinkedRecords("picklist", all) ?? [];
      const found = ids.map((id) => present.find((one) => one?.getDataID() === id));
      store.getRoot().setLinkedRecords(found as RecordProxy[], "picklist", all);
    };
    const place = from + by + 1;
    setNews(t`${value.label} is now number ${place} of ${picklist.length}.`);
    await order.run(
      { input: { picklist: list, ids } },
      {
        optimisticUpdater: arrange,
        updater: (store, data) => {
          if (data?.reorderPicklist.__typename === "ReorderPicklistPayload") arrange(store);
        },
      },
    );
  };
  const retired = picklist.filter((value) => value.isRetired).length;
  return (
    <>
      <nav aria-label={t`Picklists`}>
        <ul className={styles.lists}>
          {LISTS.map((one) => (
            <li key={one}>
              <Link
                to="/settings/picklists"
                search={{ list: one }}
                replace
                resetScroll={false}
                className={styles.list}
                aria-current={one === list ? "page" : undefined}
              >
                {i18n._(PICKLISTS[one].label)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Panel
        flush
        title={i18n._(PICKLISTS[list].label)}
        actions={
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => setAdding(true)}
          >
            <Trans>Add a value</Trans>
          </Button>
        }
      >
        {picklist.length === 0 ? (
          <p className={styles.foot}>
            <Trans>This list has no values yet.</Trans>
          </p>
        ) : (
          <ol className={styles.rows}>
            {picklist.map((value, at) => (
              <PicklistRow
                key={value.id}
                value={value}
                outcomes={outcomes}
                isFirst={at === 0}
                isLast={at === picklist.length - 1}
                onMove={(by) => void move(at, by)}
              />
            ))}
          </ol>
        )}
        {retired > 0 ? (
          <p className={styles.foot}>
            <Plural
              value={retired}
              one="One value is retired: it stays on old records and in filters, and is no longer offered."
              other="# values are retired: they stay on old records and in filters, and are no longer offered."
            />
          </p>
        ) : null}
      </Panel>
      <p className={styles.live} aria-live="polite">
        {news}
      </p>
      {isAdding ? (
        <PicklistValueDialog list={list} value={null} outcomes={outcomes} onClose={() => setAdding(false)} />
      ) : null}
    </>
  );
}
