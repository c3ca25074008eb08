/** One contact in the list of a customer. */
import { Trans } from "@lingui/react/macro";
import { Badge } from "@mantine/core";
import { IconStar } from "@tabler/icons-react";
import { Link, useRouter } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { Avatar } from "@/shared/ui/Avatar";
import rows from "@/shared/ui/RecordRows.module.css";
import { mayWrite, useViewer } from "@/shared/viewer";
import type { ContactRow_contact$key } from "./__generated__/ContactRow_contact.graphql";
import { ContactMenu } from "./ContactMenu";
import styles from "./Contacts.module.css";

// The rows stand before their menus.
const ContactDialog = lazy(() => import("./ContactDialog"));
const DeleteContactDialog = lazy(() => import("./DeleteContactDialog"));

interface Props {
  contact: ContactRow_contact$key;
  isDefault: boolean;
  isBusy: boolean;
  onDefault(contactId: string | null): void;
}

export function ContactRow({ contact: key, isDefault, isBusy, onDefault }: Props) {
  const viewer = useViewer();
  const router = useRouter();
  const [open, setOpen] = useState<"edit" | "delete" | null>(null);
  const contact = useFragment(
    graphql`
      fragment ContactRow_contact on Contact {
        id
        version
        name
        firstName
        lastName
        email
        phone
        jobTitle
        culture
        registered
        isSelf
        lifecycleStage {
          label
        }
      }
    `,
    key,
  );
  const { id, name, email, phone, jobTitle, lifecycleStage, isSelf } = contact;
  const close = () => setOpen(null);
  return (
    <li className={rows.row}>
      <Avatar name={name} size={28} />
      <span className={rows.main}>
        <Link to="/contacts/$contactId" params={{ contactId: id }} className={styles.name}>
          {name}
        </Link>{" "}
        <span className={rows.quiet}>{jobTitle}</span>
        <span className={styles.reach}>
          {email ? <a href={`mailto:${email}`}>{email}</a> : null}
          {phone ? <a href={`tel:${phone}`}>{phone}</a> : null}
        </span>
      </span>
      {isDefault ? (
        <Badge variant="light" tt="none" fw={500} leftSection={<IconStar size={11} aria-hidden />}>
          <Trans>Default</Trans>
        </Badge>
      ) : null}
      {lifecycleStage ? (
        <Badge variant="default" tt="none" fw={500}>
          {lifecycleStage.label}
        </Badge>
      ) : null}
      {mayWrite(viewer) ? (
        <ContactMenu
          name={name}
          isDefault={isDefault}
          isSelf={isSelf}
          isBusy={isBusy}
          onDefault={() => onDefault(isDefault ? null : id)}
          onOpen={setOpen}
        />
      ) : null}
      <Suspense>
        {open === "edit" ? <ContactDialog contact={contact} onClose={close} /> : null}
        {open === "delete" ? (
          <DeleteContactDialog
            id={id}
            name={name}
            onClose={close}
            onDeleted={() => void router.invalidate()}
          />
        ) : null}
      </Suspense>
    </li>
  );
}
