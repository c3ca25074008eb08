import { globSync, readFileSync } from "node:fs";
import { defineConfig } from "@lingui/cli";
import { formatter } from "@lingui/format-po";

/** The features that have words of their own. */
const features = new Set(
  globSync("src/features/*/**/*.{ts,tsx}")
    .filter((file) => /@lingui\/(core|react)\/macro/.test(readFileSync(file, "utf8")))
    .map((file) => file.split("/")[2]),
);

export default defineConfig({
  sourceLocale: "en",
  locales: ["en", "de"],
  catalogs: [
    ...[...features].sort().map((name) => ({
      path: `src/features/${name}/locales/{locale}`,
      include: [`src/features/${name}/`],
    })),
    { path: "src/app/locales/{locale}", include: ["src/app/", "src/shared/"] },
  ],
  catalogsMergePath: "src/locales/{locale}",
  format: formatter({ origins: false, lineNumbers: false }),
  orderBy: "messageId",
});
