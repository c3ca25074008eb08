/** The frame of the settings: the sub-navigation, and the section beside it. */
import { useLingui } from "@lingui/react/macro";
import { Link, Outlet, useRouter } from "@tanstack/react-router";
import { Suspense } from "react";
import { PageHeader } from "@/shared/ui/PageHeader";
import { SkeletonRows } from "@/shared/ui/Skeletons";
import { mayAdminister, useViewer } from "@/shared/viewer";
import styles from "./SettingsPage.module.css";
import { SECTIONS } from "./sections";

export function SettingsPage() {
  const { t, i18n } = useLingui();
  const router = useRouter();
  const viewer = useViewer();
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
          <Suspense fallback={<SkeletonRows rows={5} />}>
            <Outlet />
          </Suspense>
        </div>
      </div>
    </>
  );
}
