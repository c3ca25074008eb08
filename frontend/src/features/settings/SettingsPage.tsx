/** The frame of the settings: the sub-navigation, and the section beside it. */
import { Trans, useLingui } from "@lingui/react/macro";
import { IconLock } from "@tabler/icons-react";
import { Link, Outlet, useLocation, useRouter } from "@tanstack/react-router";
import { Suspense } from "react";
import { EmptyState } from "@/shared/ui/EmptyState";
import { PageHeader } from "@/shared/ui/PageHeader";
import { SkeletonRows } from "@/shared/ui/Skeletons";
import { mayAdminister, useViewer } from "@/shared/viewer";
import styles from "./SettingsPage.module.css";
import { SECTIONS } from "./sections";

export function SettingsPage() {
  const { t, i18n } = useLingui();
  const router = useRouter();
  const viewer = useViewer();
  const path = useLocation({ select: (location) => location.pathname });
  const isClosed =
    !mayAdminister(viewer) && SECTIONS.some(({ to, forAdmins }) => forAdmins && path.startsWith(to));
  const sections = SECTIONS.filter(
    ({ to, forAdmins }) => to in router.routesByPath && (!forAdmins || mayAdminister(viewer)),
  );
  return (
    <>
      <PageHeader title={t`Settings`} />
      <div className={styles.settings}>
        <nav aria-label={t`Settings`}>
          <ul className={styles.sections}>
            {sections.map(({ to, label }) => (
              <li key={to}>
                <Link to={to as "/settings"} className={styles.section}>
                  {i18n._(label)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.content}>
          {isClosed ? (
            <EmptyState icon={IconLock} title={<Trans>This is for administrators.</Trans>}>
              <Trans>Ask one of them to change it for you.</Trans>
            </EmptyState>
          ) : (
            <Suspense fallback={<SkeletonRows rows={5} />}>
              <Outlet />
            </Suspense>
          )}
        </div>
      </div>
    </>
  );
}
