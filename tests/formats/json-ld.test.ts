import Ajv from "ajv";
import { expect, test } from "vitest";
import { jsonLd } from "../../lib/formats/json-ld";
import { SAMPLE } from "./sample-report";

type Selector = { type: string; exact: string; prefix: string; suffix: string; start: number; end: number };
type Page = { items: { motivation: string; body: { value: string }[]; target: { selector: Selector[] } }[] };
const page: Page = JSON.parse(jsonLd(SAMPLE));

// The parts of the Web Annotation model (W3C Recommendation, 23 February 2017) that we write.
const SCHEMA = {
  type: "object",
  required: ["@context", "id", "type", "items"],
  properties: {
    "@context": { const: "http://www.w3.org/ns/anno.jsonld" },
    id: { type: "string", pattern: "^[a-z]+:" },
    type: { const: "AnnotationPage" },
    items: {
      type: "array",
      items: {
        type: "object",
        required: ["id", "type", "target"],
        additionalProperties: false,
        properties: {
          id: { type: "string", pattern: "^[a-z]+:" },
          type: { const: "Annotation" },
          motivation: { enum: ["identifying", "describing", "classifying"] },
          body: {
            type: "array",
            items: {
              type: "object",
              required: ["type", "value"],
              additionalProperties: false,
              properties: {
                type: { const: "TextualBody" },
                value: { type: "string", minLength: 1 },
                format: { const: "text/plain" },
                purpose: { enum: ["identifying", "tagging", "describing"] },
              },
            },
          },
          target: {
            type: "object",
            required: ["source", "selector"],
            properties: {
              source: { type: "string", pattern: "^[a-z]+:" },
              selector: {
                type: "array",
                minItems: 2,
                items: {
                  oneOf: [
                    {
                      type: "object",
                      required: ["type", "exact"],
                      properties: {
                        type: { const: "TextQuoteSelector" },
                        exact: { type: "string", minLength: 1 },
                      },
                    },
                    {
                      type: "object",
                      required: ["type", "start", "end"],
                      properties: {
                        type: { const: "TextPositionSelector" },
                        start: { type: "integer", minimum: 0 },
                        end: { type: "integer", minimum: 1 },
                      },
                    },
                  ],
                },
              },
            },
          },
        },
      },
    },
  },
};

test("it is a page of Web Annotations", () => {
  const validate = new Ajv().compile(SCHEMA);
  validate(page);
  expect(validate.errors).toBe(null);
  expect(page.items).toHaveLength(SAMPLE.mentions.length + SAMPLE.statements.length + SAMPLE.events.length);
});

test("both selectors select the same words, counted in code points", () => {
  const points = [...SAMPLE.article.text];
  for (const { target } of page.items) {
    const [quote, position] = target.selector;
    expect(points.slice(position?.start, position?.end).join("")).toBe(quote?.exact);
    const before = points.slice(0, position?.start).join("");
    const after = points.slice(position?.end).join("");
    expect(before.endsWith(quote?.prefix ?? "?")).toBe(true);
    expect(after.startsWith(quote?.suffix ?? "?")).toBe(true);
  }
});
