import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

const files = globSync("src/**/*.{ts,tsx}").filter((file) => !file.includes("__generated__"));
const sources = new Map(files.map((file) => [file, readFileSync(file, "utf8")]));

/** What a file imports, as paths from the project's root. */
function importsOf(file: string): string[] {
  const source = sources.get(file) ?? "";
  const names = [...source.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1] ?? "");
  return names
    .filter((name) => name.startsWith(".") || name.startsWith("@/"))
    .map((name) =>
      name.startsWith("@/") ? join("src", name.slice(2)) : normalize(join(dirname(file), name)),
    );
}

const featureOf = (path: string) => /^src\/features\/([^/]+)/.exec(path)?.[1];

describe("the fences", () => {
  it("lets a feature import another one's fragments and nothing else of it", () => {
    const broken = files.flatMap((file) => {
      const own = featureOf(file);
      if (!own) return [];
      return importsOf(file)
        .filter((path) => {
          const other = featureOf(path);
          return other !== undefined && other !== own && !path.startsWith(`src/features/${other}/fragments/`);
        })
        .map((path) => `${file} -> ${path}`);
    });
    expect(broken).toEqual([]);
  });

  it("lets features import of the app only its route roots and its icon", () => {
    const broken = files.flatMap((file) =>
      featureOf(file)
        ? importsOf(file)
            .filter(
              (path) => path.startsWith("src/app/") && !["src/app/roots", "src/app/icon.svg"].includes(path),
            )
            .map((path) => `${file} -> ${path}`)
        : [],
    );
    expect(broken).toEqual([]);
  });

  it("keeps shared free of features and app", () => {
    const broken = files
      .filter((file) => file.startsWith("src/shared/"))
      .flatMap((file) =>
        importsOf(file)
          .filter((path) => path.startsWith("src/features/") || path.startsWith("src/app/"))
          .map((path) => `${file} -> ${path}`),
      );
    expect(broken).toEqual([]);
  });

  it("loads pages lazily: routes import no component and no style", () => {
    const broken = files
      .filter((file) => /^src\/features\/[^/]+\/routes\.ts$/.test(file))
      .flatMap((file) => {
        const statics = [...(sources.get(file) ?? "").matchAll(/^import (?!type)[^;]*?from "([^"]+)"/gm)];
        return statics
          .map((match) => match[1] ?? "")
          .filter((name) => name.endsWith(".css") || /\/[A-Z][A-Za-z]+$/.test(name))
          .map((name) => `${file} -> ${name}`);
      });
    expect(broken).toEqual([]);
  });

  it("has the style of every Mantine component in use", () => {
    const styles = readFileSync("src/app/mantine.css", "utf8");
    const withStyle = new Set(
      globSync("node_modules/@mantine/core/styles/*.layer.css").map(
        (file) => /([^/]+)\.layer\.css$/.exec(file)?.[1],
      ),
    );
    const used = new Set(
      [...sources.values()].flatMap((source) =>
        [...source.matchAll(/import \{([^}]+)\} from "@mantine\/core"/g)].flatMap((match) =>
          (match[1] ?? "").split(",").map((name) => name.trim().replace(/^type /, "")),
        ),
      ),
    );
    const missing = [...used].filter((name) => withStyle.has(name) && !styles.includes(`/${name}.layer.css`));
    expect(missing).toEqual([]);
  });

  it("keeps times out of pages: only shared/time formats them", () => {
    const broken = files.filter(
      (file) =>
        !file.startsWith("src/shared/time/") &&
        !file.startsWith("src/test/") &&
        /\.toLocale(Date|Time)?String\(|Intl\.DateTimeFormat|from "dayjs/.test(sources.get(file) ?? ""),
    );
    expect(broken).toEqual([]);
  });

  it("has no file of 400 lines or more", () => {
    const long = files.filter((file) => (sources.get(file) ?? "").split("\n").length > 400);
    expect(long).toEqual([]);
  });
});
