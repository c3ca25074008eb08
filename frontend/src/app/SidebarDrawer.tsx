/** The sidebar where the screen is narrow. */
import { useLingui } from "@lingui/react/macro";
import { Drawer } from "@mantine/core";
import { Sidebar } from "./Sidebar";

export default function SidebarDrawer({ isOpen, onClose }: { isOpen: boolean; onClose(): void }) {
  const { t } = useLingui();
  return (
    <Drawer
      opened={isOpen}
      onClose={onClose}
      size={260}
      padding={0}
      withCloseButton={false}
      attributes={{ content: { "aria-label": t`Navigation` } }}
    >
      <Sidebar />
    </Drawer>
  );
}
