/** Completes a personal interaction, which asks nothing more (INT-3). */
import { useLingui } from "@lingui/react/macro";
import { useEffect, useEffectEvent, useRef } from "react";
import { fetchQuery, graphql, useRelayEnvironment } from "react-relay";
import { useCommand } from "@/shared/relay/useCommand";
import { toast } from "@/shared/toast";
import type { FinishPersonalMutation } from "./__generated__/FinishPersonalMutation.graphql";
import type { FinishPersonalQuery } from "./__generated__/FinishPersonalQuery.graphql";

interface Props {
  id: string;
  onClose(isDone: boolean): void;
}

export default function FinishPersonal({ id, onClose }: Props) {
  const { t } = useLingui();
  const environment = useRelayEnvironment();
  const isAsked = useRef(false);
  const complete = useCommand<FinishPersonalMutation>(graphql`
    mutation FinishPersonalMutation($input: CompleteInteractionInput!) {
      completeInteraction(input: $input) {
        __typename
        ... on CompleteInteractionPayload {
          interaction {
            title
            ...written_interaction
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
  const finish = useEffectEvent(async () => {
    if (isAsked.current) return;
    isAsked.current = true;
    const found = await fetchQuery<FinishPersonalQuery>(
      environment,
      graphql`
        query FinishPersonalQuery($id: ID!) {
          interaction(id: $id) {
            id
            version
          }
        }
      `,
      { id },
    ).toPromise();
    const version = found?.interaction?.version ?? 0;
    const title = (await complete.run({ input: { id, version } }))?.interaction?.title;
    if (title !== undefined) toast({ message: t`Completed: ${title}` });
    onClose(title !== undefined);
  });
  useEffect(() => void finish(), []);
  return null;
}
