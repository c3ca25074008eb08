/** The names of records that are told by their ids. */
import { useEffect, useState } from "react";
import { fetchQuery, graphql, useRelayEnvironment } from "react-relay";
import type { Option } from "../ui/useFound";
import type { useNamesQuery } from "./__generated__/useNamesQuery.graphql";

/** So many ids the API takes at once. */
const AT_ONCE = 100;

/** By id; null for what is no longer there. What is missing is on its way. */
export type Names = ReadonlyMap<string, string | null>;

export function useNames(ids: readonly string[]): Names {
  const environment = useRelayEnvironment();
  const [names, setNames] = useState<Names>(new Map());
  const wanted = [...new Set(ids)].sort().join(" ");
  useEffect(() => {
    const all = wanted ? wanted.split(" ") : [];
    const batches = Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, at) =>
      all.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
    );
    const asked = batches.map((batch) =>
      fetchQuery<useNamesQuery>(
        environment,
        graphql`
          query useNamesQuery($ids: [ID!]!) {
            nodes(ids: $ids) {
              id
              ... on User {
                name
              }
              ... on Team {
                name
              }
              ... on Customer {
                name
              }
              ... on Contact {
                name
              }
              ... on ContactGroup {
                name
              }
              ... on Tag {
                name
              }
              ... on PicklistValue {
                label
              }
              ... on Interaction {
                title
              }
              ... on ActionItem {
                title
              }
            }
          }
        `,
        { ids: batch },
        { fetchPolicy: "store-or-network" },
      ).subscribe({
        next: ({ nodes }) => {
          const found = batch.map((id, at): [string, string | null] => {
            const node = nodes[at];
            return [id, node ? (node.name ?? node.label ?? node.title ?? "") : null];
          });
          setNames((old) => new Map([...old, ...found]));
        },
      }),
    );
    return () => {
      for (const one of asked) one.unsubscribe();
    };
  }, [environment, wanted]);
  return names;
}

/** The options, and those of the ids that are not among them. */
export function useNamed(known: readonly Option[], ids: readonly string[] = []): readonly Option[] {
  const others = ids.filter((id) => !known.some(({ value }) => value === id));
  const names = useNames(others);
  return [
    ...known,
    ...others.flatMap((value) => {
      const label = names.get(value);
      return label ? [{ value, label }] : [];
    }),
  ];
}
