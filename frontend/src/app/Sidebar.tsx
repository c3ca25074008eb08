/** The places one can go to. */
import { useLingui } from "@lingui/react/macro";
import { IconCode } from "@tabler/icons-react";
import { Link, useRouter } from "@tanstack/react-router";
import iconAddress from "./icon.svg";
import { placesOf } from "./navigation";
import styles from "./Sidebar.module.css";

export function Sidebar() {
  const { t, i18n } = useLingui();
  const router = useRouter();
  return (
    <nav className={styles.sidebar} aria-label={t`Main`}>
      <Link to="/" className={styles.brand}>
        <img src={iconAddress} alt="" width={18} height={18} />
        Touchline
      </Link>
      <ul className={styles.places}>
        {placesOf(router).map(({ to, label, icon: Glyph }) => (
          <li key={to}>
            <Link
              to={to as "/"}
              className={styles.place}
              activeOptions={{ exact: to === "/", includeSearch: false }}
            >
              <Glyph size={17} stroke={1.6} aria-hidden />
              {i18n._(label)}
            </Link>
          </li>
        ))}
        <li>
          <a href="/graphiql" className={styles.place}>
            <IconCode size={17} stroke={1.6} aria-hidden />
            {t`API explorer`}
          </a>
        </li>
      </ul>
    </nav>
  );
}
