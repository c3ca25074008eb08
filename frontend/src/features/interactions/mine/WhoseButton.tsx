/** Says whose interactions are shown, and opens the choice of somebody else's. */
import { Trans } from "@lingui/react/macro";
import { Button, type ButtonProps } from "@mantine/core";
import { IconUser } from "@tabler/icons-react";
import type { ComponentProps } from "react";

interface Props extends ButtonProps, Omit<ComponentProps<"button">, keyof ButtonProps | "name"> {
  name: string;
}

export function WhoseButton({ name, ...others }: Props) {
  return (
    <Button {...others} variant="default" leftSection={<IconUser size={16} aria-hidden />}>
      <Trans>Whose: {name}</Trans>
    </Button>
  );
}
