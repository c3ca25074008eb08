/** Chooses the columns of the table; the choice stays in this browser (MYI-7). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Checkbox, Popover, Stack } from "@mantine/core";
import { IconColumns3 } from "@tabler/icons-react";
import { COLUMNS, type ColumnKey, DEFAULT_COLUMNS, FIXED, withColumn } from "./columns";

interface Props {
  labels: Readonly<Record<ColumnKey, string>>;
  shown: readonly ColumnKey[];
  onChange(columns: readonly ColumnKey[]): void;
}

export function ColumnsMenu({ labels, shown, onChange }: Props) {
  const { t } = useLingui();
  const isUsual = shown.join() === DEFAULT_COLUMNS.join();
  return (
    <Popover position="bottom-end" trapFocus withinPortal shadow="md">
      <Popover.Target>
        <Button variant="default" size="compact-sm" leftSection={<IconColumns3 size={16} aria-hidden />}>
          <Trans>Columns</Trans>
        </Button>
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
