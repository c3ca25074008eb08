/** The list of a `ChoiceChip`, opened as it comes. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Combobox, useCombobox } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconCheck } from "@tabler/icons-react";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { Chip } from "./Chip";
import type { Choice, ChoicesProps } from "./ChoiceChip";
import styles from "./Filters.module.css";

/** Lists longer than this are searched by typing. */
const LONG = 9;

interface Props extends ChoicesProps {
  said: string;
}

export default function OpenChoices({ label, choices, find, value, onChange, said }: Props) {
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
  const button = useRef<HTMLButtonElement>(null);
  const begin = useEffectEvent(() => {
    // The focus was on the chip that stood here before.
    button.current?.focus();
    combobox.openDropdown();
  });
  useEffect(() => begin(), []);
  const words = text.trim().toLocaleLowerCase();
  const here = choices.filter((choice) => choice.label.toLocaleLowerCase().includes(words));
  const found = words && answer?.text === words ? answer.choices : here;
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
        <Chip ref={button} label={label} said={said} onClick={() => combobox.toggleDropdown()} />
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
                aria-selected={isChosen}
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
