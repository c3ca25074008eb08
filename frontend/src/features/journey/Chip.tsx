/** The button of a filter: what it narrows, and to what. */
import { IconChevronDown } from "@tabler/icons-react";
import type { ComponentProps, ReactNode } from "react";
import styles from "./Filters.module.css";

interface Props extends ComponentProps<"button"> {
  label: ReactNode;
  said: string | null;
}

export function Chip({ label, said, ...others }: Props) {
  return (
    <button {...others} type="button" className={styles.chip} data-chosen={said ? true : undefined}>
      <span>{label}</span>
      {said ? <span className={styles.said}>{said}</span> : null}
      <IconChevronDown size={13} stroke={2} aria-hidden />
    </button>
  );
}
