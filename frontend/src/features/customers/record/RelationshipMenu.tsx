/** What the customer is to us, and the menu that changes it; each change is a milestone of the journey (JRN-11). */
import { useLingui } from "@lingui/react/macro";
import { IconCheck, IconChevronDown } from "@tabler/icons-react";
import { useRouter } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import { RELATIONSHIPS } from "@/shared/domain";
import { useCommand } from "@/shared/relay/useCommand";
import { toast } from "@/shared/toast";
import { ActionMenu } from "@/shared/ui/ActionMenu";
import { mayWrite, useViewer } from "@/shared/viewer";
import type { RelationshipMenu_customer$key } from "./__generated__/RelationshipMenu_customer.graphql";
import type { RelationshipMenuMutation } from "./__generated__/RelationshipMenuMutation.graphql";
import styles from "./Record.module.css";

type Relationship = keyof typeof RELATIONSHIPS;

export function RelationshipMenu({ customer: key }: { customer: RelationshipMenu_customer$key }) {
  const { t, i18n } = useLingui();
  const viewer = useViewer();
  const router = useRouter();
  const { id, name, relationship } = useFragment(
    graphql`
      fragment RelationshipMenu_customer on Customer {
        id
        name
        relationship
      }
    `,
    key,
  );
  const change = useCommand<RelationshipMenuMutation>(graphql`
    mutation RelationshipMenuMutation($input: ChangeRelationshipInput!) {
      changeRelationship(input: $input) {
        __typename
        ... on ChangeRelationshipPayload {
          customer {
            id
            version
            relationship
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
  const word = (one: Relationship) => i18n._(RELATIONSHIPS[one].label);
  const become = async (next: Relationship) => {
    if (!(await change.run({ input: { customerId: id, relationship: next } }))) return;
    toast({ message: t`${name} is now: ${word(next)}.` });
    await router.invalidate();
  };
  if (!mayWrite(viewer)) return <span className={styles.button}>{word(relationship)}</span>;
  return (
    <ActionMenu
      position="bottom-start"
      title={t`Relationship`}
      opener={
        <button
          type="button"
          className={styles.button}
          aria-busy={change.isBusy}
          aria-label={t`Change relationship: ${word(relationship)}`}
        >
          {word(relationship)}
          <IconChevronDown size={13} stroke={2} aria-hidden />
        </button>
      }
      actions={(Object.keys(RELATIONSHIPS) as Relationship[]).map((one) => ({
        key: one,
        label: word(one),
        isOff: one === relationship,
        mark: one === relationship ? <IconCheck size={14} aria-hidden /> : null,
        run: () => void become(one),
      }))}
    />
  );
}
