import { expect, test } from "vitest";
import { reportOf } from "../events/report-of";

// Published on Wednesday, 14 June 2023.
const ARTICLE = [
  ["lead", "Peru's President Ana Quispe will visit Chile on Monday, her office said."],
  ["lead", "Quispe will travel to Santiago on Monday with four ministers."],
  ["statement", "“We have much to talk about,” Quispe told reporters in Lima."],
  ["context", "The trip comes as Peruvian fishermen block the port of Ilo."],
  ["heading", "Old quarrels"],
  ["heading", "Peru – Chile 2–1"],
  ["background", "Peru and Chile fought over the Atacama desert from 1879 to 1884."],
  [
    "statement",
    "Chile's Foreign Minister Tomás Rojas said that the border was no longer a matter of dispute.",
  ],
] as const;

test("each paragraph has its role", () => {
  const { article } = reportOf(ARTICLE.map(([, text]) => text).join("\n"));
  expect(article.paragraphs.map(({ role, start, end }) => [role, article.text.slice(start, end)])).toEqual(
    ARTICLE.map(([role, text]) => [role, text]),
  );
});

test("a heading before the first paragraph is no lead", () => {
  const { article } = reportOf("World news\nPeru's President Ana Quispe visited Chile on Monday.");
  expect(article.paragraphs.map(({ role }) => role)).toEqual(["heading", "lead"]);
});
