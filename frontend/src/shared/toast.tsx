/** Short words after something was done, with Undo where the server can undo. */
import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { ReactNode } from "react";
import styles from "./toast.module.css";

export interface Toast {
  message: ReactNode;
  tone?: "plain" | "bad";
  undo?: () => void;
}

export function toast({ message, tone = "plain", undo }: Toast): void {
  const id = notifications.show({
    withBorder: true,
    autoClose: undo ? 10_000 : tone === "bad" ? 12_000 : 5_000,
    color: tone === "bad" ? "red" : "us",
    message: (
      <span className={styles.line}>
        <span role={tone === "bad" ? "alert" : "status"}>{message}</span>
        {undo ? (
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => {
              notifications.hide(id);
              undo();
            }}
          >
            <Trans>Undo</Trans>
          </Button>
        ) : null}
      </span>
    ),
  });
}
