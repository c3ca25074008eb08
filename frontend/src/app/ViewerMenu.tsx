/** The viewer's own menu. */
import { Trans, useLingui } from "@lingui/react/macro";
import { UnstyledButton } from "@mantine/core";
import { IconKeyboard, IconLogout, IconSettings } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { graphql } from "react-relay";
import { useCommand } from "@/shared/relay/useCommand";
import type { Start } from "@/shared/ui/ActionMenu";
import { Avatar } from "@/shared/ui/Avatar";
import OpenMenu from "@/shared/ui/OpenMenu";
import type { Viewer } from "@/shared/viewer";
import type { ViewerMenuSignOutMutation } from "./__generated__/ViewerMenuSignOutMutation.graphql";
import styles from "./TopBar.module.css";

interface Props {
  viewer: Viewer;
  /** Where the keyboard starts in the menu. */
  start: Start;
  onSheet(): void;
}

export default function ViewerMenu({ viewer, start, onSheet }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
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
    <OpenMenu
      start={start}
      width={220}
      opener={
        <UnstyledButton className={styles.viewer} aria-label={t`Account of ${viewer.name}`}>
          <Avatar name={viewer.name} color={viewer.avatarColor} size={26} />
        </UnstyledButton>
      }
      title={
        <span className={styles.who}>
          <span className={styles.name}>{viewer.name}</span>
          <span>{viewer.email}</span>
        </span>
      }
      actions={[
        {
          key: "settings",
          label: <Trans>Settings</Trans>,
          icon: <IconSettings size={15} aria-hidden />,
          isApart: true,
          run: () => void navigate({ to: "/settings" }),
        },
        {
          key: "keys",
          label: <Trans>Keyboard shortcuts</Trans>,
          icon: <IconKeyboard size={15} aria-hidden />,
          run: onSheet,
        },
        {
          key: "leave",
          label: <Trans>Sign out</Trans>,
          icon: <IconLogout size={15} aria-hidden />,
          isApart: true,
          isOff: signOut.isBusy,
          run: () => void leave(),
        },
      ]}
    />
  );
}
