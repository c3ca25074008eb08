/** One interaction's record: what can be done with it, and its tabs (INT-21). */
import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, Group } from "@mantine/core";
import { IconCheck, IconDots, IconPencil } from "@tabler/icons-react";
import { Link, notFound, Outlet, useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useRef, useState } from "react";
import { graphql } from "react-relay";
import { usePage } from "@/shared/relay/page";
import { Time } from "@/shared/time/Time";
import { ActionMenu } from "@/shared/ui/ActionMenu";
import { PageHeader } from "@/shared/ui/PageHeader";
import { RecordTabs } from "@/shared/ui/RecordTabs";
import { SkeletonRows } from "@/shared/ui/Skeletons";
import { mayManage, mayWrite, useViewer } from "@/shared/viewer";
import type { InteractionPageQuery } from "./__generated__/InteractionPageQuery.graphql";
import { CompleteButton } from "./completing/CompleteButton";
import styles from "./Interactions.module.css";
import { interactionRoute } from "./routes";
import { StateMenu } from "./StateMenu";

const MoveInteraction = lazy(() => import("./moving/MoveInteraction"));
const EditInteraction = lazy(() => import("./EditInteraction"));
const DeleteInteraction = lazy(() => import("./DeleteInteraction"));

export const query = graphql`
  query InteractionPageQuery($id: ID!) {
    interaction(id: $id) {
      id
      title
      state
      status
      personal
      occurredAt
      ...StateMenu_interaction
      ...CompleteButton_interaction
      contact {
        id
      }
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
  const [open, setOpen] = useState<"edit" | "move" | "delete" | null>(null);
  const more = useRef<HTMLButtonElement>(null);
  const edit = useRef<HTMLButtonElement>(null);
  const move = useRef<HTMLButtonElement>(null);
  const openers = { edit, move, delete: more };
  const navigate = useNavigate();
  if (!interaction) throw notFound();
  const { id, title, state, status, personal, customer, contact } = interaction;
  const isDone = state === "COMPLETED";
  const leave = () => {
    const opener = open && openers[open];
    setOpen(null);
    window.setTimeout(() => opener?.current?.focus());
  };
  const actions = [
    ...(personal || !customer
      ? []
      : [
          {
            key: "follow-up",
            label: <Trans>Add a follow-up</Trans>,
            run: () =>
              void navigate({
                to: "/interactions/new",
                search: { customer: customer.id, after: id, ...(contact && { contact: contact.id }) },
              }),
          },
        ]),
    ...(isDone && !mayManage(viewer)
      ? []
      : [
          {
            key: "delete",
            label: <Trans>Delete…</Trans>,
            run: () => setOpen("delete"),
          },
        ]),
  ];
  return (
    <>
      <PageHeader
        title={title}
        lead={
          <Group gap={12}>
            <StateMenu interaction={interaction} />
            {status === "MISSED" ? (
              <span className={styles.missed}>
                <Trans>Missed</Trans>
              </span>
            ) : null}
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
              {isDone ? null : (
                <>
                  <CompleteButton interaction={interaction} icon={<IconCheck size={16} aria-hidden />} />
                  <Button ref={move} variant="default" onClick={() => setOpen("move")}>
                    <Trans>Move to…</Trans>
                  </Button>
                </>
              )}
              <Button
                ref={edit}
                variant="default"
                leftSection={<IconPencil size={16} aria-hidden />}
                onClick={() => setOpen("edit")}
              >
                <Trans>Edit…</Trans>
              </Button>
              {actions.length > 0 ? (
                <ActionMenu
                  opener={
                    <ActionIcon ref={more} variant="default" size={36} aria-label={t`More for ${title}`}>
                      <IconDots size={16} aria-hidden />
                    </ActionIcon>
                  }
                  actions={actions}
                />
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
        {open === "move" ? <MoveInteraction id={id} onClose={leave} /> : null}
        {open === "edit" ? <EditInteraction id={id} onClose={leave} /> : null}
        {open === "delete" ? <DeleteInteraction id={id} title={title} onClose={leave} /> : null}
      </Suspense>
    </>
  );
}
