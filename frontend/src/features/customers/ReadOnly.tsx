/** In place of a form, for those who change nothing (PPL-6). */
import { Trans } from "@lingui/react/macro";
import { IconLock } from "@tabler/icons-react";
import { EmptyState } from "@/shared/ui/EmptyState";

export function ReadOnly() {
  return (
    <EmptyState icon={IconLock} title={<Trans>You may look at customers, not change them.</Trans>}>
      <Trans>An administrator can give you another role.</Trans>
    </EmptyState>
  );
}
