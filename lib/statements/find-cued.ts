// Statements by their verb: "Mora said", "said Mora", "adding that", "accused X of".
import { DETERMINERS } from "../knowledge/function-words";
import {
  type CueKind,
  INSTITUTION_WORDS,
  PERSON_WORDS,
  SPEAKING_THINGS,
  STATEMENT_CUES,
  type Take,
} from "../knowledge/statement-cues";
import type { Clause, Phrase, VerbGroup } from "../text/clauses";
import type { Token } from "../text/sentences";
import { findContent } from "./find-content";
import { type Found, isQuoted, type Reading } from "./found";

type Cue = { takes: ReadonlySet<Take>; kinds: ReadonlyMap<Take, CueKind> };

const CUES: ReadonlyMap<string, Cue> = readCues();

/** A verb that gives a quotation as somebody's words. */
export function givesQuote(verb: VerbGroup): boolean {
  return isTold(verb) && !verb.negated && CUES.get(verb.lemma)?.takes.has("quote") === true;
}

/** One statement for each verb of saying that has its words. */
export function findCued(reading: Reading): Found[] {
  const children = childrenOf(reading.clauses);
  const found: Found[] = [];
  for (const clause of reading.clauses) {
    const cue = CUES.get(clause.verb.lemma);
    if (!cue || clause.quote !== null || isQuoted(reading.quotes, clause.verb.start)) continue;
    if (!(isTold(clause.verb) || isLedTo(reading, clause)) || !maySpeak(reading, clause)) continue;
    const content = findContent(reading, clause, children.get(clause.id) ?? [], cue.takes);
    if (!content) continue;
    const kind = cue.kinds.get(content.take) ?? "plain";
    if (!canSay(reading, clause, content.take)) continue;
    if (kind === "belief" && clause.verb.form !== "finite") continue;
    // "the agency said, citing the ministry": where the words are from, and no other words.
    if (clause.verb.lemma === "cite" && clause.verb.form === "gerund" && content.take !== "quote") continue;
    if (clause.verb.negated && kind !== "belief") continue;
    found.push({
      sentence: clause.sentence,
      clause,
      kind,
      cue: { start: clause.verb.start, end: clause.verb.end },
      content: content.span,
      ...speakerOf(reading, clause),
      carried: clause.verb.form === "gerund",
      rule: content.rule,
    });
  }
  return found;
}

/** "issued a statement saying": who issued it speaks. */
function speakerOf(reading: Reading, clause: Clause): Pick<Found, "speaker" | "apposition"> {
  const { subject, apposition, parent } = clause;
  const outer = parent === null ? undefined : reading.clauses[parent];
  const word = subject ? reading.sentences[clause.sentence]?.tokens[subject.head]?.normal : undefined;
  // "sent a letter to the board urging them": who sent it speaks.
  const thing = outer?.object
    ? reading.sentences[clause.sentence]?.tokens[outer.object.head]?.normal
    : undefined;
  if (
    clause.verb.form === "gerund" &&
    outer?.subject &&
    outer.object &&
    subject &&
    thing &&
    SPEAKING_THINGS.has(thing) &&
    subject.start > outer.object.start
  )
    return { speaker: outer.subject, apposition: outer.apposition };
  const owner = subject && word && SPEAKING_THINGS.has(word) ? ownerOf(reading, clause, subject) : null;
  if (owner) return { speaker: owner, apposition: null };
  const own = clause.verb.form === "gerund" && outer?.subject !== subject;
  if (own && outer?.subject && word && (SPEAKING_THINGS.has(word) || DURATIONS.test(word)))
    return { speaker: outer.subject, apposition: outer.apposition };
  return { speaker: subject, apposition };
}

/** "Mora's remarks calling it a crisis": she speaks. */
function ownerOf(reading: Reading, clause: Clause, subject: Phrase): Phrase | null {
  const tokens = reading.sentences[clause.sentence]?.tokens ?? [];
  for (let at = subject.head - 1; at >= subject.first; at--) {
    const token = tokens[at];
    const first = tokens[subject.first];
    // "his weekly broadcast, saying"
    if (at === subject.first && token && /^(?:his|her|their|its)$/.test(token.normal))
      return { start: token.start, end: token.end, first: at, last: at, head: at };
    if (token?.possessive && first)
      return { start: first.start, end: token.end, first: subject.first, last: at, head: at };
  }
  return null;
}

