/** The way to the server: one POST an operation, which it names by its hash, and one store for all pages. */
import { t } from "@lingui/core/macro";
import {
  Environment,
  type GraphQLResponse,
  type IEnvironment,
  Network,
  RecordSource,
  type RequestParameters,
  Store,
  type Variables,
} from "relay-runtime";
import { Fault, OUTDATED, Unauthenticated, Unreachable } from "./errors";

interface ServerError {
  message: string;
  extensions?: { code?: string; id?: string };
}

const ACCEPT = "application/graphql-response+json, application/json;q=0.9";

declare global {
  interface Window {
    /** The viewer, asked for before this code was there: see app/headStart.js. */
    touchlineAsked?: Promise<Response> | undefined;
  }
}

type Named = Pick<RequestParameters, "id" | "name">;

function post(operation: Named, variables: Variables): Promise<Response> {
  return fetch("/graphql", {
    method: "POST",
    credentials: "same-origin",
    headers: { accept: ACCEPT, "content-type": "application/json", "x-touchline": "1" },
    body: JSON.stringify({ documentId: `sha256:${operation.id}`, operationName: operation.name, variables }),
  });
}

/** What the page's head has asked already, once. */
function asked(name: string): Promise<Response> | undefined {
  if (name !== "ShellQuery") return undefined;
  const early = window.touchlineAsked;
  window.touchlineAsked = undefined;
  return early;
}

/** Answers an operation; raises what `errors.ts` lists. */
export async function ask(operation: Named, variables: Variables): Promise<GraphQLResponse> {
  let response: Response;
  try {
    response = await (asked(operation.name) ?? post(operation, variables));
  } catch (cause) {
    throw new Unreachable("There is no connection.", { cause });
  }
  let body: { data?: unknown; errors?: ServerError[] };
  try {
    body = await response.json();
  } catch (cause) {
    throw new Unreachable(`The server answered ${response.status}.`, { cause });
  }
  const error = body.errors?.[0];
  if (body.errors?.some((one) => one.extensions?.code === "UNAUTHENTICATED")) {
    throw new Unauthenticated("Sign in first.");
  }
  if (error?.extensions?.code === "PERSISTED_QUERY_NOT_FOUND") {
    throw new Fault(t`There is a newer version of Touchline. Reload the page to go on.`, OUTDATED, null);
  }
  if (error && (body.data === undefined || body.data === null)) {
    throw new Fault(error.message, error.extensions?.code ?? "INTERNAL", error.extensions?.id ?? null);
  }
  return body as GraphQLResponse;
}

export function createEnvironment(onUnauthenticated: () => void): IEnvironment {
  return new Environment({
    network: Network.create((operation: RequestParameters, variables: Variables) =>
      ask(operation, variables).catch((error: unknown) => {
        if (error instanceof Unauthenticated) onUnauthenticated();
        throw error;
      }),
    ),
    store: new Store(new RecordSource(), { gcReleaseBufferSize: 30 }),
    missingFieldHandlers: [
      {
        kind: "linked",
        handle: (field, record, args) =>
          record?.getType() === "__Root" && field.name === "node" && "id" in args
            ? String(args.id)
            : undefined,
      },
    ],
  });
}
