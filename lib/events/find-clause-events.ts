// Events that a verb tells.
import { DUTY_MODALITIES, EVENT_WORDS } from "../knowledge/event-words";
import type { EntityId, EventStatus, EventType } from "../model/report";
import type { Span } from "../model/span";
import type { Clause } from "../text/clauses";
import { carryParties } from "./carry-parties";
import { bygoneDate, dateOfClause, stayDate } from "./choose-date";
import { agentsOf, hostOf, placeOf, sidesOf, subjectParties, targetsOf, unique } from "./choose-parties";
import { EVENT_INDEX, singular, wordsOf } from "./event-index";
import type { EventReading, FoundEvent, SentenceReading } from "./event-reading";
import { type Match, matchClause, needsTarget } from "./match-clause";
import { AGENTS, type Party, PREPOSITIONS, readParties } from "./read-parties";
import { readStatus } from "./read-status";
import { isSecond, readSubject } from "./read-subject";

const CONTACT: ReadonlySet<EventType> = new Set<EventType>(["visit", "meeting", "talks", "call"]);
const MOVES: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.moves));
const NO_MATTER: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.noMatter));
const HELPS: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.helps));
const FIRES: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.fires));
const ONTO: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.onto));
const CONDITIONS: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.conditions));
const INFINITIVE_ONLY: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.infinitiveOnly));

/** Every event of one sentence's clauses; clauses that are only the content of another's event are passed over. */
export function findClauseEvents(
  reading: EventReading,
  one: SentenceReading,
  earlier: readonly FoundEvent[],
): FoundEvent[] {
  const events: FoundEvent[] = [];
  const passed = new Set<number>();
  for (const clause of one.clauses) {
    // "asked to join after the raid": the raid is no part of what was asked.
    const isWithin = clause.parent !== null && passed.has(clause.parent) && clause.relation !== "adverbial";
    if (passed.has(clause.id) || isWithin) {
      passed.add(clause.id);
      continue;
    }
    const children = one.clauses.filter((other) => other.parent === clause.id);
    const told = readClauseEvent(reading, one, clause, children, [...earlier, ...events]);
    if (!told) continue;
    if (told.rule === "governor" && children.some((child) => isContact(child, one, told.type))) continue;
    events.push(...told.events);
    if (told.rule !== "pair" || told.type !== "aid")
      for (const child of children) if (isContent(child, one)) passed.add(child.id);
  }
  return events;
}

type Told = { type: EventType; rule: string; events: FoundEvent[] };

function readClauseEvent(
  reading: EventReading,
  one: SentenceReading,
  clause: Clause,
  children: readonly Clause[],
  earlier: readonly FoundEvent[],
): Told | null {
  const { tokens } = one.sentence;
  const tail = tailOf(clause, children);
  const content = children.filter((child) => isContent(child, one));
  const match =
    matchClause(clause, tokens, tail, content.length > 0) ??
    matchJoin(reading, one, clause, tail) ??
    matchMove(clause) ??
    matchDuty(clause, one);
  if (!match || CONDITIONS.has(clause.marker ?? "")) return null;
  if (match.noun !== null && tokens[match.noun - 1]?.normal === "no") return null;
  if (match.rule === "governor" && content.some((child) => NO_MATTER.has(child.verb.lemma))) return null;
  // "told reporters that the road was open" asks nothing.
  if (INFINITIVE_ONLY.has(clause.verb.lemma) && !content.some((child) => child.verb.form === "infinitive"))
    return null;

  const subject = readSubject(reading, one, clause);
  let after = [...partiesOf(reading, one, tail), ...antecedentParties(reading, one, clause, tail)];
  if (!after.some((party) => party.strong) && content[0] && match.rule !== "pair")
    after = [...after, ...contentParties(reading, one, content, after)];
  const type = turned(match, clause, children, after);
  if (!type) return null;
  const own = assign(type, match, clause, subject, after, reading);
  const parts = carryParties(type, own, clause, content, one, earlier) ?? own;
  if (!parts) return null;
  const ahead = clause.subject ? partiesOf(reading, one, range(clause.first, clause.subject.first - 1)) : [];
  const isNamed =
    parts.actors.length + parts.targets.length > 0 ||
    after.length > 0 ||
    ahead.length > 0 ||
    match.rule === "pair";
  if (!isNamed && !isActing(clause, one)) return null;
  const status = readStatus(clause, one.clauses);
  const place =
    parts.place ??
    placeOf(
      type,
      [...after, ...ahead, ...whenParties(reading, one, children)],
      [...parts.actors, ...parts.targets],
    );
  const date =
    dateOfClause(clause, one) ??
    (match.rule === "governor" ? bygoneDate(clause, content, one, reading.published) : null);
  const base = {
    type,
    status:
      type === "refusal" && clause.verb.negated ? ("happened" as const) : announced(status, clause, match),
    date: date && type === "visit" ? stayDate(clause, tokens, date) : date,
    evidence: evidenceOf(clause, tail, one, match.rule === "governor" ? content : []),
    sentence: one.index,
    clause: clause.id,
    weight: weightOf(type, match, clause, parts.actors, parts.targets),
    rule: `${match.rule}:${clause.verb.lemma}`,
  };
  const lead = clause.subject ? range(clause.first, clause.subject.first - 1) : [];
  const placeText = placeWords(type, one, [...tail, ...lead]);
  const events =
    type === "visit" && parts.targets.length > 1
      ? parts.targets.map((host) => ({
          ...base,
          actors: parts.actors,
          targets: [host],
          place: host,
          placeText: null,
        }))
      : [{ ...base, actors: parts.actors, targets: parts.targets, place, placeText }];
  return { type, rule: match.rule, events };
}

