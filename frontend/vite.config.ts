import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import babel from "@rolldown/plugin-babel";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { leanerRelay } from "./scripts/leaner-relay.mjs";

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

const FLOATING =
  /node_modules\/(@floating-ui|react-remove-scroll|react-remove-scroll-bar|react-style-singleton|use-sidecar|use-callback-ref|@mantine\/core\/esm\/components\/(Popover|Tooltip|ModalBase|Modal|Drawer|ScrollArea|FocusTrap|Portal|Overlay|CloseButton|Floating))/;
const FIELDS =
  /node_modules\/(@mantine\/form|react-number-format|@mantine\/core\/esm\/components\/(Input|InlineInput|TextInput|Textarea|PasswordInput|NumberInput|Select|MultiSelect|TagsInput|Combobox|Checkbox|Radio|Switch|Pill|PillsInput|InputBase|NativeSelect|SegmentedControl|Fieldset))/;

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
    leanerRelay(),
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
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: "react", test: /node_modules\/(react|react-dom|scheduler)\// },
            { name: "relay", test: /node_modules\/(react-relay|relay-runtime|fbjs|invariant)\// },
            { name: "router", test: /node_modules\/@tanstack\// },
            // What floats, and what is filled in: each loaded once, with the first page that needs it.
            { name: "kit-floating", test: FLOATING, minShareCount: 2 },
            { name: "kit-fields", test: FIELDS, minShareCount: 2 },
            { name: "kit-icons", test: /node_modules\/@tabler\/|src\/shared\/domain/, minShareCount: 2 },
          ],
        },
      },
    },
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
