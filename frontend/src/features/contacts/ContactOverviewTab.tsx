/** A contact at a glance: facts, groups, and every lifecycle stage so far with how long it lasted (CUS-3). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Anchor, Badge, Group, SimpleGrid, Stack } from "@mantine/core";
import { notFound } from "@tanstack/react-router";
import { graphql } from "react-relay";
import { InteractionList } from "@/features/interactions/fragments/InteractionList";
import { usePage } from "@/shared/relay/page";
import { useFormats } from "@/shared/time/formats";
import { Time } from "@/shared/time/Time";
import { Facts } from "@/shared/ui/Facts";
import { Panel } from "@/shared/ui/Panel";
import rows from "@/shared/ui/RecordRows.module.css";
import type { ContactOverviewTabQuery } from "./__generated__/ContactOverviewTabQuery.graphql";
import { contactOverviewRoute } from "./routes";

export const query = graphql`
  query ContactOverviewTabQuery($id: ID!) {
    contact(id: $id) {
      email
      phone
      culture
      externalKey
      createdAt
      groups {
        id
        name
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
      interactions(first: 10) {
        edges {
          node {
            ...InteractionList_interactions
          }
        }
      }
    }
  }
`;

export function ContactOverviewTab() {
  const { t } = useLingui();
  const formats = useFormats();
  const { contact } = usePage<ContactOverviewTabQuery>(query, contactOverviewRoute.useLoaderData());
  if (!contact) throw notFound();
  const stays = contact.lifecycleHistory.edges.map((edge) => edge.node);
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing={16}>
      <Stack gap={16}>
        <Panel title={<Trans>Facts</Trans>}>
          <Facts
            facts={[
              [
                t`Email`,
                contact.email ? <Anchor href={`mailto:${contact.email}`}>{contact.email}</Anchor> : null,
              ],
              [
                t`Phone`,
                contact.phone ? <Anchor href={`tel:${contact.phone}`}>{contact.phone}</Anchor> : null,
              ],
              [t`Culture`, contact.culture],
              [t`Key elsewhere`, contact.externalKey],
              [t`Here since`, formats.day(contact.createdAt)],
              [
                t`Groups`,
                contact.groups.length > 0 ? (
                  <Group gap={4}>
                    {contact.groups.map((group) => (
                      <Badge key={group.id} variant="default" tt="none">
                        {group.name}
                      </Badge>
                    ))}
                  </Group>
                ) : null,
              ],
            ]}
          />
        </Panel>
        <Panel flush title={<Trans>Lifecycle</Trans>}>
          {stays.length === 0 ? (
            <p className={rows.empty}>
              <Trans>No stage yet. “Move stage” above begins the history.</Trans>
            </p>
          ) : (
            <ol className={rows.rows}>
              {stays.map((stay) => (
                <li key={stay.id} className={rows.row}>
                  <strong className={rows.main}>{stay.toStage?.label ?? <Trans>No stage</Trans>}</strong>
                  <span className={rows.quiet}>{stay.user?.name}</span>
                  <span className={rows.quiet}>
                    <Time value={stay.enteredAt} as="day" focusable />
                  </span>
                  <span className={rows.quiet}>
                    {formats.length(
                      Date.parse(stay.leftAt ?? new Date().toISOString()) - Date.parse(stay.enteredAt),
                    )}
                  </span>
                </li>
              ))}
            </ol>
          )}
        </Panel>
      </Stack>
      <Panel flush title={<Trans>Latest interactions</Trans>}>
        <InteractionList
          interactions={contact.interactions.edges.map((edge) => edge.node)}
          empty={<Trans>No interaction has been logged with this contact yet.</Trans>}
        />
      </Panel>
    </SimpleGrid>
  );
}
