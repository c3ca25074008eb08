/** A part of a form that can be folded. It opens by itself when one of its fields has a problem. */
import { IconChevronRight } from "@tabler/icons-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import styles from "./Customers.module.css";

interface Props {
  title: string;
  hint: string;
  startsOpen: boolean;
  hasProblem: boolean;
  children: ReactNode;
}

export function FormSection({ title, hint, startsOpen, hasProblem, children }: Props) {
  const section = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(startsOpen);
  const isShown = isOpen || hasProblem;
  useEffect(() => {
    if (!hasProblem || document.activeElement?.getAttribute("aria-invalid") === "true") return;
    // It could not take the focus while it was folded away.
    section.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [hasProblem]);
  return (
    <details
      ref={section}
      className={styles.section}
      open={isShown}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <IconChevronRight size={16} aria-hidden />
        {title}
        {isShown ? null : <span className={styles.hint}>{hint}</span>}
      </summary>
      {children}
    </details>
  );
}
