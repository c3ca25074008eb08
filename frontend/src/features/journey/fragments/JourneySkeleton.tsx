/** The journey before it is there, with the height it will have. */
import { useLingui } from "@lingui/react/macro";
import { Skeleton } from "@mantine/core";
import filters from "../Filters.module.css";
import styles from "../Journey.module.css";

const SIDES = ["us", "customer", "us", "us", "customer", "us"] as const;

export function JourneySkeleton() {
  const { t } = useLingui();
  return (
    <div role="status" aria-label={t`Loading`}>
      <div className={filters.filters}>
        <div className={filters.chips}>
          {[104, 116, 112, 80, 84, 80, 76].map((width, index) => (
            <Skeleton key={index} width={width} height={28} radius={14} />
          ))}
        </div>
        <div className={filters.line}>
          <Skeleton width={116} height={12} radius="sm" />
        </div>
      </div>
      <div className={styles.sides} />
      <div className={styles.list}>
        {SIDES.map((side, index) => (
          <div key={index} className={styles.waiting} data-side={side}>
            <Skeleton height={92} radius="md" />
          </div>
        ))}
      </div>
    </div>
  );
}
