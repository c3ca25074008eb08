/** With whom, through which channel and why: the stage of the customer (WIZ-1). */
import { useLingui } from "@lingui/react/macro";
import { Fieldset, Stack } from "@mantine/core";
import { graphql, useFragment } from "react-relay";
import { useFindContacts } from "@/features/contacts/fragments/useFindContacts";
import { useFindPeople } from "@/features/people/fragments/useFindPeople";
import { DIRECTIONS } from "@/shared/domain";
import { Select } from "@/shared/ui/pickers";
import { type Option, optionsOf, useFound } from "@/shared/ui/useFound";
import { useViewer } from "@/shared/viewer";
import styles from "../Interactions.module.css";
import { MediumChoice } from "../MediumChoice";
import type { EngagementPart_query$key } from "./__generated__/EngagementPart_query.graphql";
import type { Lists } from "./lists";

interface Props {
  query: EngagementPart_query$key;
  // biome-ignore lint/suspicious/noExplicitAny: the form's shape is said where it is made.
  form: any;
  lists: Lists;
  customerId: string;
  /** The first of the customer's. */
  contacts: readonly Option[];
  contact: { readonly id: string; readonly name: string } | null;
  /** After the customer was chosen on this page, typing goes on here. */
  takesFocus: boolean;
}

export function EngagementPart({ query, form, lists, customerId, contacts, contact, takesFocus }: Props) {
  const { t, i18n } = useLingui();
  const viewer = useViewer();
  const { users } = useFragment(
    graphql`
      fragment EngagementPart_query on Query {
        users(first: 20, active: true, roles: [ADMIN, MANAGER, ANALYST]) {
          edges {
            node {
              id
              name
            }
          }
        }
      }
    `,
    query,
  );
  const people = useFound(
    useFindPeople("analysts"),
    optionsOf(users.edges.map(({ node }) => node)),
    optionsOf([viewer]),
  );
  const ofCustomer = useFound(useFindContacts(customerId), contacts, optionsOf(contact ? [contact] : []));
  const field = (name: string) => ({ key: form.key(name), ...form.getInputProps(name) });
  return (
    <Fieldset legend={t`With whom, how and why`}>
      <Stack gap={12}>
        <MediumChoice
          key={form.key("medium")}
          media={lists.media}
          takesFocus={takesFocus}
          first={form.getInitialValues().medium}
          error={form.errors.medium}
          onChoose={(medium) => form.setFieldValue("medium", medium, { forceUpdate: false })}
        />
        <div className={styles.two}>
          <Select label={t`Contact`} clearable {...ofCustomer} {...field("contactId")} />
          <Select label={t`Analyst`} allowDeselect={false} {...people} {...field("assigneeId")} />
          <Select
            label={t`Process step`}
            required
            searchable
            allowDeselect={false}
            data={lists.steps}
            {...field("step")}
          />
          <Select
            label={t`Direction`}
            allowDeselect={false}
            data={(Object.keys(DIRECTIONS) as (keyof typeof DIRECTIONS)[]).map((value) => ({
              value,
              label: i18n._(DIRECTIONS[value].label),
            }))}
            {...field("direction")}
          />
          <Select label={t`Purpose`} clearable data={lists.purposes} {...field("purpose")} />
        </div>
      </Stack>
    </Fieldset>
  );
}
