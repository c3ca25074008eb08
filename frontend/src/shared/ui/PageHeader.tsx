/** A page's h1, its title in the browser, and its actions. After a navigation the focus comes here. */
import { type ReactNode, useEffect, useRef } from "react";
import { arrive } from "./arrival";
import styles from "./PageHeader.module.css";

interface Props {
  title: string;
  /** Stands in the heading instead of the title's text. */
  heading?: ReactNode;
  lead?: ReactNode;
  before?: ReactNode;
  actions?: ReactNode;
}

export function PageHeader({ title, heading, lead, before, actions }: Props) {
  const h1 = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Touchline`;
  }, [title]);
  useEffect(() => arrive(h1.current), []);
  return (
    <header className={styles.header}>
      {before}
      <div className={styles.words}>
        <h1 ref={h1} tabIndex={-1} className={styles.title}>
          {heading ?? title}
        </h1>
        {lead ? <div className={styles.lead}>{lead}</div> : null}
      </div>
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </header>
  );
}
