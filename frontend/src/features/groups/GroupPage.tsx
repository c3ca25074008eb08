/** One contact group: what it is for, and who is in it (CUS-5). */
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button, Modal, Group as Row } from "@mantine/core";
import { Link, notFound } from "@tanstack/react-router";
import { useState } from "react";
import { graphql } from "react-relay";
import { usePageState } from "@/shared/relay/page";
import { useCommand } from "@/shared/relay/useCommand";
import { Time } from "@/shared/time/Time";
import { toast } from "@/shared/toast";
import { PageHeader } from "@/shared/ui/PageHeader";
import { mayWrite, useViewer } from "@/shared/viewer";
import type { GroupPageDeleteMutation } from "./__generated__/GroupPageDeleteMutation.graphql";
import type { GroupPageQuery } from "./__generated__/GroupPageQuery.graphql";
import { GroupDialog } from "./GroupDialog";
import { GroupMembers } from "./GroupMembers";
import styles from "./Groups.module.css";
import { groupRoute } from "./routes";

export const query = graphql`
  query GroupPageQuery($id: ID!, $text: String) {
    contactGroup(id: $id) {
      id
      version
      name
      description
      isActive
      createdAt
      all: members {
        totalCount
      }
      ...GroupMembers_group @arguments(text: $text)
    }
  }
`;

export function GroupPage() {
  const { t } = useLingui();
  const viewer = useViewer();
  const { data, isStale } = usePageState<GroupPageQuery>(query, groupRoute.useLoaderData());
  const group = data.contactGroup;
  const [open, setOpen] = useState<"edit" | "delete" | null>(null);
  if (!group) throw notFound();
  return (
    <>
      <PageHeader
        title={group.name}
        lead={
          <span className={styles.lead}>
            <Link to="/groups" search={{}}>
              <Trans>Contact groups</Trans>
            </Link>
            <span>
              <Trans>
                created <Time value={group.createdAt} as="day" />
              </Trans>
            </span>
            {group.isActive ? null : (
              <span className={styles.inactive}>
                <Trans>Inactive</Trans>
              </span>
            )}
          </span>
        }
        actions={
          mayWrite(viewer) ? (
            <>
              <Button variant="default" onClick={() => setOpen("edit")}>
                <Trans>Edit</Trans>
              </Button>
              <Button variant="default" onClick={() => setOpen("delete")}>
                <Trans>Delete</Trans>
              </Button>
            </>
          ) : null
        }
      />
      {group.description ? <p className={styles.description}>{group.description}</p> : null}
      <GroupMembers group={group} isStale={isStale} />
      {open === "edit" ? (
        <GroupDialog
          group={group}
          onClose={() => setOpen(null)}
          onSaved={() => toast({ message: t`Saved.` })}
        />
      ) : null}
      {open === "delete" ? (
        <DeleteDialog
          id={group.id}
          name={group.name}
          members={group.all.totalCount}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </>
  );
}

interface Props {
  id: string;
  name: string;
  members: number;
  onClose(): void;
}

function DeleteDialog({ id, name, members, onClose }: Props) {
  const { t } = useLingui();
  const navigate = groupRoute.useNavigate();
  const remove = useCommand<GroupPageDeleteMutation>(graphql`
    mutation GroupPageDeleteMutation($input: DeleteContactGroupInput!) {
      deleteContactGroup(input: $input) {
        __typename
        ... on DeleteContactGroupPayload {
          deletedId
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
  const run = async () => {
    if (!(await remove.run({ input: { id } }))) return;
    toast({ message: t`${name} was deleted.` });
    await navigate({ to: "/groups", search: {} });
  };
  return (
    <Modal opened onClose={onClose} title={t`Delete ${name}?`} closeButtonProps={{ "aria-label": t`Close` }}>
      <p className={styles.words}>
        <Plural
          value={members}
          _0="It has no members. This cannot be undone."
          one="Its one member stays a contact. This cannot be undone."
          other="Its # members stay contacts. This cannot be undone."
        />
      </p>
      <Row justify="flex-end" gap={8}>
        <Button variant="default" data-autofocus onClick={onClose}>
          <Trans>Keep it</Trans>
        </Button>
        <Button color="red" loading={remove.isBusy} onClick={() => void run()}>
          <Trans>Delete</Trans>
        </Button>
      </Row>
    </Modal>
  );
}
