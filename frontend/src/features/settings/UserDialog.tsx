/** Who a user is, what they may do, and the teams they are in; a new one is invited by a link. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Modal, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useRouter } from "@tanstack/react-router";
import { graphql } from "react-relay";
import { ROLES } from "@/shared/domain";
import { CommandAlert, useCommand } from "@/shared/relay/useCommand";
import { toast } from "@/shared/toast";
import { MultiSelect, Select } from "@/shared/ui/pickers";
import type { UserDialogInviteMutation } from "./__generated__/UserDialogInviteMutation.graphql";
import type { UserDialogUpdateMutation } from "./__generated__/UserDialogUpdateMutation.graphql";
import { OnceOnly } from "./OnceOnly";

type Role = keyof typeof ROLES;

interface Props {
  /** Null to invite a new one. */
  user: {
    readonly id: string;
    readonly version: number;
    readonly name: string;
    readonly email: string;
    readonly role: Role;
    readonly teams: readonly { readonly id: string }[];
  } | null;
  teams: readonly { readonly id: string; readonly name: string }[];
  onClose(): void;
  onInvited?(name: string, url: string): void;
}

export function UserDialog({ user, teams, onClose, onInvited }: Props) {
  const { t, i18n } = useLingui();
  const router = useRouter();
  const form = useForm({
    mode: "uncontrolled",
    initialValues: {
      name: user?.name ?? "",
      email: user?.email ?? "",
      role: user?.role ?? "ANALYST",
      teams: user?.teams.map((team) => team.id) ?? [],
    },
  });
  const invite = useCommand<UserDialogInviteMutation>(graphql`
    mutation UserDialogInviteMutation($input: InviteUserInput!) {
      inviteUser(input: $input) {
        __typename
        ... on InviteUserPayload {
          link
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
  const update = useCommand<UserDialogUpdateMutation>(graphql`
    mutation UserDialogUpdateMutation($input: UpdateUserInput!) {
      updateUser(input: $input) {
        __typename
        ... on UpdateUserPayload {
          user {
            id
            version
            name
            email
            role
            teams(first: 50) {
              id
              name
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
  const command = user ? update : invite;
  const submit = form.onSubmit(async (values) => {
    if (user) {
      // What did not change is not sent: a change of address or role signs the user out.
      const { name, email, role, teams: chosen } = values;
      const input = {
        id: user.id,
        version: user.version,
        ...(name === user.name ? {} : { name }),
        ...(email === user.email ? {} : { email }),
        ...(role === user.role ? {} : { role }),
        teams: chosen,
      };
      if (!(await update.run({ input }, { form }))) return;
      toast({ message: t`Saved.` });
      return onClose();
    }
    const done = await invite.run({ input: values }, { form });
    if (!done) return;
    await router.invalidate();
    onInvited?.(values.name, done.link);
  });
  const field = (name: keyof typeof form.values) => ({ key: form.key(name), ...form.getInputProps(name) });
  return (
    <Modal
      opened
      onClose={onClose}
      title={user ? t`Edit ${user.name}` : t`Invite a user`}
      closeButtonProps={{ "aria-label": t`Close` }}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap={12}>
          <TextInput required data-autofocus autoComplete="off" label={t`Name`} {...field("name")} />
          <TextInput required type="email" autoComplete="off" label={t`Email`} {...field("email")} />
          <Select
            label={t`Role`}
            description={user ? t`A new role or email signs them out.` : undefined}
            allowDeselect={false}
            data={(Object.keys(ROLES) as Role[]).map((value) => ({
              value,
              label: i18n._(ROLES[value].label),
            }))}
            {...field("role")}
          />
          <MultiSelect
            label={t`Teams`}
            description={t`Analysts and viewers see the customers of their teams and of everyone.`}
            data={teams.map((team) => ({ value: team.id, label: team.name }))}
            {...field("teams")}
          />
          <CommandAlert command={command} />
          <Group justify="flex-end" gap={8}>
            <Button variant="default" onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
            <Button type="submit" loading={command.isBusy}>
              {user ? <Trans>Save</Trans> : <Trans>Invite</Trans>}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

interface LinkProps {
  name: string;
  url: string;
  onClose(): void;
}

export function LinkDialog({ name, url, onClose }: LinkProps) {
  const { t } = useLingui();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t`A link for ${name}`}
      closeButtonProps={{ "aria-label": t`Close` }}
    >
      <Stack gap={12}>
        <OnceOnly title={<Trans>Copy it now: it cannot be shown again.</Trans>} value={url}>
          <Trans>It signs in once, within 20 minutes. Then {name} chooses a password.</Trans>
        </OnceOnly>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            <Trans>Done</Trans>
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
