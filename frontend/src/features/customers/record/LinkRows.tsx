/** Links of a customer to other places, a line each. */
import { IconExternalLink } from "@tabler/icons-react";
import type { ReactNode } from "react";
import styles from "./Record.module.css";

interface Link {
  readonly label: string;
  readonly url: string;
}

interface Props {
  links: readonly Link[];
  actionOf?(link: Link): ReactNode;
}

export function LinkRows({ links, actionOf }: Props) {
  return (
    <ul className={styles.links}>
      {links.map((link) => (
        <li key={`${link.label} ${link.url}`} className={styles.link}>
          <a href={link.url} target="_blank" rel="noreferrer">
            <IconExternalLink size={15} stroke={1.6} aria-hidden />
            {link.label}
          </a>
          <span className={styles.address}>{link.url.replace(/^https?:\/\/(www\.)?/, "")}</span>
          {actionOf?.(link)}
        </li>
      ))}
    </ul>
  );
}
