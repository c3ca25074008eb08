/** The app starts here. */
import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { localStorageColorSchemeManager, MantineProvider } from "@mantine/core";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { RelayEnvironmentProvider } from "react-relay";
import "./app/mantine.css";
import "./app/tokens.css";
import { ErrorBoundary } from "./app/ErrorBoundary";
import { environment, router } from "./app/router";
import { ToastPlace } from "./app/ToastPlace";
import { cssVariables, theme } from "./app/theme";
import { firstLanguage, speak } from "./shared/i18n";

const schemes = localStorageColorSchemeManager({ key: "touchline.scheme" });

// After an update the old pages are gone from the server: one reload fetches the new ones.
window.addEventListener("vite:preloadError", (event) => {
  const last = Number(sessionStorage.getItem("touchline.reloaded") ?? 0);
  if (Date.now() - last < 60_000) return;
  sessionStorage.setItem("touchline.reloaded", String(Date.now()));
  event.preventDefault();
  window.location.reload();
});

async function start(root: HTMLElement): Promise<void> {
  await speak(firstLanguage()).catch(() => speak("en"));
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary>
        <I18nProvider i18n={i18n}>
          <MantineProvider
            theme={theme}
            cssVariablesResolver={cssVariables}
            colorSchemeManager={schemes}
            defaultColorScheme="auto"
          >
            <ToastPlace />
            <RelayEnvironmentProvider environment={environment}>
              <RouterProvider router={router} />
            </RelayEnvironmentProvider>
          </MantineProvider>
        </I18nProvider>
      </ErrorBoundary>
    </StrictMode>,
  );
}

const root = document.getElementById("root");
if (root) void start(root);
