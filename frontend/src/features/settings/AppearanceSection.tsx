/** How the app looks in this browser. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Radio, Stack, useMantineColorScheme } from "@mantine/core";
import { useState } from "react";
import { chooseLanguage, chosenLanguage, LANGUAGES, type Language, languageOf, speak } from "@/shared/i18n";
import { Panel } from "@/shared/ui/Panel";
import { useViewer } from "@/shared/viewer";

export function AppearanceSection() {
  const { t } = useLingui();
  const viewer = useViewer();
  const [language, setLanguage] = useState(chosenLanguage);
  const choose = (chosen: Language | null) => {
    chooseLanguage(chosen);
    setLanguage(chosen);
    void speak(chosen ?? viewer.locale);
  };
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Panel title={<Trans>Appearance in this browser</Trans>}>
      <Stack gap={24}>
        <Radio.Group
          label={t`Colours`}
          value={colorScheme}
          onChange={(value) => setColorScheme(value as "auto" | "light" | "dark")}
        >
          <Stack gap={8} mt={8}>
            <Radio value="auto" label={t`As the system`} />
            <Radio value="light" label={t`Light`} />
            <Radio value="dark" label={t`Dark`} />
          </Stack>
        </Radio.Group>
        <Radio.Group
          label={t`Language`}
          value={language ?? "profile"}
          onChange={(value) => choose(value === "profile" ? null : languageOf(value))}
        >
          <Stack gap={8} mt={8}>
            <Radio value="profile" label={t`As in my profile`} />
            {Object.entries(LANGUAGES).map(([tag, name]) => (
              <Radio key={tag} value={tag} label={name} lang={tag} />
            ))}
          </Stack>
        </Radio.Group>
      </Stack>
    </Panel>
  );
}
