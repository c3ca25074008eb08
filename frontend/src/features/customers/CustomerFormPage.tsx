/** Changing a customer. What others saved meanwhile is taken over, and what was typed stays (INT-20's rule for customers). */
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Alert, Button } from "@mantine/core";
import { useForm } from "@mantine/form";
import { notFound, useNavigate, useRouter } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { usePage } from "@/shared/relay/page";
import { CommandAlert, useCommand } from "@/shared/relay/useCommand";
import { toast } from "@/shared/toast";
import { PageHeader } from "@/shared/ui/PageHeader";
import { mayWrite, useViewer } from "@/shared/viewer";
import type { CustomerFormPage_customer$key } from "./__generated__/CustomerFormPage_customer.graphql";
import type { CustomerFormPageMutation } from "./__generated__/CustomerFormPageMutation.graphql";
import type {
  CustomerFormPageQuery,
  CustomerFormPageQuery$data,
} from "./__generated__/CustomerFormPageQuery.graphql";
import { CustomerForm } from "./CustomerForm";
import styles from "./Customers.module.css";
import { ReadOnly } from "./ReadOnly";
import { editCustomerRoute } from "./routes";
import { type Clash, type CustomerValues, inputOf, LABELS, merged, valuesOf } from "./values";

export const query = graphql`
  query CustomerFormPageQuery($id: ID!) {
    ...CustomerForm_query
    customer(id: $id) {
      ...CustomerFormPage_customer
    }
  }
`;

export function CustomerFormPage() {
  const data = usePage<CustomerFormPageQuery>(query, editCustomerRoute.useLoaderData());
  const viewer = useViewer();
  if (!data.customer) throw notFound();
  if (!mayWrite(viewer)) return <ReadOnly />;
  return <Editor query={data} customer={data.customer} />;
}

interface Props {
  query: CustomerFormPageQuery$data;
  customer: CustomerFormPage_customer$key;
}

function Editor({ query: data, customer: key }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const router = useRouter();
  const customer = useFragment(
    graphql`
      fragment CustomerFormPage_customer on Customer {
        id
        version
        kind
        relationship
        registered
        name
        firstName
        lastName
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
        notes
        tags {
          name
        }
        links {
          label
          url
        }
        owner {
          id
          name
        }
        parent {
          id
          name
        }
        team {
          id
        }
      }
    `,
    key,
  );
  const { id, version } = customer;
  const before = useRef({ version, values: valuesOf(customer) });
  const isSaved = useRef(false);
  const [clashes, setClashes] = useState<readonly Clash[] | null>(null);
  const form = useForm<CustomerValues>({ mode: "uncontrolled", initialValues: before.current.values });
  const save = useCommand<CustomerFormPageMutation>(graphql`
    mutation CustomerFormPageMutation($input: UpdateCustomerInput!) {
      updateCustomer(input: $input) {
        __typename
        ... on UpdateCustomerPayload {
          customer {
            ...CustomerFormPage_customer
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
  const { clear } = save;
  useEffect(() => {
    if (version === before.current.version || isSaved.current) return;
    const theirs = valuesOf(customer);
    const { values, clashes: found } = merged(before.current.values, form.getValues(), theirs);
    before.current = { version, values: theirs };
    form.setValues(values);
    setClashes(found);
    clear();
  }, [version, customer, form, clear]);

  const back = () => navigate({ to: "/customers/$customerId", params: { customerId: id } });
  const submit = async (values: CustomerValues) => {
    const input = inputOf(values, before.current.values);
    if (Object.keys(input).length > 0) {
      isSaved.current = true;
      if (!(await save.run({ input: { id, version: before.current.version, ...input } }, { form }))) {
        isSaved.current = false;
        return;
      }
      toast({ message: t`Saved.` });
    }
    await back();
  };
  return (
    <>
      <PageHeader title={t`Edit ${customer.name}`} />
      <CustomerForm
        query={data}
        form={form}
        isNew={false}
        isBusy={save.isBusy}
        id={id}
        owner={customer.owner}
        parent={customer.parent}
        nationalId={customer.nationalId}
        onSubmit={(values) => void submit(values)}
        onCancel={() => void back()}
        alert={
          <>
            <CommandAlert command={save} />
            {save.code === "CONFLICT" ? (
              <Button variant="default" mt={8} onClick={() => void router.invalidate()}>
                <Trans>Load the new version and keep what I typed</Trans>
              </Button>
            ) : null}
            {clashes ? <Taken clashes={clashes} /> : null}
          </>
        }
      />
    </>
  );
}

function Taken({ clashes }: { clashes: readonly Clash[] }) {
  const { i18n } = useLingui();
  const shown = ({ theirs }: Clash) => {
    if (Array.isArray(theirs))
      return theirs.map((one) => (typeof one === "string" ? one : one.url)).join(", ");
    return typeof theirs === "string" ? theirs : "";
  };
  return (
    <Alert variant="default" role="status">
      <Trans>The new version is loaded. What you typed is still here; look at it and save.</Trans>
      {clashes.length > 0 ? (
        <>
          {" "}
          <Plural
            value={clashes.length}
            one="One field was changed by both of you; it has your text:"
            other="# fields were changed by both of you; they have your text:"
          />
          <ul className={styles.kept}>
            {clashes.map((clash) => (
              <li key={clash.field}>
                <Trans>
                  {i18n._(LABELS[clash.field])}, theirs: {shown(clash) || "–"}
                </Trans>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Alert>
  );
}
