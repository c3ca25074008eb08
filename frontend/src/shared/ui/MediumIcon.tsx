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
  const Glyph = mediumIcon(code);
  const glyph = <Glyph size={size} stroke={1.6} aria-hidden />;
  return label ? (
    <span className={styles.icon} data-side={side} role="img" aria-label={label} title={label}>
      {glyph}
    </span>
  ) : (
    <span className={styles.icon} data-side={side} aria-hidden>
      {glyph}
    </span>
  );
}
