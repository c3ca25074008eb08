/**
 * A field stands at once as a plain one; what it opens is loaded when somebody comes near, and then takes its place: the
 * focus, what was typed meanwhile, and the wish to open it.
 */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";

/** A part that is loaded once for all fields. */
export interface Source<Part> {
  load(): Promise<Part>;
  part?: Part;
}

interface Taken {
  isFocused: boolean;
  opens: boolean;
  typed: string | null;
}

const KEYS = new Set(["ArrowDown", "ArrowUp", "Enter", " "]);

/** Types as a reader does, so that the field's own handlers see it. */
function type(input: HTMLInputElement, text: string) {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, text);
  input.dispatchEvent(new Event("input", { bubbles: true }));
}

/** `shown` stands in the field before; a field that nobody types into opens by a click or a key. */
export function useStandIn<Part extends object>(source: Source<Part>, shown: string, isTyped: boolean) {
  const id = useId();
  const [part, setPart] = useState(() => source.part);
  const [taken, setTaken] = useState<Taken | null>(null);
  const isWished = useRef(false);
  const isHeld = useRef(false);
  const near = (opens = false) => {
    isWished.current ||= opens;
    source
      .load()
      .then((loaded) => {
        source.part = loaded;
        // Not between the pointer's going down and up: its click would be lost.
        if (isHeld.current) return;
        const before = document.getElementById(id);
        if (before instanceof HTMLInputElement && before.dataset.standIn !== undefined) {
          const typed = before.value === shown ? null : before.value;
          setTaken({ isFocused: before === document.activeElement, opens: isWished.current, typed });
        }
        setPart(loaded);
      })
      // Offline: the plain field stays, and asks again when it is next come to.
      .catch(() => {});
  };
  useEffect(() => {
    const input = document.getElementById(id);
    if (!taken?.isFocused || !(input instanceof HTMLInputElement)) return;
    input.focus();
    if (taken.typed !== null) type(input, taken.typed);
    else if (taken.opens && !isTyped) input.click();
  }, [taken, id, isTyped]);
  return {
    id,
    part,
    near,
    standIn: {
      id,
      "data-stand-in": "",
      role: "combobox",
      "aria-haspopup": "listbox",
      "aria-expanded": false,
      autoComplete: "off",
      defaultValue: shown,
      readOnly: !isTyped,
      pointer: !isTyped,
      onPointerEnter: () => near(),
      onPointerDown: () => {
        isHeld.current = true;
      },
      onPointerLeave: () => {
        isHeld.current = false;
      },
      onClick: () => {
        isHeld.current = false;
        near(true);
      },
      onFocus: () => near(),
      onKeyDown: (event: KeyboardEvent) => {
        if (isTyped || !KEYS.has(event.key)) return;
        event.preventDefault();
        near(true);
      },
    } as const,
  };
}
