import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "puppeteer-core";
import { assert } from "./context";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type Violation = { id: string; help: string; nodes: { target: string[]; failureSummary: string }[] };

/** WCAG by axe, of the page or of one part of it, light and dark. */
export async function checkSchemes(page: Page, part?: string): Promise<void> {
  for (const scheme of ["light", "dark"]) {
    // The protocol of Firefox has no media features: the page's own scheme is set instead.
    await page.evaluate(`document.documentElement.style.colorScheme = "${scheme}"`);
    const found = (await page.evaluate(
      `(async () => { if (!globalThis.axe) { ${AXE}; } return (await axe.run(${part ? `"${part}"` : "document"})).violations; })()`,
    )) as Violation[];
    const told = found.map(
      ({ id, help, nodes }) =>
        `${scheme} ${id}: ${help}\n  ${nodes.map((node) => `${node.target} ${node.failureSummary}`).join("\n  ")}`,
    );
    assert.equal(told.join("\n"), "");
  }
}
