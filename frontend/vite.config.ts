import { fileURLToPath } from "node:url";
import babel from "@rolldown/plugin-babel";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { headStart } from "./scripts/head-start.mjs";
import { leanerKit } from "./scripts/leaner-kit.mjs";
import { leanerRelay } from "./scripts/leaner-relay.mjs";
import { persisted } from "./scripts/persisted.mjs";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A part of Mantine, and what it is made of. */
const parts = (names: string, more = "(?!)") =>
  new RegExp(
    `node_modules/(?:${more}|@mantine/core/esm/components/(?:${names})/(?!utils/|CheckIcon|RadioIcon))`,
  );
const shared = (name: string, test: RegExp) => ({ name, test, minShareCount: 2, priority: 1 });

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
    leanerKit(),
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
            // Apart are those that only some pages need from the start, others when something is opened.
            shared(
              "kit-overlays",
              parts(
                "Overlay|Portal|Paper|FocusTrap",
                "@mantine/hooks/esm/(use-focus-trap|use-focus-return|use-click-outside|use-long-press)|@mantine/core/esm/core/utils/(close-on-escape|create-safe-context|create-event-handler|get-single-element-child|get-ref-prop|find-element)",
              ),
            ),
            shared("kit-floating", parts("Popover", "@floating-ui|@mantine/core/esm/utils/Floating/")),
            shared("kit-menus", parts("Menu")),
            shared(
              "kit-choices",
              parts("Select|MultiSelect|TagsInput|Autocomplete|Combobox|Pill|PillsInput"),
            ),
            shared("kit-scrolling", parts("ScrollArea")),
            shared(
              "kit-dialogs",
              parts(
                "ModalBase|Modal|Drawer",
                "react-remove-scroll|react-style-singleton|use-sidecar|use-callback-ref|tslib|get-nonce",
              ),
            ),
            shared("kit-forms", parts("", "@mantine/form|klona|fast-deep-equal")),
            shared(
              "kit-inputs",
              parts("Input|InputBase|TextInput|PasswordInput", "@mantine/core/esm/utils/InputsGroupFieldset"),
            ),
            shared("kit-checks", parts("Checkbox|Radio", "@mantine/core/esm/utils/InlineInput")),
            shared("kit-fields", parts("Textarea")),
            shared("kit-pickers", /src\/shared\/ui\/(pickers|useStandIn|TextArea|Check)/),
            shared("kit-numbers", parts("NumberInput", "react-number-format")),
            shared("kit-tables", /src\/shared\/(ui\/DataTable\.|typing)/),
            shared("kit-lists", /src\/shared\/ui\/(LoadMore|EmptyState|FilterChips)\./),
            shared("kit-waiting", /use-debounced-callback/),
            shared("kit-finding", /src\/(shared\/ui\/useFound|features\/\w+\/fragments\/useFindPeople\.)/),
            shared("planning", /interactions\/planning\/(useStages|plan|followUp|lists|Timescale)\./),
            shared("kit-places", /src\/shared\/places/),
            {
              name: "kit",
              test: /^(?!.*((?<!useNames)Query\.graphql|\/features\/|SimpleGrid))/,
              minShareCount: 5,
            },
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
