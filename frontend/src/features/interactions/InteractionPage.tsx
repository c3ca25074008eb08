/** One interaction: when, with whom, how it ended, and what was promised. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Badge, Button, Group, Modal, SimpleGrid, Stack } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { Link, notFound, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { graphql } from "react-relay";
import { ActionItemList } from "@/features/action-items/fragments/ActionItemList";
import { AddActionItem } from "@/features/action-items/fragments/AddActionItem";
import { AuditTrail } from "@/features/audit/fragments/AuditTrail";
import { DIRECTIONS, INTERACTION_STATES } from "@/shared/domain";
import { usePage } from "@/shared/relay/page";
import { CommandAlert, useCommand } from "@/shared/relay/useCommand";
import { Time } from "@/shared/time/Time";
import { toast } from "@/shared/toast";
import { Facts } from "@/shared/ui/Facts";
import { PageHeader } from "@/shared/ui/PageHeader";
import { Panel } from "@/shared/ui/Panel";
import { StatusLight } from "@/shared/ui/StatusLight";
import { mayManage, mayWrite, useViewer } from "@/shared/viewer";
import type { InteractionPageDeleteMutation } from "./__generated__/InteractionPageDeleteMutation.graphql";
import type { InteractionPageQuery } from "./__generated__/InteractionPageQuery.graphql";
import styles from "./Interactions.module.css";
import { interactionRoute } from "./routes";

export const query = graphql`
  query InteractionPageQuery($id: ID!) {
    interaction(id: $id) {
      id
      title
      state
      direction
      occurredAt
      actualMinutes
      note
      result
      location
      nextActionText
      nextAction {
        label
      }
      medium {
        label
      }
      purpose {
        label
      }
      step {
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
      }
      contact {
        id
        name
      }
      tags {
        id
        name
      }
      actionItems(first: 50) {
        edges {
          node {
            ...ActionItemList_items
          }
        }
      }
      audit(first: 50) {
        edges {
          node {
            ...AuditTrail_changes
          }
        }
      }
    }
  }
`;

export function InteractionPage() {
  const { t, i18n } = useLingui();
  const viewer = useViewer();
  const { interaction } = usePage<InteractionPageQuery>(query, interactionRoute.useLoaderData());
  if (!interaction) throw notFound();
  const { customer, contact } = interaction;
  return (
    <>
      <PageHeader
        title={interaction.title}
        lead={
          <Group gap={12}>
            <StatusLight word={INTERACTION_STATES[interaction.state]} />
            <Time value={interaction.occurredAt} focusable />
            {customer ? (
              <Link to="/customers/$customerId" params={{ customerId: customer.id }}>
                {customer.name}
              </Link>
            ) : null}
          </Group>
        }
        actions={
          mayWrite(viewer) && (interaction.state !== "COMPLETED" || mayManage(viewer)) ? (
            <DeleteButton id={interaction.id} title={interaction.title} />
          ) : null
        }
      />
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing={16}>
        <Stack gap={16}>
          <Panel title={<Trans>Details</Trans>}>
            <Facts
              facts={[
                [t`Medium`, interaction.medium?.label],
                [t`Direction`, i18n._(DIRECTIONS[interaction.direction].label)],
                [t`Purpose`, interaction.purpose?.label],
                [t`Process step`, interaction.step?.label],
                [
                  t`Contact`,
                  contact ? (
                    <Link to="/contacts/$contactId" params={{ contactId: contact.id }}>
                      {contact.name}
                    </Link>
                  ) : null,
                ],
                [t`Analyst`, interaction.assignee?.name],
                [t`Minutes`, interaction.actualMinutes || null],
                [t`Location`, interaction.location],
                [t`Outcome`, interaction.outcome?.label],
                [
                  t`Next action`,
                  [interaction.nextAction?.label, interaction.nextActionText].filter(Boolean).join(": "),
                ],
                [
                  t`Tags`,
                  interaction.tags.length > 0 ? (
                    <Group gap={4}>
                      {interaction.tags.map((tag) => (
                        <Badge key={tag.id} variant="default" tt="none">
                          {tag.name}
                        </Badge>
                      ))}
                    </Group>
                  ) : null,
                ],
              ]}
            />
          </Panel>
          {interaction.note ? (
            <Panel title={<Trans>Note</Trans>}>
              <p className={styles.prose}>{interaction.note}</p>
            </Panel>
          ) : null}
          {interaction.result ? (
            <Panel title={<Trans>Result</Trans>}>
              <p className={styles.prose}>{interaction.result}</p>
            </Panel>
          ) : null}
        </Stack>
        <Stack gap={16}>
          <Panel flush title={<Trans>Action items</Trans>}>
            <ActionItemList
              items={interaction.actionItems.edges.map((edge) => edge.node)}
              empty={<Trans>Nothing was promised in this interaction.</Trans>}
            />
            {mayWrite(viewer) ? <AddActionItem interactionId={interaction.id} /> : null}
          </Panel>
          <AuditTrail changes={interaction.audit.edges.map((edge) => edge.node)} />
        </Stack>
      </SimpleGrid>
    </>
  );
}

function DeleteButton({ id, title }: { id: string; title: string }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const remove = useCommand<InteractionPageDeleteMutation>(
    graphql`
      mutation InteractionPageDeleteMutation($input: DeleteInteractionInput!) {
        deleteInteraction(input: $input) {
          __typename
          ... on DeleteInteractionPayload {
            deletedId @deleteRecord
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
    `,
    { quiet: true },
  );
  const confirm = async () => {
    if (!(await remove.run({ input: { id } }))) return;
    await navigate({ to: "/interactions" });
    toast({ message: t`${title} was deleted.` });
  };
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconTrash size={16} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        <Trans>Delete…</Trans>
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={t`Delete this interaction?`}
        closeButtonProps={{ "aria-label": t`Close` }}
      >
        <Stack gap={16}>
          <span>
            <Trans>Its action items go with it, and it leaves the customer’s journey.</Trans>
          </span>
          <CommandAlert command={remove} />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setOpen(false)}>
              <Trans>Keep it</Trans>
            </Button>
            <Button color="red" loading={remove.isBusy} onClick={() => void confirm()}>
              <Trans>Delete</Trans>
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
