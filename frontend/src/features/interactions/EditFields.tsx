/** The fields of an interaction's edit form. Of a completed one only those that are not frozen (INT-7). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Text, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { graphql, useFragment } from "react-relay";
import { useFindContacts } from "@/features/contacts/fragments/useFindContacts";
import { useFindPeople } from "@/features/people/fragments/useFindPeople";
import { DIRECTIONS } from "@/shared/domain";
import { Select, TagsInput } from "@/shared/ui/pickers";
import { Segments } from "@/shared/ui/Segments";
import { TextArea } from "@/shared/ui/TextArea";
import { optionsOf, useFound } from "@/shared/ui/useFound";
import type { EditFields_query$key } from "./__generated__/EditFields_query.graphql";
import type { InteractionValues } from "./edit";
import { coded } from "./filterOptions";
import styles from "./Interactions.module.css";

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Props {
  query: EditFields_query$key;
  form: UseFormReturnType<InteractionValues>;
  isFrozen: boolean;
  assignee: Named | null;
  /** Empty for a personal one, which has less to say (INT-3). */
  customerId: string;
  contact: Named | null;
  /** The first of the customer's. */
  contacts: readonly Named[];
}

export function EditFields({ query, form, isFrozen, assignee, customerId, contact, contacts }: Props) {
  const { t, i18n } = useLingui();
  const lists = useFragment(
    graphql`
      fragment EditFields_query on Query {
        media: picklist(list: MEDIUM) {
          code
          label
        }
        purposes: picklist(list: PURPOSE) {
          code
          label
        }
        sourceTypes: picklist(list: SOURCE_TYPE) {
          code
          label
        }
        sourceReasons: picklist(list: SOURCE_REASON) {
          code
          label
        }
        users(first: 20, active: true, roles: [ADMIN, MANAGER, ANALYST]) {
          edges {
            node {
              id
              name
            }
          }
        }
        tags {
          name
        }
      }
    `,
    query,
  );
  const field = (name: string) => ({ key: form.key(name), ...form.getInputProps(name) });
  const people = useFound(
    useFindPeople("analysts"),
    optionsOf(lists.users.edges.map(({ node }) => node)),
    optionsOf(assignee ? [assignee] : []),
  );
  const ofCustomer = useFound(
    useFindContacts(customerId),
    optionsOf(contacts),
    optionsOf(contact ? [contact] : []),
  );
  const free = (
    <>
      <TagsInput label={t`Tags`} data={lists.tags.map((tag) => tag.name)} {...field("tags")} />
      <div className={styles.two}>
        <TextInput type="date" label={t`Update date`} {...field("updateDay")} />
        <TextInput type="time" label={t`At`} {...field("updateClock")} />
      </div>
    </>
  );
  if (isFrozen) {
    return (
      <>
        <Text size="sm" c="dimmed">
          <Trans>
            A completed interaction stays as it was. Only its tags and the update date, which reports use, can
            be changed.
          </Trans>
        </Text>
        {free}
      </>
    );
  }
  return (
    <>
      <TextInput label={t`Subject`} data-autofocus {...field("subject")} />
      <div className={styles.two}>
        {customerId ? (
          <>
            <Select label={t`Contact`} clearable {...ofCustomer} {...field("contactId")} />
            <Select label={t`Analyst`} allowDeselect={false} {...people} {...field("assigneeId")} />
            <Select label={t`Medium`} allowDeselect={false} data={coded(lists.media)} {...field("medium")} />
            <Select label={t`Purpose`} clearable data={coded(lists.purposes)} {...field("purpose")} />
            <Select
              label={t`Source type`}
              clearable
              data={coded(lists.sourceTypes)}
              {...field("sourceType")}
            />
            <Select
              label={t`Source reason`}
              clearable
              data={coded(lists.sourceReasons)}
              {...field("sourceReason")}
            />
          </>
        ) : null}
        <TextInput label={t`Location`} {...field("location")} />
        <TextInput label={t`How to get there`} {...field("locationComments")} />
      </div>
      {customerId ? (
        <Segments
          label={t`Direction`}
          choices={(Object.keys(DIRECTIONS) as (keyof typeof DIRECTIONS)[]).map((value) => ({
            value,
            label: i18n._(DIRECTIONS[value].label),
          }))}
          {...field("direction")}
        />
      ) : null}
      <TextArea label={t`Note`} {...field("note")} />
      {form.getValues().links.map((_, place) => (
        <div key={form.key(`links.${place}`)} className={styles.item}>
          <TextInput type="url" label={t`Address of the link`} {...field(`links.${place}.url`)} />
          <TextInput label={t`Name of the link`} {...field(`links.${place}.label`)} />
          <Button
            variant="default"
            px={10}
            aria-label={t`Remove this link`}
            onClick={() => form.removeListItem("links", place)}
          >
            <IconTrash size={16} aria-hidden />
          </Button>
        </div>
      ))}
      <Group>
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => form.insertListItem("links", { label: "", url: "" })}
        >
          <Trans>Add a link</Trans>
        </Button>
      </Group>
      {free}
    </>
  );
}
