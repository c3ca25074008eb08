/** The presets and the range of a `TimeChip`, opened as they come. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Popover, TextInput } from "@mantine/core";
import { useRef } from "react";
import { TIME_PRESETS } from "@/shared/domain";
import { useFormats } from "@/shared/time/formats";
import { daysOf, PRESETS, type Preset } from "@/shared/time/zones";
import { Chip } from "./Chip";
import styles from "./Filters.module.css";
import { dayIn, type JourneyFilters } from "./fragments/filters";

interface Props {
  filters: JourneyFilters;
  said: string | null;
  onChange(change: Partial<JourneyFilters>): void;
}

export default function OpenTime({ filters, said, onChange }: Props) {
  const { t, i18n } = useLingui();
  const formats = useFormats();
  const chip = useRef<HTMLButtonElement>(null);
  const from = dayIn(filters.from);
  const to = dayIn(filters.to);
  const meaning = (preset: Preset) => {
    const days = daysOf(preset, formats.zone);
    return days.from === days.to
      ? formats.date(days.from)
      : `${formats.date(days.from)} – ${formats.date(days.to)}`;
  };
  return (
    <Popover
      defaultOpened
      onClose={() => chip.current?.focus()}
      position="bottom-start"
      shadow="md"
      width={304}
      trapFocus
    >
      <Popover.Target>
        <Chip ref={chip} label={<Trans>Time</Trans>} said={said} />
      </Popover.Target>
      <Popover.Dropdown className={styles.time} aria-label={t`Time`}>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot be laid out in a column of buttons. */}
        <div role="group" aria-label={t`Presets`} className={styles.presets}>
          {PRESETS.map((preset) => {
            const isPressed = filters.preset === preset;
            return (
              <button
                key={preset}
                type="button"
                className={styles.preset}
                aria-pressed={isPressed}
                onClick={() => onChange({ preset: isPressed ? "" : preset, from: "", to: "" })}
              >
                <span>{i18n._(TIME_PRESETS[preset].label)}</span>
                <span className={styles.meaning}>{meaning(preset)}</span>
              </button>
            );
          })}
        </div>
        <div className={styles.range}>
          <TextInput
            type="date"
            label={t`From`}
            value={filters.from ?? ""}
            max={to ?? undefined}
            onChange={(event) => onChange({ from: event.currentTarget.value, preset: "" })}
          />
          <TextInput
            type="date"
            label={t`To`}
            value={filters.to ?? ""}
            min={from ?? undefined}
            onChange={(event) => onChange({ to: event.currentTarget.value, preset: "" })}
          />
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
