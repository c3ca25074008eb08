/** The frame round every page of a signed-in viewer: sidebar, top bar, palette, keys. */
import { Trans } from "@lingui/react/macro";
import { useDisclosure } from "@mantine/hooks";
import { Outlet, useMatches, useNavigate, useRouter } from "@tanstack/react-router";
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from "react";
import { graphql, type PreloadedQuery } from "react-relay";
import { chosenLanguage, speak } from "@/shared/i18n";
import { usePage } from "@/shared/relay/page";
import { expectArrival } from "@/shared/ui/arrival";
import { PageSkeleton } from "@/shared/ui/Skeletons";
import { type Viewer, ViewerContext } from "@/shared/viewer";
import type { ShellQuery } from "./__generated__/ShellQuery.graphql";
import styles from "./Shell.module.css";
import { Sidebar } from "./Sidebar";
import { TopBar } from "./TopBar";
import { useShortcuts } from "./useShortcuts";

const Palette = lazy(() => import("./Palette"));
const SidebarDrawer = lazy(() => import("./SidebarDrawer"));
const ShortcutsSheet = lazy(() => import("./ShortcutsSheet"));

export const shellQuery = graphql`
  query ShellQuery {
    viewer {
      id
      name
      email
      role
      timeZone
      locale
      avatarColor
    }
  }
`;

export function Shell({ loaded }: { loaded: PreloadedQuery<ShellQuery> }) {
  return (
    <Suspense fallback={<Frame viewer={null} />}>
      <SignedIn loaded={loaded} />
    </Suspense>
  );
}

function SignedIn({ loaded }: { loaded: PreloadedQuery<ShellQuery> }) {
  const viewer = usePage<ShellQuery>(shellQuery, loaded).viewer as Viewer | null;
  const locale = viewer?.locale;
  useEffect(() => {
    if (locale) void speak(chosenLanguage() ?? locale);
  }, [locale]);
  return (
    <ViewerContext value={viewer}>
      <Frame viewer={viewer} />
    </ViewerContext>
  );
}

function Frame({ viewer }: { viewer: Viewer | null }) {
  const router = useRouter();
  const navigate = useNavigate();
  const [isMenuOpen, menu] = useDisclosure(false);
  const [isPaletteOpen, palette] = useDisclosure(false);
  const [isSheetOpen, sheet] = useDisclosure(false);
  const [wasPaletteOpen, setWasPaletteOpen] = useState(false);
  const page = useMatches({ select: (matches) => matches[2]?.pathname ?? "" });
  const go = useCallback((to: string) => void navigate({ to } as never), [navigate]);

  const openPalette = useCallback(() => {
    setWasPaletteOpen(true);
    palette.open();
  }, [palette.open]);
  const [wasMenuOpen, setWasMenuOpen] = useState(false);
  const toggleMenu = () => {
    setWasMenuOpen(true);
    menu.toggle();
  };
  useShortcuts({ router, go, openPalette, openSheet: sheet.open });

  const lastPage = useRef(page);
  useEffect(() => {
    if (lastPage.current === page) return;
    lastPage.current = page;
    menu.close();
  }, [page, menu.close]);
  useEffect(
    () =>
      router.subscribe("onBeforeNavigate", ({ pathChanged, fromLocation, toLocation }) => {
        const top = (path: string) => path.split("/").slice(0, 3).join("/");
        if (pathChanged && fromLocation && top(fromLocation.pathname) !== top(toLocation.pathname))
          expectArrival();
      }),
    [router],
  );

  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#main">
        <Trans>Skip to content</Trans>
      </a>
      <div className={styles.sidebar}>
        <Sidebar />
      </div>
      <TopBar
        viewer={viewer}
        isMenuOpen={isMenuOpen}
        onMenu={toggleMenu}
        onPalette={openPalette}
        onSheet={sheet.open}
      />
      <main id="main" tabIndex={-1} className={styles.main}>
        {viewer ? (
          <Suspense key={page} fallback={<PageSkeleton />}>
            <Outlet />
          </Suspense>
        ) : (
          <PageSkeleton />
        )}
      </main>
      <Suspense>
        {wasPaletteOpen ? <Palette isOpen={isPaletteOpen} onClose={palette.close} go={go} /> : null}
        {wasMenuOpen ? <SidebarDrawer isOpen={isMenuOpen} onClose={menu.close} /> : null}
        {isSheetOpen ? <ShortcutsSheet onClose={sheet.close} /> : null}
      </Suspense>
    </div>
  );
}
