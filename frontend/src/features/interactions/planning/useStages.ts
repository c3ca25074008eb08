/** What the form of planning or completing shows beyond its plain fields: past or not, a task or not, with a follow-up. */
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { type FollowUpFields, freshFollowUp } from "./followUp";
import { isPast, missing, type PlanFields } from "./plan";

interface Stages {
  isTask: boolean;
  isPast: boolean;
  isFollowedUp: boolean;
  isFollowUpTask: boolean;
}

interface WithFollowUp {
  followUp: FollowUpFields | null;
}

type Values = WithFollowUp & Partial<PlanFields>;

const isPlan = (values: Values): values is WithFollowUp & PlanFields => "isTask" in values;

export function stagesOf(values: Values, zone: string, now: number): Stages {
  return {
    isTask: values.isTask ?? false,
    isPast: isPlan(values) && isPast(values, zone, now),
    isFollowedUp: values.followUp !== null,
    isFollowUpTask: values.followUp?.isTask ?? false,
  };
}

/** `watch` is the form's `onValuesChange`; typing renders again only when another stage shows. */
export function useStages(first: Values, zone: string) {
  const [stages, setStages] = useState(() => stagesOf(first, zone, Date.now()));
  const watch = (values: Values) => {
    const next = stagesOf(values, zone, Date.now());
    setStages((old) =>
      (Object.keys(next) as (keyof Stages)[]).every((key) => old[key] === next[key]) ? old : next,
    );
  };
  return { stages, watch };
}

/** The form's `validate`: what a plan and its follow-up cannot be without. */
export function useRequired() {
  const { t } = useLingui();
  return (values: Values): Record<string, string> => {
    const errors: Record<string, string> = {};
    const require = (plan: PlanFields, at: string) => {
      for (const field of missing(plan)) errors[at + field] = t`This is required.`;
    };
    if (isPlan(values)) require(values, "");
    if (values.followUp) require(values.followUp, "followUp.");
    return errors;
  };
}

interface Engagement {
  medium: string | null;
  step: string | null;
  purpose: string | null;
}

/** Puts a follow-up into the form and the focus on it. */
export function addFollowUp(
  // biome-ignore lint/suspicious/noExplicitAny: the form's shape is said where it is made.
  form: any,
  before: Engagement,
  zone: string,
  next?: { code: string; text: string },
) {
  form.setFieldValue("followUp", freshFollowUp(before, zone, Date.now(), next));
  const focus = (tries: number) => {
    const node = form.getInputNode("followUp.subject");
    if (node) node.focus();
    // Its fields are loaded when they are wanted.
    else if (tries > 0) window.setTimeout(() => focus(tries - 1), 50);
  };
  window.setTimeout(() => focus(40));
}
