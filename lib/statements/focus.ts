// Whom a pronoun can mean: who spoke or was a subject last, told apart by kind.
import type { Span } from "../model/span";
import type { Clause } from "../text/clauses";
import type { Found, Reading } from "./found";
import type { NameBook, Who } from "./name-book";
import type { Speaker } from "./resolve-speakers";

export type Focus = {
  /** Goes on to the statement: subjects before it come into view. */
  moveTo(found: Found): void;
  speaks(found: Found, speaker: Speaker): void;
  antecedent(pronoun: string, at: number): Who | null;
  called(word: string): Who | null;
};

/** How far back, in sentences, a pronoun looks. */
const REACH = 6;
/** And, in characters, where nobody was a subject. */
const NEAR = 400;

type Seen = { who: Who; sentence: number; spoke: boolean };

export function openFocus(reading: Reading, found: readonly Found[], names: NameBook): Focus {
  const said = found.map((one) => one.content).sort((a, b) => a.start - b.start);
  const titles = readTitles(reading, names);
  const seen: Seen[] = [];
  let next = 0;
  let sentence = 0;
  let saidAt = 0;

  const look = (clause: Clause) => {
    const subject = clause.subject;
    // "said Mora, a fellow at the Council on Foreign Relations who ran the port": what it hangs on is named before.
    if (!subject || clause.quote !== null || clause.relation === "relative") return;
    while (saidAt < said.length && (said[saidAt]?.end ?? 0) <= subject.start) saidAt++;
    if (isInside(subject, said[saidAt])) return;
    const tokens = reading.sentences[clause.sentence]?.tokens ?? [];
    const known = names.within(subject).findLast(({ span }) => covers(span, subject, reading, clause))?.who;
    const beside = clause.apposition
      ? names.within(clause.apposition).find(({ who }) => who.kind === "person")?.who
      : null;
    const who = known ?? beside ?? names.seen(tokens, subject);
    if (who) note(seen, who, clause.sentence, false);
  };

  return {
    moveTo: (one) => {
      sentence = one.sentence;
      const at = one.speaker?.start ?? one.cue?.start ?? one.content.start;
      for (; next < reading.clauses.length; next++) {
        const clause = reading.clauses[next];
        if (
          !clause ||
          clause.sentence > sentence ||
          (clause.sentence === sentence && clause.verb.start >= at)
        )
          break;
        look(clause);
      }
    },
    speaks: (one, speaker) => {
      if (speaker.who) note(seen, speaker.who, one.sentence, true);
    },
    antecedent: (pronoun, at) => {
      const near = seen.filter((one) => sentence - one.sentence <= REACH);
      // "Lund said the port was full, though he admitted"
      const known = near.findLast((one) => fits(one.who, pronoun) || isFresh(one, sentence, pronoun))?.who;
      if (known) return known;
      const named = names.before(at, NEAR).find((who) => who.kind === "person" && fits(who, pronoun));
      return named ?? near.findLast((one) => mayBe(one.who, pronoun))?.who ?? null;
    },
    called: (word) => {
      const called = titles.get(word);
      return called?.size === 1 ? ([...called][0] ?? null) : null;
    },
  };
}

function note(seen: Seen[], who: Who, sentence: number, spoke: boolean) {
  const last = seen.at(-1);
  if (last?.who === who) {
    last.sentence = sentence;
    last.spoke ||= spoke;
  } else seen.push({ who, sentence, spoke });
}

/** A name of one word that no step knows is a person's, most often, where it has just spoken. */
function isFresh(seen: Seen, sentence: number, pronoun: string): boolean {
  return (
    seen.spoke &&
    seen.who.kind === "unknown" &&
    sentence - seen.sentence <= 2 &&
    (pronoun === "he" || pronoun === "she")
  );
}

function isInside(subject: Span, content: Span | undefined): boolean {
  return content !== undefined && content.start <= subject.start && subject.end <= content.end;
}

/** The name is the subject's head: "the brother of Mora" is not Mora. */
function covers(span: Span, subject: Clause["subject"], reading: Reading, clause: Clause): boolean {
  const head = subject ? reading.sentences[clause.sentence]?.tokens[subject.head] : undefined;
  return head !== undefined && span.start <= head.start && head.end <= span.end;
}

function fits(who: Who, pronoun: string): boolean {
  if (pronoun === "he" || pronoun === "she")
    return who.kind === "person" && (who.gender === null || who.gender === pronoun);
  if (pronoun === "it") return who.kind === "organization" || who.kind === "country";
  if (pronoun === "they") return who.plural === true || (who.kind === "organization" && who.id !== null);
  return who.kind === "person";
}

/** Where no known one fits: a name of one word, or one person without a name ("the envoy … he"). */
function mayBe(who: Who, pronoun: string): boolean {
  if (pronoun === "they") return false;
  return who.kind === "unknown" || (pronoun !== "it" && who.kind === "other" && !who.plural);
}

/** "spokesman Karl Lund", "Lund, the navy's spokesman": what each person is called, by the noun. */
function readTitles(reading: Reading, names: NameBook): Map<string, Set<Who>> {
  const titles = new Map<string, Set<Who>>();
  const add = (word: string, who: Who) => {
    const called = titles.get(word);
    if (called) called.add(who);
    else titles.set(word, new Set([who]));
  };
  for (const sentence of reading.sentences) {
    for (const { who, span } of names.within(sentence)) {
      if (who.kind !== "person") continue;
      const at = sentence.tokens.findIndex((token) => token.end > span.start);
      for (let i = at - 1; i >= at - 3; i--) {
        const token = sentence.tokens[i];
        if (!token || /[,;:.]/.test(token.post) || token.possessive) break;
        if (token.tags.has("Noun")) {
          add(token.normal, who);
          break;
        }
      }
      const last = sentence.tokens.findLastIndex((token) => token.start < span.end);
      const end = sentence.tokens[last];
      if (!end?.post.startsWith(",")) continue;
      for (let i = last + 1; i < last + 9; i++) {
        const token = sentence.tokens[i];
        const after = sentence.tokens[i + 1];
        if (!token || token.tags.has("Verb") || token.tags.has("Pronoun")) break;
        const ends = /[,.;]/.test(token.post) || after?.tags.has("Preposition");
        if (ends && token.tags.has("Noun")) add(token.normal, who);
        if (ends || /[,.;]/.test(token.post)) break;
      }
    }
  }
  return titles;
}
