/** What else can be done with an action item: close it with a remark, edit it, delete it (ACT-1, ACT-2). */
import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon } from "@mantine/core";
import { IconCheck, IconDots, IconPencil, IconTrash } from "@tabler/icons-react";
import { lazy, Suspense, useRef, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { ActionMenu } from "@/shared/ui/ActionMenu";
import type { ItemMenu_item$key } from "./__generated__/ItemMenu_item.graphql";

const CloseDialog = lazy(() => import("./CloseDialog"));
const EditDialog = lazy(() => import("./EditDialog"));
const DeleteDialog = lazy(() => import("./DeleteDialog"));

export function ItemMenu({ item: key }: { item: ItemMenu_item$key }) {
  const { t } = useLingui();
  const item = useFragment(
    graphql`
      fragment ItemMenu_item on ActionItem {
        id
        version
        title
        state
        dueOn
        description
        assignee {
          id
        }
      }
    `,
    key,
  );
  const opener = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<"close" | "edit" | "delete" | null>(null);
  const leave = () => {
    setOpen(null);
    window.setTimeout(() => opener.current?.focus());
  };
  return (
    <>
      <ActionMenu
        opener={
          <ActionIcon ref={opener} variant="subtle" color="gray" aria-label={t`More for ${item.title}`}>
            <IconDots size={16} aria-hidden />
          </ActionIcon>
        }
        actions={[
          ...(item.state === "CLOSED"
            ? []
            : [
                {
                  key: "close",
                  label: <Trans>Close with a remark…</Trans>,
                  icon: <IconCheck size={16} aria-hidden />,
                  run: () => setOpen("close"),
                },
              ]),
          {
            key: "edit",
            label: <Trans>Edit…</Trans>,
            icon: <IconPencil size={16} aria-hidden />,
            run: () => setOpen("edit"),
          },
          {
            key: "delete",
            label: <Trans>Delete…</Trans>,
            icon: <IconTrash size={16} aria-hidden />,
            run: () => setOpen("delete"),
          },
        ]}
      />
      <Suspense>
        {open === "close" ? <CloseDialog id={item.id} title={item.title} onClose={leave} /> : null}
        {open === "edit" ? <EditDialog item={item} onClose={leave} /> : null}
        {open === "delete" ? <DeleteDialog id={item.id} title={item.title} onClose={leave} /> : null}
      </Suspense>
    </>
  );
}
