/** Finds contacts by typing, to put one into the group. */
import { useLingui } from "@lingui/react/macro";
import { Loader } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconUserPlus } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { fetchQuery, graphql, useRelayEnvironment } from "react-relay";
import { Select } from "@/shared/ui/pickers";
import type { MemberPickerQuery } from "./__generated__/MemberPickerQuery.graphql";
import styles from "./Groups.module.css";

interface Props {
  isBusy: boolean;
  onPick(contact: { id: string; name: string }): void;
}

interface Found {
  id: string;
  name: string;
  customer: string;
}

export function MemberPicker({ isBusy, onPick }: Props) {
  const { t } = useLingui();
  const environment = useRelayEnvironment();
  const [typed, setTyped] = useState("");
  const [found, setFound] = useState<readonly Found[] | null>(null);
  const asked = useRef(0);
  const find = useDebouncedCallback((text: string) => {
    const question = ++asked.current;
    fetchQuery<MemberPickerQuery>(
      environment,
      graphql`
        query MemberPickerQuery($text: String) {
          contacts(first: 20, text: $text) {
            edges {
              node {
                id
                name
                customer {
                  name
                }
              }
            }
          }
        }
      `,
      { text },
    ).subscribe({
      next: ({ contacts }) => {
        if (question !== asked.current) return;
        setFound(
          contacts.edges.map(({ node }) => ({ id: node.id, name: node.name, customer: node.customer.name })),
        );
      },
      error: () => setFound([]),
    });
  }, 200);
  return (
    <Select
      className={styles.picker}
      aria-label={t`Add a contact`}
      placeholder={t`Add a contact`}
      leftSection={<IconUserPlus size={16} aria-hidden />}
      rightSection={isBusy ? <Loader size={14} /> : undefined}
      searchable
      value={null}
      searchValue={typed}
      onSearchChange={(text) => {
        setTyped(text);
        if (text.trim()) find(text.trim());
        else setFound(null);
      }}
      data={(found ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      filter={({ options }) => options}
      nothingFoundMessage={typed.trim() && found ? t`Nobody fits.` : t`Type a name or an email.`}
      renderOption={({ option }) => (
        <span className={styles.found}>
          <span>{option.label}</span>
          <span>{found?.find((one) => one.id === option.value)?.customer}</span>
        </span>
      )}
      onChange={(id) => {
        const contact = found?.find((one) => one.id === id);
        setTyped("");
        setFound(null);
        if (contact) onPick(contact);
      }}
    />
  );
}
