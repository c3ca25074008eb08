/** After a stale edit was refused: shows how the interaction stands now, so that one's own input can go on from there (INT-20). */
import { Trans } from "@lingui/react/macro";
import { Alert, Button, Group, Stack } from "@mantine/core";
import { useState } from "react";
import { fetchQuery, graphql, useRelayEnvironment } from "react-relay";
import { useFormats } from "@/shared/time/formats";
import type { StaleNoticeQuery } from "./__generated__/StaleNoticeQuery.graphql";

interface Props {
  id: string;
  command: { readonly code: string | null; clear(): void };
}

type Latest = NonNullable<StaleNoticeQuery["response"]["interaction"]>;

export function StaleNotice({ id, command }: Props) {
  const environment = useRelayEnvironment();
  const formats = useFormats();
  const [latest, setLatest] = useState<Latest | null>(null);
  const take = async () => {
    const found = await fetchQuery<StaleNoticeQuery>(
      environment,
      graphql`
        query StaleNoticeQuery($id: ID!) {
          interaction(id: $id) {
            id
            version
            title
            state
            startsAt
            endsAt
            audit(first: 1) {
              edges {
                node {
                  user {
                    name
                  }
                }
              }
            }
            ...written_interaction
          }
        }
      `,
      { id },
      { fetchPolicy: "network-only" },
    ).toPromise();
    setLatest(found?.interaction ?? null);
    command.clear();
  };
  if (command.code === "CONFLICT") {
    return (
      <Group justify="flex-end">
        <Button variant="default" onClick={() => void take()}>
          <Trans>Take over what others changed</Trans>
        </Button>
      </Group>
    );
  }
  if (!latest) return null;
  const who = latest.audit.edges[0]?.node.user?.name ?? "";
  const from = formats.dayTime(latest.startsAt);
  const to = formats.dayTime(latest.endsAt);
  return (
    <Alert color="yellow" variant="light" role="status">
      <Stack gap={4}>
        <span>
          <Trans>
            It now reads “{latest.title}”, from {from} to {to}. Last changed by {who}.
          </Trans>
        </span>
        <span>
          <Trans>What you entered is still here. Save again.</Trans>
        </span>
      </Stack>
    </Alert>
  );
}
