/** What else can be done with an action item: close it with a remark, edit it, delete it (ACT-1, ACT-2). */
import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Menu } from "@mantine/core";
import { IconCheck, IconDots, IconPencil, IconTrash } from "@tabler/icons-react";
import { lazy, Suspense, useRef, useState } from "react";
import { graphql, useFragment } from "react-relay";
import type { ItemMenu_item$key } from "./__generated__/ItemMenu_item.graphql";

const CloseDialog = lazy(() => import("./CloseDialog"));
const EditDialog = lazy(() => import("./EditDialog"));
const DeleteDialog = lazy(() => import("./DeleteDialog"));

export default function ItemMenu({ item: key }: { item: ItemMenu_item$key }) {
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
      <Menu position="bottom-end" returnFocus>
        <Menu.Target>
          <ActionIcon ref={opener} variant="subtle" color="gray" aria-label={t`More for ${item.title}`}>
            <IconDots size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {item.state === "CLOSED" ? null : (
            <Menu.Item leftSection={<IconCheck size={16} aria-hidden />} onClick={() => setOpen("close")}>
              <Trans>Close with a remark…</Trans>
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={() => setOpen("edit")}>
            <Trans>Edit…</Trans>
          </Menu.Item>
          <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => setOpen("delete")}>
            <Trans>Delete…</Trans>
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Suspense>
        {open === "close" ? <CloseDialog id={item.id} title={item.title} onClose={leave} /> : null}
        {open === "edit" ? <EditDialog item={item} onClose={leave} /> : null}
        {open === "delete" ? <DeleteDialog id={item.id} title={item.title} onClose={leave} /> : null}
      </Suspense>
    </>
  );
}
