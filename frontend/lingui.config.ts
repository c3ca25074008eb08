import { defineConfig } from "@lingui/cli";
import { formatter } from "@lingui/format-po";

export default defineConfig({
  sourceLocale: "en",
  locales: ["en", "de"],
  catalogs: [
    { path: "src/features/{name}/locales/{locale}", include: ["src/features/{name}/"] },
    { path: "src/app/locales/{locale}", include: ["src/app/", "src/shared/"] },
  ],
  catalogsMergePath: "src/locales/{locale}",
  format: formatter({ origins: false, lineNumbers: false }),
  orderBy: "messageId",
});
