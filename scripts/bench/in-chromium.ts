// The page's parts in Chromium, on the live DOM, at normal speed and with the CPU slowed four times.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import puppeteer from "puppeteer-core";
import { build } from "vite";
import { analyze } from "../../lib/analyze";
import { NO_CORRECTIONS } from "../../lib/model/corrections";
import { readText } from "../../lib/page/read-text";
import { findBrowser } from "../browsers.mjs";
import type { Figures } from "./measure";
import { pageOf, paragraphsOf } from "./pages";
import { row, table } from "./tables";

const SIZES = [300, 1200, 8000];
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
];

export async function benchInChromium(): Promise<string> {
  const executablePath = findBrowser("chromium")?.path ?? findBrowser("chrome")?.path;
  if (!executablePath) return "## In Chromium\n\nNo Chromium was found.";
  const script = await bundle();
  const server = createServer((request, response) => {
    const words = Number(request.url?.match(/\/(\d+)-words/)?.[1] ?? 300);
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(pageOf(words));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await puppeteer.launch({ executablePath, headless: true, args: FLAGS });
  const tables: string[] = [];
  try {
    for (const slowed of [1, 4]) {
      const rows: string[][] = [];
      for (const words of SIZES) {
        const page = await browser.newPage();
        await page.goto(`http://127.0.0.1:${port}/2026/02/10/${words}-words-of-grain-talks`);
        await page.emulateCPUThrottling(slowed);
        await page.evaluate(script);
        rows.push(row(words, await figures(page, words), "Readability"));
        await page.close();
      }
      tables.push(
        `## In Chromium: the page's thread${slowed > 1 ? `, CPU slowed ${slowed} times` : ""}`,
        table(["words", "read ÷ Readability", "gate", "read", "paint", "Readability"], rows),
      );
    }
  } finally {
    await browser.close();
    server.close();
  }
  return tables.join("\n\n");
}

function figures(page: { evaluate: (code: string) => Promise<unknown> }, words: number): Promise<Figures[]> {
  const article = readText(paragraphsOf(words).join("\n"));
  const nowhere = {
    url: null,
    title: null,
    site: null,
    byline: [],
    published: null,
    modified: null,
    language: "en",
  };
  const { mentions } = analyze({ page: nowhere, article, corrections: NO_CORRECTIONS });
  const spans = mentions.map(({ start, end }) => ({ start, end }));
  const rounds = words > 4000 ? 7 : 15;
  return page.evaluate(`Bench.measurePage(${JSON.stringify(spans)}, ${rounds})`) as Promise<Figures[]>;
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      lib: { entry: new URL("./in-page.ts", import.meta.url).pathname, name: "Bench", formats: ["iife"] },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const output = outputs[0];
  if (!output || !("output" in output)) throw new Error("vite gave no bundle");
  return output.output[0].code.replace(/^var Bench/, "globalThis.Bench");
}
