/** j and k walk from touchpoint to touchpoint, also to those that are not drawn yet. */
import { type FocusEvent, type RefObject, useCallback, useEffect, useMemo, useRef } from "react";
import type { WindowVirtualizerHandle } from "virtua";
import { isTyping } from "@/shared/typing";
import { type Dot, type Row, stepsOf } from "./rows";

/** Frames that a row far away may take until it is drawn. */
const PATIENCE = 20;

function focusOn(id: string, patience = PATIENCE): void {
  const dot = document.querySelector<HTMLElement>(`[data-dot="${CSS.escape(id)}"]`);
  if (dot) dot.focus({ preventScroll: true });
  else if (patience > 0) requestAnimationFrame(() => focusOn(id, patience - 1));
}

/** Answers the handler that notes where the focus is, so that the keys go on from there. */
export function useSteps(list: RefObject<WindowVirtualizerHandle | null>, rows: readonly Row<Dot>[]) {
  const steps = useMemo(() => stepsOf(rows), [rows]);
  const current = useRef<string | null>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      const way = event.key === "j" ? 1 : event.key === "k" ? -1 : 0;
      if (way === 0) return;
      const next = steps[steps.findIndex((step) => step.id === current.current) + way];
      if (!next) return;
      event.preventDefault();
      current.current = next.id;
      list.current?.scrollToIndex(next.row, { align: "center" });
      requestAnimationFrame(() => focusOn(next.id));
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [list, steps]);
  return useCallback((event: FocusEvent) => {
    const dot = (event.target as HTMLElement).closest<HTMLElement>("[data-dot]");
    if (dot?.dataset.dot) current.current = dot.dataset.dot;
  }, []);
}
