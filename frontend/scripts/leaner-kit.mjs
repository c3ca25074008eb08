/** Mantine's scroll area takes one line of @floating-ui, and with it 17 kB into every dialog: it gets that line from its own hooks. */
const TAKEN = 'import { useMergeRefs } from "@floating-ui/react";';
const INSTEAD = `import { useMergedRef } from "@mantine/hooks";
const useMergeRefs = (refs) => useMergedRef(...refs);`;

/** @returns {import("vite").Plugin} */
export function leanerKit() {
  return {
    name: "touchline:leaner-kit",
    apply: "build",
    transform(code, id) {
      if (!id.endsWith("/node_modules/@mantine/core/esm/components/ScrollArea/ScrollArea.mjs")) return null;
      if (!code.includes(TAKEN)) throw new Error("ScrollArea has changed: see scripts/leaner-kit.mjs.");
      return { code: code.replace(TAKEN, INSTEAD), map: null };
    },
  };
}
