/** What an interaction was: with whom, how it ended, and what was promised. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Group, Stack } from "@mantine/core";
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
import { lazyDialog } from "@/shared/ui/lazyDialog";
import { Panel } from "@/shared/ui/Panel";
import rows from "@/shared/ui/RecordRows.module.css";
import { mayWrite, useViewer } from "@/shared/viewer";
import type { DetailsTabQuery } from "./__generated__/DetailsTabQuery.graphql";
import { InteractionList } from "./fragments/InteractionList";
import styles from "./Interactions.module.css";
import { interactionDetailsRoute } from "./routes";

const Earlier = lazyDialog(async () => (await import("./moving/Earlier")).Earlier);

export const query = graphql`
  query DetailsTabQuery($id: ID!) {
    interaction(id: $id) {
      id
      family
      direction
      startsAt
      startsOn
      endsOn
      personal
      durationMinutes
      deadlineAt
      deadlineOn
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
      reschedules(first: 20) {
        edges {
          node {
            id
            ...Earlier_reschedule
          }
        }
      }
      followUps(first: 20) {
        edges {
          node {
            ...InteractionList_interactions
          }
        }
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
  const reschedules = interaction.reschedules.edges.map((edge) => edge.node);
  const moment = (value: string | null | undefined): ReactNode =>
    value ? <Time value={value} focusable /> : null;
  const length = (minutes: number | null | undefined) => (minutes ? formats.length(minutes * 60_000) : null);
  const isTask = interaction.family === "TASK";
  const isDone = Boolean(interaction.actualStartedAt);
  const wasMoved = isDone && interaction.actualStartedAt !== interaction.startsAt;
  const days = [interaction.startsOn, interaction.endsOn].flatMap((day) => (day ? [formats.date(day)] : []));
  return (
    <div className={styles.columns}>
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
              [t`Direction`, interaction.personal ? null : i18n._(DIRECTIONS[interaction.direction].label)],
              [t`Purpose`, interaction.purpose?.label],
              [t`Process step`, interaction.step?.fullLabel],
              [t`Analyst`, interaction.assignee?.name],
              [t`Made by`, interaction.creator?.name],
              [t`Started`, moment(interaction.actualStartedAt)],
              [t`Length`, length(interaction.actualMinutes)],
              [t`Day`, days.join(" – ")],
              [
                isTask ? t`Can be done from` : t`Planned start`,
                (!isDone || wasMoved) && days.length === 0 ? moment(interaction.startsAt) : null,
              ],
              [t`Planned length`, isDone && !wasMoved ? null : length(interaction.durationMinutes)],
              [
                t`Deadline`,
                interaction.deadlineOn
                  ? formats.date(interaction.deadlineOn)
                  : moment(interaction.deadlineAt),
              ],
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
                      <span key={tag.id} className={styles.tag}>
                        {tag.name}
                      </span>
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
        {reschedules.length > 0 ? (
          <Panel flush title={<Trans>Earlier dates</Trans>}>
            <ul className={rows.rows}>
              {reschedules.map((one) => (
                <Earlier key={one.id} reschedule={one} />
              ))}
            </ul>
          </Panel>
        ) : null}
        {interaction.personal ? null : (
          <Panel
            flush
            title={<Trans>Follow-ups</Trans>}
            actions={
              mayWrite(viewer) && customer ? (
                <Link
                  to="/interactions/new"
                  search={{
                    customer: customer.id,
                    after: interaction.id,
                    ...(contact && { contact: contact.id }),
                  }}
                  className={styles.all}
                >
                  <Trans>Add a follow-up</Trans>
                </Link>
              ) : null
            }
          >
            <InteractionList
              interactions={interaction.followUps.edges.map((edge) => edge.node)}
              empty={<Trans>Nothing follows up this interaction.</Trans>}
            />
          </Panel>
        )}
        <Panel flush title={<Trans>Action items</Trans>}>
          <ActionItemList
            items={interaction.actionItems.edges.map((edge) => edge.node)}
            empty={<Trans>Nothing was promised in this interaction.</Trans>}
          />
          {mayWrite(viewer) ? <AddActionItem interactionId={interaction.id} /> : null}
        </Panel>
      </Stack>
    </div>
  );
}
