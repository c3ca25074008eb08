/** Makes a Select or MultiSelect ask the server as one types: lists too long to be loaded whole. */
import { useLingui } from "@lingui/react/macro";
import type { ComboboxItem, OptionsFilter } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useRef, useState } from "react";

export interface Option {
  readonly value: string;
  readonly label: string;
}

export type Find = (text: string) => Promise<readonly Option[]>;

export const optionsOf = (all: readonly { readonly id: string; readonly name: string }[]): Option[] =>
  all.map(({ id, name }) => ({ value: id, label: name }));

/** `known` stands there before anything is typed; `extra` only gives names to what is chosen already. */
export function useFound(find: Find, known: readonly Option[], extra: readonly Option[] = []) {
  const { t } = useLingui();
  const [found, setFound] = useState<readonly Option[] | null>(null);
  const seen = useRef(new Map<string, string>());
  for (const { value, label } of [...extra, ...known]) seen.current.set(value, label);
  const asked = useRef(0);
  const ask = useDebouncedCallback((text: string) => {
    const question = ++asked.current;
    find(text)
      .then((answer) => {
        if (question !== asked.current) return;
        for (const { value, label } of answer) seen.current.set(value, label);
        setFound(answer);
      })
      .catch(() => question === asked.current && setFound([]));
  }, 200);
  const offered = found ?? known;
  const places = new Map(offered.map(({ value }, at) => [value, at]));
  const filter: OptionsFilter = ({ options }) =>
    (options as ComboboxItem[])
      .filter(({ value }) => places.has(value))
      .sort((one, other) => (places.get(one.value) ?? 0) - (places.get(other.value) ?? 0));
  return {
    searchable: true,
    data: [...seen.current].map(([value, label]) => ({ value, label })),
    filter,
    nothingFoundMessage: t`Nothing fits.`,
    onSearchChange: (typed: string) => {
      const text = typed.trim();
      // A choice puts its own label there: that is no question.
      if (text && [...seen.current.values()].includes(text)) return;
      if (text) ask(text);
      else {
        asked.current++;
        ask.cancel();
        setFound(null);
      }
    },
  };
}
