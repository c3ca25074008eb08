import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import babel from "@rolldown/plugin-babel";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The scheme is set before the first paint by a script of its own: the content security policy allows none inside the page. */
function earlyScheme(): Plugin {
  let address = "/src/app/scheme.js";
  return {
    name: "touchline:early-scheme",
    buildStart() {
      if (this.environment.mode !== "build") return;
      const file = this.emitFile({
        type: "asset",
        name: "scheme.js",
        source: readFileSync(here("src/app/scheme.js"), "utf8"),
      });
      address = `/${this.getFileName(file)}`;
    },
    transformIndexHtml: {
      order: "post",
      handler: (_, { bundle }) => {
        const font = Object.keys(bundle ?? {}).find((name) => name.endsWith(".woff2"));
        return [
          { tag: "script", attrs: { src: address }, injectTo: "head-prepend" },
          ...(font
            ? [
                {
                  tag: "link",
                  attrs: {
                    rel: "preload",
                    as: "font",
                    type: "font/woff2",
                    href: `/${font}`,
                    crossorigin: true,
                  },
                  injectTo: "head" as const,
                },
              ]
            : []),
        ];
      },
    },
  };
}

export default defineConfig({
  plugins: [
    babel({
      include: /\/src\/.*\.tsx?$/,
      plugins: [
        ["relay", { eagerEsModules: true }],
        ["@lingui/babel-plugin-lingui-macro", { descriptorFields: "message" }],
        here("scripts/compile-messages.mjs"),
      ],
    }),
    react(),
    earlyScheme(),
  ],
  resolve: {
    alias: [
      { find: /^@\//, replacement: `${here("src")}/` },
      // Without the containers of old, which cannot be shaken off.
      { find: /^react-relay$/, replacement: "react-relay/hooks" },
    ],
  },
  build: {
    outDir: "dist/app",
    emptyOutDir: true,
    target: "es2024",
    manifest: true,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1000,
    assetsInlineLimit: 0,
  },
  server: {
    proxy: { "/graphql": { target: "http://127.0.0.1:8000", ws: true } },
  },
  test: {
    environment: "jsdom",
    globals: true,
    setupFiles: ["src/test/setup.ts"],
    css: false,
  },
});
