/** The facts of a customer; those that are not known are left out. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Anchor } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import { CUSTOMER_KINDS } from "@/shared/domain";
import { countries, cultures } from "@/shared/places";
import { Time } from "@/shared/time/Time";
import { Facts } from "@/shared/ui/Facts";
import { Panel } from "@/shared/ui/Panel";
import type { FactsPanel_customer$key } from "./__generated__/FactsPanel_customer.graphql";
import { Identification } from "./Identification";

export function FactsPanel({ customer: key }: { customer: FactsPanel_customer$key }) {
  const { t, i18n } = useLingui();
  const customer = useFragment(
    graphql`
      fragment FactsPanel_customer on Customer {
        id
        kind
        email
        phone
        street
        postcode
        town
        region
        country
        fiscalNumber
        commercialNumber
        nationalId
        nationalIdCountry
        culture
        timeZone
        externalKey
        createdAt
        registered
        parent {
          id
          name
        }
      }
    `,
    key,
  );
  const { id, kind, email, phone, street, postcode, town, region, country, culture, parent } = customer;
  const labelOf = (options: readonly { value: string; label: string }[], code: string) =>
    options.find((option) => option.value === code)?.label ?? code;
  const address = [
    street,
    [postcode, town].filter(Boolean).join(" "),
    region,
    country ? labelOf(countries(i18n.locale), country) : null,
  ].filter((line): line is string => Boolean(line));
  return (
    <Panel title={<Trans>Facts</Trans>}>
      <Facts
        facts={[
          [t`Kind`, i18n._(CUSTOMER_KINDS[kind].label)],
          [t`Profile`, customer.registered ? t`Registered` : t`Not registered`],
          [t`Email`, email ? <Anchor href={`mailto:${email}`}>{email}</Anchor> : null],
          [t`Phone`, phone ? <Anchor href={`tel:${phone}`}>{phone}</Anchor> : null],
          [
            t`Address`,
            address.length > 0
              ? address.map((line) => (
                  <span key={line} style={{ display: "block" }}>
                    {line}
                  </span>
                ))
              : null,
          ],
          [
            t`Parent`,
            parent ? (
              <Link to="/customers/$customerId" params={{ customerId: parent.id }}>
                {parent.name}
              </Link>
            ) : null,
          ],
          [t`Fiscal number`, customer.fiscalNumber],
          [t`Commercial number`, customer.commercialNumber],
          [
            t`Identification`,
            customer.nationalId ? (
              <Identification
                customerId={id}
                masked={customer.nationalId}
                country={customer.nationalIdCountry}
              />
            ) : null,
          ],
          [t`Language`, culture ? labelOf(cultures(i18n.locale), culture) : null],
          [t`Time zone`, customer.timeZone],
          [t`Key elsewhere`, customer.externalKey],
          [t`Here since`, <Time key="since" value={customer.createdAt} as="day" focusable />],
        ]}
      />
    </Panel>
  );
}
