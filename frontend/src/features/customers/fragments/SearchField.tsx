/** Find by typing: asks a moment after the last key; Back and "Clear all" write into it too. */
import { useLingui } from "@lingui/react/macro";
import { CloseButton, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import styles from "./SearchField.module.css";

interface Props {
  label: string;
  value: string;
  onChange(text: string): void;
}

export function SearchField({ label, value, onChange }: Props) {
  const { t } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(value);
  const later = useDebouncedCallback(onChange, 200);
  useEffect(() => {
    // While somebody types here, what comes back is older than what stands.
    if (document.activeElement !== input.current) setTyped(value);
  }, [value]);
  return (
    <TextInput
      ref={input}
      className={styles.search}
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={
        typed ? (
          <CloseButton
            size="sm"
            aria-label={t`Clear the search`}
            onClick={() => {
              later.cancel();
              setTyped("");
              onChange("");
              input.current?.focus();
            }}
          />
        ) : null
      }
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        later(event.currentTarget.value);
      }}
    />
  );
}
