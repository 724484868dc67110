// The tables of organizations as tries, built once.
import { MEDIA } from "../knowledge/media";
import type { OrganizationRow } from "../knowledge/organization-row";
import { CALLED, INTERNATIONAL, NATIONAL } from "../knowledge/organizations";
import { DESCRIPTIONS, ORGANIZATION_HEADS, ORGANS, type OrganKind, type OrganRow } from "../knowledge/organs";
import { buildTrie } from "../text/word-trie";
import { listOf } from "./country-names";

/** Several rows may share an abbreviation ("RSF"): the article decides. */
export type KnownName = { text: string; form: "name" | "abbreviation"; rows: OrganizationRow[] };

const ROWS: readonly OrganizationRow[] = [...INTERNATIONAL, ...NATIONAL, ...MEDIA];

/** Names and abbreviations of the tables. */
export const KNOWN = buildTrie(knownNames());
export const ORGAN_NAMES = buildTrie<OrganRow>(
  ORGANS.flatMap((row) => listOf(row.words).map((words) => [words, row] as const)),
);
/** The last word of a name → what kind of body it makes. */
export const HEAD_KINDS = kindsOf(ORGANIZATION_HEADS);
/** Every word of the table of what bodies are called. */
export const CALLED_WORDS: ReadonlySet<string> = new Set(Object.values(CALLED).flatMap(listOf));
/** Description → the kinds it may lead back to. */
export const DESCRIPTION_KINDS: ReadonlyMap<string, readonly OrganKind[]> = descriptionKinds();

function knownNames(): [string, KnownName][] {
  const names = new Map<string, KnownName>();
  const add = (row: OrganizationRow, text: string, form: KnownName["form"]) => {
    const name = names.get(text) ?? { text, form, rows: [] };
    name.rows.push(row);
    names.set(text, name);
  };
  for (const row of ROWS) {
    add(row, row.name, isAbbreviation(row.name) ? "abbreviation" : "name");
    if (row.short && row.short !== row.name) add(row, row.short, "abbreviation");
    for (const text of listOf(row.names)) add(row, text, isAbbreviation(text) ? "abbreviation" : "name");
  }
  return [...names];
}

/** "IAEA", "U.N.", "G-7". */
function isAbbreviation(text: string): boolean {
  return /^(\p{Lu}\.?){2,6}$/u.test(text) || /^G-?\d+$/.test(text);
}

function descriptionKinds(): Map<string, OrganKind[]> {
  const kinds = new Map<string, OrganKind[]>();
  for (const [kind, list] of Object.entries(DESCRIPTIONS) as [OrganKind, string][])
    for (const words of listOf(list)) kinds.set(words, [...(kinds.get(words) ?? []), kind]);
  return kinds;
}

function kindsOf(lists: Readonly<Record<OrganKind, string>>): Map<string, OrganKind> {
  const kinds = new Map<string, OrganKind>();
  for (const [kind, list] of Object.entries(lists) as [OrganKind, string][])
    for (const word of listOf(list)) kinds.set(word, kind);
  return kinds;
}
