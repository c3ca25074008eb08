/** The time of a journey: a preset in one click, or a range of days (JRN-6). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Popover, TextInput } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { TIME_PRESETS } from "@/shared/domain";
import { useFormats } from "@/shared/time/formats";
import { daysOf, PRESETS, type Preset } from "@/shared/time/zones";
import styles from "./Filters.module.css";
import { dayIn, type JourneyFilters } from "./fragments/filters";

interface Props {
  filters: JourneyFilters;
  onChange(change: Partial<JourneyFilters>): void;
}

export function TimeChip({ filters, onChange }: Props) {
  const { t, i18n } = useLingui();
  const formats = useFormats();
  const from = dayIn(filters.from);
  const to = dayIn(filters.to);
  const said = filters.preset
    ? i18n._(TIME_PRESETS[filters.preset].label)
    : from && to
      ? `${formats.date(from)} – ${formats.date(to)}`
      : from
        ? t`from ${formats.date(from)}`
        : to
          ? t`until ${formats.date(to)}`
          : null;
  const meaning = (preset: Preset) => {
    const days = daysOf(preset, formats.zone);
    return days.from === days.to
      ? formats.date(days.from)
      : `${formats.date(days.from)} – ${formats.date(days.to)}`;
  };
  return (
    <Popover position="bottom-start" shadow="md" width={304} trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={styles.chip} data-chosen={said ? true : undefined}>
          <span>
            <Trans>Time</Trans>
          </span>
          {said ? <span className={styles.said}>{said}</span> : null}
          <IconChevronDown size={13} stroke={2} aria-hidden />
        </button>
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
