/** Fields to choose in, for pages: plain at first, so that a page does not wait for lists that nobody has opened yet. */
import {
  type AutocompleteProps,
  CloseButton,
  type MultiSelectProps,
  type SelectProps,
  type TagsInputProps,
  TextInput,
  type TextInputProps,
} from "@mantine/core";
import { IconSelector } from "@tabler/icons-react";
import { type ComponentType, useEffect, useEffectEvent } from "react";
import { type Source, useStandIn } from "./useStandIn";

const source: Source<typeof import("./openPickers")> = { load: () => import("./openPickers") };

/** What a plain field and its picker have in common. */
const PLAIN = [
  ...["label", "description", "error", "required", "placeholder", "disabled", "className", "aria-label"],
  ...["w", "size", "leftSection", "rightSection", "withAsterisk", "data-path", "data-autofocus"],
] as const;

function plain(props: object): TextInputProps {
  const own = Object.entries(props).filter(
    ([name, value]) => value !== undefined && (PLAIN as readonly string[]).includes(name),
  );
  return Object.fromEntries(own);
}

interface PickerProps {
  Picker: "Select" | "MultiSelect" | "Autocomplete" | "TagsInput";
  props: object;
  shown: string;
  isTyped: boolean;
  canClear?: boolean;
  /** Loads the picker at once: a plain field could not show what stands in it. */
  isRich?: boolean;
}

function Field({ Picker: name, props, shown, isTyped, canClear = false, isRich = false }: PickerProps) {
  const { id, part, near, standIn } = useStandIn(source, shown, isTyped);
  const load = useEffectEvent(near);
  useEffect(() => {
    if (isRich) load();
  }, [isRich]);
  if (part) {
    const Picker = part[name] as ComponentType<object>;
    return <Picker {...props} {...{ id }} />;
  }
  const mark = canClear ? (
    <CloseButton component="span" size="sm" variant="transparent" tabIndex={-1} aria-hidden />
  ) : name.endsWith("Select") ? (
    <IconSelector size={14} stroke={1.8} aria-hidden />
  ) : null;
  return (
    <TextInput
      key={shown}
      rightSection={mark}
      rightSectionPointerEvents="none"
      {...plain(props)}
      {...standIn}
    />
  );
}

type Item = { readonly value: string; readonly label: string };
type Data = readonly (string | Item | { readonly items: Data })[];

function labelIn(data: Data, value: string): string | undefined {
  for (const one of data) {
    if (typeof one === "string") {
      if (one === value) return one;
    } else if ("items" in one) {
      const found = labelIn(one.items, value);
      if (found !== undefined) return found;
    } else if (one.value === value) return one.label;
  }
}

export function Select(props: SelectProps) {
  const value = props.value ?? props.defaultValue ?? null;
  const shown =
    value === null ? (props.searchValue ?? "") : (labelIn((props.data ?? []) as Data, value) ?? "");
  return (
    <Field
      Picker="Select"
      props={props}
      shown={shown}
      isTyped={props.searchable ?? false}
      canClear={(props.clearable ?? false) && shown !== ""}
    />
  );
}

export function Autocomplete(props: AutocompleteProps) {
  return (
    <Field Picker="Autocomplete" props={props} shown={props.value ?? props.defaultValue ?? ""} isTyped />
  );
}

export function TagsInput(props: TagsInputProps) {
  const tags = props.value ?? props.defaultValue ?? [];
  return <Field Picker="TagsInput" props={props} shown={tags.join(", ")} isTyped isRich={tags.length > 0} />;
}

export function MultiSelect(props: MultiSelectProps) {
  const chosen = (props.value ?? props.defaultValue ?? []).map(
    (one) => labelIn((props.data ?? []) as Data, one) ?? one,
  );
  return (
    <Field
      Picker="MultiSelect"
      props={props}
      shown={chosen.join(", ")}
      isTyped={props.searchable ?? false}
      isRich={chosen.length > 0}
    />
  );
}
