/** What else can be done with a customer: register it, delete it. */
import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon } from "@mantine/core";
import { IconDots, IconRosetteDiscountCheck, IconTrash } from "@tabler/icons-react";
import { lazy, Suspense, useRef, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { useCommand } from "@/shared/relay/useCommand";
import { toast } from "@/shared/toast";
import { ActionMenu } from "@/shared/ui/ActionMenu";
import type { CustomerMenu_customer$key } from "./__generated__/CustomerMenu_customer.graphql";
import type { CustomerMenuRegisterMutation } from "./__generated__/CustomerMenuRegisterMutation.graphql";

const DeleteCustomerDialog = lazy(() => import("./DeleteCustomerDialog"));

export function CustomerMenu({ customer: key }: { customer: CustomerMenu_customer$key }) {
  const { t } = useLingui();
  const [isDeleting, setDeleting] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const leave = () => {
    setDeleting(false);
    window.setTimeout(() => opener.current?.focus());
  };
  const { id, version, name, registered } = useFragment(
    graphql`
      fragment CustomerMenu_customer on Customer {
        id
        version
        name
        registered
      }
    `,
    key,
  );
  const register = useCommand<CustomerMenuRegisterMutation>(graphql`
    mutation CustomerMenuRegisterMutation($input: UpdateCustomerInput!) {
      updateCustomer(input: $input) {
        __typename
        ... on UpdateCustomerPayload {
          customer {
            id
            version
            registered
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
  const enrol = async () => {
    const done = await register.run({ input: { id, version, registered: true } });
    if (done) toast({ message: t`${name} is a registered profile now.` });
  };
  return (
    <>
      <ActionMenu
        opener={
          <ActionIcon
            ref={opener}
            variant="default"
            size={36}
            aria-label={t`More for ${name}`}
            loading={register.isBusy}
          >
            <IconDots size={16} aria-hidden />
          </ActionIcon>
        }
        actions={[
          ...(registered
            ? []
            : [
                {
                  key: "register",
                  label: <Trans>Register this profile</Trans>,
                  icon: <IconRosetteDiscountCheck size={16} aria-hidden />,
                  run: () => void enrol(),
                },
              ]),
          {
            key: "delete",
            label: <Trans>Delete…</Trans>,
            icon: <IconTrash size={16} aria-hidden />,
            run: () => setDeleting(true),
          },
        ]}
      />
      {isDeleting ? (
        <Suspense>
          <DeleteCustomerDialog id={id} version={version} name={name} onClose={leave} />
        </Suspense>
      ) : null}
    </>
  );
}
