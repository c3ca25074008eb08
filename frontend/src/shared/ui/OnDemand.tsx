/** A button stands at once; what it opens is loaded when it is wanted, and brings the same button along. */
import {
  cloneElement,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  Suspense,
  useState,
} from "react";

interface Props {
  opener: ReactElement<Record<string, unknown>>;
  opens?: "dialog" | "listbox";
  load(): Promise<unknown>;
  /** The opened part with its own opener, by `lazy(load)`. */
  children(): ReactNode;
}

export function OnDemand({ opener, opens = "dialog", load, children }: Props) {
  const [isWanted, setWanted] = useState(false);
  const closed = cloneElement(opener, {
    "aria-haspopup": opens,
    "aria-expanded": false,
    onPointerEnter: () => void load(),
    onFocus: () => void load(),
    onClick: () => setWanted(true),
    onKeyDown: (event: KeyboardEvent) => {
      if (opens !== "listbox" || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
      event.preventDefault();
      setWanted(true);
    },
  });
  return isWanted ? <Suspense fallback={closed}>{children()}</Suspense> : closed;
}
