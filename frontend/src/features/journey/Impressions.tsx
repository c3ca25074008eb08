/** What a signal left behind: time spent and pages, answers, and whatever else was recorded with it (JRN-8). */
import { Plural, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useFormats } from "@/shared/time/formats";
import styles from "./Card.module.css";
import { IMPRESSIONS, sentence } from "./words";

const SHOWN = 4;

interface Props {
  impressions: readonly { readonly key: string; readonly value: string }[];
}

export function Impressions({ impressions }: Props) {
  const { i18n } = useLingui();
  const formats = useFormats();
  const [isOpen, setOpen] = useState(false);
  if (impressions.length === 0) return null;
  const spoken = (key: string, value: string) =>
    key === "seconds" && /^\d+$/.test(value) ? formats.length(Number(value) * 1000) : value;
  const shown = isOpen ? impressions : impressions.slice(0, SHOWN);
  const more = impressions.length - shown.length;
  return (
    <>
      <dl className={styles.impressions}>
        {shown.map(({ key, value }) => {
          const word = IMPRESSIONS[key];
          return (
            <div key={key}>
              <dt>{word ? i18n._(word) : sentence(key)}</dt>
              <dd>{spoken(key, value)}</dd>
            </div>
          );
        })}
      </dl>
      {more > 0 ? (
        <button type="button" className={styles.more} onClick={() => setOpen(true)}>
          <Plural value={more} one="# more" other="# more" />
        </button>
      ) : null}
    </>
  );
}
