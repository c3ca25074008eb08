/** What an element says more on hover and focus: light, for a table has one in every row. */
import {
  cloneElement,
  type PointerEvent,
  type ReactElement,
  type ReactNode,
  type SyntheticEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { createPortal } from "react-dom";
import styles from "./Hint.module.css";

const OPENS_AFTER = 250;
/** Long enough for the pointer to reach what has opened. */
const CLOSES_AFTER = 120;
const GAP = 6;

interface Props {
  label: ReactNode;
  children: ReactElement<Record<string, unknown>>;
}

export function Hint({ label, children }: Props) {
  const id = useId();
  const [opener, setOpener] = useState<Element | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const later = (element: Element | null, delay: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setOpener(element), delay);
  };
  const hide = () => later(null, CLOSES_AFTER);
  const own = {
    onPointerEnter: (event: PointerEvent) => {
      if (event.pointerType !== "touch") later(event.currentTarget, OPENS_AFTER);
    },
    onPointerLeave: hide,
    onFocus: (event: SyntheticEvent) => later(event.currentTarget, OPENS_AFTER),
    onBlur: hide,
    ...(opener ? { "aria-describedby": id } : {}),
  };
  return (
    <>
      {cloneElement(children, own)}
      {opener ? (
        <Bubble
          id={id}
          opener={opener}
          onStay={() => clearTimeout(timer.current)}
          onLeave={hide}
          onClose={() => setOpener(null)}
        >
          {label}
        </Bubble>
      ) : null}
    </>
  );
}

interface BubbleProps {
  id: string;
  opener: Element;
  children: ReactNode;
  onStay(): void;
  onLeave(): void;
  onClose(): void;
}

function Bubble({ id, opener, children, onStay, onLeave, onClose }: BubbleProps) {
  const bubble = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const own = bubble.current;
    if (!own) return;
    const around = opener.getBoundingClientRect();
    const { width, height } = own.getBoundingClientRect();
    const left = around.left + around.width / 2 - width / 2;
    const isAbove = around.top - height - GAP >= 0;
    own.style.left = `${Math.max(8, Math.min(left, window.innerWidth - width - 8))}px`;
    own.style.top = `${isAbove ? around.top - height - GAP : around.bottom + GAP}px`;
  }, [opener]);
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const dismiss = (event: Event) => {
      if (!(event instanceof KeyboardEvent) || event.key === "Escape") close.current();
    };
    document.addEventListener("keydown", dismiss);
    document.addEventListener("scroll", dismiss, { capture: true, passive: true });
    return () => {
      document.removeEventListener("keydown", dismiss);
      document.removeEventListener("scroll", dismiss, { capture: true });
    };
  }, []);
  return createPortal(
    <span
      ref={bubble}
      id={id}
      role="tooltip"
      className={styles.hint}
      onPointerEnter={onStay}
      onPointerLeave={onLeave}
    >
      {children}
    </span>,
    // Inside a landmark, as all that opens over a page.
    document.getElementById("main") ?? document.body,
  );
}