/** "did not sign" is no signature: a refusal where somebody could have, else nothing. */
function turned(
  { type }: Match,
  { verb }: Clause,
  children: readonly Clause[],
  after: readonly Party[],
): EventType | null {
  // "sending troops to help in its war": sent for another, not against one.
  if (type === "military" && !verb.negated && children.some((child) => HELPS.has(child.verb.lemma)))
    return "aid";
  if (type === "pledge" && !verb.negated && children.some((child) => isHarm(child))) return "threat";
  if (type === "military" && FIRES.has(verb.lemma) && after.some(({ preposition }) => ONTO.has(preposition)))
    return "attack";
  if (!verb.negated) return type;
  if (type === "refusal" || type === "criticism" || type === "threat" || type === "attack") return null;
  if (type === "demand" || type === "protest" || type === "politics") return null;
  return "refusal";
}

/** "vowed to retaliate", "promised to hit back". */
function isHarm({ verb, relation }: Clause): boolean {
  const { lemma, particle } = verb;
  return relation === "complement" && (HARMING.has(lemma) || HARMING.has(`${lemma}_${particle}`));
}

const HARMING: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.harming));
const ANNOUNCING: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.announcing));
const CONTACT_OR_MOVE: ReadonlySet<EventType> = new Set<EventType>([
  "visit",
  "meeting",
  "talks",
  "military",
  "aid",
  "attack",
  "politics",
  "cooperation",
]);

/** "announced a visit": what is announced is to come. */
function announced(status: EventStatus, { verb }: Clause, match: Match): EventStatus {
  // "had approved the bill": the law is passed.
  if (match.type === "politics" && verb.lemma === "approve") return status;
  const ahead = match.rule === "pair" && ANNOUNCING.has(verb.lemma) && CONTACT_OR_MOVE.has(match.type);
  return ahead && status === "happened" ? "planned" : status;
}

const NEEDS_OBJECT: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.needsObject));
const MEMBER: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.membership));

type Parts = { actors: EntityId[]; targets: EntityId[]; place: EntityId | null };

function assign(
  type: EventType,
  match: Match,
  clause: Clause,
  subject: readonly Party[],
  after: readonly Party[],
  reading: EventReading,
): Parts | null {
  const { verb } = clause;
  let actors = verb.passive ? agentsOf(after) : subjectParties(subject);
  let targets: EntityId[];
  if (match.rule === "verb" && match.noun === -1) {
    // Said that somebody should: a demand of the one who says it, toward the one who should.
    return { actors: [], targets: subjectParties(subject), place: null };
  }
  if (type === "visit") {
    const hosts = hostOf(verb.passive ? [...subject, ...after] : after);
    if (!hosts.length && match.rule !== "pair" && !isNamedPlace(clause)) return null;
    if (!actors.length) return null;
    const own = new Set(actors);
    targets = hosts.filter((id) => !own.has(id));
    return { actors, targets, place: targets[0] ?? null };
  }
  if (EVENT_INDEX.mutual.has(type)) {
    // "became a member of the union"
    const isMember = match.rule === "pair" && MEMBER.has(verb.lemma);
    actors = unique([
      ...actors,
      ...(verb.passive ? subjectParties(subject) : []),
      ...sidesOf(after, isMember ? ["of"] : []),
    ]);
    if (!actors.length) return null;
    if (needsTarget(clause) && match.rule === "verb" && actors.length < 2) return null;
    return { actors: withoutOwnCountry(actors, reading), targets: [], place: null };
  }
  targets = verb.passive ? subjectParties(subject) : targetsOf(type, after);
  if (verb.passive && !targets.length)
    targets = targetsOf(
      type,
      [...subject, ...after].filter((party) => party.preposition !== "by"),
    );
  if (verb.passive && match.rule === "pair" && !targets.length) targets = targetsOf(type, after);
  const own = new Set(actors);
  targets = withoutOwnCountry(
    targets.filter((id) => !own.has(id)),
    reading,
  );
  if (match.rule === "verb" && needsTarget(clause) && !targets.length) return null;
  if (match.rule === "verb" && NEEDS_OBJECT.has(verb.lemma) && !clause.object && !verb.passive) return null;
  return { actors: withoutOwnCountry(actors, reading), targets, place: null };
}

