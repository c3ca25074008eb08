/** The groups a contact is in, joined and left in place (CUS-5). */
import { Trans, useLingui } from "@lingui/react/macro";
import { CloseButton } from "@mantine/core";
import { useRouter } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import { useFindGroups } from "@/features/groups/fragments/useFindGroups";
import { useCommand } from "@/shared/relay/useCommand";
import { toast } from "@/shared/toast";
import { Panel } from "@/shared/ui/Panel";
import { Select } from "@/shared/ui/pickers";
import { type Option, optionsOf, useFound } from "@/shared/ui/useFound";
import { mayWrite, useViewer } from "@/shared/viewer";
import type { GroupsPanel_contact$key } from "./__generated__/GroupsPanel_contact.graphql";
import type { GroupsPanel_query$key } from "./__generated__/GroupsPanel_query.graphql";
import type { GroupsPanelJoinMutation } from "./__generated__/GroupsPanelJoinMutation.graphql";
import type { GroupsPanelLeaveMutation } from "./__generated__/GroupsPanelLeaveMutation.graphql";
import styles from "./Contacts.module.css";

interface Props {
  contact: GroupsPanel_contact$key;
  query: GroupsPanel_query$key;
}

export function GroupsPanel({ contact: key, query }: Props) {
  const { t } = useLingui();
  const viewer = useViewer();
  const router = useRouter();
  const { id, groups } = useFragment(
    graphql`
      fragment GroupsPanel_contact on Contact {
        id
        groups(first: 100) {
          id
          name
        }
      }
    `,
    key,
  );
  const { contactGroups } = useFragment(
    graphql`
      fragment GroupsPanel_query on Query {
        contactGroups(first: 20, active: true) {
          edges {
            node {
              id
              name
            }
          }
        }
      }
    `,
    query,
  );
  const join = useCommand<GroupsPanelJoinMutation>(graphql`
    mutation GroupsPanelJoinMutation($input: AddToGroupInput!) {
      addToGroup(input: $input) {
        __typename
        ... on AddToGroupPayload {
          contactGroup {
            id
            name
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
  const leave = useCommand<GroupsPanelLeaveMutation>(graphql`
    mutation GroupsPanelLeaveMutation($input: RemoveFromGroupInput!) {
      removeFromGroup(input: $input) {
        __typename
        ... on RemoveFromGroupPayload {
          contactGroup {
            id
            name
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
  const enter = async (groupId: string) => {
    if (await join.run({ input: { groupId, contactIds: [id] } })) await router.invalidate();
  };
  const quit = async (group: { id: string; name: string }) => {
    if (!(await leave.run({ input: { groupId: group.id, contactIds: [id] } }))) return;
    toast({ message: t`Left ${group.name}.`, undo: () => void enter(group.id) });
    await router.invalidate();
  };
  const isOther = ({ value }: Option) => !groups.some((group) => group.id === value);
  const find = useFindGroups("active");
  const offered = useFound(
    async (text) => (await find(text)).filter(isOther),
    optionsOf(contactGroups.edges.map((edge) => edge.node)).filter(isOther),
  );
  return (
    <Panel title={<Trans>Groups</Trans>}>
      {groups.length > 0 ? (
        <ul className={styles.groups}>
          {groups.map((group) => (
            <li key={group.id} className={styles.group}>
              {group.name}
              {mayWrite(viewer) ? (
                <CloseButton
                  size="sm"
                  disabled={leave.isBusy}
                  aria-label={t`Leave ${group.name}`}
                  onClick={() => void quit(group)}
                />
              ) : null}
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.hint}>
          <Trans>In no group yet. Groups gather contacts for what concerns them all.</Trans>
        </p>
      )}
      {mayWrite(viewer) && contactGroups.edges.length > 0 ? (
        <Select
          key={groups.length}
          className={styles.add}
          aria-label={t`Add to a group`}
          placeholder={t`Add to a group`}
          disabled={join.isBusy}
          {...offered}
          value={null}
          onChange={(chosen) => {
            if (chosen) void enter(chosen);
          }}
        />
      ) : null}
    </Panel>
  );
}
