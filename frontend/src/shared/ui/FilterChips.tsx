/** Choices that narrow a list; pressed ones are in force. */
import { IconX } from "@tabler/icons-react";
import type { Icon } from "../domain";
import styles from "./FilterChips.module.css";

export interface Choice<Value extends string> {
  value: Value;
  label: string;
  icon?: Icon;
  count?: string;
}

interface Props<Value extends string> {
  /** Names the group for screen readers. */
  label: string;
  choices: readonly Choice<Value>[];
  value: readonly Value[];
  onChange(value: Value[]): void;
  /** At most one at a time. */
  single?: boolean;
}

export function FilterChips<Value extends string>({ label, choices, value, onChange, single }: Props<Value>) {
  const toggle = (one: Value) => {
    if (value.includes(one)) onChange(value.filter((other) => other !== one));
    else onChange(single ? [one] : [...value, one]);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot be laid out in a row.
    <div role="group" aria-label={label} className={styles.chips}>
      {choices.map(({ value: one, label: text, icon: Glyph, count }) => {
        const isPressed = value.includes(one);
        return (
          <button
            key={one}
            type="button"
            className={styles.chip}
            aria-pressed={isPressed}
            onClick={() => toggle(one)}
          >
            {Glyph ? <Glyph size={14} stroke={1.7} aria-hidden /> : null}
            {text}
            {count === undefined ? null : <span className={styles.count}>{count}</span>}
            {isPressed ? <IconX size={12} stroke={2} aria-hidden /> : null}
          </button>
        );
      })}
    </div>
  );
}
