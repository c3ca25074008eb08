/** Keys that work on every page: single ones, and two after another ("g h"). */
import type { AnyRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { offered } from "@/shared/actions";
import { isTyping } from "@/shared/typing";
import { placesOf } from "./navigation";

const PAUSE = 1200;

interface Ways {
  router: AnyRouter;
  go(to: string): void;
  openPalette(): void;
  openSheet(): void;
}

export function useShortcuts({ router, go, openPalette, openSheet }: Ways): void {
  useEffect(() => {
    let before = "";
    let at = 0;
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === "k") {
        event.preventDefault();
        return openPalette();
      }
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event)) return;
      const pair = event.timeStamp - at < PAUSE ? `${before} ${event.key}` : "";
      before = event.key;
      at = event.timeStamp;
      const fits = (keys: string | undefined) => keys !== undefined && (keys === pair || keys === event.key);
      const place = placesOf(router).find(({ keys }) => fits(keys));
      const action = offered().find(({ keys }) => fits(keys));
      if (event.key === "?") openSheet();
      else if (place) go(place.to);
      else if (action) action.run(go);
      else return;
      before = "";
      event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [router, go, openPalette, openSheet]);
}
