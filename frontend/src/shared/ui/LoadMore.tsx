/** The end of a list that goes on: loads when it comes into sight, and by its button. */
import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import styles from "./LoadMore.module.css";

interface Props {
  hasNext: boolean;
  isLoading: boolean;
  onLoad(): void;
}

export function LoadMore({ hasNext, isLoading, onLoad }: Props) {
  const end = useRef<HTMLDivElement>(null);
  const load = useRef(onLoad);
  useEffect(() => {
    load.current = onLoad;
  });
  useEffect(() => {
    if (!hasNext || isLoading || !end.current || typeof IntersectionObserver === "undefined") return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) load.current();
      },
      { rootMargin: "600px" },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [hasNext, isLoading]);
  if (!hasNext) return null;
  return (
    <div ref={end} className={styles.end}>
      <Button variant="default" loading={isLoading} onClick={onLoad}>
        <Trans>Load more</Trans>
      </Button>
    </div>
  );
}
