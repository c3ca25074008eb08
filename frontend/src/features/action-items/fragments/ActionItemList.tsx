/** Action items, a line each, that are closed and reopened in place (ACT-2). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { ACTION_ITEM_STATES } from "@/shared/domain";
import { useCommand } from "@/shared/relay/useCommand";
import { useFormats } from "@/shared/time/formats";
import { toast } from "@/shared/toast";
import rows from "@/shared/ui/RecordRows.module.css";
import { StatusLight } from "@/shared/ui/StatusLight";
import { mayManage, mayWrite, useViewer } from "@/shared/viewer";
import type {
  ActionItemList_items$data,
  ActionItemList_items$key,
} from "./__generated__/ActionItemList_items.graphql";
import type { ActionItemListCloseMutation } from "./__generated__/ActionItemListCloseMutation.graphql";
import type { ActionItemListReopenMutation } from "./__generated__/ActionItemListReopenMutation.graphql";
import styles from "./ActionItemList.module.css";
import { ItemMenu } from "./ItemMenu";

interface Props {
  items: ActionItemList_items$key;
  empty: ReactNode;
  /** Names the customer of each: where a list holds several customers' items. */
  withCustomer?: boolean;
}

export function ActionItemList({ items: all, empty, withCustomer = false }: Props) {
  // What was deleted leaves an empty place in lists that are already on the screen.
  const key = all.filter((item) => item !== null) as ActionItemList_items$key;
  const items = useFragment(
    graphql`
      fragment ActionItemList_items on ActionItem @relay(plural: true) {
        id
        version
        title
        description
        dueOn
        state
        remark
        ...ItemMenu_item
        assignee {
          id
          name
        }
        customer {
          id
          name
        }
        interaction {
          id
        }
      }
    `,
    key,
  );
  if (items.length === 0) return <p className={rows.empty}>{empty}</p>;
  return (
    <ul className={rows.rows}>
      {items.map((item) => (
        <Item key={item.id} item={item} withCustomer={withCustomer} />
      ))}
    </ul>
  );
}

function Item({ item, withCustomer }: { item: ActionItemList_items$data[number]; withCustomer: boolean }) {
  const { t } = useLingui();
  const formats = useFormats();
  const viewer = useViewer();
  const close = useCommand<ActionItemListCloseMutation>(graphql`
    mutation ActionItemListCloseMutation($input: CloseActionItemInput!) {
      closeActionItem(input: $input) {
        __typename
        ... on CloseActionItemPayload {
          actionItem {
            ...ActionItemList_items
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
  const reopen = useCommand<ActionItemListReopenMutation>(graphql`
    mutation ActionItemListReopenMutation($input: ReopenActionItemInput!) {
      reopenActionItem(input: $input) {
        __typename
        ... on ReopenActionItemPayload {
          actionItem {
            ...ActionItemList_items
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
  const isMine = item.assignee?.id === viewer.id || mayManage(viewer);
  const isClosed = item.state === "CLOSED";
  const finish = async () => {
    if (!(await close.run({ input: { id: item.id } }))) return;
    toast({ message: t`Closed: ${item.title}`, undo: () => void reopen.run({ input: { id: item.id } }) });
  };
  return (
    <li className={styles.row}>
      <div>
        {item.interaction ? (
          <Link to="/interactions/$interactionId" params={{ interactionId: item.interaction.id }}>
            {item.title}
          </Link>
        ) : (
          item.title
        )}
        {item.description ? <span className={styles.more}>{item.description}</span> : null}
        {item.remark ? (
          <span className={styles.more}>
            <Trans>Closed with: {item.remark}</Trans>
          </span>
        ) : null}
        <div className={styles.about}>
          <StatusLight word={ACTION_ITEM_STATES[item.state]} />
          <span>
            <Trans>due {formats.date(item.dueOn)}</Trans>
          </span>
          {withCustomer && item.customer ? (
            <Link to="/customers/$customerId" params={{ customerId: item.customer.id }}>
              {item.customer.name}
            </Link>
          ) : null}
          {item.assignee?.id === viewer.id ? null : <span>{item.assignee?.name}</span>}
        </div>
      </div>
      {mayWrite(viewer) && isMine ? (
        <div className={styles.acts}>
          <Button
            variant="default"
            size="compact-sm"
            loading={close.isBusy || reopen.isBusy}
            aria-label={isClosed ? t`Reopen ${item.title}` : t`Close ${item.title}`}
            onClick={() => void (isClosed ? reopen.run({ input: { id: item.id } }) : finish())}
          >
            {isClosed ? <Trans>Reopen</Trans> : <Trans>Close</Trans>}
          </Button>
          <ItemMenu item={item} />
        </div>
      ) : null}
    </li>
  );
}
