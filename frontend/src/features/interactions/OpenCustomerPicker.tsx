/** The list of a `CustomerPicker`. Finds a customer by typing, or makes an unregistered profile of what was typed (WIZ-6, CUS-2). */
import { useLingui } from "@lingui/react/macro";
import { Combobox, TextInput, useCombobox } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useState } from "react";
import { fetchQuery, graphql, useRelayEnvironment } from "react-relay";
import { useCommand } from "@/shared/relay/useCommand";
import type { OpenCustomerPickerCreateMutation } from "./__generated__/OpenCustomerPickerCreateMutation.graphql";
import type { OpenCustomerPickerQuery } from "./__generated__/OpenCustomerPickerQuery.graphql";
import type { CustomerPickerProps } from "./CustomerPicker";

interface Props extends CustomerPickerProps {
  id: string;
}

interface Hit {
  /** Names the line: a customer, or one of its contacts. */
  id: string;
  customerId: string;
  contactId?: string;
  name: string;
  detail: string;
}

export default function OpenCustomerPicker({ id, name, onChoose }: Props) {
  const { t } = useLingui();
  const environment = useRelayEnvironment();
  const box = useCombobox();
  const [text, setText] = useState(name);
  const [hits, setHits] = useState<Hit[]>([]);
  const create = useCommand<OpenCustomerPickerCreateMutation>(graphql`
    mutation OpenCustomerPickerCreateMutation($input: CreateCustomerInput!) {
      createCustomer(input: $input) {
        __typename
        ... on CreateCustomerPayload {
          customer {
            id
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
  const find = useDebouncedCallback(async (typed: string) => {
    const found = await fetchQuery<OpenCustomerPickerQuery>(
      environment,
      graphql`
        query OpenCustomerPickerQuery($text: String!) {
          search(text: $text, first: 10) {
            id
            customer {
              id
              name
            }
            contact {
              id
              name
            }
          }
        }
      `,
      { text: typed },
    ).toPromise();
    setHits(
      (found?.search ?? []).map((hit) => ({
        id: `${hit.customer.id} ${hit.contact?.id ?? ""}`,
        customerId: hit.customer.id,
        contactId: hit.contact?.id,
        name: hit.customer.name,
        detail: hit.contact?.name ?? "",
      })),
    );
  }, 150);
  const choose = async (value: string) => {
    box.closeDropdown();
    const hit = hits.find((one) => one.id === value);
    if (hit) {
      setText(hit.name);
      return onChoose(hit.customerId, hit.contactId);
    }
    const done = await create.run({ input: { name: text.trim(), registered: false } });
    if (done?.customer) onChoose(done.customer.id);
  };
  const unique = [...new Map(hits.map((hit) => [hit.id, hit])).values()];
  return (
    <Combobox store={box} onOptionSubmit={(value) => void choose(value)}>
      <Combobox.Target withExpandedAttribute>
        <TextInput
          id={id}
          label={t`Customer`}
          required
          placeholder={t`Type a name or an email`}
          value={text}
          disabled={create.isBusy}
          onFocus={() => text && box.openDropdown()}
          onBlur={() => box.closeDropdown()}
          onChange={(event) => {
            setText(event.currentTarget.value);
            box.openDropdown();
            box.resetSelectedOption();
            if (event.currentTarget.value.trim()) find(event.currentTarget.value);
            else setHits([]);
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={text.trim() === ""}>
        <Combobox.Options aria-label={t`Customers`}>
          {unique.map((hit) => (
            <Combobox.Option key={hit.id} value={hit.id}>
              {hit.name}
              {hit.detail ? ` · ${hit.detail}` : ""}
            </Combobox.Option>
          ))}
          <Combobox.Option value="new">{t`New unregistered profile: ${text.trim()}`}</Combobox.Option>
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
