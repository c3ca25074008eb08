/** Search, the scheme, and the viewer's own menu. */
import { Trans, useLingui } from "@lingui/react/macro";
import {
  ActionIcon,
  Burger,
  Kbd,
  UnstyledButton,
  useComputedColorScheme,
  useMantineColorScheme,
} from "@mantine/core";
import { IconMoon, IconSearch, IconSun } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import type { Start } from "@/shared/ui/ActionMenu";
import { Avatar } from "@/shared/ui/Avatar";
import type { Viewer } from "@/shared/viewer";
import styles from "./TopBar.module.css";

const loadMenu = () => import("./ViewerMenu");
const ViewerMenu = lazy(loadMenu);

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
      <UnstyledButton
        className={styles.search}
        onClick={onPalette}
        aria-keyshortcuts="Control+K"
        aria-haspopup="dialog"
      >
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
        {viewer ? <Account viewer={viewer} onSheet={onSheet} /> : null}
      </div>
    </header>
  );
}

/** The button stands at once; its menu is loaded when it is wanted. */
function Account({ viewer, onSheet }: { viewer: Viewer; onSheet(): void }) {
  const { t } = useLingui();
  const [start, setStart] = useState<Start | null>(null);
  const button = (
    <UnstyledButton
      className={styles.viewer}
      aria-label={t`Account of ${viewer.name}`}
      aria-haspopup="menu"
      aria-expanded={false}
      onPointerEnter={loadMenu}
      onFocus={loadMenu}
      onClick={() => setStart("first")}
      onKeyDown={(event) => {
        if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
        event.preventDefault();
        setStart(event.key === "ArrowUp" ? "last" : "first");
      }}
    >
      <Avatar name={viewer.name} color={viewer.avatarColor} size={26} />
    </UnstyledButton>
  );
  if (start === null) return button;
  return (
    <Suspense fallback={button}>
      <ViewerMenu viewer={viewer} start={start} onSheet={onSheet} />
    </Suspense>
  );
}
