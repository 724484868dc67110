import { CALLED } from "../knowledge/organizations";
import { longestAt } from "../text/word-trie";
import { listOf } from "./country-names";
import type { FoundOrganization } from "./find-organizations";
import { isCapital } from "./is-inside-name";
import { type ArticleView, claim, codeOf, type OrganizationLine } from "./organization-lines";
import { HEAD_KINDS, KNOWN, type KnownName } from "./organization-names";

/** Organizations of the table, by name and by abbreviation. */
export function findKnown(line: OrganizationLine, article: ArticleView): FoundOrganization[] {
  const { words, taken } = line;
  const found: FoundOrganization[] = [];
  for (let first = 0; first < words.length; first++) {
    if (taken[first]) continue;
    const match = longestAt(KNOWN, words, first);
    if (!match) continue;
    const row = chooseRow(match.value, line, first, match.last, article);
    if (!row) continue;
    const { form } = match.value;
    const key = row.key ?? row.short ?? row.name;
    found.push({
      ...claim(line, first, match.last),
      rule: `organization:known-${form}`,
      form,
      name: row.name,
      abbreviation: row.short ?? (form === "abbreviation" ? match.value.text : null),
      country: row.country ?? null,
      kind: row.kind,
      key,
      called: listOf(CALLED[key]),
      // "The agency said" may mean KCNA.
      kinds: row.kind === "media" && /agency/i.test(row.names ?? "") ? ["media", "agency"] : [row.kind],
    });
    first = match.last;
  }
  return found;
}

function chooseRow(
  { rows, form, text }: KnownName,
  { words, owners }: OrganizationLine,
  first: number,
  last: number,
  article: ArticleView,
) {
  const owner = owners.get(first - 1);
  const before = words[first - 1];
  const after = words[last + 1];
  // "Moscow Times reporters", "Post Office": a capital goes on.
  if (after?.gap === " " && isCapital(after) && HEAD_KINDS.has(after.text) && form === "name") return null;
  return rows.find((row) => {
    if (row.the && !(before?.key === "the" && (after?.gap !== " " || after.token.tags.has("Verb"))))
      return false;
    // "Russia's Security Council" is Russia's.
    if (owner && row.country && codeOf(owner.entity) !== row.country) return false;
    if (owner && row.kind === "international" && form === "name" && words[first]?.gap === " ") return false;
    const isNamed = article.names.has(row.name) || Boolean(row.country && article.codes.has(row.country));
    if (row.shared) return isNamed || article.codes.size === 0;
    if (form === "abbreviation" && text === row.short && !SAFE.has(row.country ?? "")) return isNamed;
    if (form === "abbreviation" && text.length === 2 && !SHORTEST.has(text)) return isNamed;
    return true;
  });
}

/** Abbreviations of these states' organs stand alone in the news; those of others need their country in the article. */
const SAFE = new Set(["", "US", "GB"]);
const SHORTEST = new Set(["UN", "EU", "AU", "AP", "G7", "G8"]);
