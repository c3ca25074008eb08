/** A person's identification number: masked, shown on request, and the request is on record (CUS-1). */
import { Trans } from "@lingui/react/macro";
import { Button, Group } from "@mantine/core";
import { useState } from "react";
import { graphql } from "react-relay";
import { useCommand } from "@/shared/relay/useCommand";
import { mayWrite, useViewer } from "@/shared/viewer";
import type { IdentificationRevealMutation } from "./__generated__/IdentificationRevealMutation.graphql";

interface Props {
  customerId: string;
  masked: string;
  country: string | null | undefined;
}

export function Identification({ customerId, masked, country }: Props) {
  const viewer = useViewer();
  const [shown, setShown] = useState<string | null>(null);
  const reveal = useCommand<IdentificationRevealMutation>(graphql`
    mutation IdentificationRevealMutation($input: RevealNationalIdInput!) {
      revealNationalId(input: $input) {
        __typename
        ... on RevealNationalIdPayload {
          nationalId
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
  const show = async () => {
    const done = await reveal.run({ input: { customerId } });
    if (done) setShown(done.nationalId ?? masked);
  };
  return (
    <Group gap={8}>
      <span className="tabular">
        {shown ?? masked}
        {country ? ` (${country})` : null}
      </span>
      {mayWrite(viewer) ? (
        <Button
          variant="default"
          size="compact-xs"
          loading={reveal.isBusy}
          onClick={() => (shown === null ? void show() : setShown(null))}
        >
          {shown === null ? <Trans>Reveal</Trans> : <Trans>Hide</Trans>}
        </Button>
      ) : null}
    </Group>
  );
}
