/** Personal API tokens: made here, shown once, revoked at once (PPL-3). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Alert, Button, Code, CopyButton, Group, Select, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { graphql } from "react-relay";
import { SCOPES } from "@/shared/domain";
import { usePage } from "@/shared/relay/page";
import { CommandAlert, useCommand } from "@/shared/relay/useCommand";
import { Time } from "@/shared/time/Time";
import { Panel } from "@/shared/ui/Panel";
import rows from "@/shared/ui/RecordRows.module.css";
import type { TokensSectionCreateMutation } from "./__generated__/TokensSectionCreateMutation.graphql";
import type { TokensSectionQuery } from "./__generated__/TokensSectionQuery.graphql";
import type { TokensSectionRevokeMutation } from "./__generated__/TokensSectionRevokeMutation.graphql";
import { tokensRoute } from "./routes";

export const query = graphql`
  query TokensSectionQuery {
    viewer {
      tokens(first: 50) @connection(key: "TokensSection_tokens") {
        __id
        edges {
          node {
            id
            name
            hint
            scope
            expiresAt
            lastUsedAt
            revokedAt
          }
        }
      }
    }
  }
`;

export function TokensSection() {
  const { t, i18n } = useLingui();
  const { viewer } = usePage<TokensSectionQuery>(query, tokensRoute.useLoaderData());
  const [secret, setSecret] = useState<string | null>(null);
  const form = useForm({ mode: "uncontrolled", initialValues: { name: "", scope: "READ", days: "90" } });
  const create = useCommand<TokensSectionCreateMutation>(graphql`
    mutation TokensSectionCreateMutation($input: CreateTokenInput!, $connections: [ID!]!) {
      createToken(input: $input) {
        __typename
        ... on CreateTokenPayload {
          secret
          token @prependNode(connections: $connections, edgeTypeName: "TokenEdge") {
            id
            name
            hint
            scope
            expiresAt
            lastUsedAt
            revokedAt
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
  const revoke = useCommand<TokensSectionRevokeMutation>(graphql`
    mutation TokensSectionRevokeMutation($input: RevokeTokenInput!) {
      revokeToken(input: $input) {
        __typename
        ... on RevokeTokenPayload {
          token {
            id
            revokedAt
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
  if (!viewer) return null;
  const tokens = viewer.tokens.edges.map((edge) => edge.node);
  const submit = form.onSubmit(async ({ name, scope, days }) => {
    const expiresAt = days === "" ? null : new Date(Date.now() + Number(days) * 86_400_000).toISOString();
    const done = await create.run(
      {
        input: { name, scope: scope as "READ" | "READ_WRITE", expiresAt },
        connections: [viewer.tokens.__id],
      },
      { form },
    );
    if (!done) return;
    setSecret(done.secret);
    form.reset();
  });
  return (
    <Stack gap={16}>
      <Panel title={<Trans>New API token</Trans>}>
        <form onSubmit={submit} noValidate>
          <Stack gap={12}>
            <Group align="flex-end" gap={12}>
              <TextInput label={t`What it is for`} key={form.key("name")} {...form.getInputProps("name")} />
              <Select
                label={t`It may`}
                allowDeselect={false}
                data={(Object.keys(SCOPES) as (keyof typeof SCOPES)[]).map((value) => ({
                  value,
                  label: i18n._(SCOPES[value].label),
                }))}
                key={form.key("scope")}
                {...form.getInputProps("scope")}
              />
              <Select
                label={t`It lasts`}
                allowDeselect={false}
                data={[
                  { value: "30", label: t`30 days` },
                  { value: "90", label: t`90 days` },
                  { value: "365", label: t`A year` },
                  { value: "", label: t`Until revoked` },
                ]}
                key={form.key("days")}
                {...form.getInputProps("days")}
              />
              <Button type="submit" loading={create.isBusy}>
                <Trans>Create</Trans>
              </Button>
            </Group>
            <CommandAlert command={create} />
            {secret ? (
              <Alert title={t`Copy it now: it cannot be shown again.`} color="teal" variant="default">
                <Group gap={12}>
                  <Code style={{ overflowWrap: "anywhere" }}>{secret}</Code>
                  <CopyButton value={secret}>
                    {({ copied, copy }) => (
                      <Button variant="default" size="compact-sm" onClick={copy}>
                        {copied ? <Trans>Copied</Trans> : <Trans>Copy</Trans>}
                      </Button>
                    )}
                  </CopyButton>
                </Group>
              </Alert>
            ) : null}
          </Stack>
        </form>
      </Panel>
      <Panel flush title={<Trans>Your tokens</Trans>}>
        {tokens.length === 0 ? (
          <p className={rows.empty}>
            <Trans>None yet. A program that asks Touchline needs one.</Trans>
          </p>
        ) : (
          <ul className={rows.rows}>
            {tokens.map((token) => (
              <li key={token.id} className={rows.row}>
                <span className={rows.main}>
                  {token.name} <span className={rows.quiet}>{token.hint}</span>
                </span>
                <span className={rows.quiet}>{i18n._(SCOPES[token.scope].label)}</span>
                <span className={rows.quiet}>
                  {token.lastUsedAt ? (
                    <>
                      <Trans>Last used</Trans> <Time value={token.lastUsedAt} as="relative" />
                    </>
                  ) : (
                    <Trans>Never used</Trans>
                  )}
                </span>
                {token.revokedAt ? (
                  <span className={rows.quiet}>
                    <Trans>Revoked</Trans>
                  </span>
                ) : (
                  <Button
                    variant="default"
                    size="compact-sm"
                    aria-label={t`Revoke ${token.name}`}
                    onClick={() => void revoke.run({ input: { id: token.id } })}
                  >
                    <Trans>Revoke</Trans>
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </Stack>
  );
}
