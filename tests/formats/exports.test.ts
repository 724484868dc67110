import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { EXPORTS, type ExportForm, fileNameOf, writeExport } from "../../lib/formats/exports";
import { ENGLISH } from "../../lib/formats/labels";
import { labelsOf } from "../../lib/formats/labels-of";
import type { Texts } from "../../lib/model/texts";
import { SAMPLE } from "./sample-report";

const LOCALES = join(import.meta.dirname, "../../public/_locales");
const FORMS = Object.keys(EXPORTS) as ExportForm[];

function textsOf(locale: string): Texts {
  const file = readFileSync(join(LOCALES, locale, "messages.json"), "utf8");
  const messages: Record<string, { message: string }> = JSON.parse(file);
  return {
    text: (key, ...words) =>
      (messages[key]?.message ?? key).replace(/\$(\d)/g, (_, nth) => String(words[Number(nth) - 1])),
    language: locale,
    direction: locale === "ar" ? "rtl" : "ltr",
  };
}

test.each(FORMS)("%s names the file by the headline and holds the article's words", (form) => {
  const file = writeExport(SAMPLE, form, ENGLISH);
  expect(file?.name).toBe(`${fileNameOf(SAMPLE, form)}`);
  expect(file?.name).toMatch(/^[\p{L}\p{N}-]+\.[a-z.]+$/u);
  expect(file?.words).toContain("Fiji");
});

test("no other form is written", () => {
  for (const form of ["toString", "__proto__", "pdf"]) expect(writeExport(SAMPLE, form, ENGLISH)).toBeNull();
});

test.each(readdirSync(LOCALES))("in %s every label is the reader's, with its gaps filled", (locale) => {
  const labels = labelsOf(textsOf(locale));
  expect(labels.officials).toBe(textsOf(locale).text("officials"));
  for (const form of ["text", "markdown", "html"] as const) {
    const words = writeExport(SAMPLE, form, labels)?.words ?? "";
    expect(words).toContain(
      form === "markdown" ? labels.timeline : labels.timeline.toLocaleUpperCase(locale),
    );
    expect(words).not.toMatch(/\{(?:n|date|actors|targets|from|to)\}|\b(?:event|status|notice|label)_/);
  }
});

test("English labels are the formats' own, but for their dates", () => {
  const { locale: _, ...own } = ENGLISH;
  const given = labelsOf(textsOf("en"));
  for (const key of ["lead", "who", "timeline", "context", "toward", "against", "since"] as const)
    expect(given[key]).toBe(own[key]);
});

test("a long headline is cut between characters, and one without words has a name too", () => {
  const named = (headline: string) =>
    fileNameOf({ ...SAMPLE, article: { ...SAMPLE.article, headline } }, "markdown");
  expect(named("𝔉".repeat(80))).toBe(`${"𝔉".repeat(60)}.md`);
  expect(named("— … —")).toBe("article.md");
  expect(named("Finland: NATO’s “yes”")).toBe("finland-nato-s-yes.md");
});
