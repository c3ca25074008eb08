/** How the app looks in this browser. */
import { Trans, useLingui } from "@lingui/react/macro";
import { Radio, Stack, useMantineColorScheme } from "@mantine/core";
import { LANGUAGES, languageOf, speak } from "@/shared/i18n";
import { Panel } from "@/shared/ui/Panel";

export function AppearanceSection() {
  const { t, i18n } = useLingui();
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
          value={languageOf(i18n.locale)}
          onChange={(value) => void speak(value)}
        >
          <Stack gap={8} mt={8}>
            {Object.entries(LANGUAGES).map(([tag, name]) => (
              <Radio key={tag} value={tag} label={name} lang={tag} />
            ))}
          </Stack>
        </Radio.Group>
      </Stack>
    </Panel>
  );
}
