/** A chip that opens a list of which several may be chosen; it says which are. The list is loaded when it is wanted. */
import { lazy, type ReactNode } from "react";
import { OnDemand } from "@/shared/ui/OnDemand";
import { Chip } from "./Chip";

/** So many chosen ones are named; of more the chip says how many. */
const NAMED = 2;

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Stands before the label. */
  readonly mark?: ReactNode;
  /** Stands instead of the label. */
  readonly shown?: ReactNode;
}

export interface ChoicesProps {
  label: string;
  choices: readonly Choice[];
  /** Asks the server for what is typed; otherwise the choices are all there are. */
  find?: (text: string) => Promise<readonly Choice[]>;
  value: readonly string[];
  onChange(value: string[]): void;
}

interface Props extends ChoicesProps {
  /** Names what is chosen, where the choices do not. */
  named?: readonly Pick<Choice, "value" | "label">[];
}

const load = () => import("./OpenChoices");
const OpenChoices = lazy(load);

export function ChoiceChip({ named, ...choices }: Props) {
  const { label, value } = choices;
  const known = named ?? choices.choices;
  const names = value.map((one) => known.find((choice) => choice.value === one)?.label ?? "…");
  const said = names.length > NAMED ? String(names.length) : names.join(", ");
  const chip = <Chip label={label} said={said} />;
  return (
    <OnDemand opener={chip} opens="listbox" load={load}>
      {() => <OpenChoices {...choices} said={said} />}
    </OnDemand>
  );
}
