/** The media, the usual ones as big buttons, the rest behind one more (WIZ-6). */
import { useLingui } from "@lingui/react/macro";
import { Input } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { mediumIcon } from "@/shared/domain";
import styles from "./Interactions.module.css";
import { offeredMedia } from "./media";

interface Props {
  media: readonly { readonly code: string; readonly label: string }[];
  first: string;
  error?: ReactNode;
  takesFocus?: boolean;
  onChoose(code: string): void;
}

export function MediumChoice({ media, first, error, takesFocus = false, onChoose }: Props) {
  const { t } = useLingui();
  const [chosen, setChosen] = useState(first);
  const [isOpen, setOpen] = useState(false);
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) group.current?.querySelector<HTMLInputElement>("input:checked")?.focus();
  }, [takesFocus]);
  const { offered, hasMore } = offeredMedia(media, chosen, isOpen);
  return (
    <div ref={group} role="radiogroup" aria-label={t`Medium`}>
      <Input.Label component="div" required mb={4} aria-hidden>
        {t`Medium`}
      </Input.Label>
      <div className={styles.media}>
        {offered.map(({ code, label }) => {
          const Glyph = mediumIcon(code);
          return (
            <label key={code} className={styles.choice}>
              <input
                type="radio"
                name="medium"
                value={code}
                checked={code === chosen}
                onChange={() => {
                  setChosen(code);
                  onChoose(code);
                }}
              />
              <Glyph size={20} stroke={1.6} aria-hidden />
              {label}
            </label>
          );
        })}
        {hasMore ? (
          <button type="button" className={styles.choice} onClick={() => setOpen(true)}>
            <IconDots size={20} stroke={1.6} aria-hidden />
            {t`More media`}
          </button>
        ) : null}
      </div>
      {error ? <Input.Error mt={4}>{error}</Input.Error> : null}
    </div>
  );
}
