/**
 * The bars on bytes (gzip): what a first visit loads; what each page adds, frame and tab together, all that it shares with
 * others included; and what each part adds that a page loads later, such as a dialog, a menu or the lists of a form.
 */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { PAGES } from "./pages.mjs";

const BARS = { "initial JS": 200, "initial CSS": 30, "a page": 40, "a later part": 40 };
const LARGER = { calendar: 105 };
const dist = new URL("../dist/app/", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL(".vite/manifest.json", dist), "utf8"));
const size = (file) => gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length;
const kilobytes = (bytes) => Math.round(bytes / 100) / 10;

function reach(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) reach(next, seen);
  return seen;
}

const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
const initial = reach(entry);
const [, headStart] = /src="\/(assets\/head-start-[^"]+)"/.exec(
  readFileSync(new URL("index.html", dist), "utf8"),
);

/** Scripts and styles of parts, each once. */
function sum(keys, kind) {
  const files = [...keys].flatMap((key) => [manifest[key].file, ...(manifest[key].css ?? [])]);
  return [...new Set(files)]
    .filter((file) => !kind || file.endsWith(kind))
    .reduce((total, file) => total + size(file), 0);
}

const added = (keys, before) => [...keys].filter((key) => !initial.has(key) && !before.has(key));
const pages = Object.entries(PAGES).map(([pattern, modules]) => ({
  name: pattern.slice(1, -1).replace("[^/]+", "…"),
  modules: modules.map((module) => `src/features/${module}`),
}));
const pageModules = new Set(pages.flatMap(({ modules }) => modules));
for (const page of pages) {
  page.reach = new Set();
  for (const module of page.modules) {
    if (!manifest[module]) throw new Error(`scripts/pages.mjs names ${module}, which is no part.`);
    reach(module, page.reach);
  }
}

/** What all of them have. */
const common = ([first = new Set(), ...others]) =>
  new Set([...first].filter((key) => others.every((other) => other.has(key))));
/** What opens over any page comes when one stands. */
const everywhere = common(pages.filter(({ name }) => name !== "/sign-in").map((page) => page.reach));

/** What stands when this part asks for others: what it shares with others is on a page that has more. */
function standing(asker) {
  if (initial.has(asker)) return [everywhere];
  const hosts = pages.map((page) => page.reach).filter((reached) => reached.has(asker));
  return hosts.length > 0 ? hosts : [reach(asker)];
}

/** What is there whoever asks for this part. */
function loadedBefore(key) {
  const askers = Object.keys(manifest).filter((one) => manifest[one].dynamicImports?.includes(key));
  return common(askers.flatMap(standing));
}

const rows = [
  ["initial JS", sum(initial, ".js") + size(headStart), BARS["initial JS"]],
  ["initial CSS", sum(initial, ".css"), BARS["initial CSS"]],
  ...pages.map(({ name, reach }) => [name, sum(added(reach, new Set())), BARS["a page"]]),
];
for (const [key, part] of Object.entries(manifest)) {
  if (!part.isDynamicEntry || pageModules.has(key)) continue;
  if (/(Page|Tab|Section)\.tsx$/.test(key)) throw new Error(`${key} is missing in scripts/pages.mjs.`);
  const bytes = sum(added(reach(key), loadedBefore(key)));
  rows.push([key.replace(/^src\//, "  "), bytes, BARS["a later part"]]);
}

let isOver = false;
for (const [name, bytes, usual] of rows) {
  const bar = Object.entries(LARGER).find(([part]) => name.includes(part))?.[1] ?? usual;
  const over = bytes > bar * 1000;
  isOver ||= over;
  process.stdout.write(
    `${over ? "OVER " : "     "}${String(kilobytes(bytes)).padStart(6)} / ${bar} kB  ${name}\n`,
  );
}
process.exit(isOver ? 1 : 0);
