/** Writes what the sources imply: Relay's artifacts and the merged message catalogs. */
import { execFileSync } from "node:child_process";

const run = (command, ...args) =>
  execFileSync(`node_modules/.bin/${command}`, args, { stdio: ["ignore", "inherit", "inherit"] });

run("relay-compiler", "--repersist", "relay.config.json");
run("lingui", "compile", "--typescript");
