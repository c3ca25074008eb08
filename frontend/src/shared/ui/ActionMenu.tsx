/** A button with a menu of actions. The button stands at once; the menu is loaded when it is wanted. */
import { cloneElement, lazy, type ReactElement, type ReactNode, type Ref, Suspense, useState } from "react";

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

const load = () => import("./OpenMenu");
const OpenMenu = lazy(load);

export function ActionMenu(props: ActionMenuProps) {
  const [isWanted, setWanted] = useState(false);
  const closed = cloneElement(props.opener, {
    "aria-haspopup": "menu",
    "aria-expanded": false,
    onPointerEnter: load,
    onFocus: load,
    onClick: () => setWanted(true),
  });
  if (!isWanted) return closed;
  return (
    <Suspense fallback={closed}>
      <OpenMenu {...props} />
    </Suspense>
  );
}
