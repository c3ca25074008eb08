/**
 * The bars on bytes (gzip): what a first visit loads, and what each page adds, all that it shares with others included. A part
 * that a page loads later, such as a dialog, adds what that page has not loaded yet. What loads fields
 * and lists to choose from is measured as a form, whole like the others.
 */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const BARS = { "initial JS": 200, "initial CSS": 30, "a route": 40, "a form": 110 };
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
const sum = (files) => files.reduce((total, file) => total + size(file), 0);
const scripts = (keys) => [...keys].map((key) => manifest[key].file).filter((file) => file.endsWith(".js"));
const styles = (keys) => [...keys].flatMap((key) => manifest[key].css ?? []);

const rows = [
  ["initial JS", sum(scripts(initial)), BARS["initial JS"]],
  ["initial CSS", sum([...new Set(styles(initial))]), BARS["initial CSS"]],
];
/** Lists to choose from and their fields, without which a form is none: 60 kB of the kit, the same files for all forms. */
const hasFields = (keys) => keys.some((key) => /\/kit-(choices|fields|floating)/.test(manifest[key].file));

/** What is there whoever asks for this part: each page that loads it later has loaded itself. */
function loadedBefore(key) {
  const askers = Object.keys(manifest).filter((one) => manifest[one].dynamicImports?.includes(key));
  const [first = initial, ...others] = askers.map((one) => reach(one));
  return new Set([...first].filter((one) => others.every((other) => other.has(one))));
}

for (const [key, chunk] of Object.entries(manifest)) {
  if (!chunk.isDynamicEntry) continue;
  const before = loadedBefore(key);
  const added = [...reach(key)].filter((one) => !initial.has(one) && !before.has(one));
  const usual = hasFields(added) ? BARS["a form"] : BARS["a route"];
  const bar = Object.entries(LARGER).find(([name]) => key.includes(name))?.[1] ?? usual;
  rows.push([key.replace(/^src\//, ""), sum(scripts(added)) + sum(styles(added)), bar]);
}

let isOver = false;
for (const [name, bytes, bar] of rows) {
  const over = bytes > bar * 1000;
  isOver ||= over;
  process.stdout.write(
    `${over ? "OVER " : "     "}${String(kilobytes(bytes)).padStart(6)} / ${bar} kB  ${name}\n`,
  );
}
process.exit(isOver ? 1 : 0);
