/** A medium's icon, with its name for screen readers unless text beside it says it. */
import { mediumIcon, type Side } from "../domain";
import styles from "./MediumIcon.module.css";

interface Props {
  code: string | null | undefined;
  label?: string;
  side?: Side;
  size?: number;
}

export function MediumIcon({ code, label, side = "none", size = 16 }: Props) {
  const Symbol = mediumIcon(code);
  return (
    <span className={styles.icon} data-side={side} role={label ? "img" : undefined} aria-label={label} title={label} aria-hidden={label ? undefined : true}>
      <Symbol size={size} stroke={1.6} aria-hidden />
    </span>
  );
}
