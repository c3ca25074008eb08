/** The fields of a customer (CUS-1): what is always said first, the rest below. */
import { Trans, useLingui } from "@lingui/react/macro";
import {
  Button,
  Fieldset,
  Group,
  SegmentedControl,
  Select,
  SimpleGrid,
  Stack,
  Switch,
  TagsInput,
  Textarea,
  TextInput,
} from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { type ReactNode, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { CUSTOMER_KINDS, RELATIONSHIPS } from "@/shared/domain";
import type { CustomerForm_query$key } from "./__generated__/CustomerForm_query.graphql";
import styles from "./Customers.module.css";

export interface CustomerValues {
  kind: "COMPANY" | "PERSON";
  relationship: "PROSPECT" | "CUSTOMER" | "FORMER" | "SUPPLIER";
  registered: boolean;
  name: string;
  firstName: string;
  lastName: string;
  email: string;
  phone: string;
  street: string;
  postcode: string;
  town: string;
  region: string;
  country: string;
  fiscalNumber: string;
  commercialNumber: string;
  nationalId: string;
  nationalIdCountry: string;
  culture: string;
  timeZone: string;
  notes: string;
  tags: string[];
  ownerId: string | null;
  teamId: string | null;
}

export const BLANK: CustomerValues = {
  kind: "COMPANY",
  relationship: "PROSPECT",
  registered: true,
  name: "",
  firstName: "",
  lastName: "",
  email: "",
  phone: "",
  street: "",
  postcode: "",
  town: "",
  region: "",
  country: "",
  fiscalNumber: "",
  commercialNumber: "",
  nationalId: "",
  nationalIdCountry: "",
  culture: "",
  timeZone: "",
  notes: "",
  tags: [],
  ownerId: null,
  teamId: null,
};

interface Props {
  query: CustomerForm_query$key;
  form: UseFormReturnType<CustomerValues>;
  isNew: boolean;
  isBusy: boolean;
  onSubmit(values: CustomerValues): void;
  onCancel(): void;
  alert: ReactNode;
}

export function CustomerForm({ query: key, form, isNew, isBusy, onSubmit, onCancel, alert }: Props) {
  const { t, i18n } = useLingui();
  const [kind, setKind] = useState(form.getValues().kind);
  const { users, teams, tags } = useFragment(
    graphql`
      fragment CustomerForm_query on Query {
        users(first: 100, active: true, roles: [ADMIN, MANAGER, ANALYST]) {
          edges {
            node {
              id
              name
            }
          }
        }
        teams {
          id
          name
        }
        tags {
          name
        }
      }
    `,
    key,
  );
  const field = (name: keyof CustomerValues) => ({ key: form.key(name), ...form.getInputProps(name) });
  const isPerson = kind === "PERSON";
  return (
    <form className={styles.form} onSubmit={form.onSubmit(onSubmit)} noValidate>
      <Stack gap={16}>
        {isNew ? (
          <Group gap={16}>
            <SegmentedControl
              aria-label={t`Kind`}
              data={(Object.keys(CUSTOMER_KINDS) as CustomerValues["kind"][]).map((value) => ({
                value,
                label: i18n._(CUSTOMER_KINDS[value].label),
              }))}
              value={kind}
              onChange={(value) => {
                setKind(value as CustomerValues["kind"]);
                form.setFieldValue("kind", value as CustomerValues["kind"]);
              }}
            />
            <Select
              aria-label={t`Relationship`}
              data={(Object.keys(RELATIONSHIPS) as CustomerValues["relationship"][]).map((value) => ({
                value,
                label: i18n._(RELATIONSHIPS[value].label),
              }))}
              allowDeselect={false}
              {...field("relationship")}
            />
          </Group>
        ) : null}
        <Fieldset legend={t`Who`}>
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing={12}>
            {isPerson ? (
              <>
                <TextInput label={t`First name`} {...field("firstName")} />
                <TextInput label={t`Last name`} {...field("lastName")} />
              </>
            ) : (
              <TextInput label={t`Name`} required {...field("name")} />
            )}
            <TextInput label={t`Email`} type="email" {...field("email")} />
            <TextInput label={t`Phone`} type="tel" {...field("phone")} />
            <Select
              label={t`Owner`}
              searchable
              clearable
              data={users.edges.map(({ node }) => ({ value: node.id, label: node.name }))}
              {...field("ownerId")}
            />
            <Select
              label={t`Team`}
              description={t`Without a team everyone sees the customer.`}
              clearable
              data={teams.map((team) => ({ value: team.id, label: team.name }))}
              {...field("teamId")}
            />
            <TagsInput label={t`Tags`} data={tags.map((tag) => tag.name)} {...field("tags")} />
            <Switch
              label={t`Registered profile`}
              mt={24}
              key={form.key("registered")}
              {...form.getInputProps("registered", { type: "checkbox" })}
            />
          </SimpleGrid>
        </Fieldset>
        <Fieldset legend={t`Where`}>
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing={12}>
            <TextInput label={t`Street`} {...field("street")} />
            <TextInput label={t`Postcode`} {...field("postcode")} />
            <TextInput label={t`Town`} {...field("town")} />
            <TextInput label={t`Region`} {...field("region")} />
            <TextInput
              label={t`Country`}
              placeholder="AT"
              description={t`Two letters of ISO 3166.`}
              {...field("country")}
            />
            <TextInput label={t`Time zone`} placeholder="Europe/Vienna" {...field("timeZone")} />
          </SimpleGrid>
        </Fieldset>
        <Fieldset legend={t`Numbers and language`}>
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing={12}>
            <TextInput label={t`Fiscal number`} {...field("fiscalNumber")} />
            <TextInput label={t`Commercial number`} {...field("commercialNumber")} />
            {isPerson ? (
              <>
                <TextInput
                  label={t`Identification number`}
                  description={isNew ? undefined : t`Leave it empty to keep the one there is.`}
                  autoComplete="off"
                  {...field("nationalId")}
                />
                <TextInput
                  label={t`Issued by`}
                  placeholder="AT"
                  description={t`Two letters of ISO 3166.`}
                  {...field("nationalIdCountry")}
                />
              </>
            ) : null}
            <TextInput
              label={t`Culture`}
              placeholder="de-AT"
              description={t`Language and region to write in.`}
              {...field("culture")}
            />
          </SimpleGrid>
        </Fieldset>
        <Textarea label={t`Notes`} autosize minRows={3} {...field("notes")} />
        {alert}
        <Group>
          <Button type="submit" loading={isBusy}>
            {isNew ? <Trans>Create</Trans> : <Trans>Save</Trans>}
          </Button>
          <Button variant="default" onClick={onCancel}>
            <Trans>Cancel</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
