// The names of rules have one style: words in kebab case, a colon between a family and one of it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { analyze } from "../lib/analyze";
import { NO_CORRECTIONS } from "../lib/model/corrections";
import { readArticle } from "../lib/page/read-article";
import { parseDocument } from "../scripts/parse-html";
import { sourcesIn } from "./sources";

const ROOT = join(import.meta.dirname, "..");
const hasStyle = (rule: string) => rule.split(":").every((part) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(part));

test.each(["tests/seed/article.html", "public/sample/article.html"])("in the report of %s", (file) => {
  const document = parseDocument(readFileSync(join(ROOT, file), "utf8"));
  const reading = readArticle(document, { url: "https://news.example/one" });
  const rules = rulesIn(analyze({ ...reading, corrections: NO_CORRECTIONS }));
  expect(rules.length).toBeGreaterThan(10);
  expect(rules.filter((rule) => !hasStyle(rule))).toEqual([]);
});

test("where a rule is named in the sources", () => {
  const named = sourcesIn("lib").flatMap((file) => {
    const source = readFileSync(join(ROOT, file), "utf8");
    return [...source.matchAll(/\brule(?:: string)?(?::| =) [^;,}\n]*?(["`])([^"`\n]+)\1/g)].map(
      ([, , rule]) => ({
        file,
        rule: rule?.replace(/\$\{[^}]*\}/g, "x") ?? "",
      }),
    );
  });
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(({ rule }) => !hasStyle(rule))).toEqual([]);
});

function rulesIn(value: unknown): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap(rulesIn))];
  if (typeof value !== "object" || value === null) return [];
  const own = "rule" in value && typeof value.rule === "string" ? [value.rule] : [];
  return [...new Set([...own, ...Object.values(value).flatMap(rulesIn)])];
}
