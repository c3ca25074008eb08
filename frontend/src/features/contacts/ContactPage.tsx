/** A contact's record: a person at a customer, and how far they have come with us (CUS-9). */
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Badge, Button } from "@mantine/core";
import { IconBuilding, IconClock, IconDots, IconPencil, IconPlus, IconTrash } from "@tabler/icons-react";
import { Link, notFound, Outlet, useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useMemo, useState } from "react";
import { graphql } from "react-relay";
import { useAction } from "@/shared/actions";
import { usePage } from "@/shared/relay/page";
import { Time } from "@/shared/time/Time";
import { ActionMenu } from "@/shared/ui/ActionMenu";
import { Avatar } from "@/shared/ui/Avatar";
import { PageHeader } from "@/shared/ui/PageHeader";
import { RecordTabs } from "@/shared/ui/RecordTabs";
import { SkeletonRows } from "@/shared/ui/Skeletons";
import { mayWrite, useViewer } from "@/shared/viewer";
import type { ContactPageQuery } from "./__generated__/ContactPageQuery.graphql";
import styles from "./Contacts.module.css";
import { contactRoute } from "./routes";
import { StageMenu } from "./StageMenu";

const ContactDialog = lazy(() => import("./ContactDialog"));
const DeleteContactDialog = lazy(() => import("./DeleteContactDialog"));

export const query = graphql`
  query ContactPageQuery($id: ID!) {
    ...StageMenu_query
    contact(id: $id) {
      id
      version
      name
      firstName
      lastName
      email
      phone
      jobTitle
      culture
      registered
      isSelf
      lastContactedAt
      ...StageMenu_contact
      customer {
        id
        name
      }
    }
  }
`;

export function ContactPage() {
  const { t } = useLingui();
  const viewer = useViewer();
  const navigate = useNavigate();
  const [open, setOpen] = useState<"edit" | "delete" | null>(null);
  const data = usePage<ContactPageQuery>(query, contactRoute.useLoaderData());
  const { contact } = data;
  if (!contact) throw notFound();
  const { id, name, jobTitle, customer, isSelf, lastContactedAt } = contact;
  const log = { customer: customer.id, contact: id };
  useAction(
    useMemo(
      () => ({
        id: "new-interaction",
        label: msg`New interaction with this contact`,
        group: "do" as const,
        keys: "n",
        run: (go: (to: string) => void) => go(`/interactions/new?customer=${customer.id}&contact=${id}`),
      }),
      [customer.id, id],
    ),
  );
  useAction(
    useMemo(
      () => ({
        id: "log-interaction",
        label: msg`Log an interaction with this contact`,
        group: "do" as const,
        keys: "l",
        run: (go: (to: string) => void) => go(`/interactions/log?customer=${customer.id}&contact=${id}`),
      }),
      [customer.id, id],
    ),
  );
  const close = () => setOpen(null);
  const edit = { children: <Trans>Edit</Trans>, leftSection: <IconPencil size={16} aria-hidden /> };
  return (
    <>
      <PageHeader
        title={name}
        before={<Avatar name={name} size={44} />}
        lead={
          <div className={styles.meta}>
            <StageMenu contact={contact} query={data} />
            {contact.registered ? null : (
              <Badge variant="outline" color="gray" tt="none" fw={500}>
                <Trans>Not registered</Trans>
              </Badge>
            )}
            {jobTitle ? <span>{jobTitle}</span> : null}
            <span className={styles.item}>
              <IconBuilding size={15} stroke={1.6} aria-hidden />
              <Link to="/customers/$customerId" params={{ customerId: customer.id }}>
                {customer.name}
              </Link>
            </span>
            <span className={styles.item}>
              <IconClock size={15} stroke={1.6} aria-hidden />
              {lastContactedAt ? (
                <span>
                  <Trans>Last contacted</Trans> <Time value={lastContactedAt} as="relative" focusable />
                </span>
              ) : (
                <Trans>Never contacted</Trans>
              )}
            </span>
          </div>
        }
        actions={
          mayWrite(viewer) ? (
            <>
              <Button
                leftSection={<IconPlus size={16} aria-hidden />}
                renderRoot={(props) => <Link {...props} to="/interactions/new" search={log} />}
              >
                <Trans>New interaction</Trans>
              </Button>
              <Button
                variant="default"
                renderRoot={(props) => <Link {...props} to="/interactions/log" search={log} />}
              >
                <Trans>Log interaction</Trans>
              </Button>
              {isSelf ? (
                <Button
                  variant="default"
                  {...edit}
                  renderRoot={(props) => (
                    <Link {...props} to="/customers/$customerId/edit" params={{ customerId: customer.id }} />
                  )}
                />
              ) : (
                <>
                  <Button variant="default" {...edit} onClick={() => setOpen("edit")} />
                  <ActionMenu
                    opener={
                      <ActionIcon variant="default" size={36} aria-label={t`More for ${name}`}>
                        <IconDots size={16} aria-hidden />
                      </ActionIcon>
                    }
                    actions={[
                      {
                        key: "delete",
                        label: <Trans>Delete…</Trans>,
                        icon: <IconTrash size={16} aria-hidden />,
                        run: () => setOpen("delete"),
                      },
                    ]}
                  />
                </>
              )}
            </>
          ) : null
        }
      />
      <RecordTabs
        label={t`Contact`}
        params={{ contactId: id }}
        tabs={[
          { to: "/contacts/$contactId", label: t`Overview` },
          { to: "/contacts/$contactId/journey", label: t`Journey` },
          { to: "/contacts/$contactId/interactions", label: t`Interactions history` },
          { to: "/contacts/$contactId/audit", label: t`Audit` },
        ]}
      />
      <Suspense fallback={<SkeletonRows rows={8} />}>
        <Outlet />
      </Suspense>
      <Suspense>
        {open === "edit" ? <ContactDialog contact={contact} onClose={close} /> : null}
        {open === "delete" ? (
          <DeleteContactDialog
            id={id}
            name={name}
            onClose={close}
            onDeleted={() =>
              void navigate({
                to: "/customers/$customerId",
                params: { customerId: customer.id },
                replace: true,
              })
            }
          />
        ) : null}
      </Suspense>
    </>
  );
}
