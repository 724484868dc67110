import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import Ajv from "ajv";
import { expect, test } from "vitest";
import { authorOf } from "../../lib/formats/author-names";
import { citationBibtex, citationCsl } from "../../lib/formats/citation";
import type { Page } from "../../lib/model/report";
import { SAMPLE } from "./sample-report";

const page = (facts: Partial<Page>, headline = SAMPLE.article.headline) => ({
  ...SAMPLE,
  article: { ...SAMPLE.article, headline },
  page: { ...SAMPLE.page, ...facts },
});
const read = (source: string): Record<string, unknown> => new Cite(source).data[0] ?? {};

// The parts of the CSL data model (csl-data.json 1.0.2) that we write.
const SCHEMA = {
  type: "array",
  items: {
    type: "object",
    required: ["type", "id"],
    additionalProperties: false,
    properties: {
      type: { enum: ["article-newspaper", "webpage"] },
      id: { type: "string", pattern: "^[a-z0-9]+$" },
      title: { type: "string", minLength: 1 },
      "container-title": { type: "string", minLength: 1 },
      URL: { type: "string" },
      language: { type: "string" },
      author: {
        type: "array",
        minItems: 1,
        items: {
          anyOf: [
            {
              required: ["literal"],
              properties: { literal: { type: "string" } },
              additionalProperties: false,
            },
            {
              required: ["family", "given"],
              properties: {
                family: { type: "string" },
                given: { type: "string" },
                suffix: { type: "string" },
              },
              additionalProperties: false,
            },
          ],
        },
      },
      issued: {
        type: "object",
        required: ["date-parts"],
        additionalProperties: false,
        properties: {
          "date-parts": {
            type: "array",
            minItems: 1,
            maxItems: 1,
            items: { type: "array", minItems: 1, maxItems: 3, items: { type: "integer" } },
          },
        },
      },
    },
  },
};

const HOSTILE = String.raw`}\input{/etc/passwd} "A" & <b>50%</b> $x_1^2$ ~ #1, and @misc{y, title={z}}`;
const CASES = [
  SAMPLE,
  page({ byline: ["Lene von der Heide", "AFP", "Park Min-ji"], site: null, published: "2024-05" }),
  page({ byline: [], published: null, url: null, title: null, site: null, language: null }, null),
  page({ byline: ["Mere and Sons, Ltd"], site: HOSTILE, url: "https://n.example/{a}?b=%7Bc_d" }, HOSTILE),
];

test.each(CASES)("CSL-JSON by its schema", (report) => {
  const validate = new Ajv().compile(SCHEMA);
  validate(JSON.parse(citationCsl(report)));
  expect(validate.errors).toBe(null);
  // A reader of CSL-JSON finds nothing to mend.
  const [item] = JSON.parse(citationCsl(report));
  expect(read(citationCsl(report))).toMatchObject(item);
});

test("CSL-JSON says what the page says of itself", () => {
  expect(JSON.parse(citationCsl(CASES[1] ?? SAMPLE))).toEqual([
    {
      id: "vonderheide2024fiji",
      type: "webpage",
      title: SAMPLE.article.headline,
      author: [{ family: "von der Heide", given: "Lene" }, { literal: "AFP" }, { literal: "Park Min-ji" }],
      issued: { "date-parts": [[2024, 5]] },
      URL: SAMPLE.page.url,
      language: "en",
    },
  ]);
});

test.each(CASES)("BibTeX that a reader of BibTeX takes for the same source", (report) => {
  const [item] = JSON.parse(citationCsl(report));
  const entry = read(citationBibtex(report));
  expect(plugins.list()).toContain("@bibtex");
  expect(entry.title).toBe(item.title);
  expect(entry.URL).toBe(item.URL?.replace("{a}", "%7Ba%7D"));
  expect(entry.issued).toEqual(item.issued);
  expect(entry["citation-key"] ?? entry.id).toBe(item.id);
  const names = (all: { family?: string; given?: string; literal?: string }[] | undefined) =>
    all?.map(
      ({ given, family, literal, ...rest }) =>
        literal ?? [given, ...Object.values(rest), family].join(" ").trim(),
    );
  expect(names(entry.author as [] | undefined)).toEqual(names(item.author));
});

test("BibTeX as a person reads it", () => {
  expect(citationBibtex(page({}, "Fiji & Tonga: 50% more")).split("\n")).toEqual([
    "@misc{meretuilagi2024fiji,",
    "  author = {{Mere: Tuilagi}},",
    "  title = {{Fiji \\& Tonga: 50\\% more}},",
    "  howpublished = {The Suva Post},",
    "  year = {2024},",
    "  month = may,",
    "  day = {17},",
    "  url = {https://news.example/fiji?a=1&b=2},",
    "  langid = {en},",
    "}",
    "",
  ]);
});

test.each([
  ["Ana Ruiz", { family: "Ruiz", given: "Ana" }],
  ["J. R. Osei", { family: "Osei", given: "J. R." }],
  ["Inês d’Almeida Jr.", { family: "d’Almeida", given: "Inês", suffix: "Jr." }],
  ["Pieter van der Meer", { family: "van der Meer", given: "Pieter" }],
  ["Kim Min-ji", { literal: "Kim Min-ji" }],
  ["Reuters", { literal: "Reuters" }],
  ["Lima News Desk", { literal: "Lima News Desk" }],
  ["Our correspondent in Lima", { literal: "Our correspondent in Lima" }],
])("%s", (name, author) => {
  expect(authorOf(name)).toEqual(author);
});
