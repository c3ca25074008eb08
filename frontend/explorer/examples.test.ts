import { readFileSync } from "node:fs";
import { buildSchema, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { EXAMPLES } from "./examples";

const schema = buildSchema(readFileSync("../schema.graphql", "utf8"));

describe("the saved examples", () => {
  it.each(EXAMPLES)("$title fits the schema", ({ query }) => {
    expect(validate(schema, parse(query)).map((error) => error.message)).toEqual([]);
  });
});
