import { Button, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { graphql } from "react-relay";
import { describe, expect, it } from "vitest";
import { renderInApp } from "@/test/render";
import type { useCommandTestMutation } from "./__generated__/useCommandTestMutation.graphql";
import { Unreachable } from "./errors";
import { CommandAlert, fieldOf, useCommand } from "./useCommand";

function Form({ onDone }: { onDone(id: string | undefined): void }) {
  const form = useForm({ mode: "uncontrolled", initialValues: { email: "", password: "" } });
  const command = useCommand<useCommandTestMutation>(graphql`
    mutation useCommandTestMutation($input: SignInInput!) {
      signIn(input: $input) {
        __typename
        ... on SignInPayload {
          viewer {
            id
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
  return (
    <form
      onSubmit={form.onSubmit(async (input) => {
        const payload = await command.run({ input }, { form });
        if (payload) onDone(payload.viewer?.id);
      })}
    >
      <CommandAlert command={command} />
      <TextInput label="Email" key={form.key("email")} {...form.getInputProps("email")} />
      <Button type="submit" loading={command.isBusy}>
        Go
      </Button>
    </form>
  );
}

async function submit() {
  const done: (string | undefined)[] = [];
  const { environment } = renderInApp(<Form onDone={(id) => done.push(id)} />);
  await userEvent.click(screen.getByRole("button", { name: "Go" }));
  const answer = async (signIn: unknown) =>
    act(async () => {
      environment.mock.resolveMostRecentOperation({ data: { signIn } } as never);
    });
  return { done, answer, environment };
}

describe("a command", () => {
  it("gives the payload when it was done", async () => {
    const { done, answer } = await submit();
    await answer({ __typename: "SignInPayload", viewer: { id: "usr_1" } });
    expect(done).toEqual(["usr_1"]);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("puts a problem on its field and the focus there", async () => {
    const { done, answer } = await submit();
    const problem = { path: ["input", "email"], message: "This is no address." };
    await answer({ __typename: "InvalidInput", message: "…", problems: [problem] });
    expect(await screen.findByText("This is no address.")).toBeVisible();
    expect(screen.getByLabelText("Email")).toHaveFocus();
    expect(done).toEqual([]);
  });

  it("says a problem without a field, and a refusal, above the button", async () => {
    const { answer } = await submit();
    await answer({ __typename: "Refused", code: "THROTTLED", message: "Too many attempts." });
    expect(screen.getByRole("alert")).toHaveTextContent("Too many attempts.");
  });

  it("says that nothing was saved when the server is away", async () => {
    const { environment } = await submit();
    await act(async () => environment.mock.rejectMostRecentOperation(new Unreachable("no")));
    expect(screen.getByRole("alert")).toHaveTextContent("Nothing was saved");
  });

  it("names fields as the form does", () => {
    expect(fieldOf(["input", "links", "0", "url"])).toBe("links.0.url");
  });
});
