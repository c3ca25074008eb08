/** Placeholders with the true height of what comes. */
import { useLingui } from "@lingui/react/macro";
import { Skeleton, VisuallyHidden } from "@mantine/core";
import { useLayoutEffect, useState } from "react";
import styles from "./Skeletons.module.css";

export function SkeletonRows({ rows = 8 }: { rows?: number }) {
  const { t } = useLingui();
  return (
    <div className={styles.rows} role="status" aria-label={t`Loading`}>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className={styles.row}>
          <Skeleton height={10} width={`${28 + ((index * 17) % 24)}%`} radius="sm" />
          <Skeleton height={10} width={`${12 + ((index * 7) % 10)}%`} radius="sm" />
          <Skeleton height={10} width="10%" radius="sm" />
        </div>
      ))}
    </div>
  );
}

/** A whole page: header and rows. Where no heading stands yet it has one of its own. */
export function PageSkeleton() {
  const { t } = useLingui();
  const [isAlone, setAlone] = useState(false);
  useLayoutEffect(() => setAlone(document.querySelector("h1") === null), []);
  return (
    <div>
      {isAlone ? <VisuallyHidden component="h1">{t`Loading`}</VisuallyHidden> : null}
      <div className={styles.title}>
        <Skeleton height={18} width={180} radius="sm" />
      </div>
      <SkeletonRows rows={10} />
    </div>
  );
}
