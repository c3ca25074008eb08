/** Completes an interaction: how it ended, when it really was, what comes next (INT-6, INT-10, WIZ-5). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Modal } from "@mantine/core";
import { Suspense } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import { lazyDialog } from "@/shared/ui/lazyDialog";
import { SkeletonRows } from "@/shared/ui/Skeletons";
import type { CompleteInteractionQuery } from "./__generated__/CompleteInteractionQuery.graphql";

const form = import("./CompleteForm");
const CompleteForm = lazyDialog(async () => (await form).CompleteForm);

interface Props {
  id: string;
  onClose(isDone: boolean): void;
}

export default function CompleteInteraction({ id, onClose }: Props) {
  const { t } = useLingui();
  return (
    <Modal
      opened
      size="lg"
      onClose={() => onClose(false)}
      title={t`Complete the interaction`}
      closeButtonProps={{ "aria-label": t`Cancel` }}
    >
      <Suspense fallback={<SkeletonRows rows={8} />}>
        <Loaded id={id} onClose={onClose} />
      </Suspense>
    </Modal>
  );
}

function Loaded({ id, onClose }: Props) {
  const data = useLazyLoadQuery<CompleteInteractionQuery>(
    graphql`
      query CompleteInteractionQuery($id: ID!) {
        ...lists_query
        interaction(id: $id) {
          id
          state
          ...CompleteForm_interaction
        }
      }
    `,
    { id },
    { fetchPolicy: "network-only" },
  );
  if (!data.interaction || data.interaction.state === "COMPLETED") {
    return (
      <p>
        <Trans>This interaction is completed already, or no longer there.</Trans>
      </p>
    );
  }
  return <CompleteForm query={data} interaction={data.interaction} onClose={onClose} />;
}
