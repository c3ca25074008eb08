/** One action item of mine, with its due date. */
import { Trans } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import { ACTION_ITEM_STATES } from "@/shared/domain";
import { useFormats } from "@/shared/time/formats";
import { StatusLight } from "@/shared/ui/StatusLight";
import type { DueItem_item$key } from "./__generated__/DueItem_item.graphql";
import styles from "./HomePage.module.css";

export function DueItem({ item: key }: { item: DueItem_item$key }) {
  const formats = useFormats();
  const item = useFragment(
    graphql`
      fragment DueItem_item on ActionItem {
        title
        state
        dueOn
      }
    `,
    key,
  );
  return (
    <li className={styles.item}>
      <span className={styles.title}>{item.title}</span>
      {item.dueOn ? (
        <span className={styles.due}>
          <Trans>due {formats.date(item.dueOn)}</Trans>
        </span>
      ) : null}
      <StatusLight word={ACTION_ITEM_STATES[item.state]} />
    </li>
  );
}
