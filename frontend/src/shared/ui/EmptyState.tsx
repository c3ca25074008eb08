/** Where nothing is yet: what would stand here, and how it comes about. */
import type { ReactNode } from "react";
import type { Icon } from "../domain";
import styles from "./EmptyState.module.css";

interface Props {
  icon?: Icon;
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}

export function EmptyState({ icon: Glyph, title, children, action }: Props) {
  return (
    <div className={styles.empty}>
      {Glyph ? (
        <span className={styles.symbol} aria-hidden>
          <Glyph size={20} stroke={1.6} />
        </span>
      ) : null}
      <p className={styles.title}>{title}</p>
      {children ? <div className={styles.words}>{children}</div> : null}
      {action ? <div className={styles.action}>{action}</div> : null}
    </div>
  );
}
