/** Customers and contacts for what was typed into the palette (CUS-6). */
import { i18n } from "@lingui/core";
import { IconUser } from "@tabler/icons-react";
import { fetchQuery, graphql } from "react-relay";
import type { IEnvironment } from "relay-runtime";
import type { Hit } from "@/shared/actions";
import { CUSTOMER_KINDS, RELATIONSHIPS } from "@/shared/domain";
import type { findQuery } from "./__generated__/findQuery.graphql";

const query = graphql`
  query findQuery($text: String!) {
    search(text: $text, first: 12) {
      id
      customer {
        id
        kind
        name
        town
        relationship
      }
      contact {
        id
        name
        email
        jobTitle
      }
    }
  }
`;

export function hitsOf({ search }: findQuery["response"]): Hit[] {
  return search.map(({ id, customer, contact }) =>
    contact
      ? {
          id,
          label: contact.name,
          detail: [customer.name, contact.jobTitle ?? contact.email].filter(Boolean).join(" · "),
          to: `/contacts/${contact.id}`,
          icon: IconUser,
        }
      : {
          id,
          label: customer.name,
          detail: [i18n._(RELATIONSHIPS[customer.relationship].label), customer.town]
            .filter(Boolean)
            .join(" · "),
          to: `/customers/${customer.id}`,
          icon: CUSTOMER_KINDS[customer.kind].icon,
        },
  );
}

export async function find(environment: IEnvironment, text: string, signal: AbortSignal): Promise<Hit[]> {
  const data = await new Promise<findQuery["response"] | undefined>((resolve, reject) => {
    const subscription = fetchQuery<findQuery>(environment, query, { text }).subscribe({
      next: resolve,
      error: reject,
    });
    signal.addEventListener("abort", () => {
      subscription.unsubscribe();
      resolve(undefined);
    });
  });
  return data ? hitsOf(data) : [];
}
