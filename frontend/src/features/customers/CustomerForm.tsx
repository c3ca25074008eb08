/** The fields of a customer (CUS-1): what is always said first, the rest foldable below. */
import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, Input, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { IconPlus, IconX } from "@tabler/icons-react";
import { type ReactNode, useMemo, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { useFindPeople } from "@/features/people/fragments/useFindPeople";
import { CUSTOMER_KINDS, RELATIONSHIPS } from "@/shared/domain";
import { countries, cultures, timeZones } from "@/shared/places";
import { Check } from "@/shared/ui/Check";
import { Autocomplete, Select, TagsInput } from "@/shared/ui/pickers";
import { Segments } from "@/shared/ui/Segments";
import { TextArea } from "@/shared/ui/TextArea";
import { optionsOf, useFound } from "@/shared/ui/useFound";
import { mayManage, useViewer } from "@/shared/viewer";
import type { CustomerForm_query$key } from "./__generated__/CustomerForm_query.graphql";
import styles from "./Customers.module.css";
import { FormSection } from "./FormSection";
import { useFindCustomers } from "./fragments/useFindCustomers";
import { type CustomerValues, type Field, LABELS, newLink } from "./values";

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Props {
  query: CustomerForm_query$key;
  form: UseFormReturnType<CustomerValues>;
  isNew: boolean;
  isBusy: boolean;
  /** The record that is changed, with the names that stand on it. */
  id?: string;
  owner?: Named | null | undefined;
  parent?: Named | null | undefined;
  /** The masked identification number that stands on the record. */
  nationalId?: string | null | undefined;
  onSubmit(values: CustomerValues): void;
  onCancel(): void;
  alert: ReactNode;
}

const ADDRESS: Field[] = ["street", "postcode", "town", "region", "country"];
const NUMBERS: Field[] = [
  "fiscalNumber",
  "commercialNumber",
  "nationalId",
  "nationalIdCountry",
  "dropNationalId",
];
const LANGUAGE: Field[] = ["culture", "timeZone"];
const MORE: Field[] = ["links", "notes"];

export function CustomerForm(props: Props) {
  const { query: key, form, isNew, isBusy, id, owner, parent, nationalId, onSubmit, onCancel, alert } = props;
  const { t, i18n } = useLingui();
  const viewer = useViewer();
  const [kind, setKind] = useState(form.getValues().kind);
  const data = useFragment(
    graphql`
      fragment CustomerForm_query on Query {
        users(first: 20, active: true, roles: [ADMIN, MANAGER, ANALYST]) {
          edges {
            node {
              id
              name
            }
          }
        }
        viewer {
          teams {
            id
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
  const owners = useFound(
    useFindPeople("analysts"),
    optionsOf(data.users.edges.map(({ node }) => node)),
    optionsOf(owner ? [owner] : []),
  );
  const parents = useFound(useFindCustomers(id), [], optionsOf(parent ? [parent] : []));
  const countryOptions = useMemo(() => countries(i18n.locale), [i18n.locale]);
  const cultureNames = useMemo(
    () => new Map(cultures(i18n.locale).map(({ value, label }) => [value, label])),
    [i18n.locale],
  );
  const own = new Set(data.viewer?.teams.map((team) => team.id));
  const first = form.getInitialValues();
  const teams = data.teams.filter(
    (team) => mayManage(viewer) || own.has(team.id) || team.id === first.teamId,
  );
  const field = (name: Field) => ({
    label: i18n._(LABELS[name]),
    key: form.key(name),
    ...form.getInputProps(name),
  });
  const section = (fields: Field[]) => ({
    startsOpen: fields.some((name) => {
      const value = first[name];
      return name !== "timeZone" && (Array.isArray(value) ? value.length > 0 : Boolean(value));
    }),
    hasProblem: Object.keys(form.errors).some((path) => fields.includes(path.split(".")[0] as Field)),
  });
  const isPerson = kind === "PERSON";
  return (
    <form className={styles.form} onSubmit={form.onSubmit(onSubmit)} noValidate>
      <div className={styles.sections}>
        <section className={styles.section} aria-label={t`Essentials`}>
          <div className={styles.fields}>
            {isNew ? (
              <>
                <Input.Wrapper label={i18n._(LABELS.kind)} labelElement="div">
                  <Segments
                    label={i18n._(LABELS.kind)}
                    choices={(Object.keys(CUSTOMER_KINDS) as CustomerValues["kind"][]).map((value) => ({
                      value,
                      label: i18n._(CUSTOMER_KINDS[value].label),
                    }))}
                    value={kind}
                    onChange={(value) => {
                      setKind(value as CustomerValues["kind"]);
                      form.setFieldValue("kind", value as CustomerValues["kind"]);
                    }}
                  />
                </Input.Wrapper>
                <Select
                  data={(Object.keys(RELATIONSHIPS) as CustomerValues["relationship"][]).map((value) => ({
                    value,
                    label: i18n._(RELATIONSHIPS[value].label),
                  }))}
                  allowDeselect={false}
                  {...field("relationship")}
                />
              </>
            ) : null}
            {isPerson ? (
              <>
                <TextInput autoComplete="off" {...field("firstName")} />
                <TextInput autoComplete="off" {...field("lastName")} />
              </>
            ) : (
              <TextInput className={styles.wide} required autoComplete="off" {...field("name")} />
            )}
            <TextInput type="email" autoComplete="off" {...field("email")} />
            <TextInput type="tel" autoComplete="off" placeholder="+43 1 234567" {...field("phone")} />
            <Select clearable {...owners} {...field("ownerId")} />
            <Select
              clearable
              placeholder={t`Everyone`}
              data={teams.map((team) => ({ value: team.id, label: team.name }))}
              {...field("teamId")}
            />
            <Select
              className={styles.wide}
              clearable
              placeholder={t`Type the name of another customer`}
              {...parents}
              {...field("parentId")}
            />
            <TagsInput
              className={styles.wide}
              data={data.tags.map((tag) => tag.name)}
              placeholder={t`Choose, or type a new one and press Enter`}
              {...field("tags")}
            />
            <Check
              className={styles.wide}
              description={t`Others were made in passing and wait to be completed.`}
              label={i18n._(LABELS.registered)}
              key={form.key("registered")}
              {...form.getInputProps("registered", { type: "checkbox" })}
            />
          </div>
        </section>
        <FormSection title={t`Address`} hint={t`Street, postcode, town, country`} {...section(ADDRESS)}>
          <div className={styles.fields}>
            <TextInput className={styles.wide} autoComplete="off" {...field("street")} />
            <TextInput autoComplete="off" {...field("postcode")} />
            <TextInput autoComplete="off" {...field("town")} />
            <TextInput autoComplete="off" {...field("region")} />
            <Select searchable clearable data={countryOptions} {...field("country")} />
          </div>
        </FormSection>
        <FormSection
          title={t`Registration numbers`}
          hint={isPerson ? t`Fiscal, commercial, national identification` : t`Fiscal, commercial`}
          {...section(NUMBERS)}
        >
          <div className={styles.fields}>
            <TextInput autoComplete="off" {...field("fiscalNumber")} />
            <TextInput autoComplete="off" {...field("commercialNumber")} />
            {isPerson ? (
              <>
                <TextInput
                  autoComplete="off"
                  placeholder={nationalId ?? undefined}
                  description={nationalId ? t`Leave it empty to keep the one there is.` : t`Kept encrypted.`}
                  {...field("nationalId")}
                />
                <Select
                  searchable
                  clearable
                  data={countryOptions}
                  description={t`Decides how long the number is.`}
                  {...field("nationalIdCountry")}
                />
                {nationalId ? (
                  <Check
                    className={styles.wide}
                    label={i18n._(LABELS.dropNationalId)}
                    key={form.key("dropNationalId")}
                    {...form.getInputProps("dropNationalId", { type: "checkbox" })}
                  />
                ) : null}
              </>
            ) : null}
          </div>
        </FormSection>
        <FormSection
          title={t`Language and time zone`}
          hint={t`How to write to them, and when it is day there`}
          {...section(LANGUAGE)}
        >
          <div className={styles.fields}>
            <Autocomplete
              data={[...cultureNames.keys()]}
              placeholder="de-AT"
              filter={({ options, search }) => {
                const text = search.trim().toLocaleLowerCase();
                return options.filter(
                  (option) =>
                    "value" in option &&
                    `${option.value} ${cultureNames.get(option.value)}`.toLocaleLowerCase().includes(text),
                );
              }}
              renderOption={({ option }) => `${cultureNames.get(option.value) ?? ""} · ${option.value}`}
              {...field("culture")}
            />
            <Select
              searchable
              limit={60}
              allowDeselect={false}
              placeholder={t`The organisation's`}
              nothingFoundMessage={t`Nothing fits.`}
              data={timeZones(first.timeZone)}
              {...field("timeZone")}
            />
          </div>
        </FormSection>
        <FormSection title={t`Links and notes`} hint={t`Addresses on the web, free text`} {...section(MORE)}>
          <div className={styles.fields}>
            <Links form={form} />
            <TextArea className={styles.wide} {...field("notes")} />
          </div>
        </FormSection>
      </div>
      <div className={styles.foot}>
        <div className={styles.alert}>{alert}</div>
        <Button type="submit" loading={isBusy}>
          {isNew ? <Trans>Create customer</Trans> : <Trans>Save</Trans>}
        </Button>
        <Button variant="default" onClick={onCancel}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </form>
  );
}

function Links({ form }: { form: UseFormReturnType<CustomerValues> }) {
  const { t, i18n } = useLingui();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot be laid out in a row.
    <div role="group" aria-label={i18n._(LABELS.links)} className={styles.wide}>
      {form.getValues().links.map((link, at) => (
        <div key={link.key} className={styles.link}>
          <TextInput
            aria-label={t`Label of link ${at + 1}`}
            placeholder={t`Label`}
            key={form.key(`links.${at}.label`)}
            {...form.getInputProps(`links.${at}.label`)}
          />
          <TextInput
            type="url"
            aria-label={t`Address of link ${at + 1}`}
            placeholder="https://"
            key={form.key(`links.${at}.url`)}
            {...form.getInputProps(`links.${at}.url`)}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size={32}
            aria-label={t`Remove link ${at + 1}`}
            onClick={() => form.removeListItem("links", at)}
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => form.insertListItem("links", newLink())}
      >
        <Trans>Add a link</Trans>
      </Button>
    </div>
  );
}
