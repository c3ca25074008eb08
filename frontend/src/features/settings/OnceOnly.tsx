/** A secret that is shown this once: a token, or a link that signs in. */
import { Trans } from "@lingui/react/macro";
import { Button, CopyButton } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { type ReactNode, useEffect, useRef } from "react";
import styles from "./OnceOnly.module.css";

interface Props {
  title: ReactNode;
  value: string;
  children?: ReactNode;
}

export function OnceOnly({ title, value, children }: Props) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section ref={box} tabIndex={-1} className={styles.box}>
      <p className={styles.title}>{title}</p>
      <div className={styles.line}>
        <code className={styles.value}>{value}</code>
        <CopyButton value={value}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              size="compact-sm"
              leftSection={copied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />}
              onClick={copy}
            >
              <span aria-live="polite">{copied ? <Trans>Copied</Trans> : <Trans>Copy</Trans>}</span>
            </Button>
          )}
        </CopyButton>
      </div>
      {children ? <p className={styles.note}>{children}</p> : null}
    </section>
  );
}
