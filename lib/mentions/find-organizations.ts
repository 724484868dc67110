import type { CountryCode, CountryMention, OrganizationKind } from "../model/report";
import type { Span } from "../model/span";
import type { Sentence } from "../text/sentences";
import { findKnown } from "./find-known-organizations";
import { findByHead } from "./find-named-organizations";
import { findOrgans } from "./find-state-organs";
import { isCapital } from "./is-inside-name";
import { type OrganizationLine, readArticle, readLines, spanOf } from "./organization-lines";
import { CALLED_WORDS, DESCRIPTION_KINDS } from "./organization-names";

type Input = {
  sentences: readonly Sentence[];
  countries: readonly CountryMention[];
  people: readonly Span[];
};

/** One naming of an organization, before anyone knows which namings are the same one. */
export type FoundOrganization = Span & {
  text: string;
  rule: string;
  form: "name" | "abbreviation" | "description";
  /** The name without an article: "Russian Foreign Ministry", "KCNA"; the table's own where it is known there. */
  name: string;
  abbreviation: string | null;
  country: CountryCode | null;
  kind: OrganizationKind;
  /** Namings of one key are one organization; null for a description, which leads to one of its `kinds` named before. */
  key: string | null;
  kinds: readonly OrganizationKind[];
  /** Words for this very body: "the alliance" is NATO. */
  called?: readonly string[];
};

/** Organizations by known names, as organs of a state, by a definition "Name (ABC)", and by a name's last word. */
export function findOrganizations({ sentences, countries, people }: Input): FoundOrganization[] {
  const lines = readLines(sentences, countries, people);
  const article = readArticle(lines, countries);
  const found = lines.flatMap((line) => [
    ...findKnown(line, article),
    ...findOrgans(line, article),
    ...findByHead(line, article),
    ...findDescriptions(line),
  ]);
  return joinDefined(
    found.sort((a, b) => a.start - b.start),
    lines,
  );
}

// "Ukraine's Security Service (SBU)": the letters in parentheses are the table's, so the name before them is it too.
function joinDefined(
  found: readonly FoundOrganization[],
  lines: readonly OrganizationLine[],
): FoundOrganization[] {
  return found.map((naming, i) => {
    const letters = found[i + 1];
    if (naming.form !== "name" || letters?.form !== "abbreviation" || letters.start - naming.end !== 2)
      return naming;
    const sentence = lines.find((line) => line.sentence.end > naming.end)?.sentence;
    const gap = sentence?.text.slice(naming.end - sentence.start, letters.start - sentence.start);
    if (gap !== " (" || !letters.name.includes(" ")) return naming;
    const { key, kind, kinds, country, abbreviation, called } = letters;
    return { ...naming, key, kind, kinds, country, abbreviation, ...(called ? { called } : {}) };
  });
}

function findDescriptions(line: OrganizationLine): FoundOrganization[] {
  const { words, taken } = line;
  return words.flatMap((word, i) => {
    const kinds = DESCRIPTION_KINDS.get(word.key) ?? (CALLED_WORDS.has(word.key) ? [] : null);
    const article = words[i - 1];
    if (!kinds || taken[i] || isCapital(word) || word.gap !== " ") return [];
    if (article?.key !== "the" && article?.key !== "this") return [];
    const after = words[i + 1];
    if (after?.gap === " " && !word.possessive && (after.key === "of" || after.token.tags.has("Noun")))
      return [];
    const span = spanOf(line, i - 1, i);
    return [
      {
        ...span,
        rule: "organization:description",
        form: "description" as const,
        name: word.key,
        abbreviation: null,
        country: null,
        kind: kinds[0] ?? "other",
        key: null,
        kinds,
      },
    ];
  });
}
