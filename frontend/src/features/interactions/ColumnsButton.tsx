/** Opens the choice of columns. */
import { Trans } from "@lingui/react/macro";
import { Button, type ButtonProps } from "@mantine/core";
import { IconColumns3 } from "@tabler/icons-react";
import type { ComponentProps } from "react";

export function ColumnsButton(props: ButtonProps & Omit<ComponentProps<"button">, keyof ButtonProps>) {
  return (
    <Button
      {...props}
      variant="default"
      size="compact-sm"
      leftSection={<IconColumns3 size={16} aria-hidden />}
    >
      <Trans>Columns</Trans>
    </Button>
  );
}
