/** Search, the scheme, and the viewer's own menu. */
import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Burger, Kbd, Menu, UnstyledButton, useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { IconKeyboard, IconLogout, IconMoon, IconSearch, IconSettings, IconSun } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { graphql } from "react-relay";
import { useCommand } from "@/shared/relay/useCommand";
import { Avatar } from "@/shared/ui/Avatar";
import type { Viewer } from "@/shared/viewer";
import type { TopBarSignOutMutation } from "./__generated__/TopBarSignOutMutation.graphql";
import styles from "./TopBar.module.css";

interface Props {
  viewer: Viewer | null;
  isMenuOpen: boolean;
  onMenu(): void;
  onPalette(): void;
  onSheet(): void;
}

export function TopBar({ viewer, isMenuOpen, onMenu, onPalette, onSheet }: Props) {
  const { t } = useLingui();
  const { setColorScheme } = useMantineColorScheme();
  const isDark = useComputedColorScheme("light", { getInitialValueInEffect: false }) === "dark";
  return (
    <header className={styles.bar}>
      <Burger
        className={styles.burger}
        size="sm"
        opened={isMenuOpen}
        onClick={onMenu}
        aria-label={t`Navigation`}
        aria-expanded={isMenuOpen}
      />
      <UnstyledButton className={styles.search} onClick={onPalette} aria-keyshortcuts="Control+K" aria-haspopup="dialog">
        <IconSearch size={15} stroke={1.8} aria-hidden />
        <span className={styles.hint}>
          <Trans>Search or jump to…</Trans>
        </span>
        <Kbd size="xs" className={styles.keys} aria-hidden>
          Ctrl K
        </Kbd>
      </UnstyledButton>
      <div className={styles.end}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={32}
          className={styles.tool}
          aria-label={isDark ? t`Use the light scheme` : t`Use the dark scheme`}
          onClick={() => setColorScheme(isDark ? "light" : "dark")}
        >
          {isDark ? <IconSun size={17} stroke={1.7} /> : <IconMoon size={17} stroke={1.7} />}
        </ActionIcon>
        {viewer ? <ViewerMenu viewer={viewer} onSheet={onSheet} /> : null}
      </div>
    </header>
  );
}

function ViewerMenu({ viewer, onSheet }: { viewer: Viewer; onSheet(): void }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const signOut = useCommand<TopBarSignOutMutation>(graphql`
    mutation TopBarSignOutMutation {
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
    <Menu width={220}>
      <Menu.Target>
        <UnstyledButton className={styles.viewer} aria-label={t`Account of ${viewer.name}`}>
          <Avatar name={viewer.name} color={viewer.avatarColor} size={26} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={styles.who}>
          <strong>{viewer.name}</strong>
          <span>{viewer.email}</span>
        </div>
        <Menu.Divider />
        <Menu.Item leftSection={<IconSettings size={15} />} onClick={() => void navigate({ to: "/settings" })}>
          <Trans>Settings</Trans>
        </Menu.Item>
        <Menu.Item leftSection={<IconKeyboard size={15} />} onClick={onSheet}>
          <Trans>Keyboard shortcuts</Trans>
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={15} />} onClick={() => void leave()} disabled={signOut.isBusy}>
          <Trans>Sign out</Trans>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
