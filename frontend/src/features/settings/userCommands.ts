/** What an administrator does to a user at once: let out, let in again, reset (PPL-2). */
import { useLingui } from "@lingui/react/macro";
import { useRouter } from "@tanstack/react-router";
import { graphql } from "react-relay";
import { useCommand } from "@/shared/relay/useCommand";
import { toast } from "@/shared/toast";
import type { userCommandsOffMutation } from "./__generated__/userCommandsOffMutation.graphql";
import type { userCommandsOnMutation } from "./__generated__/userCommandsOnMutation.graphql";
import type { userCommandsResetMutation } from "./__generated__/userCommandsResetMutation.graphql";

interface Who {
  id: string;
  name: string;
}

export function useUserCommands() {
  const { t } = useLingui();
  const router = useRouter();
  const off = useCommand<userCommandsOffMutation>(graphql`
    mutation userCommandsOffMutation($input: UserInput!) {
      deactivateUser(input: $input) {
        __typename
        ... on DeactivateUserPayload {
          user {
            id
            version
            isActive
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
  const on = useCommand<userCommandsOnMutation>(graphql`
    mutation userCommandsOnMutation($input: UserInput!) {
      reactivateUser(input: $input) {
        __typename
        ... on ReactivateUserPayload {
          user {
            id
            version
            isActive
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
  const renew = useCommand<userCommandsResetMutation>(graphql`
    mutation userCommandsResetMutation($input: UserInput!) {
      resetUser(input: $input) {
        __typename
        ... on ResetUserPayload {
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
  const reactivate = async ({ id, name }: Who) => {
    if (!(await on.run({ input: { id } }))) return;
    toast({ message: t`${name} may sign in again.` });
    await router.invalidate();
  };
  const deactivate = async (user: Who) => {
    if (!(await off.run({ input: { id: user.id } }))) return;
    toast({
      message: t`${user.name} is signed out and may not sign in any more.`,
      undo: () => void reactivate(user),
    });
    await router.invalidate();
  };
  /** The link that signs in once, or null. */
  const reset = async (id: string) => (await renew.run({ input: { id } }))?.link ?? null;
  return { deactivate, reactivate, reset };
}
