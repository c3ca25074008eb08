/** The tabs of a record. Each is an address of its own, so links and Back restore it. */
import { Link } from "@tanstack/react-router";
import styles from "./RecordTabs.module.css";

interface Props {
  label: string;
  tabs: readonly { to: string; label: string }[];
  params: Record<string, string>;
}

export function RecordTabs({ label, tabs, params }: Props) {
  return (
    <nav aria-label={label}>
      <ul className={styles.tabs}>
        {tabs.map((tab) => (
          <li key={tab.to}>
            <Link
              to={tab.to as "/"}
              params={params as never}
              activeOptions={{ exact: true, includeSearch: false }}
              className={styles.tab}
            >
              {tab.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
