/** A contact's record: a person at a customer, and how far they have come with us. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Menu } from "@mantine/core";
import { IconPlus, IconStairsUp } from "@tabler/icons-react";
import { Link, notFound, Outlet } from "@tanstack/react-router";
import { Suspense } from "react";
import { graphql } from "react-relay";
import { usePage } from "@/shared/relay/page";
import { useCommand } from "@/shared/relay/useCommand";
import { Time } from "@/shared/time/Time";
import { toast } from "@/shared/toast";
import { PageHeader } from "@/shared/ui/PageHeader";
import { RecordTabs } from "@/shared/ui/RecordTabs";
import { SkeletonRows } from "@/shared/ui/Skeletons";
import { mayWrite, useViewer } from "@/shared/viewer";
import type { ContactPageQuery } from "./__generated__/ContactPageQuery.graphql";
import type { ContactPageStageMutation } from "./__generated__/ContactPageStageMutation.graphql";
import { contactRoute } from "./routes";

export const query = graphql`
  query ContactPageQuery($id: ID!) {
    picklist(list: LIFECYCLE_STAGE) {
      code
      label
    }
    contact(id: $id) {
      id
      name
      jobTitle
      lastContactedAt
      lifecycleStage {
        code
        label
      }
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
  const { contact, picklist } = usePage<ContactPageQuery>(query, contactRoute.useLoaderData());
  const move = useCommand<ContactPageStageMutation>(graphql`
    mutation ContactPageStageMutation($input: MoveLifecycleStageInput!) {
      moveLifecycleStage(input: $input) {
        __typename
        ... on MoveLifecycleStagePayload {
          contact {
            id
            lifecycleStage {
              code
              label
            }
            lifecycleHistory(first: 50) {
              edges {
                node {
                  id
                  enteredAt
                  leftAt
                  toStage {
                    label
                  }
                  user {
                    name
                  }
                }
              }
            }
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
  if (!contact) throw notFound();
  const enter = async (stage: { code: string; label: string }) => {
    if (await move.run({ input: { contactId: contact.id, stage: stage.code } }))
      toast({ message: t`${contact.name}: ${stage.label}.` });
  };
  const tabs = [
    { to: "/contacts/$contactId", label: t`Overview` },
    { to: "/contacts/$contactId/journey", label: t`Journey` },
    { to: "/contacts/$contactId/audit", label: t`Audit` },
  ];
  return (
    <>
      <PageHeader
        title={contact.name}
        lead={
          <Group gap={8}>
            {contact.jobTitle ? <span>{contact.jobTitle}</span> : null}
            <Link to="/customers/$customerId" params={{ customerId: contact.customer.id }}>
              {contact.customer.name}
            </Link>
            {contact.lifecycleStage ? <span>{contact.lifecycleStage.label}</span> : null}
            {contact.lastContactedAt ? (
              <span>
                <Trans>Last contacted</Trans> <Time value={contact.lastContactedAt} as="relative" focusable />
              </span>
            ) : null}
          </Group>
        }
        actions={
          mayWrite(viewer) ? (
            <>
              <Button
                leftSection={<IconPlus size={16} aria-hidden />}
                renderRoot={(props) => (
                  <Link
                    {...props}
                    to="/interactions/log"
                    search={{ customer: contact.customer.id, contact: contact.id }}
                  />
                )}
              >
                <Trans>Log interaction</Trans>
              </Button>
              <Menu position="bottom-end">
                <Menu.Target>
                  <Button
                    variant="default"
                    loading={move.isBusy}
                    leftSection={<IconStairsUp size={16} aria-hidden />}
                  >
                    <Trans>Move stage</Trans>
                  </Button>
                </Menu.Target>
                <Menu.Dropdown>
                  {picklist.map((stage) => (
                    <Menu.Item
                      key={stage.code}
                      disabled={stage.code === contact.lifecycleStage?.code}
                      onClick={() => void enter(stage)}
                    >
                      {stage.label}
                    </Menu.Item>
                  ))}
                </Menu.Dropdown>
              </Menu>
            </>
          ) : null
        }
      />
      <RecordTabs label={t`Contact`} tabs={tabs} params={{ contactId: contact.id }} />
      <Suspense fallback={<SkeletonRows rows={8} />}>
        <Outlet />
      </Suspense>
    </>
  );
}
