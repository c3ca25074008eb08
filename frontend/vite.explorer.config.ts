import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** A build of its own, so that a change of the app does not rename the editor's three megabytes. */
export default defineConfig({
  root: "explorer",
  base: "/graphiql/",
  plugins: [react()],
  worker: { format: "es" },
  build: {
    outDir: fileURLToPath(new URL("dist/explorer", import.meta.url)),
    emptyOutDir: true,
    target: "es2024",
    reportCompressedSize: false,
    chunkSizeWarningLimit: 10_000,
  },
});
