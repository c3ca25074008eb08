/** Makes one tag of two: the other stays on all records (PIC-1). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Modal, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useRouter } from "@tanstack/react-router";
import { graphql } from "react-relay";
import { CommandAlert, useCommand } from "@/shared/relay/useCommand";
import { toast } from "@/shared/toast";
import { Select } from "@/shared/ui/pickers";
import type { MergeTagsDialogMutation } from "./__generated__/MergeTagsDialogMutation.graphql";

interface Tag {
  readonly id: string;
  readonly name: string;
}

interface Props {
  tag: Tag;
  all: readonly Tag[];
  onClose(): void;
}

export function MergeTagsDialog({ tag, all, onClose }: Props) {
  const { t } = useLingui();
  const router = useRouter();
  const form = useForm({ mode: "uncontrolled", initialValues: { intoId: null as string | null } });
  const merge = useCommand<MergeTagsDialogMutation>(graphql`
    mutation MergeTagsDialogMutation($input: MergeTagsInput!) {
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
