/** A button with a menu of actions. The button stands at once; the menu is loaded when it is wanted. */
import {
  cloneElement,
  type KeyboardEvent,
  lazy,
  type ReactElement,
  type ReactNode,
  type Ref,
  Suspense,
  useState,
} from "react";

export interface MenuAction {
  key: string;
  label: ReactNode;
  icon?: ReactNode;
  /** After the label. */
  mark?: ReactNode;
  isOff?: boolean;
  /** A line stands before it. */
  isApart?: boolean;
  run(): void;
}

export interface ActionMenuProps {
  opener: ReactElement<Record<string, unknown> & { ref?: Ref<HTMLElement> }>;
  actions: readonly MenuAction[];
  title?: ReactNode;
  position?: "bottom-start" | "bottom-end";
}

/** Where the keyboard starts in the menu. */
export type Start = "first" | "last";

/** Arrows open a menu from its button, as Enter and Space do. */
export const opensByArrow = (open: (start: Start) => void) => (event: KeyboardEvent) => {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  event.preventDefault();
  open(event.key === "ArrowUp" ? "last" : "first");
};

const load = () => import("./OpenMenu");
const OpenMenu = lazy(load);

export function ActionMenu(props: ActionMenuProps) {
  const [start, setStart] = useState<Start | null>(null);
  const closed = cloneElement(props.opener, {
    "aria-haspopup": "menu",
    "aria-expanded": false,
    onPointerEnter: load,
    onFocus: load,
    onClick: () => setStart("first"),
    onKeyDown: opensByArrow(setStart),
  });
  if (start === null) return closed;
  return (
    <Suspense fallback={closed}>
      <OpenMenu {...props} start={start} />
    </Suspense>
  );
}
