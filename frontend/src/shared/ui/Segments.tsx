/** One of few, side by side: a group of radio buttons. */
import { useId } from "react";
import styles from "./Segments.module.css";

interface Props {
  label: string;
  choices: readonly { readonly value: string; readonly label: string }[];
  value?: string;
  defaultValue?: string;
  onChange(value: string): void;
}

export function Segments({ label, choices, value, defaultValue, onChange }: Props) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={styles.segments}>
      {choices.map((choice) => (
        <label key={choice.value} className={styles.segment}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            {...(value === undefined
              ? { defaultChecked: choice.value === defaultValue }
              : { checked: choice.value === value })}
            onChange={() => onChange(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </div>
  );
}
