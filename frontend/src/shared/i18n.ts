/** Languages: English stands in the code itself, another comes as a catalog when it is chosen. */
import { i18n } from "@lingui/core";

export const LANGUAGES = { en: "English", de: "Deutsch" } as const;
export type Language = keyof typeof LANGUAGES;

const KEPT_AS = "touchline.language";

/** The language of the app for a BCP 47 tag: `de-AT` is `de`, what we do not speak is English. */
export function languageOf(tag: string): Language {
  const language = tag.split("-")[0]?.toLowerCase() ?? "en";
  return language in LANGUAGES ? (language as Language) : "en";
}

export async function speak(tag: string): Promise<void> {
  const language = languageOf(tag);
  if (i18n.locale === language) return;
  const messages = language === "de" ? (await import("@/locales/de")).messages : {};
  i18n.loadAndActivate({ locale: language, messages });
  document.documentElement.lang = language;
  try {
    localStorage.setItem(KEPT_AS, tag);
  } catch {
    // Without storage the browser's language decides the next time.
  }
}

/** What was spoken last in this browser, else what the browser asks for. */
export function firstLanguage(): string {
  try {
    return localStorage.getItem(KEPT_AS) ?? navigator.language;
  } catch {
    return navigator.language;
  }
}

const CHOSEN_AS = "touchline.language.chosen";

/** What was chosen for this browser, whatever the profile says. */
export function chosenLanguage(): Language | null {
  try {
    const tag = localStorage.getItem(CHOSEN_AS);
    return tag === null ? null : languageOf(tag);
  } catch {
    return null;
  }
}

/** Chooses for this browser; null gives the choice back to the profile. */
export function chooseLanguage(language: Language | null): void {
  try {
    if (language === null) localStorage.removeItem(CHOSEN_AS);
    else localStorage.setItem(CHOSEN_AS, language);
  } catch {
    // Without storage the choice lasts until the page is loaded again.
  }
}
