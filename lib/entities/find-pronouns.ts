import type { OfficialMention } from "../model/report";
import type { Quote } from "../text/quotes";
import type { Sentence } from "../text/sentences";
import type { LinkedPerson } from "./link-people";
import type { ReadHolder } from "./read-holders";

type Input = {
  sentences: readonly Sentence[];
  people: readonly LinkedPerson[];
  holders: readonly ReadHolder[];
  quotes: readonly Quote[];
};

const HE = new Set(["he", "him"]);
const SHE = new Set(["she"]);

/** "he", "she": where one person alone can be meant, in the sentence or the one before it. Never inside a quotation. */
export function findPronouns({ sentences, people, holders, quotes }: Input): OfficialMention[] {
  const mentions: OfficialMention[] = [];
  const names = people
    .flatMap((person) => person.names.map((name) => ({ person, start: name.start, sentence: name.sentence })))
    .sort((a, b) => a.start - b.start);
  const isQuoted = (at: number) => quotes.some((quote) => quote.start <= at && at < quote.end);
  const bySentence: (typeof names)[] = sentences.map(() => []);
  // "“Trump would gain,” he said": of whom a speaker speaks is not the one who speaks.
  for (const name of names) if (!isQuoted(name.start)) bySentence[name.sentence]?.push(name);
  const holderOf = new Map(holders.map((holder) => [holder.person, holder]));
  for (const [index, sentence] of sentences.entries())
    for (const token of sentence.tokens) {
      const sex = HE.has(token.normal) ? "he" : SHE.has(token.normal) ? "she" : null;
      if (!sex || isQuoted(token.start)) continue;
      const here = (bySentence[index] ?? []).filter((name) => name.start < token.start);
      const isFirst = sentences[index - 1]?.paragraph !== sentence.paragraph;
      const before = here.length ? here : isFirst && token.index > 2 ? [] : (bySentence[index - 1] ?? []);
      const person = choosePerson(
        before.map((name) => name.person),
        sex,
      );
      const holder = person && holderOf.get(person);
      if (!holder) continue;
      mentions.push({
        start: token.start,
        end: token.end,
        text: token.text,
        rule: "only-person-near",
        kind: "official",
        entity: holder.id,
        form: "pronoun",
      });
    }
  return mentions;
}

function choosePerson(people: readonly LinkedPerson[], sex: "he" | "she"): LinkedPerson | null {
  const able = [...new Set(people)].filter((person) => person.pronoun === null || person.pronoun === sex);
  return able.length === 1 ? (able[0] ?? null) : null;
}
