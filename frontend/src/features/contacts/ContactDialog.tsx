/** Adds a contact to a customer, or changes one (CUS-3). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Checkbox, Group, Modal, SimpleGrid, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useRouter } from "@tanstack/react-router";
import { graphql } from "react-relay";
import { cultures } from "@/shared/places";
import { CommandAlert, useCommand } from "@/shared/relay/useCommand";
import { toast } from "@/shared/toast";
import { Select } from "@/shared/ui/pickers";
import type { ContactDialogCreateMutation } from "./__generated__/ContactDialogCreateMutation.graphql";
import type { ContactDialogUpdateMutation } from "./__generated__/ContactDialogUpdateMutation.graphql";

export interface EditedContact {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly firstName: string | null | undefined;
  readonly lastName: string | null | undefined;
  readonly email: string | null | undefined;
  readonly phone: string | null | undefined;
  readonly jobTitle: string | null | undefined;
  readonly culture: string | null | undefined;
  readonly registered: boolean;
}

type Props = { onClose(): void } & ({ customerId: string; contact?: undefined } | { contact: EditedContact });

export default function ContactDialog(props: Props) {
  const { t, i18n } = useLingui();
  const router = useRouter();
  const { contact, onClose } = props;
  const form = useForm({
    mode: "uncontrolled",
    initialValues: {
      firstName: contact?.firstName ?? "",
      lastName: contact?.lastName ?? "",
      email: contact?.email ?? "",
      phone: contact?.phone ?? "",
      jobTitle: contact?.jobTitle ?? "",
      culture: contact?.culture ?? null,
      registered: contact?.registered ?? true,
    },
  });
  const create = useCommand<ContactDialogCreateMutation>(graphql`
    mutation ContactDialogCreateMutation($input: CreateContactInput!) {
      createContact(input: $input) {
        __typename
        ... on CreateContactPayload {
          contact {
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
  const update = useCommand<ContactDialogUpdateMutation>(graphql`
    mutation ContactDialogUpdateMutation($input: UpdateContactInput!) {
      updateContact(input: $input) {
        __typename
        ... on UpdateContactPayload {
          contact {
            id
            version
            name
            firstName
            lastName
            email
            phone
            jobTitle
            culture
            registered
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
    async ({ firstName, lastName, email, phone, jobTitle, culture, registered }) => {
      const input = {
        firstName: firstName.trim() || null,
        lastName: lastName.trim() || null,
        email: email.trim() || null,
        phone: phone.trim() || null,
        jobTitle: jobTitle.trim() || null,
        culture,
        registered,
      };
      const done = contact
        ? await update.run({ input: { id: contact.id, version: contact.version, ...input } }, { form })
        : await create.run({ input: { customerId: props.customerId, ...input } }, { form });
      if (!done?.contact) return;
      const { name } = done.contact;
      toast({ message: contact ? t`${name} was saved.` : t`${name} was added.` });
      onClose();
      await router.invalidate();
    },
  );
  return (
    <Modal
      opened
      onClose={onClose}
      title={contact ? t`Edit ${contact.name}` : t`Add a contact`}
      closeButtonProps={{ "aria-label": t`Close` }}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap={12}>
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing={12} verticalSpacing={12}>
            <TextInput
              label={t`First name`}
              data-autofocus
              key={form.key("firstName")}
              {...form.getInputProps("firstName")}
            />
            <TextInput label={t`Last name`} key={form.key("lastName")} {...form.getInputProps("lastName")} />
          </SimpleGrid>
          <TextInput label={t`Job title`} key={form.key("jobTitle")} {...form.getInputProps("jobTitle")} />
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing={12} verticalSpacing={12}>
            <TextInput
              label={t`Email`}
              type="email"
              key={form.key("email")}
              {...form.getInputProps("email")}
            />
            <TextInput label={t`Phone`} type="tel" key={form.key("phone")} {...form.getInputProps("phone")} />
          </SimpleGrid>
          <Select
            label={t`Language`}
            searchable
            clearable
            clearButtonProps={{ "aria-label": t`Clear the language` }}
            data={cultures(i18n.locale)}
            key={form.key("culture")}
            {...form.getInputProps("culture")}
          />
          <Checkbox
            label={t`Registered profile`}
            key={form.key("registered")}
            {...form.getInputProps("registered", { type: "checkbox" })}
          />
          <CommandAlert command={contact ? update : create} />
          <Group justify="flex-end" gap={8}>
            <Button variant="default" onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
            <Button type="submit" loading={create.isBusy || update.isBusy}>
              {contact ? <Trans>Save</Trans> : <Trans>Add</Trans>}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
