/** The hours of a working week, several spans a day (PPL-1). */
import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { IconPlus, IconX } from "@tabler/icons-react";
import { firstWeekday, weekdayNames } from "@/shared/time/zones";
import { DAYS, type Day, nextSpan, type ProfileValues } from "./profile";
import styles from "./WorkingHours.module.css";

interface Props {
  form: UseFormReturnType<ProfileValues>;
  locale: string;
}

export function WorkingHours({ form, locale }: Props) {
  const { t } = useLingui();
  const first = firstWeekday(locale) - 1;
  const order = [...DAYS.slice(first), ...DAYS.slice(0, first)];
  const names = weekdayNames(locale);
  const nameOf = (day: Day) => names[DAYS.indexOf(day)] ?? day;
  const spans = form.getValues().workingHours.map((span, at) => ({ ...span, at }));
  return (
    <fieldset className={styles.week}>
      <legend>
        <Trans>Working hours</Trans>
      </legend>
      {order.map((day) => {
        const name = nameOf(day);
        const own = spans.filter((span) => span.day === day);
        return (
          <div key={day} className={styles.day}>
            <span className={styles.name}>{name}</span>
            <div className={styles.spans}>
              {own.length === 0 ? (
                <span className={styles.free}>
                  <Trans>Free</Trans>
                </span>
              ) : null}
              {own.map(({ key, at }) => (
                <span key={key} className={styles.span}>
                  <TextInput
                    size="xs"
                    aria-label={t`${name}, from`}
                    placeholder="09:00"
                    maxLength={5}
                    key={form.key(`workingHours.${at}.starts`)}
                    {...form.getInputProps(`workingHours.${at}.starts`)}
                  />
                  –
                  <TextInput
                    size="xs"
                    aria-label={t`${name}, until`}
                    placeholder="17:00"
                    maxLength={5}
                    key={form.key(`workingHours.${at}.ends`)}
                    {...form.getInputProps(`workingHours.${at}.ends`)}
                  />
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    size={28}
                    aria-label={t`Remove hours of ${name}`}
                    onClick={() => form.removeListItem("workingHours", at)}
                  >
                    <IconX size={14} aria-hidden />
                  </ActionIcon>
                </span>
              ))}
            </div>
            <Button
              variant="subtle"
              color="gray"
              size="compact-sm"
              leftSection={<IconPlus size={14} aria-hidden />}
              aria-label={t`Add hours on ${name}`}
              onClick={() =>
                form.insertListItem("workingHours", nextSpan(form.getValues().workingHours, day))
              }
            >
              <Trans>Add hours</Trans>
            </Button>
          </div>
        );
      })}
    </fieldset>
  );
}
