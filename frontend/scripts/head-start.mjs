/**
 * The script in the page's head (the content security policy allows none inside the page): the scheme is set before the
 * first paint, the viewer is asked for and the page's own parts are fetched while the app's code is still on its way.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { PAGES, RARE } from "./pages.mjs";

const here = (path) => fileURLToPath(new URL(`../src/${path}`, import.meta.url));
const read = (path) => readFileSync(here(path), "utf8");

/** What a first visit of a page fetches besides the initial files. */
function filesOf(bundle, modules) {
  const chunks = Object.values(bundle).filter(({ type }) => type === "chunk");
  const reach = (name, seen) => {
    if (!bundle[name] || seen.has(name)) return seen;
    seen.add(name);
    for (const next of bundle[name].imports) reach(next, seen);
    return seen;
  };
  const initial = new Set();
  for (const { isEntry, fileName } of chunks) if (isEntry) reach(fileName, initial);
  const found = new Set();
  for (const module of modules) {
    const chunk = chunks.find(({ moduleIds }) => moduleIds.includes(here(`features/${module}`)));
    if (!chunk) throw new Error(`scripts/pages.mjs names ${module}, which is nowhere.`);
    reach(chunk.fileName, found);
  }
  const added = [...found].filter((name) => !initial.has(name));
  const styles = added.flatMap((name) => [...(bundle[name].viteMetadata?.importedCss ?? [])]);
  return [...new Set([...added, ...styles])].map((name) => `/${name}`);
}

function viewerQuery() {
  const [, hash] = /"id": "([0-9a-f]{64})"/.exec(read("app/__generated__/ShellQuery.graphql.ts"));
  return { documentId: `sha256:${hash}`, operationName: "ShellQuery", variables: {} };
}

/** @returns {import("vite").Plugin} */
export function headStart() {
  let address = "/src/app/scheme.js";
  return {
    name: "touchline:head-start",
    generateBundle(_, bundle) {
      const files = [];
      const placeOf = (file) => (files.includes(file) ? files.indexOf(file) : files.push(file) - 1);
      const pages = Object.entries(PAGES)
        .filter(([pattern]) => !RARE.test(pattern))
        .map(([pattern, modules]) => [pattern, filesOf(bundle, modules).map(placeOf)]);
      const source = read("app/headStart.js")
        .replace("FILES", () => JSON.stringify(files))
        .replace("PAGES", () => JSON.stringify(pages))
        .replace("VIEWER", () => JSON.stringify(viewerQuery()));
      const file = this.emitFile({
        type: "asset",
        name: "head-start.js",
        source: read("app/scheme.js") + source,
      });
      address = `/${this.getFileName(file)}`;
    },
    transformIndexHtml: {
      order: "post",
      handler: (_, { bundle }) => {
        const font = Object.keys(bundle ?? {}).find((name) => name.endsWith(".woff2"));
        const preload = {
          rel: "preload",
          as: "font",
          type: "font/woff2",
          href: `/${font}`,
          crossorigin: true,
        };
        return [
          { tag: "script", attrs: { src: address }, injectTo: "head-prepend" },
          ...(font ? [{ tag: "link", attrs: preload, injectTo: "head" }] : []),
        ];
      },
    },
  };
}
