/** Changing a customer. A stale edit is told, and what was typed stays. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useForm } from "@mantine/form";
import { notFound, useNavigate, useRouter } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import { usePage } from "@/shared/relay/page";
import { CommandAlert, useCommand } from "@/shared/relay/useCommand";
import { toast } from "@/shared/toast";
import { PageHeader } from "@/shared/ui/PageHeader";
import type { CustomerFormPage_customer$key } from "./__generated__/CustomerFormPage_customer.graphql";
import type { CustomerFormPageMutation } from "./__generated__/CustomerFormPageMutation.graphql";
import type {
  CustomerFormPageQuery,
  CustomerFormPageQuery$data,
} from "./__generated__/CustomerFormPageQuery.graphql";
import { CustomerForm, type CustomerValues } from "./CustomerForm";
import { inputOf } from "./input";
import { editCustomerRoute } from "./routes";

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
  if (!data.customer) throw notFound();
  return <Editor query={data} customer={data.customer} />;
}

function Editor({
  query: data,
  customer: key,
}: {
  query: CustomerFormPageQuery$data;
  customer: CustomerFormPage_customer$key;
}) {
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
        nationalIdCountry
        culture
        timeZone
        notes
        tags {
          name
        }
        owner {
          id
        }
        team {
          id
        }
      }
    `,
    key,
  );
  const { id, version, tags, owner, team, ...fields } = customer;
  const text = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value ?? ""]));
  const form = useForm<CustomerValues>({
    mode: "uncontrolled",
    initialValues: {
      ...(text as unknown as CustomerValues),
      nationalId: "",
      registered: customer.registered,
      tags: tags.map((tag) => tag.name),
      ownerId: owner?.id ?? null,
      teamId: team?.id ?? null,
    },
  });
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
  const back = () => navigate({ to: "/customers/$customerId", params: { customerId: id } });
  const submit = async (values: CustomerValues) => {
    if (!(await save.run({ input: { id, version, ...inputOf(values) } }, { form }))) return;
    toast({ message: t`Saved.` });
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
        onSubmit={(values) => void submit(values)}
        onCancel={() => void back()}
        alert={
          <>
            <CommandAlert command={save} />
            {save.code === "CONFLICT" ? (
              <Button variant="default" onClick={() => void router.invalidate()}>
                <Trans>Take over the new version and keep what I typed</Trans>
              </Button>
            ) : null}
          </>
        }
      />
    </>
  );
}
