/** A new customer, company or person (CUS-1). */
import { useLingui } from "@lingui/react/macro";
import { useForm } from "@mantine/form";
import { useNavigate } from "@tanstack/react-router";
import { graphql } from "react-relay";
import { usePage } from "@/shared/relay/page";
import { CommandAlert, useCommand } from "@/shared/relay/useCommand";
import { toast } from "@/shared/toast";
import { PageHeader } from "@/shared/ui/PageHeader";
import { mayWrite, useViewer } from "@/shared/viewer";
import type { NewCustomerPageMutation } from "./__generated__/NewCustomerPageMutation.graphql";
import type { NewCustomerPageQuery } from "./__generated__/NewCustomerPageQuery.graphql";
import { CustomerForm } from "./CustomerForm";
import { ReadOnly } from "./ReadOnly";
import { newCustomerRoute } from "./routes";
import { BLANK, type CustomerValues, inputOf } from "./values";

export const query = graphql`
  query NewCustomerPageQuery {
    ...CustomerForm_query
  }
`;

export function NewCustomerPage() {
  const { t } = useLingui();
  const viewer = useViewer();
  const navigate = useNavigate();
  const data = usePage<NewCustomerPageQuery>(query, newCustomerRoute.useLoaderData());
  const form = useForm<CustomerValues>({ mode: "uncontrolled", initialValues: BLANK });
  const create = useCommand<NewCustomerPageMutation>(graphql`
    mutation NewCustomerPageMutation($input: CreateCustomerInput!) {
      createCustomer(input: $input) {
        __typename
        ... on CreateCustomerPayload {
          customer {
            id
            name
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
  const submit = async (values: CustomerValues) => {
    const { kind, relationship, registered } = values;
    const input = { kind, relationship, registered, ...inputOf(values, BLANK) };
    const done = await create.run({ input }, { form });
    if (!done?.customer) return;
    toast({ message: t`${done.customer.name} was created.` });
    await navigate({ to: "/customers/$customerId", params: { customerId: done.customer.id } });
  };
  return (
    <>
      <PageHeader title={t`New customer`} />
      {mayWrite(viewer) ? (
        <CustomerForm
          query={data}
          form={form}
          isNew
          isBusy={create.isBusy}
          onSubmit={(values) => void submit(values)}
          onCancel={() => void navigate({ to: "/customers" })}
          alert={<CommandAlert command={create} />}
        />
      ) : (
        <ReadOnly />
      )}
    </>
  );
}
