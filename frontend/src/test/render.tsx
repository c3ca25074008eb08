/** Renders a component as the app would: language, theme, viewer, and a server that answers when it is told to. */
import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { MantineProvider } from "@mantine/core";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { RelayEnvironmentProvider } from "react-relay";
import { createMockEnvironment } from "relay-test-utils";
import { type Viewer, ViewerContext } from "@/shared/viewer";

export const ADA: Viewer = {
  id: "usr_1",
  name: "Ada Admin",
  email: "admin@example.com",
  role: "ADMIN",
  timeZone: "Europe/Vienna",
  locale: "en",
  avatarColor: "#3f4bc4",
};

export function renderInApp(component: ReactNode, viewer: Viewer = ADA) {
  const environment = createMockEnvironment();
  const view = render(
    <I18nProvider i18n={i18n}>
      <MantineProvider env="test">
        <RelayEnvironmentProvider environment={environment}>
          <ViewerContext value={viewer}>{component}</ViewerContext>
        </RelayEnvironmentProvider>
      </MantineProvider>
    </I18nProvider>,
  );
  return { environment, ...view };
}
