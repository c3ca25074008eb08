import { describe, expect, it } from "vitest";
import { BLANK, type CustomerValues, inputOf, merged, newLink } from "./values";

const acme: CustomerValues = {
  ...BLANK,
  name: "Acme",
  phone: "+43 1 234",
  town: "Graz",
  tags: ["Retail"],
  links: [newLink("Home", "https://acme.example")],
  timeZone: "Europe/Vienna",
};

describe("the input of a customer", () => {
  it("of a new company says only what was filled in", () => {
    expect(inputOf({ ...BLANK, name: " Acme ", town: "Graz", firstName: "left over" }, BLANK)).toEqual({
      name: "Acme",
      town: "Graz",
    });
  });

  it("of a person has first and last name and no company name", () => {
    const person = {
      ...BLANK,
      kind: "PERSON",
      name: "left over",
      lastName: "Król",
      nationalId: "1",
    } as const;
    expect(inputOf({ ...person, tags: [], links: [] }, BLANK)).toEqual({ lastName: "Król", nationalId: "1" });
  });

  it("of an edit says only what was changed, and null for what was emptied", () => {
    expect(
      inputOf({ ...acme, town: "", tags: [], links: [newLink("Home", "https://acme.example")] }, acme),
    ).toEqual({ town: null, tags: [] });
  });

  it("never empties the time zone, and empties the identification number only when told to", () => {
    expect(inputOf({ ...acme, timeZone: null }, acme)).toEqual({});
    expect(inputOf({ ...acme, kind: "PERSON", dropNationalId: true }, { ...acme, kind: "PERSON" })).toEqual({
      nationalId: null,
      nationalIdCountry: null,
    });
  });
});

describe("what was typed beside what others saved", () => {
  it("keeps what was typed and takes what was not touched", () => {
    const { values, clashes } = merged(
      acme,
      { ...acme, phone: "+43 1 999" },
      { ...acme, town: "Wien", tags: ["Retail", "VIP"] },
    );
    expect(values).toMatchObject({ phone: "+43 1 999", town: "Wien", tags: ["Retail", "VIP"] });
    expect(clashes).toEqual([]);
  });

  it("tells where both changed the same field, unless to the same", () => {
    const { values, clashes } = merged(
      acme,
      { ...acme, phone: "+43 1 999", town: "Linz" },
      { ...acme, phone: "+43 1 000", town: "Linz" },
    );
    expect(values.phone).toBe("+43 1 999");
    expect(clashes).toEqual([{ field: "phone", theirs: "+43 1 000" }]);
  });
});
