/** What can be done with a contact in its row. */
import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon } from "@mantine/core";
import { IconDots, IconPencil, IconStar, IconStarOff, IconTrash } from "@tabler/icons-react";
import { ActionMenu } from "@/shared/ui/ActionMenu";

interface Props {
  name: string;
  isDefault: boolean;
  /** A person's own contact is edited with the person. */
  isSelf: boolean;
  isBusy: boolean;
  onDefault(): void;
  onOpen(dialog: "edit" | "delete"): void;
}

export function ContactMenu({ name, isDefault, isSelf, isBusy, onDefault, onOpen }: Props) {
  const { t } = useLingui();
  return (
    <ActionMenu
      opener={
        <ActionIcon variant="subtle" color="gray" aria-label={t`Actions for ${name}`} loading={isBusy}>
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      }
      actions={[
        {
          key: "default",
          label: isDefault ? <Trans>No longer default</Trans> : <Trans>Make default</Trans>,
          icon: isDefault ? <IconStarOff size={16} aria-hidden /> : <IconStar size={16} aria-hidden />,
          run: onDefault,
        },
        ...(isSelf
          ? []
          : [
              {
                key: "edit",
                label: <Trans>Edit…</Trans>,
                icon: <IconPencil size={16} aria-hidden />,
                run: () => onOpen("edit"),
              },
              {
                key: "delete",
                label: <Trans>Delete…</Trans>,
                icon: <IconTrash size={16} aria-hidden />,
                run: () => onOpen("delete"),
              },
            ]),
      ]}
    />
  );
}
