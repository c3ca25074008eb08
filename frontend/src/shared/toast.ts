/** Short words after something was done, with Undo where the server can undo. */
import type { ReactNode } from "react";

export interface Toast {
  message: ReactNode;
  tone?: "plain" | "bad";
  undo?: () => void;
}

let isWanted = false;
const listeners = new Set<() => void>();

/** What shows them is loaded with the first one. */
export const wanted = {
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  get: () => isWanted,
};

export function toast(one: Toast): void {
  void import("./ui/Toasts").then(({ show }) => {
    isWanted = true;
    for (const listener of listeners) listener();
    show(one);
  });
}
