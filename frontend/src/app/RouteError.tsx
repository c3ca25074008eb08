/** A page that could not be shown: what happened, and what to do. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconCloudOff, IconMoodSad } from "@tabler/icons-react";
import { useRouter } from "@tanstack/react-router";
import { Fault, OUTDATED, Unauthenticated, Unreachable } from "@/shared/relay/errors";
import { EmptyState } from "@/shared/ui/EmptyState";
import { PageHeader } from "@/shared/ui/PageHeader";
import { PageSkeleton } from "@/shared/ui/Skeletons";

export function RouteError({ error, reset }: { error: unknown; reset?: () => void }) {
  const router = useRouter();
  const { t } = useLingui();
  if (error instanceof Unauthenticated) return <PageSkeleton />;
  const retry = (
    <Button
      variant="default"
      onClick={() => {
        if (error instanceof Fault && error.code === OUTDATED) return window.location.reload();
        reset?.();
        void router.invalidate();
      }}
    >
      <Trans>Try again</Trans>
    </Button>
  );
  if (error instanceof Unreachable) {
    return (
      <>
        <PageHeader title={t`No connection`} />
        <EmptyState icon={IconCloudOff} title={<Trans>Touchline cannot be reached.</Trans>} action={retry}>
          <Trans>
            Check your connection; if it is fine, the server may be restarting. Nothing you saved is lost.
          </Trans>
        </EmptyState>
      </>
    );
  }
  const id = error instanceof Fault ? error.id : null;
  return (
    <>
      <PageHeader title={t`Something went wrong`} />
      <EmptyState icon={IconMoodSad} title={<Trans>This page could not be shown.</Trans>} action={retry}>
        {error instanceof Fault ? (
          error.message
        ) : (
          <Trans>Try again; if it happens again, tell your administrator.</Trans>
        )}
        {id ? (
          <>
            {" "}
            <Trans>
              Its number in the log: <code>{id}</code>
            </Trans>
          </>
        ) : null}
      </EmptyState>
    </>
  );
}
