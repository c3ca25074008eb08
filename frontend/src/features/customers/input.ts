/** From the form to the mutation: blanks are null, and what a kind does not have is left out. */
import type { CustomerValues } from "./CustomerForm";

const blank = (text: string) => text.trim() || null;

export function inputOf({ kind, relationship: _, ...values }: CustomerValues) {
  const isPerson = kind === "PERSON";
  return {
    registered: values.registered,
    ...(isPerson
      ? {
          firstName: blank(values.firstName),
          lastName: blank(values.lastName),
          nationalIdCountry: blank(values.nationalIdCountry),
        }
      : { name: blank(values.name) }),
    ...(isPerson && values.nationalId.trim() ? { nationalId: values.nationalId } : {}),
    email: blank(values.email),
    phone: blank(values.phone),
    street: blank(values.street),
    postcode: blank(values.postcode),
    town: blank(values.town),
    region: blank(values.region),
    country: blank(values.country),
    fiscalNumber: blank(values.fiscalNumber),
    commercialNumber: blank(values.commercialNumber),
    culture: blank(values.culture),
    ...(values.timeZone.trim() ? { timeZone: values.timeZone } : {}),
    notes: blank(values.notes),
    tags: values.tags,
    ownerId: values.ownerId,
    teamId: values.teamId,
  };
}