/** Somebody acts or is acted on, though no entity of ours: "police", "County Commission"; never "the battery". */
function isActing({ subject, object }: Clause, { sentence: { tokens } }: SentenceReading): boolean {
  return [subject, object].some((phrase) => {
    const head = phrase && tokens[phrase.head];
    if (!head || head.tags.has("Pronoun")) return false;
    if (AGENTS.has(singular(head.normal))) return true;
    return /^\p{Lu}/u.test(head.text) && head.index > 0;
  });
}

/** A country beside its own official is told twice. */
function withoutOwnCountry(ids: readonly EntityId[], { countryOf }: EventReading): EntityId[] {
  const told = new Set(ids.map((id) => countryOf.get(id) ?? null));
  return ids.filter((id) => !told.has(id));
}

function isNamedPlace({ object }: Clause): boolean {
  return object !== null;
}

/** "flew to Lima", "would be in Russia on a working visit". */
function matchMove({ verb, complements }: Clause): Match | null {
  if (verb.passive || !MOVES.has(verb.lemma)) return null;
  if (!complements.some(({ preposition }) => preposition === "to" || preposition === "in")) return null;
  return { type: "visit", rule: "governor", noun: null };
}

/** "joined NATO": a body of states is joined by agreement. */
function matchJoin(
  reading: EventReading,
  one: SentenceReading,
  { verb }: Clause,
  tail: readonly number[],
): Match | null {
  if (!JOINS.has(verb.lemma) || verb.passive) return null;
  const isBody = partiesOf(reading, one, tail).some(
    ({ id, preposition }) =>
      (preposition === "" || preposition === "to") && reading.organizations.get(id)?.kind === "international",
  );
  return isBody ? { type: "agreement", rule: "verb", noun: null } : null;
}

const JOINS: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.joins));

function matchDuty(clause: Clause, { clauses }: SentenceReading): Match | null {
  if (!DUTY_MODALITIES.includes(clause.verb.modality ?? "") || clause.relation !== "complement") return null;
  const parent = clauses.find((other) => other.id === clause.parent);
  return parent ? { type: "demand", rule: "verb", noun: -1 } : null;
}

