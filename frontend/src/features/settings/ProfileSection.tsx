/** One's own name, time zone, language, colour and working hours (PPL-1). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Input, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { randomId } from "@mantine/hooks";
import { useState } from "react";
import { graphql } from "react-relay";
import { cultures, timeZones } from "@/shared/places";
import { usePage } from "@/shared/relay/page";
import { CommandAlert, useCommand } from "@/shared/relay/useCommand";
import { toast } from "@/shared/toast";
import { Avatar } from "@/shared/ui/Avatar";
import { Panel } from "@/shared/ui/Panel";
import { Select } from "@/shared/ui/pickers";
import type { ProfileSectionMutation } from "./__generated__/ProfileSectionMutation.graphql";
import type { ProfileSectionQuery } from "./__generated__/ProfileSectionQuery.graphql";
import { COLOURS, type ProfileValues } from "./profile";
import { profileRoute } from "./routes";
import styles from "./SettingsPage.module.css";
import { WorkingHours } from "./WorkingHours";

export const query = graphql`
  query ProfileSectionQuery {
    viewer {
      id
      version
      name
      email
      timeZone
      locale
      avatarColor
      workingHours {
        day
        starts
        ends
      }
    }
  }
`;

export function ProfileSection() {
  const { viewer } = usePage<ProfileSectionQuery>(query, profileRoute.useLoaderData());
  return viewer ? <Profile viewer={viewer} /> : null;
}

function Profile({ viewer }: { viewer: NonNullable<ProfileSectionQuery["response"]["viewer"]> }) {
  const { t, i18n } = useLingui();
  const form = useForm<ProfileValues>({
    mode: "uncontrolled",
    initialValues: {
      name: viewer.name,
      timeZone: viewer.timeZone,
      locale: viewer.locale,
      avatarColor: viewer.avatarColor,
      workingHours: viewer.workingHours.map((span) => ({ key: randomId(), ...span })),
    },
  });
  const [color, setColor] = useState(viewer.avatarColor);
  const save = useCommand<ProfileSectionMutation>(graphql`
    mutation ProfileSectionMutation($input: UpdateProfileInput!) {
      updateProfile(input: $input) {
        __typename
        ... on UpdateProfilePayload {
          viewer {
            id
            version
            name
            timeZone
            locale
            avatarColor
            workingHours {
              day
              starts
              ends
            }
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
  const submit = form.onSubmit(async ({ workingHours, ...values }) => {
    const hours = workingHours.map(({ day, starts, ends }) => ({ day, starts, ends }));
    const input = { version: viewer.version, ...values, avatarColor: color, workingHours: hours };
    if (await save.run({ input }, { form })) toast({ message: t`Saved.` });
  });
  const known = cultures(i18n.locale).map(({ value, label }) => ({ value, label: `${label} · ${value}` }));
  const locales = known.some(({ value }) => value === viewer.locale)
    ? known
    : [{ value: viewer.locale, label: viewer.locale }, ...known];
  const swatches = [...new Set([viewer.avatarColor, ...COLOURS])];
  const field = (name: "name" | "timeZone" | "locale") => ({
    key: form.key(name),
    ...form.getInputProps(name),
  });
  return (
    <Panel title={<Trans>Profile</Trans>}>
      <form onSubmit={submit} noValidate>
        <Stack gap={16} maw={520}>
          <TextInput label={t`Name`} required autoComplete="name" {...field("name")} />
          <TextInput
            label={t`Email`}
            description={t`An administrator can change it.`}
            value={viewer.email}
            readOnly
          />
          <Select
            label={t`Time zone`}
            description={t`Days and times are shown in it.`}
            searchable
            limit={60}
            allowDeselect={false}
            nothingFoundMessage={t`Nothing fits.`}
            data={timeZones(viewer.timeZone)}
            {...field("timeZone")}
          />
          <Select
            label={t`Language and region`}
            description={t`How dates and numbers are written; the app itself speaks English and German.`}
            searchable
            allowDeselect={false}
            nothingFoundMessage={t`Nothing fits.`}
            data={locales}
            {...field("locale")}
          />
          <Input.Wrapper label={t`Colour`} labelElement="div">
            <div className={styles.colours}>
              <Avatar name={viewer.name} color={color} size={32} />
              <div className={styles.swatches} role="radiogroup" aria-label={t`Colour`}>
                {swatches.map((one, at) => (
                  <label key={one} className={styles.swatch} style={{ background: one }}>
                    <input
                      type="radio"
                      name="colour"
                      aria-label={t`Colour ${at + 1}`}
                      checked={color === one}
                      onChange={() => setColor(one)}
                    />
                  </label>
                ))}
              </div>
            </div>
          </Input.Wrapper>
          <WorkingHours form={form} locale={viewer.locale} />
          <CommandAlert command={save} />
          <Group>
            <Button type="submit" loading={save.isBusy}>
              <Trans>Save</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Panel>
  );
}
