/** The lock file must not say where packages were fetched from. */
import { readFileSync } from "node:fs";

const lock = readFileSync(new URL("../package-lock.json", import.meta.url), "utf8");
if (lock.includes('"resolved"')) {
  process.stderr.write(
    'package-lock.json names a registry ("resolved"): run npm install with the .npmrc of this folder.\n',
  );
  process.exit(1);
}
