/** Plans an appointment or a task with a customer; what is over already is stored with its outcome (WIZ-1). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Stack } from "@mantine/core";
import { useState } from "react";
import { graphql } from "react-relay";
import { usePage } from "@/shared/relay/page";
import { lazyDialog } from "@/shared/ui/lazyDialog";
import { PageHeader } from "@/shared/ui/PageHeader";
import { optionsOf } from "@/shared/ui/useFound";
import { CustomerPicker } from "../CustomerPicker";
import styles from "../Interactions.module.css";
import { newInteractionRoute } from "../routes";
import type { NewInteractionPageQuery } from "./__generated__/NewInteractionPageQuery.graphql";

/** It stands when a customer is known. */
const PlanForm = lazyDialog(async () => (await import("./PlanForm")).PlanForm);

export const query = graphql`
  query NewInteractionPageQuery(
    $customerId: ID!
    $hasCustomer: Boolean!
    $contactId: ID!
    $hasContact: Boolean!
    $beforeId: ID!
    $hasBefore: Boolean!
  ) {
    ...PlanForm_query
    contact(id: $contactId) @include(if: $hasContact) {
      id
      name
    }
    before: interaction(id: $beforeId) @include(if: $hasBefore) {
      id
      title
    }
    customer(id: $customerId) @include(if: $hasCustomer) {
      id
      name
      defaultContact {
        id
        name
      }
      contacts(first: 20) {
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

export function NewInteractionPage() {
  const { t } = useLingui();
  const data = usePage<NewInteractionPageQuery>(query, newInteractionRoute.useLoaderData());
  const search = newInteractionRoute.useSearch();
  const navigate = newInteractionRoute.useNavigate();
  const customer = data.customer ?? null;
  const [wasChosen, setChosen] = useState(false);
  return (
    <>
      <PageHeader
        title={t`New interaction`}
        lead={data.before ? <Trans>Follows up: {data.before.title}</Trans> : null}
      />
      <div className={styles.form}>
        <Stack gap={16}>
          <CustomerPicker
            key={customer?.id ?? ""}
            name={customer?.name ?? ""}
            onChoose={(id, contact) => {
              setChosen(true);
              void navigate({
                search: ({ day }) => ({ ...(day && { day }), customer: id, contact }),
                replace: true,
                resetScroll: false,
              });
            }}
          />
          {customer ? (
            <PlanForm
              key={`${customer.id}${search.contact}`}
              query={data}
              takesFocus={wasChosen}
              customerId={customer.id}
              contacts={optionsOf(customer.contacts.edges.map(({ node }) => node))}
              contact={data.contact ?? customer.defaultContact ?? null}
              beforeId={data.before?.id ?? null}
              day={search.day}
            />
          ) : (
            <p>
              <Trans>Find the customer first; the rest follows.</Trans>
            </p>
          )}
        </Stack>
      </div>
    </>
  );
}
