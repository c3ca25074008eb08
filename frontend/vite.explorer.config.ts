import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const BASE = "/graphiql/";
const INLINE_FONT = /url\(["']?data:font\/(ttf|woff2?);base64,([A-Za-z0-9+/=]+)["']?\)/g;

/** The editor's fonts come inside its CSS; the content security policy wants files of our own. */
function fontsAsFiles(): Plugin {
  return {
    name: "touchline:fonts-as-files",
    generateBundle(_, bundle) {
      for (const asset of Object.values(bundle)) {
        if (asset.type !== "asset" || !asset.fileName.endsWith(".css")) continue;
        asset.source = String(asset.source).replace(INLINE_FONT, (_all, kind: string, data: string) => {
          const source = Buffer.from(data, "base64");
          const hash = createHash("sha256").update(source).digest("hex").slice(0, 8);
          const fileName = `assets/font-${hash}.${kind}`;
          this.emitFile({ type: "asset", fileName, source });
          return `url(${BASE}${fileName})`;
        });
      }
    },
  };
}

/** A build of its own, so that a change of the app does not rename the editor's three megabytes. */
export default defineConfig({
  root: "explorer",
  base: BASE,
  plugins: [react(), fontsAsFiles()],
  worker: { format: "es" },
  build: {
    outDir: fileURLToPath(new URL("dist/explorer", import.meta.url)),
    emptyOutDir: true,
    target: "es2024",
    reportCompressedSize: false,
    chunkSizeWarningLimit: 10_000,
  },
});
