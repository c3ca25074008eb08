/** The documents that the built app asks by their hash, laid beside the app for the server to read. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ALL = fileURLToPath(new URL("../persisted.json", import.meta.url));

/** @returns {import("vite").Plugin} */
export function persisted() {
  let folder = "";
  return {
    name: "touchline:persisted",
    apply: "build",
    configResolved: ({ build }) => {
      folder = build.outDir;
    },
    writeBundle: (_, bundle) => {
      // Relay's compiler wrote down those of the tests as well.
      const code = Object.values(bundle)
        .map((file) => file.code ?? "")
        .join("");
      const sent = Object.entries(JSON.parse(readFileSync(ALL, "utf8"))).filter(([hash]) =>
        code.includes(hash),
      );
      writeFileSync(`${folder}/../persisted.json`, `${JSON.stringify(Object.fromEntries(sent), null, 2)}\n`);
    },
  };
}
