/** A chip that opens a list of which several may be chosen; it says which are. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Combobox, useCombobox } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconCheck, IconChevronDown } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import styles from "./Filters.module.css";

/** Lists longer than this are searched by typing. */
const LONG = 9;
/** So many chosen ones are named; of more the chip says how many. */
const NAMED = 2;

interface Choice {
  readonly value: string;
  readonly label: string;
  /** Stands before the label. */
  readonly mark?: ReactNode;
  /** Stands instead of the label. */
  readonly shown?: ReactNode;
}

interface Props {
  label: string;
  choices: readonly Choice[];
  /** Names what is chosen, where the choices do not. */
  named?: readonly Pick<Choice, "value" | "label">[];
  /** Asks the server for what is typed; otherwise the choices are all there are. */
  find?: (text: string) => Promise<readonly Choice[]>;
  value: readonly string[];
  onChange(value: string[]): void;
}

export function ChoiceChip({ label, choices, named = choices, find, value, onChange }: Props) {
  const { t } = useLingui();
  const [text, setText] = useState("");
  const [answer, setAnswer] = useState<{ text: string; choices: readonly Choice[] } | null>(null);
  const ask = useDebouncedCallback(async (typed: string) => {
    if (find) setAnswer({ text: typed, choices: await find(typed).catch(() => []) });
  }, 200);
  const isLong = choices.length > LONG;
  const combobox = useCombobox({
    onDropdownOpen: () => {
      if (isLong) combobox.focusSearchInput();
    },
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      setText("");
    },
  });
  const words = text.trim().toLocaleLowerCase();
  const here = choices.filter((choice) => choice.label.toLocaleLowerCase().includes(words));
  const found = words && answer?.text === words ? answer.choices : here;
  const names = value.map((one) => named.find((choice) => choice.value === one)?.label ?? "…");
  const said = names.length > NAMED ? String(names.length) : names.join(", ");
  const toggle = (one: string) =>
    onChange(value.includes(one) ? value.filter((other) => other !== one) : [...value, one]);
  return (
    <Combobox
      store={combobox}
      width={248}
      position="bottom-start"
      shadow="md"
      portalProps={{ target: "#main" }}
      onOptionSubmit={toggle}
    >
      <Combobox.Target targetType="button">
        <button
          type="button"
          className={styles.chip}
          data-chosen={value.length > 0 || undefined}
          onClick={() => combobox.toggleDropdown()}
        >
          <span>{label}</span>
          {said ? <span className={styles.said}>{said}</span> : null}
          <IconChevronDown size={13} stroke={2} aria-hidden />
        </button>
      </Combobox.Target>
      <Combobox.Dropdown>
        {isLong ? (
          <Combobox.Search
            value={text}
            onChange={(event) => {
              setText(event.currentTarget.value);
              ask(event.currentTarget.value.trim().toLocaleLowerCase());
              combobox.updateSelectedOptionIndex();
            }}
            placeholder={t`Find`}
            aria-label={t`Find in ${label}`}
          />
        ) : null}
        <Combobox.Options aria-label={label} aria-multiselectable tabIndex={0} className={styles.options}>
          {found.map((choice) => {
            const isChosen = value.includes(choice.value);
            return (
              <Combobox.Option
                key={choice.value}
                value={choice.value}
                active={isChosen}
                className={styles.option}
              >
                <span className={styles.box} data-checked={isChosen || undefined} aria-hidden>
                  {isChosen ? <IconCheck size={12} stroke={3} /> : null}
                </span>
                {choice.mark}
                <span>{choice.shown ?? choice.label}</span>
              </Combobox.Option>
            );
          })}
          {found.length === 0 ? (
            <Combobox.Empty>
              <Trans>Nothing fits.</Trans>
            </Combobox.Empty>
          ) : null}
        </Combobox.Options>
        {value.length > 0 ? (
          <Combobox.Footer>
            <button type="button" className={styles.none} onClick={() => onChange([])}>
              <Trans>Clear</Trans>
            </button>
          </Combobox.Footer>
        ) : null}
      </Combobox.Dropdown>
    </Combobox>
  );
}
