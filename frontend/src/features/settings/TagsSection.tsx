/** Tags: which there are, and one merged into another (PIC-1); for administrators. */
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Modal, Select, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconTags } from "@tabler/icons-react";
import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { graphql } from "react-relay";
import { SearchField } from "@/features/customers/fragments/SearchField";
import { usePage } from "@/shared/relay/page";
import { CommandAlert, useCommand } from "@/shared/relay/useCommand";
import { toast } from "@/shared/toast";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Panel } from "@/shared/ui/Panel";
import type { TagsSectionMergeMutation } from "./__generated__/TagsSectionMergeMutation.graphql";
import type { TagsSectionQuery } from "./__generated__/TagsSectionQuery.graphql";
import { tagsRoute } from "./routes";
import styles from "./SettingsPage.module.css";

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
      {merging ? <MergeDialog tag={merging} all={all} onClose={() => setMerging(null)} /> : null}
    </>
  );
}

function MergeDialog({ tag, all, onClose }: { tag: Tag; all: readonly Tag[]; onClose(): void }) {
  const { t } = useLingui();
  const router = useRouter();
  const form = useForm({ mode: "uncontrolled", initialValues: { intoId: null as string | null } });
  const merge = useCommand<TagsSectionMergeMutation>(graphql`
    mutation TagsSectionMergeMutation($input: MergeTagsInput!) {
      mergeTags(input: $input) {
        __typename
        ... on MergeTagsPayload {
          tag {
            id
            name
          }
        }
        ... on InvalidInput {
          message
          problems {
            path
            message
          }
        }
        ... on Refused {
          code
          message
        }
      }
    }
  `);
  const submit = form.onSubmit(async ({ intoId }) => {
    if (!intoId) return form.setFieldError("intoId", t`Choose the tag that stays.`);
    const done = await merge.run({ input: { tagId: tag.id, intoId } }, { form });
    if (!done) return;
    const survivor = done.tag?.name ?? "";
    toast({ message: t`${tag.name} is now ${survivor}.` });
    onClose();
    await router.invalidate();
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t`Merge ${tag.name}`}
      closeButtonProps={{ "aria-label": t`Close` }}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap={12}>
          <Select
            label={t`The tag that stays`}
            description={t`Every record with ${tag.name} gets it instead. This cannot be undone.`}
            searchable
            data-autofocus
            nothingFoundMessage={t`Nothing fits.`}
            data={all.filter((one) => one.id !== tag.id).map(({ id, name }) => ({ value: id, label: name }))}
            key={form.key("intoId")}
            {...form.getInputProps("intoId")}
          />
          <CommandAlert command={merge} />
          <Group justify="flex-end" gap={8}>
            <Button variant="default" onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
            <Button type="submit" color="red" loading={merge.isBusy}>
              <Trans>Merge</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
