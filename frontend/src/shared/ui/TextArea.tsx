/** Several lines of text; it grows with them where the browser can. */
import { InputBase, type InputBaseProps } from "@mantine/core";
import type { ComponentProps } from "react";
import styles from "./TextArea.module.css";

interface Props extends InputBaseProps, Omit<ComponentProps<"textarea">, keyof InputBaseProps> {}

export function TextArea(props: Props) {
  return (
    <InputBase
      component="textarea"
      rows={3}
      size="sm"
      multiline
      classNames={{ input: styles.area }}
      {...props}
    />
  );
}
