/** Finds a customer by typing, or makes an unregistered profile of what was typed (WIZ-6, CUS-2). */
import { useLingui } from "@lingui/react/macro";
import { TextInput } from "@mantine/core";
import { type Source, useStandIn } from "@/shared/ui/useStandIn";

export interface CustomerPickerProps {
  name: string;
  /** The contact is told if it was found by its own name. */
  onChoose(customerId: string, contactId?: string): void;
}

const source: Source<typeof import("./OpenCustomerPicker")> = {
  load: () => import("./OpenCustomerPicker"),
};

export function CustomerPicker(props: CustomerPickerProps) {
  const { t } = useLingui();
  const { id, part, standIn } = useStandIn(source, props.name, true);
  if (part) return <part.default id={id} {...props} />;
  return <TextInput label={t`Customer`} required placeholder={t`Type a name or an email`} {...standIn} />;
}
