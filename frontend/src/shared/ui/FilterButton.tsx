/** Opens the filters of a list, and says how many are in force. */
import { Plural, Trans } from "@lingui/react/macro";
import { Button, type ButtonProps } from "@mantine/core";
import { IconFilter } from "@tabler/icons-react";
import type { ComponentProps } from "react";
import styles from "./FilterButton.module.css";

interface Props extends ButtonProps, Omit<ComponentProps<"button">, keyof ButtonProps> {
  count: number;
}

export function FilterButton({ count, ...others }: Props) {
  return (
    <Button {...others} variant="default" leftSection={<IconFilter size={16} aria-hidden />}>
      <Trans>Filters</Trans>
      {count > 0 ? (
        <span className={styles.badge}>
          {count}
          <span className={styles.hidden}>
            {" "}
            <Plural value={count} one="in force" other="in force" />
          </span>
        </span>
      ) : null}
    </Button>
  );
}
