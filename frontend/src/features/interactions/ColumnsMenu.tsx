/** Chooses the columns of the table; the choice stays in this browser (MYI-7). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Checkbox, Popover, Stack } from "@mantine/core";
import { useRef } from "react";
import { ColumnsButton } from "./ColumnsButton";
import { COLUMNS, type ColumnKey, DEFAULT_COLUMNS, FIXED, withColumn } from "./columns";

interface Props {
  labels: Readonly<Record<ColumnKey, string>>;
  shown: readonly ColumnKey[];
  onChange(columns: readonly ColumnKey[]): void;
}

export default function ColumnsMenu({ labels, shown, onChange }: Props) {
  const { t } = useLingui();
  const button = useRef<HTMLButtonElement>(null);
  const isUsual = shown.join() === DEFAULT_COLUMNS.join();
  return (
    <Popover
      defaultOpened
      onClose={() => button.current?.focus()}
      position="bottom-end"
      trapFocus
      withinPortal
      shadow="md"
    >
      <Popover.Target>
        <ColumnsButton ref={button} />
      </Popover.Target>
      <Popover.Dropdown aria-label={t`Columns`}>
        <Stack gap={10}>
          {COLUMNS.filter((key) => key !== FIXED).map((key) => (
            <Checkbox
              key={key}
              label={labels[key]}
              checked={shown.includes(key)}
              onChange={(event) => onChange(withColumn(shown, key, event.currentTarget.checked))}
            />
          ))}
          <Button
            variant="subtle"
            size="compact-sm"
            disabled={isUsual}
            onClick={() => onChange(DEFAULT_COLUMNS)}
          >
            <Trans>The usual columns</Trans>
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
