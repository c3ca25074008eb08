/** The viewer's own menu. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Menu, UnstyledButton } from "@mantine/core";
import { IconKeyboard, IconLogout, IconSettings } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useRef } from "react";
import { graphql } from "react-relay";
import { useCommand } from "@/shared/relay/useCommand";
import { Avatar } from "@/shared/ui/Avatar";
import type { Viewer } from "@/shared/viewer";
import type { ViewerMenuSignOutMutation } from "./__generated__/ViewerMenuSignOutMutation.graphql";
import styles from "./TopBar.module.css";

export default function ViewerMenu({ viewer, onSheet }: { viewer: Viewer; onSheet(): void }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const opener = useRef<HTMLButtonElement>(null);
  const signOut = useCommand<ViewerMenuSignOutMutation>(graphql`
    mutation ViewerMenuSignOutMutation {
      signOut {
        __typename
        ... on SignOutPayload {
          signedOut
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
  const leave = async () => {
    // A fresh page: nothing that the store holds outlives the session.
    if (await signOut.run({})) window.location.assign("/sign-in");
  };
  return (
    <Menu width={220} defaultOpened returnFocus={false} onClose={() => opener.current?.focus()}>
      <Menu.Target>
        <UnstyledButton ref={opener} className={styles.viewer} aria-label={t`Account of ${viewer.name}`}>
          <Avatar name={viewer.name} color={viewer.avatarColor} size={26} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={styles.who}>
          <span className={styles.name}>{viewer.name}</span>
          <span>{viewer.email}</span>
        </div>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconSettings size={15} />}
          onClick={() => void navigate({ to: "/settings" })}
        >
          <Trans>Settings</Trans>
        </Menu.Item>
        <Menu.Item leftSection={<IconKeyboard size={15} />} onClick={onSheet}>
          <Trans>Keyboard shortcuts</Trans>
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconLogout size={15} />}
          onClick={() => void leave()}
          disabled={signOut.isBusy}
        >
          <Trans>Sign out</Trans>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
