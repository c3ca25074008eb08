/** What can be done from anywhere: by the palette and by keys. Features register their actions; the newest of an id wins. */
import type { MessageDescriptor } from "@lingui/core";
import type { ComponentType } from "react";
import { useEffect, useSyncExternalStore } from "react";

export interface Action {
  id: string;
  label: MessageDescriptor;
  /** "go" actions open a page, "do" actions do something. */
  group: "go" | "do";
  icon?: ComponentType<{ size?: number | string }>;
  /** One key ("n") or two after another ("g h"). */
  keys?: string;
  run(go: (to: string) => void): void;
}

export interface Hit {
  id: string;
  label: string;
  detail: string;
  to: string;
  icon?: ComponentType<{ size?: number | string }>;
}

/** Finds records for what was typed into the palette. */
export type RecordSearch = (text: string, signal: AbortSignal) => Promise<Hit[]>;

let actions: readonly Action[] = [];
let search: RecordSearch | null = null;
const listeners = new Set<() => void>();

function change(next: readonly Action[]): void {
  actions = next;
  for (const listener of listeners) listener();
}

export function registerAction(action: Action): () => void {
  change([...actions, action]);
  return () => change(actions.filter((one) => one !== action));
}

/** The last registered of each id, in the order in which the ids came. */
export function offered(all: readonly Action[] = actions): Action[] {
  return [...new Map(all.map((action) => [action.id, action])).values()];
}

export function registerSearch(find: RecordSearch): void {
  search = find;
}

export const recordSearch = () => search;

/** Offers an action as long as the component stands; memoise it. It replaces one of the same id. */
export function useAction(action: Action | null): void {
  useEffect(() => (action ? registerAction(action) : undefined), [action]);
}

export function useActions(): Action[] {
  const all = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => actions,
  );
  return offered(all);
}

export function runAction(id: string, go: (to: string) => void): void {
  offered()
    .find((action) => action.id === id)
    ?.run(go);
}
