/** Logs an interaction that has taken place, with what was promised in it (WIZ-6). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Fieldset, Group, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { graphql, useFragment } from "react-relay";
import { useFindContacts } from "@/features/contacts/fragments/useFindContacts";
import { useFindPeople } from "@/features/people/fragments/useFindPeople";
import { DIRECTIONS } from "@/shared/domain";
import { usePage } from "@/shared/relay/page";
import { CommandAlert, useCommand } from "@/shared/relay/useCommand";
import { clockOf, dayOf, momentOf } from "@/shared/time/zones";
import { toast } from "@/shared/toast";
import { PageHeader } from "@/shared/ui/PageHeader";
import { Select, TagsInput } from "@/shared/ui/pickers";
import { Segments } from "@/shared/ui/Segments";
import { TextArea } from "@/shared/ui/TextArea";
import { type Option, optionsOf, useFound } from "@/shared/ui/useFound";
import { useViewer } from "@/shared/viewer";
import type { LogPage_query$key } from "./__generated__/LogPage_query.graphql";
import type { LogPageMutation } from "./__generated__/LogPageMutation.graphql";
import type { LogPageQuery } from "./__generated__/LogPageQuery.graphql";
import { CustomerPicker } from "./CustomerPicker";
import { coded } from "./filterOptions";
import styles from "./Interactions.module.css";
import { MediumChoice } from "./MediumChoice";
import { PromisedItems } from "./PromisedItems";
import { logRoute } from "./routes";

export const query = graphql`
  query LogPageQuery($customerId: ID!, $hasCustomer: Boolean!, $contactId: ID!, $hasContact: Boolean!) {
    ...LogPage_query
    contact(id: $contactId) @include(if: $hasContact) {
      id
      name
    }
    customer(id: $customerId) @include(if: $hasCustomer) {
      id
      name
      defaultContact {
        id
        name
      }
      contacts(first: 20) {
        edges {
          node {
            id
            name
          }
        }
      }
    }
  }
`;

export function LogPage() {
  const { t } = useLingui();
  const data = usePage<LogPageQuery>(query, logRoute.useLoaderData());
  const search = logRoute.useSearch();
  const navigate = logRoute.useNavigate();
  const customer = data.customer ?? null;
  const [wasChosen, setChosen] = useState(false);
  return (
    <>
      <PageHeader title={t`Log an interaction`} />
      <div className={styles.form}>
        <Stack gap={16}>
          <CustomerPicker
            key={customer?.id ?? ""}
            name={customer?.name ?? ""}
            onChoose={(id, contact) => {
              setChosen(true);
              void navigate({ search: { customer: id, contact }, replace: true, resetScroll: false });
            }}
          />
          <LogForm
            key={`${customer?.id}${search.contact}`}
            query={data}
            takesFocus={wasChosen}
            customer={customer ? { id: customer.id, name: customer.name } : null}
            contacts={optionsOf(customer?.contacts.edges.map(({ node }) => node) ?? [])}
            contact={data.contact ?? customer?.defaultContact ?? null}
          />
        </Stack>
      </div>
    </>
  );
}

interface FormProps {
  query: LogPage_query$key;
  customer: { id: string; name: string } | null;
  /** The first of the customer's. */
  contacts: readonly Option[];
  contact: { readonly id: string; readonly name: string } | null;
  /** After the customer was chosen here, typing goes on in the form. */
  takesFocus: boolean;
}

