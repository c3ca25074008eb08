/** All keys on one sheet. */
import { useLingui } from "@lingui/react/macro";
import { Kbd, Modal } from "@mantine/core";
import { useRouter } from "@tanstack/react-router";
import { useActions } from "@/shared/actions";
import { placesOf } from "./navigation";
import styles from "./ShortcutsSheet.module.css";

export default function ShortcutsSheet({ onClose }: { onClose(): void }) {
  const { t, i18n } = useLingui();
  const router = useRouter();
  const go: [string, string][] = placesOf(router).flatMap(({ keys, label }) =>
    keys ? [[keys, i18n._(label)] as [string, string]] : [],
  );
  const act = useActions().flatMap(({ keys, label }) =>
    keys ? [[keys, i18n._(label)] as [string, string]] : [],
  );
  const groups: [string, [string, string][]][] = [
    [t`Go to`, go],
    [t`Do`, [["Ctrl K", t`Search, or do anything`], ...act, ["?", t`Show this sheet`]]],
    [
      t`Lists`,
      [
        ["j", t`Next row`],
        ["k", t`Previous row`],
        ["Enter", t`Open the row`],
        ["Esc", t`Close what is open`],
      ],
    ],
  ];
  return (
    <Modal
      opened
      onClose={onClose}
      title={t`Keyboard shortcuts`}
      size={520}
      closeButtonProps={{ "aria-label": t`Close` }}
    >
      <div className={styles.groups}>
        {groups.map(([title, keys]) => (
          <section key={title}>
            <h3 className={styles.title}>{title}</h3>
            <dl className={styles.list}>
              {keys.map(([key, words]) => (
                <div key={key} className={styles.line}>
                  <dt>{words}</dt>
                  <dd>
                    {key.split(" ").map((part) => (
                      <Kbd key={part}>{part}</Kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
