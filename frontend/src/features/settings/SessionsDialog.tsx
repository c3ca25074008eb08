/** Where somebody else is signed in, for administrators. */
import { useLingui } from "@lingui/react/macro";
import { Modal } from "@mantine/core";
import { Suspense } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import { SkeletonRows } from "@/shared/ui/Skeletons";
import type { SessionsDialogQuery } from "./__generated__/SessionsDialogQuery.graphql";
import { SessionRows } from "./SessionRows";

interface Props {
  user: { readonly id: string; readonly name: string };
  onClose(): void;
}

export function SessionsDialog({ user, onClose }: Props) {
  const { t } = useLingui();
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t`Where ${user.name} is signed in`}
      closeButtonProps={{ "aria-label": t`Close` }}
    >
      <Suspense fallback={<SkeletonRows rows={3} />}>
        <Sessions id={user.id} />
      </Suspense>
    </Modal>
  );
}

function Sessions({ id }: { id: string }) {
  const { user } = useLazyLoadQuery<SessionsDialogQuery>(
    graphql`
      query SessionsDialogQuery($id: ID!) {
        user(id: $id) {
          ...SessionRows_user
        }
      }
    `,
    { id },
    { fetchPolicy: "network-only" },
  );
  return user ? <SessionRows user={user} /> : null;
}
