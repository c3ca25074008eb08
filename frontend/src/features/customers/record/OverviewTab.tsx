/** A customer at a glance: facts, contacts, what is open. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Anchor, Button, SimpleGrid, Stack } from "@mantine/core";
import { Link, notFound } from "@tanstack/react-router";
import { useState } from "react";
import { graphql, useFragment } from "react-relay";
import { ActionItemList } from "@/features/action-items/fragments/ActionItemList";
import { ContactList } from "@/features/contacts/fragments/ContactList";
import { InteractionList } from "@/features/interactions/fragments/InteractionList";
import { CUSTOMER_KINDS } from "@/shared/domain";
import { usePage } from "@/shared/relay/page";
import { useCommand } from "@/shared/relay/useCommand";
import { useFormats } from "@/shared/time/formats";
import { Facts } from "@/shared/ui/Facts";
import { Panel } from "@/shared/ui/Panel";
import { mayWrite, useViewer } from "@/shared/viewer";
import { overviewRoute } from "../routes";
import type { OverviewTab_facts$key } from "./__generated__/OverviewTab_facts.graphql";
import type { OverviewTabQuery } from "./__generated__/OverviewTabQuery.graphql";
import type { OverviewTabRevealMutation } from "./__generated__/OverviewTabRevealMutation.graphql";

export const query = graphql`
  query OverviewTabQuery($id: ID!) {
    customer(id: $id) {
      ...OverviewTab_facts
      ...ContactList_customer
      notes
      links {
        label
        url
      }
      interactions(first: 10, statuses: [OPEN, MISSED]) {
        edges {
          node {
            ...InteractionList_interactions
          }
        }
      }
      actionItems(first: 10, states: [OPEN, OVERDUE]) {
        edges {
          node {
            ...ActionItemList_items
          }
        }
      }
      subsidiaries(first: 20) {
        edges {
          node {
            id
            name
          }
        }
      }
    }
  }
`;

export function OverviewTab() {
  const { customer } = usePage<OverviewTabQuery>(query, overviewRoute.useLoaderData());
  if (!customer) throw notFound();
  const subsidiaries = customer.subsidiaries.edges.map((edge) => edge.node);
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing={16}>
      <Stack gap={16}>
        <FactsPanel customer={customer} />
        <ContactList customer={customer} />
      </Stack>
      <Stack gap={16}>
        <Panel flush title={<Trans>Unfinished interactions</Trans>}>
          <InteractionList
            interactions={customer.interactions.edges.map((edge) => edge.node)}
            empty={<Trans>Nothing is planned with this customer.</Trans>}
          />
        </Panel>
        <Panel flush title={<Trans>Open action items</Trans>}>
          <ActionItemList
            items={customer.actionItems.edges.map((edge) => edge.node)}
            empty={<Trans>Nothing was promised that is still open.</Trans>}
          />
        </Panel>
        {customer.notes ? (
          <Panel title={<Trans>Notes</Trans>}>
            <p style={{ whiteSpace: "pre-wrap", margin: 0 }}>{customer.notes}</p>
          </Panel>
        ) : null}
        {customer.links.length > 0 ? (
          <Panel title={<Trans>Links</Trans>}>
            <Stack gap={8}>
              {customer.links.map((link) => (
                <Anchor key={link.url} href={link.url} target="_blank" rel="noreferrer">
                  {link.label}
                </Anchor>
              ))}
            </Stack>
          </Panel>
        ) : null}
        {subsidiaries.length > 0 ? (
          <Panel title={<Trans>Subsidiaries</Trans>}>
            <Stack gap={8}>
              {subsidiaries.map((one) => (
                <Link key={one.id} to="/customers/$customerId" params={{ customerId: one.id }}>
                  {one.name}
                </Link>
              ))}
            </Stack>
          </Panel>
        ) : null}
      </Stack>
    </SimpleGrid>
  );
}

function FactsPanel({ customer: key }: { customer: OverviewTab_facts$key }) {
  const { t, i18n } = useLingui();
  const formats = useFormats();
  const customer = useFragment(
    graphql`
      fragment OverviewTab_facts on Customer {
        id
        kind
        email
        phone
        street
        postcode
        town
        region
        country
        fiscalNumber
        commercialNumber
        nationalId
        nationalIdCountry
        culture
        timeZone
        externalKey
        createdAt
        parent {
          id
          name
        }
      }
    `,
    key,
  );
  const address = [
    customer.street,
    [customer.postcode, customer.town].filter(Boolean).join(" "),
    customer.region,
    customer.country,
  ]
    .filter(Boolean)
    .join(", ");
  return (
    <Panel title={<Trans>Facts</Trans>}>
      <Facts
        facts={[
          [t`Kind`, i18n._(CUSTOMER_KINDS[customer.kind].label)],
          [
            t`Email`,
            customer.email ? <Anchor href={`mailto:${customer.email}`}>{customer.email}</Anchor> : null,
          ],
          [
            t`Phone`,
            customer.phone ? <Anchor href={`tel:${customer.phone}`}>{customer.phone}</Anchor> : null,
          ],
          [t`Address`, address],
          [
            t`Parent`,
            customer.parent ? (
              <Link to="/customers/$customerId" params={{ customerId: customer.parent.id }}>
                {customer.parent.name}
              </Link>
            ) : null,
          ],
          [t`Fiscal number`, customer.fiscalNumber],
          [t`Commercial number`, customer.commercialNumber],
          [
            t`Identification`,
            customer.nationalId ? (
              <Identification
                id={customer.id}
                masked={customer.nationalId}
                country={customer.nationalIdCountry}
              />
            ) : null,
          ],
          [t`Culture`, customer.culture],
          [t`Time zone`, customer.timeZone],
          [t`Key elsewhere`, customer.externalKey],
          [t`Here since`, formats.day(customer.createdAt)],
        ]}
      />
    </Panel>
  );
}

function Identification({
  id,
  masked,
  country,
}: {
  id: string;
  masked: string;
  country: string | null | undefined;
}) {
  const viewer = useViewer();
  const [shown, setShown] = useState<string | null>(null);
  const reveal = useCommand<OverviewTabRevealMutation>(graphql`
    mutation OverviewTabRevealMutation($input: RevealNationalIdInput!) {
      revealNationalId(input: $input) {
        __typename
        ... on RevealNationalIdPayload {
          nationalId
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
  const show = async () => {
    const done = await reveal.run({ input: { customerId: id } });
    if (done) setShown(done.nationalId ?? null);
  };
  return (
    <span>
      {shown ?? masked} {country}{" "}
      {mayWrite(viewer) && shown === null ? (
        <Button variant="default" size="compact-xs" loading={reveal.isBusy} onClick={() => void show()}>
          <Trans>Reveal</Trans>
        </Button>
      ) : null}
    </span>
  );
}
