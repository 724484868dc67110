// Has it happened, does it go on, is it planned, only proposed, or denied?
import {
  EVENT_WORDS,
  PLANNED_MODALITIES,
  PLANNING_VERBS,
  PROPOSED_MODALITIES,
  PROPOSING_VERBS,
} from "../knowledge/event-words";
import type { EventStatus } from "../model/report";
import type { Clause } from "../text/clauses";

const IMPLICATIVE: ReadonlySet<string> = new Set(EVENT_WORDS.implicative.split(/\s+/));

/** Does the clause happen with the verb above it: "voted to recognize"? */
export function isImplied(parent: Clause): boolean {
  return IMPLICATIVE.has(parent.verb.lemma);
}

/** `clauses` are those of the sentence. */
export function readStatus(clause: Clause, clauses: readonly Clause[]): EventStatus {
  const parent = clauses.find((other) => other.id === clause.parent);
  if (isUnder(clause, clauses, "deny")) return "denied";
  return statusOfVerb(clause, parent ?? null, clauses);
}

function statusOfVerb(clause: Clause, parent: Clause | null, clauses: readonly Clause[]): EventStatus {
  const { verb } = clause;
  if (verb.modality && !verb.perfect) {
    if (PROPOSED_MODALITIES.includes(verb.modality)) return "proposed";
    if (PLANNED_MODALITIES.includes(verb.modality)) return "planned";
    if (verb.modality === "continue to" || verb.modality === "begin to" || verb.modality === "start to")
      return "ongoing";
  }
  // "should suspend him and send troops": the modal holds on.
  if (parent && isHeldByModal(clause, parent)) return statusOfVerb(parent, null, clauses);
  if (verb.form === "finite") return statusOfFinite(clause);
  // "is said to have met"
  if (verb.form === "infinitive" && verb.perfect) return "happened";
  if (!parent) return verb.form === "infinitive" ? "planned" : "happened";
  const over = statusOfParent(parent, clauses);
  if (PROPOSING_VERBS.includes(parent.verb.lemma)) return "proposed";
  if (PLANNING_VERBS.includes(parent.verb.lemma)) return over === "proposed" ? "proposed" : "planned";
  // "voted to recognize": what is voted is done.
  if (isImplied(parent) && clause.relation === "complement" && verb.form === "infinitive") return over;
  if (verb.form === "infinitive")
    return over === "happened" && clause.relation !== "complement"
      ? "happened"
      : over === "proposed"
        ? "proposed"
        : "planned";
  if (verb.form === "gerund" && verb.tense === "none" && parent.relation === "root" && parent.verb.perfect)
    return "ongoing";
  return over;
}

function isHeldByModal(
  { relation, subject, verb }: Clause,
  { subject: over, verb: before }: Clause,
): boolean {
  return (
    relation === "coordinate" &&
    (subject === null || subject.first === over?.first) &&
    verb.tense !== "past" &&
    !verb.perfect &&
    !verb.modality &&
    verb.first === verb.last &&
    (before.modality !== null || before.tense === "future")
  );
}

function statusOfFinite({ verb }: Clause): EventStatus {
  if (verb.tense === "future") return "planned";
  if (verb.tense === "past" || verb.perfect) return "happened";
  return verb.progressive || verb.lemma === "be" ? "ongoing" : "happened";
}

function statusOfParent(parent: Clause, clauses: readonly Clause[]): EventStatus {
  const over = clauses.find((other) => other.id === parent.parent) ?? null;
  return statusOfVerb(parent, over, clauses);
}

/** Is the clause what a verb above it says: "denied that it sold", never "denied it and sold"? */
function isUnder(clause: Clause, clauses: readonly Clause[], lemma: string): boolean {
  const over = clauses.find((other) => other.id === clause.parent);
  if (!over) return false;
  const isSaid = clause.relation === "complement" || clause.marker === "of";
  return (isSaid && over.verb.lemma === lemma) || isUnder(over, clauses, lemma);
}
