/** The first sentence of Home: what is best done next, its reason, and one button. */
import { Plural, Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { today } from "@/shared/time/zones";
import { mayWrite, useViewer } from "@/shared/viewer";
import styles from "./HomePage.module.css";
import { type NextStep, nextStep } from "./nextStep";

export function NextBest({ items }: { items: Parameters<typeof nextStep>[0] }) {
  const viewer = useViewer();
  const step = nextStep(items, today(viewer.timeZone));
  if (step.kind === "log" && !mayWrite(viewer)) return null;
  return (
    <section className={styles.next}>
      <p className={styles.sentence}>
        <Sentence step={step} />
      </p>
      {step.kind === "log" || !step.item.interaction ? (
        <Button renderRoot={(props) => <Link {...props} to="/interactions/log" search={{}} />}>
          <Trans>Log an interaction</Trans>
        </Button>
      ) : (
        <OpenButton id={step.item.interaction.id} />
      )}
    </section>
  );
}

function OpenButton({ id }: { id: string }) {
  return (
    <Button
      renderRoot={(props) => (
        <Link {...props} to="/interactions/$interactionId" params={{ interactionId: id }} />
      )}
    >
      <Trans>See what was agreed</Trans>
    </Button>
  );
}

function Sentence({ step }: { step: NextStep }) {
  if (step.kind === "log") {
    return <Trans>Nothing you promised is due this week. Whom did you speak to last?</Trans>;
  }
  const { title, customer } = step.item;
  const what = <strong>{title}</strong>;
  const reason =
    step.kind === "today" ? (
      <Trans>it is due today.</Trans>
    ) : step.kind === "overdue" ? (
      <Plural value={step.days} one="it is # day overdue." other="it is # days overdue." />
    ) : (
      <Plural value={step.days} one="it is due tomorrow." other="it is due in # days." />
    );
  if (!customer) {
    return (
      <Trans>
        Next: {what} – {reason}
      </Trans>
    );
  }
  const whose = (
    <Link to="/customers/$customerId/journey" params={{ customerId: customer.id }}>
      {customer.name}
    </Link>
  );
  return (
    <Trans>
      Next: {what} for {whose} – {reason}
    </Trans>
  );
}
