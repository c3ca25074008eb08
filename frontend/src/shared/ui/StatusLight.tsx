/** A state: a light, and always its word beside it. */
import { useLingui } from "@lingui/react";
import type { Word } from "../domain";
import styles from "./StatusLight.module.css";

export function StatusLight({ word }: { word: Word | undefined }) {
  const { _ } = useLingui();
  if (!word) return null;
  return (
    <span className={styles.status}>
      <span className={styles.light} data-light={word.light ?? "grey"} aria-hidden />
      {_(word.label)}
    </span>
  );
}
