/** Personal API tokens: made here, shown once, revoked at once (PPL-3). */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { graphql } from "react-relay";
import { SCOPES } from "@/shared/domain";
import { usePage } from "@/shared/relay/page";
import { CommandAlert, useCommand } from "@/shared/relay/useCommand";
import { Time } from "@/shared/time/Time";
import { toast } from "@/shared/toast";
import { lazyDialog } from "@/shared/ui/lazyDialog";
import { Panel } from "@/shared/ui/Panel";
import { Select } from "@/shared/ui/pickers";
import type { TokensSectionCreateMutation } from "./__generated__/TokensSectionCreateMutation.graphql";
import type { TokensSectionQuery } from "./__generated__/TokensSectionQuery.graphql";
import type { TokensSectionRevokeMutation } from "./__generated__/TokensSectionRevokeMutation.graphql";
import { OnceOnly } from "./OnceOnly";
import { tokensRoute } from "./routes";
import styles from "./SettingsPage.module.css";

const Confirm = lazyDialog(async () => (await import("./Confirm")).Confirm);

export const query = graphql`
  query TokensSectionQuery {
    viewer {
      tokens(first: 100) @connection(key: "TokensSection_tokens") {
        __id
        edges {
          node {
            id
            name
            hint
            scope
            createdAt
            expiresAt
            lastUsedAt
            revokedAt
          }
        }
      }
    }
  }
`;

type Token = NonNullable<TokensSectionQuery["response"]["viewer"]>["tokens"]["edges"][number]["node"];

export function TokensSection() {
  const { viewer } = usePage<TokensSectionQuery>(query, tokensRoute.useLoaderData());
  const [revoking, setRevoking] = useState<Token | null>(null);
  if (!viewer) return null;
  const tokens = viewer.tokens.edges.map((edge) => edge.node);
  return (
    <Stack gap={16}>
      <NewToken connection={viewer.tokens.__id} />
      <Panel flush title={<Trans>Your tokens</Trans>}>
        {tokens.length === 0 ? (
          <p className={styles.foot}>
            <Trans>None yet. A program that asks Touchline on your behalf needs one.</Trans>
          </p>
        ) : (
          <ul className={styles.rows}>
            {tokens.map((token) => (
              <TokenRow key={token.id} token={token} onRevoke={() => setRevoking(token)} />
            ))}
          </ul>
        )}
      </Panel>
      {revoking ? <RevokeDialog token={revoking} onClose={() => setRevoking(null)} /> : null}
    </Stack>
  );
}

function TokenRow({ token, onRevoke }: { token: Token; onRevoke(): void }) {
  const { t, i18n } = useLingui();
  const hasEnded = token.expiresAt ? Date.parse(token.expiresAt) < Date.now() : false;
  return (
    <li className={styles.row}>
      <span className={`${styles.main} ${styles.words}`}>
        <span className={token.revokedAt || hasEnded ? styles.gone : undefined}>{token.name}</span>
        <span className={styles.soft}>
          {token.hint} · {i18n._(SCOPES[token.scope].label)}
        </span>
      </span>
      <span className={styles.soft}>
        {token.lastUsedAt ? (
          <Trans>
            last used <Time value={token.lastUsedAt} as="relative" />
          </Trans>
        ) : (
          <Trans>never used</Trans>
        )}
      </span>
      <span className={styles.soft}>
        {token.revokedAt ? (
          <Trans>
            revoked <Time value={token.revokedAt} as="day" />
          </Trans>
        ) : token.expiresAt && hasEnded ? (
          <Trans>
            ended <Time value={token.expiresAt} as="day" />
          </Trans>
        ) : token.expiresAt ? (
          <Trans>
            ends <Time value={token.expiresAt} as="day" />
          </Trans>
        ) : (
          <Trans>never ends</Trans>
        )}
      </span>
      {token.revokedAt ? null : (
        <Button variant="default" size="compact-sm" aria-label={t`Revoke ${token.name}`} onClick={onRevoke}>
          <Trans>Revoke</Trans>
        </Button>
      )}
    </li>
  );
}

function NewToken({ connection }: { connection: string }) {
  const { t, i18n } = useLingui();
  const [made, setMade] = useState<{ name: string; secret: string } | null>(null);
  const form = useForm({ mode: "uncontrolled", initialValues: { name: "", scope: "READ", expiresAt: "90" } });
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
            createdAt
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
  const submit = form.onSubmit(async ({ name, scope, expiresAt: days }) => {
    setMade(null);
    const expiresAt = days === "" ? null : new Date(Date.now() + Number(days) * 86_400_000).toISOString();
    const input = { name, scope: scope as "READ" | "READ_WRITE", expiresAt };
    const done = await create.run({ input, connections: [connection] }, { form });
    if (!done) return;
    setMade({ name, secret: done.secret });
    form.reset();
  });
  return (
    <Panel title={<Trans>New API token</Trans>}>
      <form onSubmit={submit} noValidate>
        <Stack gap={12}>
          <Group align="flex-start" gap={12}>
            <TextInput
              label={t`What it is for`}
              required
              autoComplete="off"
              style={{ flex: "1 1 180px" }}
              key={form.key("name")}
              {...form.getInputProps("name")}
            />
            <Select
              label={t`It may`}
              w={160}
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
              w={160}
              allowDeselect={false}
              data={[
                { value: "30", label: t`30 days` },
                { value: "90", label: t`90 days` },
                { value: "365", label: t`A year` },
                { value: "", label: t`Until revoked` },
              ]}
              key={form.key("expiresAt")}
              {...form.getInputProps("expiresAt")}
            />
          </Group>
          <CommandAlert command={create} />
          {made ? (
            <OnceOnly
              key={made.secret}
              title={<Trans>Copy the token "{made.name}" now: it cannot be shown again.</Trans>}
              value={made.secret}
            >
              <Trans>Send it with each request as Authorization: Bearer, followed by the token.</Trans>
            </OnceOnly>
          ) : null}
          <Group>
            <Button type="submit" loading={create.isBusy}>
              <Trans>Create token</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Panel>
  );
}

function RevokeDialog({ token, onClose }: { token: Token; onClose(): void }) {
  const { t } = useLingui();
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
  const run = async () => {
    if (!(await revoke.run({ input: { id: token.id } }))) return;
    toast({ message: t`${token.name} is revoked.` });
    onClose();
  };
  return (
    <Confirm
      title={t`Revoke ${token.name}?`}
      action={<Trans>Revoke</Trans>}
      isBusy={revoke.isBusy}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      <Trans>Programs that use it are shut out at once. This cannot be undone.</Trans>
    </Confirm>
  );
}