/** Tokens after the verb up to the end of the clause, those of clauses within left out. */
function tailOf(clause: Clause, children: readonly Clause[]): number[] {
  const tail: number[] = [];
  for (let at = clause.verb.last + 1; at <= clause.last; at++)
    if (!children.some((child) => at >= child.first && at <= child.last)) tail.push(at);
  return tail;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function isContent(child: Clause, { sentence }: SentenceReading): boolean {
  if (isSecond(child, sentence.tokens)) return false;
  return child.relation === "complement" || (child.relation === "participial" && child.marker === "of");
}

/** A promise to meet is a meeting that is planned. */
function isContact(child: Clause, one: SentenceReading, type: EventType): boolean {
  if (type === "visit") return false;
  if (type !== "pledge" || !isContent(child, one)) return false;
  const match = matchClause(
    child,
    one.sentence.tokens,
    tailOf(
      child,
      one.clauses.filter((other) => other.parent === child.id),
    ),
    false,
  );
  return match !== null && CONTACT.has(match.type);
}

function partiesOf(reading: EventReading, one: SentenceReading, tail: readonly number[]): Party[] {
  const first = tail[0];
  const last = tail.at(-1);
  if (first === undefined || last === undefined) return [];
  const inside = new Set(tail);
  return readParties(reading, one, first, last).filter((party) => inside.has(party.token));
}

/** "joined on Tuesday, when he signed the papers in Lima": the same occasion. */
function whenParties(reading: EventReading, one: SentenceReading, children: readonly Clause[]): Party[] {
  return children
    .filter(({ marker, relation }) => relation === "adverbial" && marker === "when")
    .flatMap((child) => readParties(reading, one, child.first, child.last))
    .filter((party) => party.isPlace);
}

const RELATIVES = new Set(["who", "whom", "which", "that"]);

/** "Kim Jong Un, who he last held talks with": whom a relative clause with a subject of its own is about. */
function antecedentParties(
  reading: EventReading,
  one: SentenceReading,
  clause: Clause,
  tail: readonly number[],
): Party[] {
  if (clause.relation !== "relative" || !RELATIVES.has(clause.marker ?? "") || !clause.subject) return [];
  if (clause.subject.last < clause.first) return [];
  const { tokens } = one.sentence;
  const stranded = tail.find((at) => {
    const next = tokens[at + 1];
    return (
      PREPOSITIONS.has(tokens[at]?.normal ?? "") &&
      (!next || PREPOSITIONS.has(next.normal) || tokens[at]?.post.trim())
    );
  });
  const before = readParties(reading, one, Math.max(0, clause.first - 8), clause.first - 1).at(-1);
  if (!before || before.isPlace || (stranded === undefined && clause.object)) return [];
  return [{ ...before, preposition: tokens[stranded ?? -1]?.normal ?? "", strong: true }];
}

function contentParties(
  reading: EventReading,
  one: SentenceReading,
  content: readonly Clause[],
  told: readonly Party[],
): Party[] {
  const tokens = new Set(told.map((party) => party.token));
  return content
    .flatMap((child) => readParties(reading, one, child.first, child.last))
    .filter((party) => !tokens.has(party.token));
}

/** From its subject to the end of what the clause says, the clause that it governs included. */
function evidenceOf(
  clause: Clause,
  tail: readonly number[],
  { sentence }: SentenceReading,
  content: readonly Clause[],
): Span {
  const { subject, verb } = clause;
  const start =
    subject && subject.start < verb.start && subject.start >= clause.start ? subject.start : verb.start;
  const last = sentence.tokens[tail.at(-1) ?? verb.last];
  return { start, end: Math.max(verb.end, last?.end ?? 0, ...content.map((child) => child.end)) };
}

const BYGONE: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.bygone));
const WORDY: ReadonlySet<EventType> = new Set<EventType>([
  "criticism",
  "support",
  "demand",
  "pledge",
  "refusal",
]);

function weightOf(
  type: EventType,
  match: Match,
  clause: Clause,
  actors: readonly EntityId[],
  targets: readonly EntityId[],
): number {
  let weight = match.rule === "pair" ? 3.2 : 3;
  if (actors.length) weight += 1.5;
  if (targets.length || (EVENT_INDEX.mutual.has(type) && actors.length > 1)) weight += 1.5;
  if (!actors.length && !targets.length) weight -= 2;
  if (WORDY.has(type)) weight -= 0.7;
  if (clause.quote !== null) weight -= 2;
  if (match.noun === -1) weight -= 1;
  // "his first since he took office"
  if (clause.marker && BYGONE.has(clause.marker)) weight -= 1.5;
  return weight;
}

const SOMEWHERE = new Set(["in", "at", "near"]);
const PLACED: ReadonlySet<EventType> = new Set<EventType>([
  "visit",
  "meeting",
  "talks",
  "agreement",
  "attack",
  "protest",
  "military",
  "arrest",
]);

/** The words of the place, be it an entity or not: "in Geneva", "near Żagań". */
function placeWords(type: EventType, { sentence }: SentenceReading, tail: readonly number[]): string | null {
  if (!PLACED.has(type)) return null;
  for (const at of tail) {
    if (!SOMEWHERE.has(sentence.tokens[at]?.normal ?? "")) continue;
    let last = at;
    for (let next = at + 1; /^\p{Lu}/u.test(sentence.tokens[next]?.text ?? ""); next++) {
      last = next;
      if (sentence.tokens[next]?.post.trim() || PREPOSITIONS.has(sentence.tokens[next]?.normal ?? "")) break;
    }
    const first = sentence.tokens[at + 1];
    const end = sentence.tokens[last];
    if (last > at && first && end && !first.tags.has("Date") && !first.tags.has("Month"))
      return sentence.text.slice(first.start - sentence.start, end.end - sentence.start);
  }
  return null;
}
