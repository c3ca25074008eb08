/** When it happened: short to the eye, exact on hover and focus and to screen readers. */
import { VisuallyHidden } from "@mantine/core";
import { useFormats } from "@/shared/time/formats";
import { Hint } from "@/shared/ui/Hint";

interface Props {
  moment: string;
  as?: "day" | "dayTime";
}

export function When({ moment, as = "dayTime" }: Props) {
  const formats = useFormats();
  const exact = formats.exact(moment);
  return (
    <Hint label={exact}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard reaches the exact time too. */}
      <time dateTime={moment} tabIndex={0}>
        <span aria-hidden>{formats[as](moment)}</span>
        <VisuallyHidden>{exact}</VisuallyHidden>
      </time>
    </Hint>
  );
}
