/** A value of the audit trail as a person reads it: names for ids, moments in the viewer's zone, words for codes. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { Names } from "@/shared/relay/useNames";
import { useFormats } from "@/shared/time/formats";
import { idIn, readOf } from "./values";
import { VALUES } from "./words";

interface Props {
  field: string;
  text: string;
  names: Names;
}

export function AuditValue({ field, text, names }: Props) {
  const { t, i18n } = useLingui();
  const formats = useFormats();
  const id = idIn(field, text);
  if (id) {
    const name = names.get(id);
    if (name === undefined) return "…";
    return name === null ? <Trans>(no longer there)</Trans> : <RecordLink id={id} name={name} />;
  }
  const word = VALUES[field]?.[text];
  if (word) return i18n._(word.label);
  const value = readOf(field, text);
  if (Array.isArray(value)) {
    return value.map(({ label, url }) => (label && label !== url ? `${label} (${url})` : url)).join(", ");
  }
  switch (value.kind) {
    case "flag":
      return value.isSet ? t`Yes` : t`No`;
    case "moment":
      return formats.dayTime(value.text);
    case "day":
      return formats.date(value.text);
  }
  return value.text;
}

/** A record's name, linked where it has a page. */
export function RecordLink({ id, name }: { id: string; name: string }) {
  switch (id.slice(0, 3)) {
    case "cus":
      return (
        <Link to="/customers/$customerId" params={{ customerId: id }}>
          {name}
        </Link>
      );
    case "con":
      return (
        <Link to="/contacts/$contactId" params={{ contactId: id }}>
          {name}
        </Link>
      );
    case "int":
      return (
        <Link to="/interactions/$interactionId" params={{ interactionId: id }}>
          {name}
        </Link>
      );
    case "grp":
      return (
        <Link to="/groups/$groupId" params={{ groupId: id }}>
          {name}
        </Link>
      );
  }
  return <span>{name}</span>;
}
