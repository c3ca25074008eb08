/** What can be done with a contact in its row. */
import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Menu } from "@mantine/core";
import { IconDots, IconPencil, IconStar, IconStarOff, IconTrash } from "@tabler/icons-react";

interface Props {
  name: string;
  isDefault: boolean;
  /** A person's own contact is edited with the person. */
  isSelf: boolean;
  isBusy: boolean;
  onDefault(): void;
  onOpen(dialog: "edit" | "delete"): void;
}

export default function ContactMenu({ name, isDefault, isSelf, isBusy, onDefault, onOpen }: Props) {
  const { t } = useLingui();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t`Actions for ${name}`} loading={isBusy}>
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={isDefault ? <IconStarOff size={16} aria-hidden /> : <IconStar size={16} aria-hidden />}
          onClick={onDefault}
        >
          {isDefault ? <Trans>No longer default</Trans> : <Trans>Make default</Trans>}
        </Menu.Item>
        {isSelf ? null : (
          <>
            <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={() => onOpen("edit")}>
              <Trans>Edit…</Trans>
            </Menu.Item>
            <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => onOpen("delete")}>
              <Trans>Delete…</Trans>
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
