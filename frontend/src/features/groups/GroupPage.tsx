/** One contact group: what it is for, and who is in it (CUS-5). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { Link, notFound } from "@tanstack/react-router";
import { useState } from "react";
import { graphql } from "react-relay";
import { usePageState } from "@/shared/relay/page";
import { Time } from "@/shared/time/Time";
import { toast } from "@/shared/toast";
import { lazyDialog } from "@/shared/ui/lazyDialog";
import { PageHeader } from "@/shared/ui/PageHeader";
import { mayWrite, useViewer } from "@/shared/viewer";
import type { GroupPageQuery } from "./__generated__/GroupPageQuery.graphql";
import { GroupMembers } from "./GroupMembers";
import styles from "./Groups.module.css";
import { groupRoute } from "./routes";

const GroupDialog = lazyDialog(async () => (await import("./GroupDialog")).GroupDialog);
const DeleteGroupDialog = lazyDialog(async () => (await import("./DeleteGroupDialog")).DeleteGroupDialog);

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
        <DeleteGroupDialog
          id={group.id}
          name={group.name}
          members={group.all.totalCount}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </>
  );
}
