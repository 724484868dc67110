import { SOFT_ROLES } from "../knowledge/offices";
import type { FoundPerson } from "../mentions/find-people";
import type { FoundTitle } from "../mentions/find-titles";
import type { Span } from "../model/span";
import { wordsOf } from "../text/word-lists";
import { type JudgedOffice, judgeOffice, type Surroundings } from "./judge-office";
import type { LinkedPerson } from "./link-people";

/** An office that the article's words give to a person. */
export type GivenOffice = JudgedOffice & {
  title: FoundTitle;
  person: FoundPerson;
  evidence: Span;
  rule: string;
};

const softRoles = wordsOf(SOFT_ROLES);
const GENERIC =
  /^(?:\S+ )*(?:leader|official|politician|statesman|diplomat|ruler|representative|member|deputy|general|colonel|admiral)$/i;

/** Every public office that the article's words give to a person, in order, and whether they give only a private role. */
export function readOffices(
  person: LinkedPerson,
  around: (sentence: number) => Surroundings,
): { offices: GivenOffice[]; isPrivate: boolean } {
  const offices: GivenOffice[] = [];
  let isPrivate = false;
  for (const found of person.found) {
    for (const { title, relation, rule } of found.titles) {
      const surroundings = around(found.sentence);
      const judged = judgeOffice(title, relation, surroundings);
      if (judged.isPublic) {
        const tokens = surroundings.sentence.tokens;
        const evidence = {
          start: Math.min(tokens[title.phrase]?.start ?? found.start, found.start),
          end: Math.max(tokens[title.last]?.end ?? found.end, found.end),
        };
        offices.push({ ...judged, title, person: found, evidence, rule });
      } else if (title.need === "never" && !softRoles.has(title.words.split(" ").at(-1)?.toLowerCase() ?? ""))
        isPrivate = true;
    }
  }
  return { offices, isPrivate };
}

/** The office to show: the first, unless a later one says more (a rank or "leader" yields, and a past office to a present one). */
export function chooseOffice(offices: readonly GivenOffice[]): GivenOffice | null {
  let best: GivenOffice | null = null;
  for (const office of offices) {
    if (!best || weightOf(office) > weightOf(best)) best = office;
  }
  return best;
}

/**
 * "Princess Reema", "Gen. Jeje Odongo" who is foreign minister: a rank that says less than the office held. A soldier's rank
 * stands beside a military office.
 */
export function isMereRank({ title }: GivenOffice, office: string): boolean {
  if (title.need !== "name") return false;
  if (MILITARY_OFFICE.test(office)) return RANK_OF_BIRTH.test(title.words);
  return RANK_OF_BIRTH.test(title.words) || MILITARY_RANK.test(title.words);
}

const RANK_OF_BIRTH = /^(?:prince|princess|duke|duchess|lord|lady|baron|baroness|count|ayatollah)$/i;
const MILITARY_RANK =
  /^(?:(?:lt|lieutenant|maj|major|brig|brigadier)\.? )?(?:gen|general|col|colonel|adm|admiral|marshal)\.?$/i;
const MILITARY_OFFICE =
  /\b(?:army|military|navy|air force|defen[cs]e|staff|command\S*|chief|guards?|junta|coup)\b/i;

function weightOf({ title, country, isInternational, rule }: GivenOffice): number {
  const specific =
    title.need === "name" &&
    !/^(?:sen|rep|gov|lt gov|state)\b/i.test(title.words) &&
    !/king|queen|prince|emperor|pope/i.test(title.words)
      ? 0
      : GENERIC.test(title.words)
        ? 2
        : 4;
  return (
    specific +
    (title.past ? 0 : 3) +
    (country || isInternational ? 1 : 0) +
    (title.words.includes(" ") ? 0.5 : 0) +
    (rule === "predicate" ? 0 : 0.3) -
    // "Senator Reis, who chairs the inquiry": what somebody leads says less than the name of an office.
    (rule === "heading-verb" ? 2 : 0)
  );
}
