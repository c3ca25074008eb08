/** The time of a journey: a preset in one click, or a range of days (JRN-6). They are loaded when they are wanted. */
import { Trans, useLingui } from "@lingui/react/macro";
import { lazy } from "react";
import { TIME_PRESETS } from "@/shared/domain";
import { useFormats } from "@/shared/time/formats";
import { OnDemand } from "@/shared/ui/OnDemand";
import { Chip } from "./Chip";
import { dayIn, type JourneyFilters } from "./fragments/filters";

interface Props {
  filters: JourneyFilters;
  onChange(change: Partial<JourneyFilters>): void;
}

const load = () => import("./OpenTime");
const OpenTime = lazy(load);

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
  const chip = <Chip label={<Trans>Time</Trans>} said={said} />;
  return (
    <OnDemand opener={chip} load={load}>
      {() => <OpenTime filters={filters} said={said} onChange={onChange} />}
    </OnDemand>
  );
}
