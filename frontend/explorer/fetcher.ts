/** Requests of the explorer: with the session's cookie, or with an Authorization header if one is given. */
import type { Fetcher } from "@graphiql/toolkit";

export const fetcher: Fetcher = async (operation, options) => {
  const response = await fetch("/graphql", {
    method: "POST",
    credentials: "same-origin",
    headers: {
      accept: "application/graphql-response+json, application/json;q=0.9",
      "content-type": "application/json",
      "x-touchline": "1",
      ...options?.headers,
    },
    body: JSON.stringify(operation),
  });
  const answer = await response.json();
  const isStranger = answer.errors?.some(
    (error: { extensions?: { code?: string } }) => error.extensions?.code === "UNAUTHENTICATED",
  );
  if (isStranger && operation.operationName === "IntrospectionQuery" && !options?.headers?.Authorization) {
    window.location.assign(`/sign-in?next=${encodeURIComponent("/graphiql")}`);
  }
  return answer;
};
