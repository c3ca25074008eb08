/** One value of a picklist: renamed in place, retired and restored. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, TextInput } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { useCommand } from "@/shared/relay/useCommand";
import rows from "@/shared/ui/RecordRows.module.css";
import type { PicklistRow_value$key } from "./__generated__/PicklistRow_value.graphql";
import type { PicklistRowRenameMutation } from "./__generated__/PicklistRowRenameMutation.graphql";
import type { PicklistRowRestoreMutation } from "./__generated__/PicklistRowRestoreMutation.graphql";
import type { PicklistRowRetireMutation } from "./__generated__/PicklistRowRetireMutation.graphql";

export function PicklistRow({ value: key, children }: { value: PicklistRow_value$key; children: ReactNode }) {
  const { t } = useLingui();
  const value = useFragment(
    graphql`
      fragment PicklistRow_value on PicklistValue {
        id
        version
        code
        label
        family
        number
        retiredAt
      }
    `,
    key,
  );
  const [label, setLabel] = useState(value.label);
  const rename = useCommand<PicklistRowRenameMutation>(graphql`
    mutation PicklistRowRenameMutation($input: UpdatePicklistValueInput!) {
      updatePicklistValue(input: $input) {
        __typename
        ... on UpdatePicklistValuePayload {
          picklistValue {
            ...PicklistRow_value
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
  const retire = useCommand<PicklistRowRetireMutation>(graphql`
    mutation PicklistRowRetireMutation($input: RetirePicklistValueInput!) {
      retirePicklistValue(input: $input) {
        __typename
        ... on RetirePicklistValuePayload {
          picklistValue {
            ...PicklistRow_value
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
  const restore = useCommand<PicklistRowRestoreMutation>(graphql`
    mutation PicklistRowRestoreMutation($input: RestorePicklistValueInput!) {
      restorePicklistValue(input: $input) {
        __typename
        ... on RestorePicklistValuePayload {
          picklistValue {
            ...PicklistRow_value
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
  const step = value.number ? `${value.family} · ${String(value.number).padStart(2, "0")}` : "";
  return (
    <li className={rows.row}>
      <TextInput
        className={rows.main}
        aria-label={t`Label of ${value.code}`}
        value={label}
        onChange={(event) => setLabel(event.currentTarget.value)}
      />
      <span className={rows.quiet}>{step || value.code}</span>
      {label === value.label ? null : (
        <Button
          variant="default"
          size="compact-sm"
          loading={rename.isBusy}
          onClick={() => void rename.run({ input: { id: value.id, version: value.version, label } })}
        >
          <Trans>Rename</Trans>
        </Button>
      )}
      {children}
      {value.retiredAt ? (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={t`Offer ${value.label} again`}
          onClick={() => void restore.run({ input: { id: value.id } })}
        >
          <Trans>Offer again</Trans>
        </Button>
      ) : (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={t`Retire ${value.label}`}
          onClick={() => void retire.run({ input: { id: value.id } })}
        >
          <Trans>Retire</Trans>
        </Button>
      )}
    </li>
  );
}
