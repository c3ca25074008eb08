/** Ctrl K: pages, actions and records by typing. */
import { useLingui } from "@lingui/react/macro";
import { createSpotlight, Spotlight } from "@mantine/spotlight";
import "@mantine/spotlight/styles.layer.css";
import { IconSearch } from "@tabler/icons-react";
import { useRouter } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { type Hit, recordSearch, useActions } from "@/shared/actions";
import { placesOf } from "./navigation";
import styles from "./Palette.module.css";

const [store, spotlight] = createSpotlight();
const PAUSE = 140;
const NONE: Hit[] = [];

/** Spotlight marks its choice in the page itself and offers no way to set it. */
function chooseFirst(): void {
  const list = document.getElementById(store.getState().listId);
  list?.querySelector("[data-selected]")?.removeAttribute("data-selected");
  list?.querySelector("[data-action]")?.setAttribute("data-selected", "true");
  store.updateState((state) => ({ ...state, selected: 0 }));
}

interface Props {
  isOpen: boolean;
  onClose(): void;
  go(to: string): void;
}

/** What a person types to find, whatever its accents and case. */
const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase();

export default function Palette({ isOpen, onClose, go }: Props) {
  const { t, i18n } = useLingui();
  const router = useRouter();
  const actions = useActions();
  const [text, setText] = useState("");
  const { hits, isSearching } = useRecords(isOpen ? text.trim() : "");

  useEffect(() => {
    if (isOpen) spotlight.open();
  }, [isOpen]);

  useEffect(() => {
    // What was found comes later than what was typed: the first of it is chosen again.
    if (hits.length > 0) chooseFirst();
  }, [hits]);

  const fits = (label: string) => plain(label).includes(plain(text.trim()));
  const places = placesOf(router).filter(({ label }) => fits(i18n._(label)));
  const doable = actions.filter(({ label }) => fits(i18n._(label)));
  const isEmpty = places.length + doable.length + hits.length === 0;

  return (
    <Spotlight.Root
      store={store}
      query={text}
      onQueryChange={setText}
      onSpotlightClose={onClose}
      shortcut={null}
      clearQueryOnClose
      returnFocus
      scrollable
      maxHeight={420}
      attributes={{ content: { "aria-label": t`Search or jump to…` } }}
      className={styles.palette}
      classNames={{ actionSection: styles.section, actionDescription: styles.description }}
    >
      <Spotlight.Search
        placeholder={t`Search customers, contacts and actions`}
        aria-label={t`Search customers, contacts and actions`}
        leftSection={<IconSearch size={17} stroke={1.7} />}
      />
      <Spotlight.ActionsList>
        {hits.length > 0 ? (
          <Spotlight.ActionsGroup label={t`Records`}>
            {hits.map(({ id, label, detail, to, icon: Glyph }) => (
              <Spotlight.Action
                key={id}
                label={label}
                description={detail}
                leftSection={Glyph ? <Glyph size={17} /> : undefined}
                onClick={() => go(to)}
              />
            ))}
          </Spotlight.ActionsGroup>
        ) : null}
        {doable.length > 0 ? (
          <Spotlight.ActionsGroup label={t`Actions`}>
            {doable.map(({ id, label, icon: Glyph, keys, run }) => (
              <Spotlight.Action
                key={id}
                label={i18n._(label)}
                leftSection={Glyph ? <Glyph size={17} /> : undefined}
                rightSection={keys ? <kbd className={styles.keys}>{keys}</kbd> : undefined}
                onClick={() => run(go)}
              />
            ))}
          </Spotlight.ActionsGroup>
        ) : null}
        {places.length > 0 ? (
          <Spotlight.ActionsGroup label={t`Go to`}>
            {places.map(({ to, label, icon: Glyph, keys }) => (
              <Spotlight.Action
                key={to}
                label={i18n._(label)}
                leftSection={<Glyph size={17} stroke={1.6} />}
                rightSection={keys ? <kbd className={styles.keys}>{keys}</kbd> : undefined}
                onClick={() => go(to)}
              />
            ))}
          </Spotlight.ActionsGroup>
        ) : null}
        {isEmpty ? (
          <Spotlight.Empty>
            {isSearching ? t`Searching…` : t`Nothing fits. Try fewer letters.`}
          </Spotlight.Empty>
        ) : null}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

function useRecords(text: string): { hits: Hit[]; isSearching: boolean } {
  const [found, setFound] = useState<{ text: string; hits: Hit[] }>({ text: "", hits: [] });
  useEffect(() => {
    const find = recordSearch();
    if (!text || !find) return;
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      const hits = await find(text, abort.signal).catch(() => []);
      if (!abort.signal.aborted) setFound({ text, hits });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [text]);
  if (!text) return { hits: NONE, isSearching: false };
  return { hits: found.hits, isSearching: recordSearch() !== null && found.text !== text };
}
