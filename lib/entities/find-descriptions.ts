import type { FoundTitle } from "../mentions/find-titles";
import type { CountryMention, OfficialMention } from "../model/report";
import type { Quote } from "../text/quotes";
import type { Sentence } from "../text/sentences";
import { codeOf } from "./country-of-office";
import type { ReadHolder } from "./read-holders";

type Input = {
  sentences: readonly Sentence[];
  titles: readonly (readonly FoundTitle[])[];
  /** Titles that a name bears, or that another name of the sentence claims. */
  bound: ReadonlySet<FoundTitle>;
  countries: readonly CountryMention[];
  holders: readonly ReadHolder[];
  quotes: readonly Quote[];
};

const REACH = 3; // sentences back

/** "the minister", "the Russian president": the one official before it whose office has these words. */
export function findDescriptions({ sentences, titles, bound, countries, holders }: Input): OfficialMention[] {
  const mentions: OfficialMention[] = [];
  for (const [index, sentence] of sentences.entries())
    for (const title of titles[index] ?? []) {
      if (bound.has(title) || title.determiner !== "the" || title.plural || !isDescribing(title)) continue;
      const first = sentence.tokens[title.phrase];
      const last = sentence.tokens[title.last];
      if (!first || !last) continue;
      const span = { start: first.start, end: last.end };
      const inPhrase = countries.filter(
        (one) =>
          one.start >= span.start &&
          one.end <=
            (title.complement ? (sentence.tokens[title.complement.last]?.end ?? span.end) : span.end),
      );
      const holder = chooseDescribed(
        title,
        inPhrase[0] ? codeOf(inPhrase[0].entity) : null,
        span.start,
        index,
        holders,
      );
      if (!holder) continue;
      const text = sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
      mentions.push({
        ...span,
        text,
        rule: "described-office",
        kind: "official",
        entity: holder.id,
        form: "description",
      });
    }
  return mentions;
}

function isDescribing(title: FoundTitle): boolean {
  if (/^(?:never|relative|counterpart)$/.test(title.need) || title.short) return false;
  return !title.past || title.complement === null;
}

function chooseDescribed(
  title: FoundTitle,
  country: string | null,
  at: number,
  sentence: number,
  holders: readonly ReadHolder[],
): ReadHolder | null {
  const words = wordsOfTitle(title.words);
  const isLeader = words.length === 1 && words[0] === "leader";
  const fitting = holders.filter((holder) => {
    if (country !== null && holder.country !== country) return false;
    const own = wordsOfTitle(holder.title);
    const fits =
      words.every((word) => own.includes(word)) ||
      (isLeader && /^(?:.* )?(?:president|prime minister|chancellor|king|emir|premier)$/i.test(holder.title));
    return (
      fits &&
      !(own.includes("vice") && !words.includes("vice")) &&
      !(own.includes("deputy") && !words.includes("deputy"))
    );
  });
  const near = fitting.filter((holder) =>
    holder.names.some((name) => name.start < at && sentence - name.sentence <= REACH),
  );
  // Two who fit: nobody is meant for sure.
  return near.length === 1 && near[0] ? near[0] : null;
}

function wordsOfTitle(title: string): string[] {
  return title
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => !/^(?:the|of|for|former|then|acting|outgoing|new)$/.test(word));
}