/** "spent more time mocking" */
const DURATIONS =
  /^(?:time|times|hour|hours|day|days|minute|minutes|week|weeks|month|months|year|years|part|interview|trip|visit|way)$/;

function readCues(): Map<string, Cue> {
  const cues = new Map<string, { takes: Set<Take>; kinds: Map<Take, CueKind> }>();
  for (const row of STATEMENT_CUES)
    for (const verb of row.verbs) {
      const cue = cues.get(verb) ?? { takes: new Set(), kinds: new Map() };
      cues.set(verb, cue);
      for (const take of row.takes) {
        cue.takes.add(take);
        if (!cue.kinds.has(take)) cue.kinds.set(take, row.kind);
      }
    }
  return cues;
}

function childrenOf(clauses: readonly Clause[]): ReadonlyMap<number, Clause[]> {
  const children = new Map<number, Clause[]>();
  for (const clause of clauses) {
    if (clause.parent === null) continue;
    const list = children.get(clause.parent);
    if (list) list.push(clause);
    else children.set(clause.parent, [clause]);
  }
  return children;
}

/** Said, not to be said: "hopes to say", "should tell", "was told" are none. */
function isTold(verb: VerbGroup): boolean {
  if (verb.passive || verb.form === "infinitive" || verb.form === "participle" || verb.tense === "future")
    return false;
  return verb.modality === null || APPARENT.has(verb.modality);
}

/** Things say ("the survey found that"), but only persons and what acts like one accuse, urge or deny. */
function canSay(reading: Reading, clause: Clause, take: Take): boolean {
  const { subject } = clause;
  if (!subject || take === "clause" || take === "quote") return true;
  const head = reading.sentences[clause.sentence]?.tokens[subject.head];
  const near =
    reading.sentences[clause.sentence]?.tokens.slice(
      Math.max(subject.first, subject.head - 1),
      subject.head + 1,
    ) ?? [];
  if (!head || near.some(isNamed) || head.tags.has("Pronoun") || head.tags.has("Actor")) return true;
  const word = head.normal;
  return (
    PERSON_WORDS.has(word) ||
    INSTITUTION_WORDS.has(word) ||
    SPEAKING_THINGS.has(word) ||
    PEOPLE_ENDING.test(word)
  );
}

/** A capital tells a name, but at the start of a sentence ("Floods threatened"). */
function isNamed(token: Token): boolean {
  if (!/^\p{Lu}/u.test(token.text) || DETERMINERS.has(token.normal)) return false;
  return token.index > 0 || !token.tags.has("Plural");
}

/** "workers", "scientists", "Norwegians", "employees" */
const PEOPLE_ENDING = /(?:er|or|ist|ian|ee|ant)s?$/;

const APPARENT: ReadonlySet<string> = new Set(["continue to", "appear to", "seem to"]);

/** "went on to say", "led her to declare": infinitives that tell what was done. */
function isLedTo(reading: Reading, clause: Clause): boolean {
  if (clause.verb.form !== "infinitive" || clause.parent === null) return false;
  const verb = reading.clauses[clause.parent]?.verb;
  if (verb?.tense !== "past" || verb.negated || verb.modality) return false;
  return verb.lemma === "go" ? verb.particle === "on" : LEADING_TO.has(verb.lemma);
}

/** "held a press conference to announce" happened, and so did what "led her to declare". */
const LEADING_TO: ReadonlySet<string> = new Set(
  "lead prompt cause drive interrupt hold give issue release convene deliver write appear".split(" "),
);

/** "I think" and "you say" in the outlet's own words, and "there", give nobody's words. */
function maySpeak(reading: Reading, clause: Clause): boolean {
  const { subject } = clause;
  if (!subject) return true;
  const word = reading.sentences[clause.sentence]?.tokens[subject.head]?.normal ?? "";
  return !/^(?:i|we|you|us|there|this|that|which|what|nothing|nobody|worth|let|'s)$/.test(word);
}
