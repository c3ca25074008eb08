/** What the tables of customers and contacts have in common: a person of ours, tags, the last contact. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Time } from "@/shared/time/Time";
import { Avatar } from "@/shared/ui/Avatar";
import styles from "./Customers.module.css";

export function Who({
  user,
}: {
  user: { readonly name: string; readonly avatarColor: string } | null | undefined;
}) {
  if (!user) return null;
  return (
    <span className={styles.who}>
      <Avatar name={user.name} color={user.avatarColor} size={20} />
      <span>{user.name}</span>
    </span>
  );
}

const SHOWN = 1;

export function Tags({ tags }: { tags: readonly { readonly id: string; readonly name: string }[] }) {
  if (tags.length === 0) return null;
  const rest = tags.length - SHOWN;
  return (
    <span className={styles.tags} title={tags.map((tag) => tag.name).join(", ")}>
      {tags.slice(0, SHOWN).map((tag) => (
        <span key={tag.id} className={styles.tag}>
          {tag.name}
        </span>
      ))}
      {rest > 0 ? <span className={styles.more}>+{rest}</span> : null}
    </span>
  );
}

export function LastContacted({ at }: { at: string | null | undefined }) {
  if (at) return <Time value={at} as="relative" />;
  return (
    <span className={styles.faint}>
      <Trans>Never</Trans>
    </span>
  );
}

/** Beside the name of a profile that was made in passing (CUS-2). */
export function InPassing() {
  const { t } = useLingui();
  return <span className={styles.passing}>{t`Not registered`}</span>;
}
