/** What jsdom lacks, and an English i18n, for every test. */
import "@testing-library/jest-dom/vitest";
import { i18n } from "@lingui/core";
import { vi } from "vitest";

// relay-test-utils asks for Jest's globals.
Object.assign(globalThis, { jest: vi });

i18n.loadAndActivate({ locale: "en", messages: {} });

Object.defineProperty(window, "matchMedia", {
  writable: true,
  value: (query: string) => ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
  }),
});
window.HTMLElement.prototype.scrollIntoView = () => undefined;
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
