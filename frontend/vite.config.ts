import { fileURLToPath } from "node:url";
import babel from "@rolldown/plugin-babel";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { headStart } from "./scripts/head-start.mjs";
import { leanerRelay } from "./scripts/leaner-relay.mjs";
import { persisted } from "./scripts/persisted.mjs";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What floats beside its opener: menus, lists to choose from. */
const CHOICES =
  /node_modules\/(@floating-ui|@mantine\/core\/esm\/(components\/(Popover|Menu|Tooltip|Select|MultiSelect|TagsInput|Autocomplete|Combobox|Pill|PillsInput|Floating|ScrollArea)\/|utils\/Floating))/;
/** What stands over the page. */
const DIALOGS =
  /node_modules\/(react-remove-scroll|react-remove-scroll-bar|react-style-singleton|use-sidecar|use-callback-ref|@mantine\/core\/esm\/components\/(ModalBase|Modal|Drawer)\/)/;
const FIELDS =
  /node_modules\/(@mantine\/form|react-number-format|@mantine\/core\/esm\/components\/(Textarea|PasswordInput|NumberInput|Radio|Switch|SegmentedControl|Fieldset)\/(?!RadioIcon))/;

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
    headStart(),
    leanerRelay(),
    persisted(),
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
            // What every page starts with is two files: what others wrote changes seldom.
            { name: "vendor", test: /node_modules/, tags: ["$initial"], priority: 3 },
            { name: "app", tags: ["$initial"], priority: 2 },
            // What pages share: few files, for each costs a request and its turn on the main thread.
            { name: "kit-choices", test: CHOICES, minShareCount: 2, priority: 1 },
            { name: "kit-dialogs", test: DIALOGS, minShareCount: 2, priority: 1 },
            {
              name: "kit-inputs",
              test: /@mantine\/core\/esm\/(components\/(Input|InputBase|TextInput)|utils\/InputsGroupFieldset)\//,
              minShareCount: 2,
              priority: 1,
            },
            {
              name: "kit-checks",
              test: /@mantine\/core\/esm\/(components\/Checkbox\/(?!CheckIcon)|utils\/InlineInput)/,
              minShareCount: 2,
              priority: 1,
            },
            { name: "kit-fields", test: FIELDS, minShareCount: 2, priority: 1 },
            { name: "kit", test: /^(?!.*(Query\.graphql|\/features\/))/, minShareCount: 5 },
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
