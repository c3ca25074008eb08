/** The words of a journey: names of actions that the server knows, and of what a signal left behind. */
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

/** Actions of interactions and of changes (JRN-3). Integrators add names of their own, which are shown as given. */
export const ACTIONS: Readonly<Record<string, MessageDescriptor>> = {
  "request received": msg`Request received`,
  "request handled": msg`Request handled`,
  "call received": msg`Call received`,
  "call dialled": msg`Call dialled`,
  "chat received": msg`Chat received`,
  "chat opened": msg`Chat opened`,
  "ticket received": msg`Ticket received`,
  "ticket answered": msg`Ticket answered`,
  "ticket comment received": msg`Ticket comment received`,
  "ticket comment added": msg`Ticket comment added`,
  "ticket closed": msg`Ticket closed`,
  "ticket escalated": msg`Ticket escalated`,
  "ticket put on hold": msg`Ticket put on hold`,
  "email received": msg`Email received`,
  "email opened": msg`Email opened`,
  "email sent": msg`Email sent`,
  "message received": msg`Message received`,
  "message sent": msg`Message sent`,
  "comment written": msg`Comment written`,
  "came in person": msg`Came in person`,
  "met in person": msg`Met in person`,
  "letter received": msg`Letter received`,
  "letter sent": msg`Letter sent`,
  "meeting asked for": msg`Meeting asked for`,
  "meeting held": msg`Meeting held`,
  "portal used": msg`Portal used`,
  "portal answered": msg`Portal answered`,
  "text message received": msg`Text message received`,
  "text message sent": msg`Text message sent`,
  "survey answered": msg`Survey answered`,
  "survey sent": msg`Survey sent`,
  "website visited": msg`Website visited`,
  "website visit followed up": msg`Website visit followed up`,
  "webinar attended": msg`Webinar attended`,
  "webinar held": msg`Webinar held`,
  "invitation sent": msg`Invitation sent`,
  "document downloaded": msg`Document downloaded`,
};

/** What signals leave behind (JRN-8), where the key is a known one. */
export const IMPRESSIONS: Readonly<Record<string, MessageDescriptor>> = {
  seconds: msg`Time spent`,
  pages: msg`Pages`,
  questions: msg`Questions answered`,
  document: msg`Document`,
  product: msg`Product`,
  seriousness: msg`Seriousness`,
  score: msg`Score`,
};

export function sentence(words: string): string {
  const [first = "", ...rest] = words;
  return first.toLocaleUpperCase() + rest.join("");
}
