/** A customer's record: who it is, what can be done with it, and its tabs. */

import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Badge, Button, Group } from "@mantine/core";
import { IconPencil, IconPlus } from "@tabler/icons-react";
import { Link, notFound, Outlet } from "@tanstack/react-router";
import { Suspense, useMemo } from "react";
import { graphql } from "react-relay";
import { useAction } from "@/shared/actions";
import { RELATIONSHIPS } from "@/shared/domain";
import { usePage } from "@/shared/relay/page";
import { Time } from "@/shared/time/Time";
import { PageHeader } from "@/shared/ui/PageHeader";
import { RecordTabs } from "@/shared/ui/RecordTabs";
import { SkeletonRows } from "@/shared/ui/Skeletons";
import { mayWrite, useViewer } from "@/shared/viewer";
import { customerRoute } from "../routes";
import type { CustomerPageQuery } from "./__generated__/CustomerPageQuery.graphql";
import { CustomerMenu } from "./CustomerMenu";

export const query = graphql`
  query CustomerPageQuery($id: ID!) {
    customer(id: $id) {
      id
      name
      relationship
      registered
      lastContactedAt
      owner {
        name
      }
      team {
        name
      }
      tags {
        id
        name
      }
      ...CustomerMenu_customer
    }
  }
`;

export function CustomerPage() {
  const { t, i18n } = useLingui();
  const viewer = useViewer();
  const { customer } = usePage<CustomerPageQuery>(query, customerRoute.useLoaderData());
  if (!customer) throw notFound();
  const id = customer.id;
  useAction(
    useMemo(
      () => ({
        id: "log-interaction",
        label: msg`Log an interaction with this customer`,
        group: "do" as const,
        keys: "n",
        run: (go: (to: string) => void) => go(`/interactions/log?customer=${id}`),
      }),
      [id],
    ),
  );
  const tabs = [
    { to: "/customers/$customerId", label: t`Overview` },
    { to: "/customers/$customerId/journey", label: t`Journey` },
    { to: "/customers/$customerId/interactions", label: t`Interactions history` },
    { to: "/customers/$customerId/action-items", label: t`Action items` },
    { to: "/customers/$customerId/audit", label: t`Audit` },
  ];
  return (
    <>
      <PageHeader
        title={customer.name}
        lead={
          <Group gap={8}>
            <span>{i18n._(RELATIONSHIPS[customer.relationship].label)}</span>
            {customer.registered ? null : (
              <Badge variant="outline" color="gray">
                <Trans>Not registered</Trans>
              </Badge>
            )}
            {customer.owner ? <span>{customer.owner.name}</span> : null}
            {customer.team ? <span>{customer.team.name}</span> : null}
            {customer.lastContactedAt ? (
              <span>
                <Trans>Last contacted</Trans>{" "}
                <Time value={customer.lastContactedAt} as="relative" focusable />
              </span>
            ) : (
              <span>
                <Trans>Never contacted</Trans>
              </span>
            )}
            {customer.tags.map((tag) => (
              <Badge key={tag.id} variant="default" tt="none">
                {tag.name}
              </Badge>
            ))}
          </Group>
        }
        actions={
          mayWrite(viewer) ? (
            <>
              <Button
                renderRoot={(props) => <Link {...props} to="/interactions/log" search={{ customer: id }} />}
                leftSection={<IconPlus size={16} aria-hidden />}
              >
                <Trans>Log interaction</Trans>
              </Button>
              <Button
                variant="default"
                renderRoot={(props) => (
                  <Link {...props} to="/customers/$customerId/edit" params={{ customerId: id }} />
                )}
                leftSection={<IconPencil size={16} aria-hidden />}
              >
                <Trans>Edit</Trans>
              </Button>
              <CustomerMenu customer={customer} />
            </>
          ) : null
        }
      />
      <RecordTabs label={t`Customer`} tabs={tabs} params={{ customerId: id }} />
      <Suspense fallback={<SkeletonRows rows={8} />}>
        <Outlet />
      </Suspense>
    </>
  );
}
