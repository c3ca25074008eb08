/** The links of a customer: opened, added and removed in place. */
import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconLink, IconX } from "@tabler/icons-react";
import { notFound } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import { usePage } from "@/shared/relay/page";
import { CommandAlert, useCommand } from "@/shared/relay/useCommand";
import { toast } from "@/shared/toast";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Panel } from "@/shared/ui/Panel";
import { mayWrite, useViewer } from "@/shared/viewer";
import { linksRoute } from "../routes";
import type { LinksTab_customer$key } from "./__generated__/LinksTab_customer.graphql";
import type { LinksTabMutation } from "./__generated__/LinksTabMutation.graphql";
import type { LinksTabQuery } from "./__generated__/LinksTabQuery.graphql";
import { LinkRows } from "./LinkRows";
import styles from "./Record.module.css";

export const query = graphql`
  query LinksTabQuery($id: ID!) {
    customer(id: $id) {
      ...LinksTab_customer
    }
  }
`;

export function LinksTab() {
  const { customer } = usePage<LinksTabQuery>(query, linksRoute.useLoaderData());
  if (!customer) throw notFound();
  return <Links customer={customer} />;
}

function Links({ customer: key }: { customer: LinksTab_customer$key }) {
  const { t } = useLingui();
  const viewer = useViewer();
  const { id, version, links } = useFragment(
    graphql`
      fragment LinksTab_customer on Customer {
        id
        version
        links {
          label
          url
        }
      }
    `,
    key,
  );
  const form = useForm({ mode: "uncontrolled", initialValues: { label: "", url: "" } });
  const save = useCommand<LinksTabMutation>(graphql`
    mutation LinksTabMutation($input: UpdateCustomerInput!) {
      updateCustomer(input: $input) {
        __typename
        ... on UpdateCustomerPayload {
          customer {
            ...LinksTab_customer
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
  const plain = links.map(({ label, url }) => ({ label, url }));
  const add = form.onSubmit(async ({ label, url }) => {
    const address = /^[a-z][a-z0-9+.-]*:/i.test(url.trim()) ? url.trim() : `https://${url.trim()}`;
    if (
      await save.run({ input: { id, version, links: [...plain, { label: label.trim(), url: address }] } })
    ) {
      form.reset();
    }
  });
  const remove = async (link: { label: string; url: string }) => {
    const kept = plain.filter((one) => one.label !== link.label || one.url !== link.url);
    if (await save.run({ input: { id, version, links: kept } }))
      toast({ message: t`${link.label} was removed.` });
  };
  const canWrite = mayWrite(viewer);
  return (
    <Panel flush title={<Trans>Links</Trans>}>
      {links.length === 0 ? (
        <EmptyState icon={IconLink} title={<Trans>No links yet.</Trans>}>
          <Trans>Keep what you often open with this customer: its website, the contract, the folder.</Trans>
        </EmptyState>
      ) : (
        <LinkRows
          links={links}
          actionOf={(link) =>
            canWrite ? (
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t`Remove ${link.label}`}
                disabled={save.isBusy}
                onClick={() => void remove(link)}
              >
                <IconX size={16} aria-hidden />
              </ActionIcon>
            ) : null
          }
        />
      )}
      {canWrite ? (
        <form onSubmit={add} noValidate>
          <div className={styles.form}>
            <TextInput
              label={t`Label`}
              required
              withAsterisk={false}
              key={form.key("label")}
              {...form.getInputProps("label")}
            />
            <TextInput
              label={t`Address`}
              required
              withAsterisk={false}
              placeholder="https://"
              key={form.key("url")}
              {...form.getInputProps("url")}
            />
            <Button type="submit" variant="default" loading={save.isBusy}>
              <Trans>Add link</Trans>
            </Button>
          </div>
          <CommandAlert command={save} />
        </form>
      ) : null}
    </Panel>
  );
}
