/** An address, or a record, that is not there. */
import { Trans, useLingui } from "@lingui/react/macro";
import { IconMapOff } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { EmptyState } from "@/shared/ui/EmptyState";
import { PageHeader } from "@/shared/ui/PageHeader";

export function NotFound() {
  const { t } = useLingui();
  return (
    <>
      <PageHeader title={t`Not found`} />
      <EmptyState
        icon={IconMapOff}
        title={<Trans>There is nothing here that you can see.</Trans>}
        action={
          <Link to="/">
            <Trans>Go to Home</Trans>
          </Link>
        }
      >
        <Trans>It may have been deleted, or it belongs to another team.</Trans>
      </EmptyState>
    </>
  );
}
