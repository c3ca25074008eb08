/** Where toasts appear. */
import { t } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { Notifications, notifications } from "@mantine/notifications";
import "@mantine/notifications/styles.layer.css";
import type { Toast } from "../toast";
import styles from "./Toasts.module.css";

export function show({ message, tone = "plain", undo }: Toast): void {
  const id = notifications.show({
    withBorder: true,
    closeButtonProps: { "aria-label": t`Close` },
    autoClose: undo ? 10_000 : tone === "bad" ? 12_000 : 5_000,
    color: tone === "bad" ? "red" : "us",
    message: (
      <span className={styles.line}>
        <span>{message}</span>
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

export default function Toasts() {
  return <Notifications position="bottom-right" limit={4} />;
}
