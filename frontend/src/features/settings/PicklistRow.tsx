/** One value of a picklist: its marks, its place, and whether it is offered. */
import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button } from "@mantine/core";
import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { useState } from "react";
import { graphql, useFragment } from "react-relay";
import { TONES } from "@/shared/domain";
import { useCommand } from "@/shared/relay/useCommand";
import { toast } from "@/shared/toast";
import { lazyDialog } from "@/shared/ui/lazyDialog";
import { MediumIcon } from "@/shared/ui/MediumIcon";
import type { PicklistRow_value$key } from "./__generated__/PicklistRow_value.graphql";
import type { PicklistRowRestoreMutation } from "./__generated__/PicklistRowRestoreMutation.graphql";
import type { PicklistRowRetireMutation } from "./__generated__/PicklistRowRetireMutation.graphql";
import type { Outcome } from "./PicklistValueDialog";
import styles from "./SettingsPage.module.css";

const PicklistValueDialog = lazyDialog(
  async () => (await import("./PicklistValueDialog")).PicklistValueDialog,
);

interface Props {
  value: PicklistRow_value$key;
  outcomes: readonly Outcome[];
  isFirst: boolean;
  isLast: boolean;
  onMove(by: number): void;
}

export function PicklistRow({ value: key, outcomes, isFirst, isLast, onMove }: Props) {
  const { t, i18n } = useLingui();
  const [isEditing, setEditing] = useState(false);
  const value = useFragment(
    graphql`
      fragment PicklistRow_value on PicklistValue {
        id
        version
        picklist
        code
        label
        fullLabel
        isRetired
        isProtected
        tone
        reached
        reminds
        family
        number
        stampsUpdateDate
        concludesWith {
          code
          label
        }
      }
    `,
    key,
  );
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
  const input = { id: value.id };
  const offer = () => restore.run({ input });
  const stop = async () => {
    if (await retire.run({ input }))
      toast({ message: t`${value.label} is no longer offered.`, undo: () => void offer() });
  };
  const marks = [
    value.tone ? i18n._(TONES[value.tone].label) : null,
    value.tone && value.reached !== null ? (value.reached ? t`reached` : t`not reached`) : null,
    value.reminds ? t`reminds of appointments` : null,
    value.stampsUpdateDate ? t`stamps the update date` : null,
    value.concludesWith ? t`concludes with ${value.concludesWith.label}` : null,
  ].filter((mark) => mark !== null);
  return (
    <li className={styles.row}>
      <span className={styles.actions}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={26}
          aria-label={t`Move ${value.label} up`}
          aria-disabled={isFirst}
          data-disabled={isFirst || undefined}
          onClick={() => (isFirst ? undefined : onMove(-1))}
        >
          <IconArrowUp size={14} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={26}
          aria-label={t`Move ${value.label} down`}
          aria-disabled={isLast}
          data-disabled={isLast || undefined}
          onClick={() => (isLast ? undefined : onMove(1))}
        >
          <IconArrowDown size={14} aria-hidden />
        </ActionIcon>
      </span>
      {value.picklist === "MEDIUM" ? <MediumIcon code={value.code} /> : null}
      <span className={`${styles.main} ${styles.words}`}>
        <span className={value.isRetired ? styles.gone : undefined}>{value.fullLabel}</span>
        <span className={styles.soft}>{value.code}</span>
      </span>
      {marks.map((mark) => (
        <span key={mark} className={styles.mark}>
          {mark}
        </span>
      ))}
      <span className={styles.actions}>
        <Button
          variant="default"
          size="compact-sm"
          aria-label={t`Edit ${value.label}`}
          onClick={() => setEditing(true)}
        >
          <Trans>Edit</Trans>
        </Button>
        {value.isRetired ? (
          <Button
            variant="default"
            size="compact-sm"
            loading={restore.isBusy}
            aria-label={t`Restore ${value.label}`}
            onClick={() => void offer()}
          >
            <Trans>Restore</Trans>
          </Button>
        ) : value.isProtected ? null : (
          <Button
            variant="default"
            size="compact-sm"
            loading={retire.isBusy}
            aria-label={t`Retire ${value.label}`}
            onClick={() => void stop()}
          >
            <Trans>Retire</Trans>
          </Button>
        )}
      </span>
      {isEditing ? (
        <PicklistValueDialog
          list={value.picklist}
          value={value}
          outcomes={outcomes}
          onClose={() => setEditing(false)}
        />
      ) : null}
    </li>
  );
}
