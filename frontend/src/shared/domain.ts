/** Labels, colours and icons of what the server names by a word: one table each. */
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import {
  IconArrowDownLeft,
  IconArrowUpRight,
  IconBrandFacebook,
  IconBrandX,
  IconBuilding,
  IconClipboardList,
  IconDeviceMobileMessage,
  IconFlag,
  IconHeadset,
  IconId,
  IconLayoutSidebarRight,
  IconLogin2,
  IconMail,
  IconMailbox,
  IconMessage,
  IconMessageCircle,
  IconPhone,
  IconPresentation,
  type IconProps,
  IconUser,
  IconUserHeart,
  IconUserStar,
  IconUsers,
  IconWorld,
} from "@tabler/icons-react";
import type { ComponentType } from "react";

export type Icon = ComponentType<IconProps>;
export type Light = "red" | "amber" | "green" | "grey";
/** The two meanings of colour, and neither. */
export type Side = "customer" | "us" | "none";

export interface Word {
  readonly label: MessageDescriptor;
  readonly icon?: Icon;
  readonly light?: Light;
  readonly side?: Side;
}

type Table = Readonly<Record<string, Word>>;

export const RELATIONSHIPS = {
  PROSPECT: { label: msg`Prospect` },
  CUSTOMER: { label: msg`Customer` },
  FORMER: { label: msg`Former customer` },
  SUPPLIER: { label: msg`Supplier` },
} satisfies Table;

export const CUSTOMER_KINDS = {
  COMPANY: { label: msg`Company`, icon: IconBuilding },
  PERSON: { label: msg`Person`, icon: IconUser },
} satisfies Table;

export const ROLES = {
  ADMIN: { label: msg`Administrator` },
  MANAGER: { label: msg`Manager` },
  ANALYST: { label: msg`Analyst` },
  VIEWER: { label: msg`Viewer` },
} satisfies Table;

export const SCOPES = {
  READ: { label: msg`Read` },
  READ_WRITE: { label: msg`Read and write` },
} satisfies Table;

export const TOUCHPOINT_KINDS = {
  SIGNAL: { label: msg`Signals`, icon: IconArrowDownLeft, side: "customer" },
  FOLLOW_UP: { label: msg`Follow-ups`, icon: IconArrowUpRight, side: "us" },
  MILESTONE: { label: msg`Milestones`, icon: IconFlag, side: "none" },
} satisfies Table;

export const FOLLOW_UP_STATUSES = {
  ATTENDED: { label: msg`Attended`, light: "green" },
  UNATTENDED: { label: msg`Unattended`, light: "amber" },
  DELIVERED: { label: msg`Delivered`, light: "green" },
  BOUNCED: { label: msg`Bounced`, light: "red" },
  OPEN: { label: msg`Open`, light: "amber" },
  CLOSED: { label: msg`Closed`, light: "green" },
  ON_HOLD: { label: msg`On hold`, light: "grey" },
  ESCALATED: { label: msg`Escalated`, light: "red" },
} satisfies Table;

/** What a person says of an interaction (INT-4). */
export const INTERACTION_STATES = {
  OPEN: { label: msg`Open`, light: "red" },
  IN_PROGRESS: { label: msg`In progress`, light: "amber" },
  COMPLETED: { label: msg`Completed`, light: "green" },
} satisfies Table;

/** What follows from outcome and clock (INT-5). */
export const INTERACTION_STATUSES = {
  OPEN: { label: msg`Open`, light: "grey" },
  MISSED: { label: msg`Missed`, light: "red" },
  COMPLETED: { label: msg`Completed`, light: "green" },
} satisfies Table;

export const ACTION_ITEM_STATES = {
  OPEN: { label: msg`Open`, light: "grey" },
  OVERDUE: { label: msg`Overdue`, light: "red" },
  CLOSED: { label: msg`Closed`, light: "green" },
} satisfies Table;

export const DIRECTIONS = {
  INCOMING: { label: msg`Incoming`, icon: IconArrowDownLeft, side: "customer" },
  OUTGOING: { label: msg`Outgoing`, icon: IconArrowUpRight, side: "us" },
} satisfies Table;

export const TONES = {
  POSITIVE: { label: msg`Positive`, light: "green" },
  NEUTRAL: { label: msg`Neutral`, light: "grey" },
  NEGATIVE: { label: msg`Negative`, light: "red" },
} satisfies Table;

export const ASPECTS = {
  LIFECYCLE: { label: msg`Lifecycle stage`, icon: IconUserStar },
  RELATIONSHIP: { label: msg`Relationship`, icon: IconUserHeart },
  OPPORTUNITY: { label: msg`Opportunity`, icon: IconFlag },
} satisfies Table;

export const TIME_PRESETS = {
  TODAY: { label: msg`Today` },
  YESTERDAY: { label: msg`Yesterday` },
  LAST_7_DAYS: { label: msg`Last 7 days` },
  LAST_30_DAYS: { label: msg`Last 30 days` },
} satisfies Table;

export const PICKLISTS = {
  MEDIUM: { label: msg`Media` },
  PURPOSE: { label: msg`Purposes` },
  STEP: { label: msg`Process steps` },
  OUTCOME: { label: msg`Outcomes` },
  NEXT_ACTION: { label: msg`Next actions` },
  SOURCE_TYPE: { label: msg`Source types` },
  SOURCE_REASON: { label: msg`Source reasons` },
  LIFECYCLE_STAGE: { label: msg`Lifecycle stages` },
  OPPORTUNITY_STAGE: { label: msg`Opportunity stages` },
  AGREEMENT_TYPE: { label: msg`Agreement types` },
  CANCEL_REASON: { label: msg`Cancel reasons` },
} satisfies Table;

/** Media are a picklist: their labels come from the server, only their icons stand here. */
const MEDIUM_ICONS: Readonly<Record<string, Icon>> = {
  EMAIL: IconMail,
  CALL: IconPhone,
  MEETING: IconUsers,
  SMS: IconDeviceMobileMessage,
  LETTER: IconMailbox,
  SURVEY: IconClipboardList,
  DESK: IconHeadset,
  FACEBOOK: IconBrandFacebook,
  TWITTER: IconBrandX,
  BACKSTAGE: IconLayoutSidebarRight,
  WEBINAR: IconPresentation,
  VISIT: IconWorld,
  PORTAL: IconLogin2,
  CHAT: IconMessageCircle,
  IN_PERSON: IconId,
};

export const mediumIcon = (code: string | null | undefined): Icon => MEDIUM_ICONS[code ?? ""] ?? IconMessage;
