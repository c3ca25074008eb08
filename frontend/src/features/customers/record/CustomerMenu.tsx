/** What else can be done with a customer: register it, delete it. */
import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Menu } from "@mantine/core";
import { IconDots, IconRosetteDiscountCheck, IconTrash } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { useCommand } from "@/shared/relay/useCommand";
import { toast } from "@/shared/toast";
import type { CustomerMenu_customer$key } from "./__generated__/CustomerMenu_customer.graphql";
import type { CustomerMenuRegisterMutation } from "./__generated__/CustomerMenuRegisterMutation.graphql";

const DeleteCustomerDialog = lazy(() => import("./DeleteCustomerDialog"));

export function CustomerMenu({ customer: key }: { customer: CustomerMenu_customer$key }) {
  const { t } = useLingui();
  const [isDeleting, setDeleting] = useState(false);
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
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={t`More for ${name}`} loading={register.isBusy}>
            <IconDots size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {registered ? null : (
            <Menu.Item
              leftSection={<IconRosetteDiscountCheck size={16} aria-hidden />}
              onClick={() => void enrol()}
            >
              <Trans>Register this profile</Trans>
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => setDeleting(true)}>
            <Trans>Delete…</Trans>
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isDeleting ? (
        <Suspense>
          <DeleteCustomerDialog id={id} version={version} name={name} onClose={() => setDeleting(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
