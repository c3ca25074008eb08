/** Customers, contacts and groups: three views of whom we know. */
import { useLingui } from "@lingui/react/macro";
import { RecordTabs } from "@/shared/ui/RecordTabs";

export function DirectoryTabs() {
  const { t } = useLingui();
  return (
    <RecordTabs
      label={t`Whom we know`}
      params={{}}
      tabs={[
        { to: "/customers", label: t`Customers` },
        { to: "/contacts", label: t`Contacts` },
        { to: "/groups", label: t`Groups` },
      ]}
    />
  );
}
