import { describe, expect, it } from "vitest";
import { hitsOf } from "./find";

const customer = {
  id: "cus_1",
  kind: "COMPANY",
  name: "Schäfer AG",
  town: "Graz",
  relationship: "PROSPECT",
} as const;

describe("what the palette finds", () => {
  it("leads to the customer, or to the contact that was meant", () => {
    const contact = { id: "con_1", name: "Änne Köhler", email: "a@example.com", jobTitle: null };
    const hits = hitsOf({
      search: [
        { id: "1", customer, contact: null },
        { id: "2", customer, contact },
      ],
    });
    expect(hits.map(({ label, detail, to }) => [label, detail, to])).toEqual([
      ["Schäfer AG", "Prospect · Graz", "/customers/cus_1"],
      ["Änne Köhler", "Schäfer AG · a@example.com", "/contacts/con_1"],
    ]);
  });
});
