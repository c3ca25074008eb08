/** Picklists: add, rename, order, retire and restore their values (PIC-1); for administrators. */
import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, Checkbox, Group, NumberInput, Select, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { useRouter } from "@tanstack/react-router";
import { graphql } from "react-relay";
import { PICKLISTS, TONES } from "@/shared/domain";
import { usePage } from "@/shared/relay/page";
import { CommandAlert, useCommand } from "@/shared/relay/useCommand";
import { toast } from "@/shared/toast";
import { Panel } from "@/shared/ui/Panel";
import rows from "@/shared/ui/RecordRows.module.css";
import type { PicklistsSectionCreateMutation } from "./__generated__/PicklistsSectionCreateMutation.graphql";
import type { PicklistsSectionOrderMutation } from "./__generated__/PicklistsSectionOrderMutation.graphql";
import type { PicklistsSectionQuery } from "./__generated__/PicklistsSectionQuery.graphql";
import { PicklistRow } from "./PicklistRow";
import { picklistsRoute } from "./routes";

export const query = graphql`
  query PicklistsSectionQuery($list: Picklist!) {
    picklist(list: $list, includeRetired: true) {
      id
      ...PicklistRow_value
    }
  }
`;

type List = keyof typeof PICKLISTS;
const FAMILIES = ["SALES", "PURCHASE", "DELIVERY", "PROJECT", "SUPPORT", "ADMINISTRATIVE"] as const;

export function PicklistsSection() {
  const { t, i18n } = useLingui();
  const router = useRouter();
  const { picklist } = usePage<PicklistsSectionQuery>(query, picklistsRoute.useLoaderData());
  const search = picklistsRoute.useSearch();
  const navigate = picklistsRoute.useNavigate();
  const list: List = search.list ?? "MEDIUM";
  const order = useCommand<PicklistsSectionOrderMutation>(graphql`
    mutation PicklistsSectionOrderMutation($input: ReorderPicklistInput!) {
      reorderPicklist(input: $input) {
        __typename
        ... on ReorderPicklistPayload {
          __typename
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
  const move = async (from: number, by: number) => {
    const ids = picklist.map((value) => value.id);
    const [moved] = ids.splice(from, 1);
    if (moved === undefined) return;
    ids.splice(from + by, 0, moved);
    if (await order.run({ input: { picklist: list, ids } })) await router.invalidate();
  };
  return (
    <Stack gap={16}>
      <Select
        label={t`Picklist`}
        maw={280}
        allowDeselect={false}
        data={(Object.keys(PICKLISTS) as List[]).map((value) => ({
          value,
          label: i18n._(PICKLISTS[value].label),
        }))}
        value={list}
        onChange={(value) => void navigate({ search: { list: value as List }, replace: true })}
      />
      <Panel flush title={i18n._(PICKLISTS[list].label)}>
        <ol className={rows.rows}>
          {picklist.map((value, index) => (
            <PicklistRow key={value.id} value={value}>
              <ActionIcon
                variant="default"
                aria-label={t`Move up`}
                disabled={index === 0 || order.isBusy}
                onClick={() => void move(index, -1)}
              >
                <IconArrowUp size={14} aria-hidden />
              </ActionIcon>
              <ActionIcon
                variant="default"
                aria-label={t`Move down`}
                disabled={index === picklist.length - 1 || order.isBusy}
                onClick={() => void move(index, 1)}
              >
                <IconArrowDown size={14} aria-hidden />
              </ActionIcon>
            </PicklistRow>
          ))}
        </ol>
      </Panel>
      <AddValue key={list} list={list} />
    </Stack>
  );
}

function AddValue({ list }: { list: List }) {
  const { t, i18n } = useLingui();
  const router = useRouter();
  const form = useForm({
    mode: "uncontrolled",
    initialValues: {
      label: "",
      tone: "NEUTRAL",
      reached: true,
      family: "SALES",
      number: 1 as number | string,
      reminds: false,
    },
  });
  const create = useCommand<PicklistsSectionCreateMutation>(graphql`
    mutation PicklistsSectionCreateMutation($input: CreatePicklistValueInput!) {
      createPicklistValue(input: $input) {
        __typename
        ... on CreatePicklistValuePayload {
          __typename
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
  const submit = form.onSubmit(async ({ label, tone, reached, family, number, reminds }) => {
    const marks =
      list === "OUTCOME"
        ? { tone: tone as keyof typeof TONES, reached }
        : list === "STEP"
          ? { family: family as (typeof FAMILIES)[number], number: Number(number) }
          : list === "MEDIUM"
            ? { reminds }
            : {};
    if (!(await create.run({ input: { picklist: list, label, ...marks } }, { form }))) return;
    form.reset();
    toast({ message: t`${label} was added.` });
    await router.invalidate();
  });
  return (
    <Panel title={<Trans>Add a value</Trans>}>
      <form onSubmit={submit} noValidate>
        <Group align="flex-end" gap={12}>
          <TextInput label={t`Label`} key={form.key("label")} {...form.getInputProps("label")} />
          {list === "OUTCOME" ? (
            <>
              <Select
                label={t`Tone`}
                allowDeselect={false}
                data={(Object.keys(TONES) as (keyof typeof TONES)[]).map((value) => ({
                  value,
                  label: i18n._(TONES[value].label),
                }))}
                key={form.key("tone")}
                {...form.getInputProps("tone")}
              />
              <Checkbox
                label={t`The customer was reached`}
                key={form.key("reached")}
                {...form.getInputProps("reached", { type: "checkbox" })}
              />
            </>
          ) : null}
          {list === "STEP" ? (
            <>
              <Select
                label={t`Family`}
                allowDeselect={false}
                data={[...FAMILIES]}
                key={form.key("family")}
                {...form.getInputProps("family")}
              />
              <NumberInput
                label={t`Number`}
                min={1}
                max={99}
                key={form.key("number")}
                {...form.getInputProps("number")}
              />
            </>
          ) : null}
          {list === "MEDIUM" ? (
            <Checkbox
              label={t`Its appointments are reminded of`}
              key={form.key("reminds")}
              {...form.getInputProps("reminds", { type: "checkbox" })}
            />
          ) : null}
          <Button type="submit" loading={create.isBusy}>
            <Trans>Add</Trans>
          </Button>
        </Group>
        <CommandAlert command={create} />
      </form>
    </Panel>
  );
}
