// Lines of a transcript: "MORA: We will not leave.", where a name in capitals and a colon open the paragraph.
import type { Phrase } from "../text/clauses";
import type { Sentence } from "../text/sentences";
import { trimmed } from "./content-edges";
import type { Found, Reading } from "./found";

/** One statement for each line of a speaker who has at least two of them: "NOTE:" stands once. */
export function findTranscript(reading: Reading): Found[] {
  const lines = readLines(reading);
  const times = new Map<string, number>();
  for (const { label } of lines) times.set(label, (times.get(label) ?? 0) + 1);
  const found: Found[] = [];
  for (const { index, sentence, label, colon, end } of lines) {
    const content = trimmed(reading.text, colon + 1, end);
    const speaker = speakerOf(sentence, colon);
    if (!content || !speaker || (times.get(label) ?? 0) < 2) continue;
    found.push({
      sentence: index,
      clause: null,
      kind: "plain",
      cue: { start: colon, end: colon + 1 },
      content,
      speaker,
      apposition: null,
      carried: false,
      rule: "transcript-line",
    });
  }
  return found;
}

type Line = { index: number; sentence: Sentence; label: string; colon: number; end: number };

const LABEL = /^["“]?(\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3}):\s/u;

function readLines(reading: Reading): Line[] {
  const lines: Line[] = [];
  let line: Line | null = null;
  let paragraph = -1;
  for (const [index, sentence] of reading.sentences.entries()) {
    if (sentence.paragraph === paragraph) {
      if (line) line.end = sentence.end;
      continue;
    }
    paragraph = sentence.paragraph;
    const found = LABEL.exec(reading.text.slice(sentence.start, sentence.start + 80));
    const label = found?.[1];
    line =
      found && label && label.length > 2
        ? {
            index,
            sentence,
            label,
            colon: sentence.start + found[0].lastIndexOf(":"),
            end: sentence.end,
          }
        : null;
    if (line) lines.push(line);
  }
  return lines;
}

function speakerOf(sentence: Sentence, colon: number): Phrase | null {
  const first = sentence.tokens[0];
  const last = sentence.tokens.findLastIndex((token) => token.end <= colon);
  const end = sentence.tokens[last];
  return first && end ? { start: first.start, end: end.end, first: 0, last, head: last } : null;
}
