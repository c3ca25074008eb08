/** A mutation as something a person does: busy while it runs, its problems on their fields, its refusal in words. */
import { t } from "@lingui/core/macro";
import { Alert } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useCallback, useState } from "react";
import { type UseMutationConfig, useMutation } from "react-relay";
import type { GraphQLTaggedNode, MutationParameters } from "relay-runtime";
import { toast } from "../toast";
import { Fault, Unauthenticated } from "./errors";

type Answers<M extends MutationParameters> = M["response"][keyof M["response"]];

/** What the mutation answers when it did what was asked. */
export type PayloadOf<M extends MutationParameters> = Exclude<
  Answers<M>,
  { readonly __typename: "InvalidInput" | "Refused" | "%other" }
>;

interface Problem {
  readonly path: readonly string[];
  readonly message: string;
}

// biome-ignore lint/suspicious/noExplicitAny: a form of any shape may show problems.
type AnyForm = UseFormReturnType<any, any>;

export interface CommandOptions<M extends MutationParameters>
  extends Pick<UseMutationConfig<M>, "optimisticResponse" | "optimisticUpdater" | "updater"> {
  /** Where the problems of the input's fields are shown. */
  form?: AnyForm;
}

export interface Command<M extends MutationParameters> {
  /** Resolves to the payload, or to null if the server did not do it; then the reason is already shown. */
  run(variables: M["variables"], options?: CommandOptions<M>): Promise<PayloadOf<M> | null>;
  readonly isBusy: boolean;
  /** Why it was not done, if no field can say it. Show it with CommandAlert; without one it is a toast. */
  readonly refusal: string | null;
  readonly code: string | null;
  clear(): void;
}

export function fieldOf(path: readonly string[]): string {
  return (path[0] === "input" ? path.slice(1) : path).join(".");
}

/** Puts each problem on its field; returns the messages that have no field in this form. */
export function showProblems(problems: readonly Problem[], form: AnyForm | undefined): string[] {
  const errors: Record<string, string> = {};
  const homeless: string[] = [];
  const values: object = form?.getValues() ?? {};
  for (const problem of problems) {
    const field = fieldOf(problem.path);
    if (form && (field.split(".")[0] ?? "") in values) errors[field] ??= problem.message;
    else homeless.push(problem.message);
  }
  if (form && Object.keys(errors).length > 0) {
    form.setErrors({ ...form.errors, ...errors });
    const first = Object.keys(errors)[0];
    if (first) form.getInputNode(first)?.focus();
  }
  return homeless;
}

export function useCommand<M extends MutationParameters>(
  mutation: GraphQLTaggedNode,
  { quiet = false }: { quiet?: boolean } = {},
): Command<M> {
  const [commit, isBusy] = useMutation<M>(mutation);
  const [refused, setRefused] = useState<{ message: string; code: string } | null>(null);
  const clear = useCallback(() => setRefused(null), []);

  const run = useCallback(
    (variables: M["variables"], { form, ...options }: CommandOptions<M> = {}) =>
      new Promise<PayloadOf<M> | null>((resolve) => {
        setRefused(null);
        const refuse = (message: string, code: string) => {
          setRefused({ message, code });
          if (!quiet && !form) toast({ message, tone: "bad" });
          resolve(null);
        };
        commit({
          variables,
          ...options,
          onCompleted: (response) => {
            const answer = Object.values(response as Record<string, unknown>)[0] as
              | { __typename?: string; message?: string; code?: string; problems?: readonly Problem[] }
              | null
              | undefined;
            if (answer?.__typename === "Refused") {
              return refuse(answer.message ?? t`This was refused.`, answer.code ?? "REFUSED");
            }
            if (answer?.__typename === "InvalidInput") {
              const homeless = showProblems(answer.problems ?? [], form);
              if (homeless.length > 0) return refuse(homeless.join(" "), "INVALID_INPUT");
              return resolve(null);
            }
            if (!answer) return refuse(t`The server did not answer. Try again.`, "INTERNAL");
            resolve(answer as PayloadOf<M>);
          },
          onError: (error) => {
            if (error instanceof Unauthenticated) return resolve(null);
            if (error instanceof Fault) return refuse(error.message, error.code);
            refuse(
              t`Nothing was saved: Touchline cannot be reached. Check the connection and try again.`,
              "UNREACHABLE",
            );
          },
        });
      }),
    [commit, quiet],
  );

  return { run, isBusy, refusal: refused?.message ?? null, code: refused?.code ?? null, clear };
}

/** The refusal of a command, above its form's button. */
export function CommandAlert({ command }: { command: { refusal: string | null } }) {
  if (command.refusal === null) return null;
  return (
    <Alert color="red" variant="light" role="alert">
      {command.refusal}
    </Alert>
  );
}
