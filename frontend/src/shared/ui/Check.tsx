/** A box to tick, with its words and what they mean. */
import { type ComponentProps, type ReactNode, useId } from "react";
import styles from "./Check.module.css";

interface Props extends ComponentProps<"input"> {
  label: ReactNode;
  description?: ReactNode;
  error?: ReactNode;
}

export function Check({ label, description, error, className, ...input }: Props) {
  const id = useId();
  return (
    <div className={[styles.check, className].join(" ")}>
      <input {...input} id={id} type="checkbox" aria-describedby={description ? `${id}-more` : undefined} />
      <label htmlFor={id}>{label}</label>
      {description ? (
        <span id={`${id}-more`} className={styles.more}>
          {description}
        </span>
      ) : null}
      {error ? <span className={styles.error}>{error}</span> : null}
    </div>
  );
}
