/** What an interaction was: with whom, how it ended, and what was promised. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Badge, Group, SimpleGrid, Stack } from "@mantine/core";
import { Link, notFound } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { graphql } from "react-relay";
import { ActionItemList } from "@/features/action-items/fragments/ActionItemList";
import { AddActionItem } from "@/features/action-items/fragments/AddActionItem";
import { DIRECTIONS, TONES } from "@/shared/domain";
import { usePage } from "@/shared/relay/page";
import { useFormats } from "@/shared/time/formats";
import { Time } from "@/shared/time/Time";
import { Facts } from "@/shared/ui/Facts";
import { Panel } from "@/shared/ui/Panel";
import { mayWrite, useViewer } from "@/shared/viewer";
import type { DetailsTabQuery } from "./__generated__/DetailsTabQuery.graphql";
import styles from "./Interactions.module.css";
import { interactionDetailsRoute } from "./routes";

export const query = graphql`
  query DetailsTabQuery($id: ID!) {
    interaction(id: $id) {
      id
      family
      direction
      startsAt
      startsOn
      durationMinutes
      deadlineAt
      actualStartedAt
      actualMinutes
      updateDateAt
      note
      result
      location
      locationComments
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
        fullLabel
      }
      sourceType {
        label
      }
      sourceReason {
        label
      }
      outcome {
        label
        tone
      }
      assignee {
        name
      }
      creator {
        name
      }
      customer {
        id
        name
        registered
      }
      contact {
        id
        name
      }
      followUpOf {
        id
        title
      }
      links {
        label
        url
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
    }
  }
`;

export function DetailsTab() {
  const { t, i18n } = useLingui();
  const viewer = useViewer();
  const formats = useFormats();
  const { interaction } = usePage<DetailsTabQuery>(query, interactionDetailsRoute.useLoaderData());
  if (!interaction) throw notFound();
  const { customer, contact, followUpOf, outcome } = interaction;
  const moment = (value: string | null | undefined): ReactNode =>
    value ? <Time value={value} focusable /> : null;
  const length = (minutes: number | null | undefined) => (minutes ? formats.length(minutes * 60_000) : null);
  const isTask = interaction.family === "TASK";
  const wasMoved =
    interaction.actualStartedAt !== null && interaction.actualStartedAt !== interaction.startsAt;
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing={16}>
      <Stack gap={16}>
        <Panel title={<Trans>Details</Trans>}>
          <Facts
            facts={[
              [
                t`Customer`,
                customer ? (
                  <>
                    <Link to="/customers/$customerId" params={{ customerId: customer.id }}>
                      {customer.name}
                    </Link>
                    {customer.registered ? null : (
                      <>
                        {" · "}
                        <Trans>Not registered</Trans>
                      </>
                    )}
                  </>
                ) : null,
              ],
              [
                t`Contact`,
                contact ? (
                  <Link to="/contacts/$contactId" params={{ contactId: contact.id }}>
                    {contact.name}
                  </Link>
                ) : null,
              ],
              [t`Medium`, interaction.medium?.label],
              [t`Direction`, i18n._(DIRECTIONS[interaction.direction].label)],
              [t`Purpose`, interaction.purpose?.label],
              [t`Process step`, interaction.step?.fullLabel],
              [t`Analyst`, interaction.assignee?.name],
              [t`Logged by`, interaction.creator?.name],
              [t`Started`, moment(interaction.actualStartedAt)],
              [t`Length`, length(interaction.actualMinutes)],
              [
                t`Planned start`,
                interaction.actualStartedAt === null || wasMoved ? moment(interaction.startsAt) : null,
              ],
              [t`Planned length`, wasMoved ? length(interaction.durationMinutes) : null],
              [t`Deadline`, isTask ? moment(interaction.deadlineAt) : null],
              [t`Location`, [interaction.location, interaction.locationComments].filter(Boolean).join(" · ")],
              [
                t`Source`,
                [interaction.sourceType?.label, interaction.sourceReason?.label].filter(Boolean).join(" · "),
              ],
              [
                t`Follows up`,
                followUpOf ? (
                  <Link to="/interactions/$interactionId" params={{ interactionId: followUpOf.id }}>
                    {followUpOf.title}
                  </Link>
                ) : null,
              ],
              [t`Update date`, moment(interaction.updateDateAt)],
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
              [
                t`Links`,
                interaction.links.length > 0 ? (
                  <ul className={styles.links}>
                    {interaction.links.map((link) => (
                      <li key={link.url}>
                        <a href={link.url} target="_blank" rel="noreferrer noopener">
                          {link.label}
                        </a>
                      </li>
                    ))}
                  </ul>
                ) : null,
              ],
            ]}
          />
        </Panel>
      </Stack>
      <Stack gap={16}>
        {outcome || interaction.result || interaction.nextAction ? (
          <Panel title={<Trans>Outcome</Trans>}>
            <Facts
              facts={[
                [
                  t`Outcome`,
                  outcome
                    ? outcome.tone && outcome.tone !== "NEUTRAL"
                      ? `${outcome.label} · ${i18n._(TONES[outcome.tone as keyof typeof TONES].label)}`
                      : outcome.label
                    : null,
                ],
                [
                  t`Result`,
                  interaction.result ? <span className={styles.prose}>{interaction.result}</span> : null,
                ],
                [
                  t`Next action`,
                  [interaction.nextAction?.label, interaction.nextActionText].filter(Boolean).join(": "),
                ],
              ]}
            />
          </Panel>
        ) : null}
        {interaction.note ? (
          <Panel title={<Trans>Note</Trans>}>
            <p className={styles.prose}>{interaction.note}</p>
          </Panel>
        ) : null}
        <Panel flush title={<Trans>Action items</Trans>}>
          <ActionItemList
            items={interaction.actionItems.edges.map((edge) => edge.node)}
            empty={<Trans>Nothing was promised in this interaction.</Trans>}
          />
          {mayWrite(viewer) ? <AddActionItem interactionId={interaction.id} /> : null}
        </Panel>
      </Stack>
    </SimpleGrid>
  );
}
