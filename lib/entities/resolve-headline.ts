import type { FoundMentions } from "../mentions/find-mentions";
import type { Entities } from "../model/entities";
import type { EntityId, Mention, OfficialMention } from "../model/report";
import { overlaps } from "../model/span";
import { isOpen } from "../text/bare-name";
import { isParticle } from "../text/person-names";
import { nameWords } from "../text/same-name";
import type { Sentence, Token } from "../text/sentences";

type Input = { sentences: readonly Sentence[]; found: FoundMentions; entities: Entities };

/**
 * The headline's mentions, with offsets into the headline: only of those whom the article names, since a headline's
 * capitals tell nothing ("Trump to Meet Kim").
 */
export function resolveHeadline({ sentences, found, entities }: Input): Mention[] {
  const officials = findOfficials(sentences, entities);
  const countries = found.countries.filter(
    (one) =>
      entities.countries.some(({ id }) => id === one.entity) &&
      !officials.some((other) => overlaps(other, one)),
  );
  const organizations = found.organizations.flatMap((one): Mention[] => {
    const same = entities.organizations.find(
      ({ name, abbreviation }) =>
        name === one.name || (abbreviation !== null && abbreviation === one.abbreviation),
    );
    if (!same || one.form === "description") return [];
    const { start, end, text, rule, form } = one;
    return [{ start, end, text, rule, kind: "organization", entity: same.id, form }];
  });
  return [...countries, ...officials, ...organizations].sort((a, b) => a.start - b.start || b.end - a.end);
}

type Named = { id: EntityId; words: string[] };

function findOfficials(sentences: readonly Sentence[], { people, officials }: Entities): OfficialMention[] {
  const byWord = new Map<string, Named[]>();
  for (const person of people) {
    const words = nameWords(person.name);
    // Somebody without an office keeps their name from the official who shares a word of it.
    const named = { id: person.official ?? "", words };
    for (const word of new Set(words)) byWord.set(word, [...(byWord.get(word) ?? []), named]);
  }
  if (!officials.length) return [];
  return sentences.flatMap(({ tokens, text, start }) => {
    const mentions: OfficialMention[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const hit = readName(tokens, at, byWord);
      const first = tokens[at];
      const last = hit && tokens[hit.last];
      if (!hit || !first || !last) continue;
      at = hit.last;
      mentions.push({
        start: first.start,
        end: last.end,
        text: text.slice(first.start - start, last.end - start),
        rule: "headline-name",
        kind: "official",
        entity: hit.id,
        form: hit.isFull ? "full-name" : "surname",
      });
    }
    return mentions;
  });
}

function readName(
  tokens: readonly Token[],
  at: number,
  byWord: ReadonlyMap<string, Named[]>,
): { last: number; id: EntityId; isFull: boolean } | null {
  const word = wordOf(tokens[at]);
  let fitting = word ? (byWord.get(word) ?? []) : [];
  if (!fitting.length || !/^\p{Lu}/u.test(tokens[at]?.text ?? "")) return null;
  let last = at;
  const words = [word];
  for (let i = at; isOpen(tokens[i]); i++) {
    const next = wordOf(tokens[i + 1]);
    if (next && isParticle(next)) continue;
    const narrower = next ? fitting.filter((one) => one.words.includes(next)) : [];
    if (!narrower.length) break;
    fitting = narrower;
    words.push(next);
    last = i + 1;
  }
  // One word: the name's last, or its first where the family name stands first; two who bear it: nobody.
  const only = fitting.filter(
    (one) => words.length > 1 || one.words.at(-1) === word || one.words[0] === word,
  );
  const one = only.length === 1 ? only[0] : undefined;
  if (!one?.id) return null;
  return {
    last,
    id: one.id,
    isFull: words.length >= Math.min(2, one.words.length) && words[0] === one.words[0],
  };
}

function wordOf(token: Token | undefined): string {
  return token ? (nameWords(token.text)[0] ?? "") : "";
}
