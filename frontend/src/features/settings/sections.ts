/** The sections of the settings, in their order. One shows when its route stands. */
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

interface Section {
  to: string;
  label: MessageDescriptor;
  forAdmins?: boolean;
}

export const SECTIONS: readonly Section[] = [
  { to: "/settings/profile", label: msg`Profile` },
  { to: "/settings/appearance", label: msg`Appearance` },
  { to: "/settings/password", label: msg`Password` },
  { to: "/settings/tokens", label: msg`API tokens` },
  { to: "/settings/sessions", label: msg`Sessions` },
  { to: "/settings/users", label: msg`Users`, forAdmins: true },
  { to: "/settings/teams", label: msg`Teams`, forAdmins: true },
  { to: "/settings/picklists", label: msg`Picklists`, forAdmins: true },
  { to: "/settings/tags", label: msg`Tags`, forAdmins: true },
];
