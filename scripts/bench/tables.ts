import type { Figures } from "./measure";

/** A row: words, the ratio of our main figure to the peer's, then each figure. */
export function row(words: number, figures: readonly Figures[], peer: string): string[] {
  const median = (name: string) => figures.find((each) => each.name === name)?.median ?? Number.NaN;
  const ours = figures.some((each) => each.name === "read") ? "read" : "analyze";
  const ratio = `${(median(ours) / median(peer)).toFixed(2)}×`;
  return [
    String(words),
    ratio,
    ...figures.map((each) => `${each.median.toFixed(2)} (${each.p95.toFixed(2)})`),
  ];
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
