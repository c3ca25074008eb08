/** A customer's record: who it is, what can be done with it, and its tabs (CUS-9). */
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Badge, Button } from "@mantine/core";
import { IconClock, IconPencil, IconPlus, IconUsersGroup } from "@tabler/icons-react";
import { Link, notFound, Outlet } from "@tanstack/react-router";
import { Suspense, useMemo } from "react";
import { graphql } from "react-relay";
import { useAction } from "@/shared/actions";
import { CUSTOMER_KINDS } from "@/shared/domain";
import { usePage } from "@/shared/relay/page";
import { Time } from "@/shared/time/Time";
import { Avatar } from "@/shared/ui/Avatar";
import { PageHeader } from "@/shared/ui/PageHeader";
import { RecordTabs } from "@/shared/ui/RecordTabs";
import { SkeletonRows } from "@/shared/ui/Skeletons";
import { mayWrite, useViewer } from "@/shared/viewer";
import { customerRoute } from "../routes";
import type { CustomerPageQuery } from "./__generated__/CustomerPageQuery.graphql";
import { CustomerMenu } from "./CustomerMenu";
import styles from "./Record.module.css";
import { RelationshipMenu } from "./RelationshipMenu";

export const query = graphql`
  query CustomerPageQuery($id: ID!) {
    customer(id: $id) {
      id
      name
      kind
      registered
      lastContactedAt
      owner {
        name
        avatarColor
      }
      team {
        name
      }
      tags {
        id
        name
      }
      ...RelationshipMenu_customer
      ...CustomerMenu_customer
    }
  }
`;

export function CustomerPage() {
  const { t, i18n } = useLingui();
  const viewer = useViewer();
  const { customer } = usePage<CustomerPageQuery>(query, customerRoute.useLoaderData());
  if (!customer) throw notFound();
  const { id, kind, owner, team, lastContactedAt } = customer;
  useAction(
    useMemo(
      () => ({
        id: "new-interaction",
        label: msg`New interaction with this customer`,
        group: "do" as const,
        keys: "n",
        run: (go: (to: string) => void) => go(`/interactions/new?customer=${id}`),
      }),
      [id],
    ),
  );
  useAction(
    useMemo(
      () => ({
        id: "log-interaction",
        label: msg`Log an interaction with this customer`,
        group: "do" as const,
        keys: "l",
        run: (go: (to: string) => void) => go(`/interactions/log?customer=${id}`),
      }),
      [id],
    ),
  );
  const { label, icon: Glyph } = CUSTOMER_KINDS[kind];
  return (
    <>
      <PageHeader
        title={customer.name}
        before={
          <span className={styles.tile} role="img" aria-label={i18n._(label)} title={i18n._(label)}>
            <Glyph size={22} stroke={1.5} aria-hidden />
          </span>
        }
        lead={
          <div className={styles.meta}>
            <RelationshipMenu customer={customer} />
            {customer.registered ? null : (
              <Badge variant="outline" color="gray" tt="none" fw={500}>
                <Trans>Not registered</Trans>
              </Badge>
            )}
            {owner ? (
              <span className={styles.item}>
                <Avatar name={owner.name} color={owner.avatarColor} size={20} />
                {owner.name}
              </span>
            ) : null}
            {team ? (
              <span className={styles.item}>
                <IconUsersGroup size={15} stroke={1.6} aria-hidden />
                {team.name}
              </span>
            ) : null}
            <span className={styles.item}>
              <IconClock size={15} stroke={1.6} aria-hidden />
              {lastContactedAt ? (
                <span>
                  <Trans>Last contacted</Trans> <Time value={lastContactedAt} as="relative" focusable />
                </span>
              ) : (
                <Trans>Never contacted</Trans>
              )}
            </span>
            {customer.tags.map((tag) => (
              <Badge key={tag.id} variant="default" tt="none" fw={500}>
                {tag.name}
              </Badge>
            ))}
          </div>
        }
        actions={
          mayWrite(viewer) ? (
            <>
              <Button
                renderRoot={(props) => <Link {...props} to="/interactions/new" search={{ customer: id }} />}
                leftSection={<IconPlus size={16} aria-hidden />}
              >
                <Trans>New interaction</Trans>
              </Button>
              <Button
                variant="default"
                renderRoot={(props) => <Link {...props} to="/interactions/log" search={{ customer: id }} />}
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
      <RecordTabs
        label={t`Customer`}
        params={{ customerId: id }}
        tabs={[
          { to: "/customers/$customerId", label: t`Overview` },
          { to: "/customers/$customerId/journey", label: t`Journey` },
          { to: "/customers/$customerId/interactions", label: t`Interactions history` },
          { to: "/customers/$customerId/action-items", label: t`Action items` },
          { to: "/customers/$customerId/links", label: t`Links` },
          { to: "/customers/$customerId/audit", label: t`Audit` },
        ]}
      />
      <Suspense fallback={<SkeletonRows rows={8} />}>
        <Outlet />
      </Suspense>
    </>
  );
}
