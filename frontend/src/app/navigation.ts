/** Where the sidebar, the palette and the keys lead. An entry shows when its route stands. */
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import {
  IconAddressBook,
  IconArrowsLeftRight,
  IconCalendarEvent,
  IconHome,
  IconListCheck,
  IconSettings,
} from "@tabler/icons-react";
import type { AnyRouter } from "@tanstack/react-router";
import type { Icon } from "@/shared/domain";

export interface Place {
  to: string;
  label: MessageDescriptor;
  icon: Icon;
  keys?: string;
}

const PLACES: readonly Place[] = [
  { to: "/", label: msg`Home`, icon: IconHome, keys: "g h" },
  { to: "/my-interactions", label: msg`My interactions`, icon: IconCalendarEvent, keys: "g m" },
  { to: "/customers", label: msg`Customers`, icon: IconAddressBook, keys: "g c" },
  { to: "/interactions", label: msg`Interactions`, icon: IconArrowsLeftRight, keys: "g i" },
  { to: "/action-items", label: msg`Action items`, icon: IconListCheck, keys: "g a" },
  { to: "/settings", label: msg`Settings`, icon: IconSettings, keys: "g s" },
];

export const placesOf = (router: AnyRouter) => PLACES.filter((place) => place.to in router.routesByPath);
