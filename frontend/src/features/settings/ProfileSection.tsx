/** One's own name, time zone and language (PPL-1). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { graphql } from "react-relay";
import { usePage } from "@/shared/relay/page";
import { CommandAlert, useCommand } from "@/shared/relay/useCommand";
import { toast } from "@/shared/toast";
import { Panel } from "@/shared/ui/Panel";
import type { ProfileSectionMutation } from "./__generated__/ProfileSectionMutation.graphql";
import type { ProfileSectionQuery } from "./__generated__/ProfileSectionQuery.graphql";
import { profileRoute } from "./routes";

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
    }
  }
`;

export function ProfileSection() {
  const { viewer } = usePage<ProfileSectionQuery>(query, profileRoute.useLoaderData());
  return viewer ? <Profile viewer={viewer} /> : null;
}

function Profile({ viewer }: { viewer: NonNullable<ProfileSectionQuery["response"]["viewer"]> }) {
  const { t } = useLingui();
  const form = useForm({
    mode: "uncontrolled",
    initialValues: {
      name: viewer.name,
      timeZone: viewer.timeZone,
      locale: viewer.locale,
      avatarColor: viewer.avatarColor,
    },
  });
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
  const submit = form.onSubmit(async (values) => {
    if (await save.run({ input: { version: viewer.version, ...values } }, { form }))
      toast({ message: t`Saved.` });
  });
  const field = (name: "name" | "timeZone" | "locale" | "avatarColor") => ({
    key: form.key(name),
    ...form.getInputProps(name),
  });
  return (
    <Panel title={<Trans>Profile</Trans>}>
      <form onSubmit={submit} noValidate>
        <Stack gap={12} maw={420}>
          <TextInput label={t`Email`} value={viewer.email} readOnly />
          <TextInput label={t`Name`} {...field("name")} />
          <TextInput label={t`Time zone`} placeholder="Europe/Vienna" {...field("timeZone")} />
          <TextInput label={t`Language and region`} placeholder="de-AT" {...field("locale")} />
          <TextInput type="color" label={t`Colour`} {...field("avatarColor")} />
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
