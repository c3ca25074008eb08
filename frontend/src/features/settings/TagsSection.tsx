/** Tags: which there are, and one merged into another (PIC-1); for administrators. */
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconTags } from "@tabler/icons-react";
import { useState } from "react";
import { graphql } from "react-relay";
import { SearchField } from "@/features/customers/fragments/SearchField";
import { usePage } from "@/shared/relay/page";
import { EmptyState } from "@/shared/ui/EmptyState";
import { lazyDialog } from "@/shared/ui/lazyDialog";
import { Panel } from "@/shared/ui/Panel";
import type { TagsSectionQuery } from "./__generated__/TagsSectionQuery.graphql";
import { tagsRoute } from "./routes";
import styles from "./SettingsPage.module.css";

const MergeTagsDialog = lazyDialog(async () => (await import("./MergeTagsDialog")).MergeTagsDialog);

export const query = graphql`
  query TagsSectionQuery($text: String) {
    all: tags {
      id
      name
    }
    tags(text: $text) {
      id
      name
    }
  }
`;

type Tag = TagsSectionQuery["response"]["tags"][number];

export function TagsSection() {
  const { t } = useLingui();
  const { all, tags } = usePage<TagsSectionQuery>(query, tagsRoute.useLoaderData());
  const { text = "" } = tagsRoute.useSearch();
  const navigate = tagsRoute.useNavigate();
  const [merging, setMerging] = useState<Tag | null>(null);
  return (
    <>
      <div className={styles.bar}>
        <SearchField
          label={t`Find a tag`}
          value={text}
          onChange={(typed) => void navigate({ search: { text: typed }, replace: true, resetScroll: false })}
        />
        <span className={styles.count} role="status">
          <Plural value={tags.length} one="# tag" other="# tags" />
        </span>
      </div>
      <Panel flush title={<Trans>Tags</Trans>}>
        {tags.length === 0 ? (
          <EmptyState
            icon={IconTags}
            title={text ? <Trans>No tag fits.</Trans> : <Trans>No tags yet.</Trans>}
          >
            {text ? null : (
              <Trans>A tag comes into being when it is first written on a customer or an interaction.</Trans>
            )}
          </EmptyState>
        ) : (
          <ul className={styles.rows}>
            {tags.map((tag) => (
              <li key={tag.id} className={styles.row}>
                <span className={styles.main}>{tag.name}</span>
                <Button
                  variant="default"
                  size="compact-sm"
                  disabled={all.length < 2}
                  aria-label={t`Merge ${tag.name}`}
                  onClick={() => setMerging(tag)}
                >
                  <Trans>Merge</Trans>…
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Panel>
      {merging ? <MergeTagsDialog tag={merging} all={all} onClose={() => setMerging(null)} /> : null}
    </>
  );
}
