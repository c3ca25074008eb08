/** A moment in short words; the exact time on hover and focus, and for screen readers. */
import { Hint } from "../ui/Hint";
import { useFormats } from "./formats";

interface Props {
  value: string;
  as?: "day" | "time" | "dayTime" | "relative";
  /** Whether the keyboard can reach the exact time. Leave it out in rows that are links themselves. */
  focusable?: boolean;
}

export function Time({ value, as = "dayTime", focusable = false }: Props) {
  const formats = useFormats();
  return (
    <Hint label={formats.exact(value)}>
      <time dateTime={value} tabIndex={focusable ? 0 : undefined}>
        {formats[as](value)}
      </time>
    </Hint>
  );
}
