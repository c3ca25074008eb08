/** The documents that the app asks by their hash, laid beside the app for the server to read. */
import { copyFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** @returns {import("vite").Plugin} */
export function persisted() {
  let folder = "";
  return {
    name: "touchline:persisted",
    apply: "build",
    configResolved: ({ build }) => {
      folder = build.outDir;
    },
    writeBundle: () => {
      copyFileSync(
        fileURLToPath(new URL("../persisted.json", import.meta.url)),
        `${folder}/../persisted.json`,
      );
    },
  };
}
