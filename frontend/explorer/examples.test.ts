import { readFileSync } from "node:fs";
import { buildSchema, type DocumentNode, Kind, parse, type SelectionSetNode, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { EXAMPLES } from "./examples";

/** As the server counts them: graph/limits.py. */
const DEEPEST = 12;
const schema = buildSchema(readFileSync("../schema.graphql", "utf8"));

/** How many fields stand within one another, through fragments. */
function levels(document: DocumentNode): number {
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet] as const] : [],
    ),
  );
  const within = (set: SelectionSetNode | undefined): number =>
    Math.max(
      0,
      ...(set?.selections ?? []).map((one) =>
        one.kind === Kind.FIELD
          ? 1 + within(one.selectionSet)
          : within(one.kind === Kind.FRAGMENT_SPREAD ? fragments.get(one.name.value) : one.selectionSet),
      ),
    );
  return Math.max(
    ...document.definitions.map((one) =>
      one.kind === Kind.OPERATION_DEFINITION ? within(one.selectionSet) : 0,
    ),
  );
}

describe("the saved examples", () => {
  it.each(EXAMPLES)("$title fits the schema", ({ query }) => {
    expect(validate(schema, parse(query)).map((error) => error.message)).toEqual([]);
  });

  it.each(EXAMPLES)("$title is no deeper than the server allows", ({ query }) => {
    expect(levels(parse(query))).toBeLessThanOrEqual(DEEPEST);
  });
});
