/** One interaction's record: what can be done with it, and its tabs (INT-21). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group } from "@mantine/core";
import { IconPencil, IconTrash } from "@tabler/icons-react";
import { Link, notFound, Outlet } from "@tanstack/react-router";
import { lazy, Suspense, useRef, useState } from "react";
import { graphql } from "react-relay";
import { INTERACTION_STATES } from "@/shared/domain";
import { usePage } from "@/shared/relay/page";
import { Time } from "@/shared/time/Time";
import { PageHeader } from "@/shared/ui/PageHeader";
import { RecordTabs } from "@/shared/ui/RecordTabs";
import { SkeletonRows } from "@/shared/ui/Skeletons";
import { StatusLight } from "@/shared/ui/StatusLight";
import { mayManage, mayWrite, useViewer } from "@/shared/viewer";
import type { InteractionPageQuery } from "./__generated__/InteractionPageQuery.graphql";
import { interactionRoute } from "./routes";

const EditInteraction = lazy(() => import("./EditInteraction"));
const DeleteInteraction = lazy(() => import("./DeleteInteraction"));

export const query = graphql`
  query InteractionPageQuery($id: ID!) {
    interaction(id: $id) {
      id
      title
      state
      occurredAt
      customer {
        id
        name
      }
    }
  }
`;

export function InteractionPage() {
  const { t } = useLingui();
  const viewer = useViewer();
  const { interaction } = usePage<InteractionPageQuery>(query, interactionRoute.useLoaderData());
  const [open, setOpen] = useState<"edit" | "delete" | null>(null);
  const openers = { edit: useRef<HTMLButtonElement>(null), delete: useRef<HTMLButtonElement>(null) };
  if (!interaction) throw notFound();
  const { id, title, state, customer } = interaction;
  const leave = () => {
    const opener = open && openers[open];
    setOpen(null);
    window.setTimeout(() => opener?.current?.focus());
  };
  return (
    <>
      <PageHeader
        title={title}
        lead={
          <Group gap={12}>
            <StatusLight word={INTERACTION_STATES[state]} />
            <Time value={interaction.occurredAt} focusable />
            {customer ? (
              <Link to="/customers/$customerId/journey" params={{ customerId: customer.id }}>
                {customer.name}
              </Link>
            ) : null}
          </Group>
        }
        actions={
          mayWrite(viewer) ? (
            <>
              <Button
                ref={openers.edit}
                variant="default"
                leftSection={<IconPencil size={16} aria-hidden />}
                onClick={() => setOpen("edit")}
              >
                <Trans>Edit…</Trans>
              </Button>
              {state !== "COMPLETED" || mayManage(viewer) ? (
                <Button
                  ref={openers.delete}
                  variant="default"
                  leftSection={<IconTrash size={16} aria-hidden />}
                  onClick={() => setOpen("delete")}
                >
                  <Trans>Delete…</Trans>
                </Button>
              ) : null}
            </>
          ) : null
        }
      />
      <RecordTabs
        label={t`Interaction`}
        tabs={[
          { to: "/interactions/$interactionId", label: t`Details` },
          { to: "/interactions/$interactionId/audit", label: t`Audit` },
        ]}
        params={{ interactionId: id }}
      />
      <Suspense fallback={<SkeletonRows rows={8} />}>
        <Outlet />
      </Suspense>
      <Suspense>
        {open === "edit" ? <EditInteraction id={id} onClose={leave} /> : null}
        {open === "delete" ? <DeleteInteraction id={id} title={title} onClose={leave} /> : null}
      </Suspense>
    </>
  );
}
