/** Edits an interaction: all of a planned one, of a completed one the tags and the update date (INT-7, INT-20). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Alert, Button, Group, Modal, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Suspense, useState } from "react";
import { fetchQuery, graphql, useLazyLoadQuery, useRelayEnvironment } from "react-relay";
import { CommandAlert, useCommand } from "@/shared/relay/useCommand";
import { clockOf, dayOf, momentOf } from "@/shared/time/zones";
import { toast } from "@/shared/toast";
import { SkeletonRows } from "@/shared/ui/Skeletons";
import { useViewer } from "@/shared/viewer";
import type { EditInteractionMutation } from "./__generated__/EditInteractionMutation.graphql";
import type { EditInteractionQuery } from "./__generated__/EditInteractionQuery.graphql";
import { EditFields } from "./EditFields";
import { changesOf, type InteractionValues, rebased } from "./edit";
import { useFieldNames } from "./fieldNames";

interface Props {
  id: string;
  onClose(): void;
}

const query = graphql`
  query EditInteractionQuery($id: ID!) {
    ...EditFields_query
    interaction(id: $id) {
      version
      state
      direction
      subject
      note
      location
      locationComments
      updateDateAt
      medium {
        code
      }
      purpose {
        code
      }
      sourceType {
        code
      }
      sourceReason {
        code
      }
      assignee {
        id
        name
      }
      contact {
        id
        name
      }
      customer {
        id
        contacts(first: 20) {
          edges {
            node {
              id
              name
            }
          }
        }
      }
      links {
        label
        url
      }
      tags {
        name
      }
    }
  }
`;

type Loaded = NonNullable<EditInteractionQuery["response"]["interaction"]>;

function valuesOf(loaded: Loaded, zone: string): InteractionValues {
  return {
    contactId: loaded.contact?.id ?? null,
    assigneeId: loaded.assignee?.id ?? null,
    medium: loaded.medium?.code ?? null,
    direction: loaded.direction,
    purpose: loaded.purpose?.code ?? null,
    sourceType: loaded.sourceType?.code ?? null,
    sourceReason: loaded.sourceReason?.code ?? null,
    subject: loaded.subject,
    note: loaded.note ?? "",
    location: loaded.location ?? "",
    locationComments: loaded.locationComments ?? "",
    links: loaded.links.map(({ label, url }) => ({ label, url })),
    tags: loaded.tags.map((tag) => tag.name),
    updateDay: dayOf(loaded.updateDateAt, zone),
    updateClock: clockOf(loaded.updateDateAt, zone),
  };
}

export default function EditInteraction({ id, onClose }: Props) {
  const { t } = useLingui();
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t`Edit the interaction`}
      closeButtonProps={{ "aria-label": t`Cancel` }}
    >
      <Suspense fallback={<SkeletonRows rows={8} />}>
        <EditForm id={id} onClose={onClose} />
      </Suspense>
    </Modal>
  );
}

function EditForm({ id, onClose }: Props) {
  const { t } = useLingui();
  const names = useFieldNames();
  const environment = useRelayEnvironment();
  const zone = useViewer().timeZone;
  const data = useLazyLoadQuery<EditInteractionQuery>(query, { id }, { fetchPolicy: "network-only" });
  const [start, setStart] = useState(data.interaction);
  const [notice, setNotice] = useState<string | null>(null);
  const form = useForm<InteractionValues>({
    mode: "uncontrolled",
    initialValues: start ? valuesOf(start, zone) : ({} as InteractionValues),
  });
  const update = useCommand<EditInteractionMutation>(graphql`
    mutation EditInteractionMutation($input: UpdateInteractionInput!) {
      updateInteraction(input: $input) {
        __typename
        ... on UpdateInteractionPayload {
          interaction {
            id
            version
            title
            direction
            subject
            note
            location
            locationComments
            updateDateAt
            medium {
              code
              label
            }
            purpose {
              label
            }
            sourceType {
              label
            }
            sourceReason {
              label
            }
            assignee {
              id
              name
            }
            contact {
              id
              name
            }
            links {
              label
              url
            }
            tags {
              id
              name
            }
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
  if (!start) {
    return (
      <p>
        <Trans>This interaction is no longer there.</Trans>
      </p>
    );
  }
  const takeTheirs = async () => {
    const found = await fetchQuery<EditInteractionQuery>(environment, query, { id }).toPromise();
    const latest = found?.interaction;
    if (!latest) return;
    const { values, theirs, contested } = rebased(
      valuesOf(start, zone),
      form.getValues(),
      valuesOf(latest, zone),
    );
    form.setValues(values);
    setStart(latest);
    update.clear();
    const changed = theirs.map((field) => names[field]).join(", ");
    const both = contested.map((field) => names[field]).join(", ");
    setNotice(
      both
        ? t`Somebody else changed: ${changed}. You changed too: ${both}; saving puts yours in place of theirs.`
        : t`Somebody else changed: ${changed}. That is taken over, and your changes are still here. Save again.`,
    );
  };
  const submit = form.onSubmit(async (values) => {
    const changes = changesOf(valuesOf(start, zone), values, (day, clock) => momentOf(day, clock, zone));
    if (Object.keys(changes).length > 0) {
      const input = { ...changes, id, version: start.version };
      if (!(await update.run({ input }, { form }))) return;
      toast({ message: t`Saved.` });
    }
    onClose();
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={12}>
        <EditFields
          query={data}
          form={form}
          isFrozen={start.state === "COMPLETED"}
          assignee={start.assignee ?? null}
          customerId={start.customer?.id ?? ""}
          contact={start.contact ?? null}
          contacts={start.customer?.contacts.edges.map(({ node }) => node) ?? []}
        />
        <CommandAlert command={update} />
        {notice ? (
          <Alert color="yellow" variant="light" role="status">
            {notice}
          </Alert>
        ) : null}
        <Group justify="flex-end">
          {update.code === "CONFLICT" ? (
            <Button variant="default" onClick={() => void takeTheirs()}>
              <Trans>Take over what others changed</Trans>
            </Button>
          ) : null}
          <Button variant="default" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" loading={update.isBusy}>
            <Trans>Save</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
