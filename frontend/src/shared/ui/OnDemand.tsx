/** A button stands at once; what it opens is loaded when it is wanted, and brings the same button along. */
import { cloneElement, type ReactElement, type ReactNode, Suspense, useState } from "react";

interface Props {
  opener: ReactElement<Record<string, unknown>>;
  load(): Promise<unknown>;
  /** The opened part with its own opener, by `lazy(load)`. */
  children(): ReactNode;
}

export function OnDemand({ opener, load, children }: Props) {
  const [isWanted, setWanted] = useState(false);
  const closed = cloneElement(opener, {
    "aria-haspopup": "dialog",
    "aria-expanded": false,
    onPointerEnter: () => void load(),
    onFocus: () => void load(),
    onClick: () => setWanted(true),
  });
  return isWanted ? <Suspense fallback={closed}>{children()}</Suspense> : closed;
}
