/** Writes what the sources imply: Relay's artifacts, its documents by their hashes, and the merged message catalogs. */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";

const run = (command, ...args) =>
  execFileSync(`node_modules/.bin/${command}`, args, { stdio: ["ignore", "inherit", "inherit"] });

// The compiler adds to this file and takes nothing away.
writeFileSync("persisted.json", "{}");
run("relay-compiler", "--repersist", "relay.config.json");
run("lingui", "compile", "--typescript");