function LogForm({ query: key, customer, contacts, contact, takesFocus }: FormProps) {
  const { t, i18n } = useLingui();
  const viewer = useViewer();
  const navigate = logRoute.useNavigate();
  const lists = useFragment(
    graphql`
      fragment LogPage_query on Query {
        media: picklist(list: MEDIUM) {
          code
          label
        }
        purposes: picklist(list: PURPOSE) {
          code
          label
        }
        steps: picklist(list: STEP) {
          code
          label: fullLabel
        }
        outcomes: picklist(list: OUTCOME) {
          code
          label
        }
        nextActions: picklist(list: NEXT_ACTION) {
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
    key,
  );
  const people = useFound(
    useFindPeople("analysts"),
    optionsOf(lists.users.edges.map(({ node }) => node)),
    optionsOf([viewer]),
  );
  const ofCustomer = useFound(
    useFindContacts(customer?.id ?? ""),
    contacts,
    optionsOf(contact ? [contact] : []),
  );
  const now = new Date().toISOString();
  const form = useForm({
    mode: "uncontrolled",
    initialValues: {
      customerId: customer?.id ?? "",
      contactId: contact?.id ?? null,
      assigneeId: viewer.id as string | null,
      day: dayOf(now, viewer.timeZone),
      startedAt: clockOf(now, viewer.timeZone),
      durationMinutes: 0 as number | string,
      medium: lists.media[0]?.code ?? "CALL",
      direction: "OUTGOING",
      purpose: null as string | null,
      step: (lists.steps[0]?.code ?? null) as string | null,
      outcome: "RECORDED" as string | null,
      subject: "",
      note: "",
      result: "",
      nextAction: null as string | null,
      nextActionText: "",
      tags: [] as string[],
      actionItems: [] as { title: string; dueOn: string }[],
    },
  });
  const log = useCommand<LogPageMutation>(graphql`
    mutation LogPageMutation($input: LogInteractionInput!) {
      logInteraction(input: $input) {
        __typename
        ... on LogInteractionPayload {
          interaction {
            id
            title
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
  const submit = form.onSubmit(
    async ({ day, startedAt, durationMinutes, direction, step, outcome, ...values }) => {
      const input = {
        ...values,
        subject: values.subject || null,
        note: values.note || null,
        result: values.result || null,
        nextActionText: values.nextActionText || null,
        direction: direction as "INCOMING" | "OUTGOING",
        step: step ?? "",
        outcome: outcome ?? "RECORDED",
        durationMinutes: Number(durationMinutes) || 0,
        startedAt: momentOf(day, startedAt, viewer.timeZone),
        timeZone: viewer.timeZone,
      };
      const done = await log.run({ input }, { form });
      if (!done?.interaction || !customer) return;
      const { id, title } = done.interaction;
      await navigate({ to: "/customers/$customerId/journey", params: { customerId: customer.id } });
      const open = () => void navigate({ to: "/interactions/$interactionId", params: { interactionId: id } });
      toast({
        message: (
          <Trans>
            Logged:{" "}
            <button type="button" className={styles.inline} onClick={open}>
              {title}
            </button>
          </Trans>
        ),
      });
    },
  );
  const field = (name: string) => ({ key: form.key(name), ...form.getInputProps(name) });
  if (!customer) {
    return (
      <p>
        <Trans>Find the customer first; the rest follows.</Trans>
      </p>
    );
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={16}>
        <Fieldset legend={t`How`}>
          <Stack gap={12}>
            <MediumChoice
              key={form.key("medium")}
              media={lists.media}
              takesFocus={takesFocus}
              first={form.getInitialValues().medium}
              error={form.errors.medium}
              onChoose={(medium) => form.setFieldValue("medium", medium)}
            />
            <Segments
              label={t`Direction`}
              choices={(Object.keys(DIRECTIONS) as (keyof typeof DIRECTIONS)[]).map((value) => ({
                value,
                label: i18n._(DIRECTIONS[value].label),
              }))}
              {...field("direction")}
            />
            <div className={styles.three}>
              <TextInput type="date" label={t`Day`} required {...field("day")} />
              <TextInput type="time" label={t`Started at`} required {...field("startedAt")} />
              <TextInput
                type="number"
                inputMode="numeric"
                label={t`Minutes`}
                min={0}
                max={1440}
                {...field("durationMinutes")}
              />
            </div>
          </Stack>
        </Fieldset>
        <Fieldset legend={t`Who and why`}>
          <div className={styles.two}>
            <Select label={t`Contact`} clearable {...ofCustomer} {...field("contactId")} />
            <Select label={t`Analyst`} allowDeselect={false} {...people} {...field("assigneeId")} />
            <Select
              label={t`Process step`}
              required
              searchable
              allowDeselect={false}
              data={coded(lists.steps)}
              {...field("step")}
            />
            <Select label={t`Purpose`} clearable data={coded(lists.purposes)} {...field("purpose")} />
          </div>
        </Fieldset>
        <Fieldset legend={t`What`}>
          <Stack gap={12}>
            <TextInput
              label={t`Subject`}
              placeholder={t`If empty: the purpose or step, and the customer`}
              {...field("subject")}
            />
            <TextArea label={t`Note`} {...field("note")} />
            <div className={styles.two}>
              <Select
                label={t`Outcome`}
                allowDeselect={false}
                data={coded(lists.outcomes)}
                {...field("outcome")}
              />
              <TextInput label={t`Result`} {...field("result")} />
              <Select
                label={t`Next action`}
                clearable
                data={coded(lists.nextActions)}
                {...field("nextAction")}
              />
              <TextInput label={t`About the next action`} {...field("nextActionText")} />
            </div>
            <TagsInput label={t`Tags`} data={lists.tags.map((tag) => tag.name)} {...field("tags")} />
          </Stack>
        </Fieldset>
        <PromisedItems form={form} zone={viewer.timeZone} />
        <CommandAlert command={log} />
        <Group>
          <Button type="submit" loading={log.isBusy}>
            <Trans>Save</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
