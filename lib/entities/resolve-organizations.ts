import type { FoundOrganization } from "../mentions/find-organizations";
import { entityIdOf } from "../model/entity-id";
import type { EntityId, Organization, OrganizationKind, OrganizationMention } from "../model/report";

/** Many namings into organizations: "the ministry" and an abbreviation lead to the one they stand for. */
export function resolveOrganizations(found: readonly FoundOrganization[]): {
  organizations: Organization[];
  mentions: OrganizationMention[];
  /** By the key of the table of organizations ("NATO", "ArabLeague"). */
  byKey: ReadonlyMap<string, EntityId>;
} {
  const groups = groupByKey(found);
  const taken = new Set<EntityId>();
  const organizations = new Map<string, Organization>();
  for (const [key, namings] of groups) {
    const organization = build(namings, taken);
    taken.add(organization.id);
    organizations.set(key, organization);
  }
  const mentions: OrganizationMention[] = [];
  const named: Named[] = [];
  for (const { start, end, text, rule, form, key, kinds, name, called = [] } of found) {
    const organization =
      key === null ? leadBack(named, kinds, name, start) : organizations.get(keyIn(groups, key));
    if (!organization) continue;
    mentions.push({ start, end, text, rule, kind: "organization", entity: organization.id, form });
    if (form === "description") continue;
    organization.mentions++;
    named.push({ organization, kinds, called, at: start });
  }
  const byKey = new Map([...organizations].map(([key, { id }]) => [key, id]));
  return { organizations: [...organizations.values()], mentions, byKey };
}

// "Foreign Ministry" without a country is the one foreign ministry that has one.
function groupByKey(found: readonly FoundOrganization[]): Map<string, FoundOrganization[]> {
  const groups = new Map<string, FoundOrganization[]>();
  for (const naming of found) {
    if (naming.key === null) continue;
    const group = groups.get(naming.key);
    if (group) group.push(naming);
    else groups.set(naming.key, [naming]);
  }
  for (const [key, namings] of [...groups]) {
    const target = keyIn(groups, key);
    if (target === key) continue;
    groups.set(target, [...(groups.get(target) ?? []), ...namings]);
    groups.delete(key);
  }
  return groups;
}

function keyIn(groups: ReadonlyMap<string, unknown>, key: string): string {
  if (!key.endsWith(":")) return key;
  const owned = [...groups.keys()].filter((other) => other !== key && other.startsWith(key));
  const [only] = owned;
  return owned.length === 1 && only ? only : key;
}

function build(namings: readonly FoundOrganization[], taken: ReadonlySet<EntityId>): Organization {
  const fullest = namings.reduce((best, naming) => (isFuller(naming, best) ? naming : best));
  const name = fullest.text.replace(/\s+/g, " ");
  return {
    id: entityIdOf("organization", name, taken),
    name,
    abbreviation: namings.find(({ abbreviation }) => abbreviation)?.abbreviation ?? null,
    country: fullest.country ?? namings.find(({ country }) => country)?.country ?? null,
    kind: fullest.kind,
    mentions: 0,
    rule: fullest.rule,
  };
}

function isFuller(naming: FoundOrganization, best: FoundOrganization): boolean {
  if (naming.form !== best.form) return best.form === "abbreviation";
  return naming.text.split(" ").length > best.text.split(" ").length;
}

type Named = {
  organization: Organization;
  kinds: readonly OrganizationKind[];
  called: readonly string[];
  at: number;
};

// "The ministry" is the last ministry named, if the article has named no other.
function leadBack(
  named: readonly Named[],
  kinds: readonly OrganizationKind[],
  word: string,
  start: number,
): Organization | null {
  const fitting = named.filter(({ organization, kinds: own, called, at }) => {
    if (called.includes(word) && start - at <= REACH) return true;
    if (word === "agency" || word === "news agency")
      return own.includes("agency") || organization.kind === "ministry";
    if (!kinds.includes(organization.kind) || start - at > REACH) return false;
    if (word === "newspaper") return !BROADCASTER.test(organization.name);
    return SPEAKS_OF_ANY.has(organization.kind) || organization.name.toLowerCase().includes(word);
  });
  const last = fitting.at(-1);
  if (!last) return null;
  const isOnly = fitting.every(({ organization }) => organization === last.organization);
  // Two of them: the one named just before, and nothing of another kind since.
  return isOnly || named.at(-1) === last ? last.organization : null;
}

/** A description leads back a paragraph or two, no further: "the group" of another page is another group. */
const REACH = 800;
const BROADCASTER =
  /^\p{Lu}+$|\b(TV|Television|Radio|Network|Channel|Agency)\b|^(Reuters|Xinhua|Tass|Interfax|Bloomberg)$/u;
/** Kinds whose names do not hold their own word: "the paper" is a Herald, "the group" an Amnesty. */
const SPEAKS_OF_ANY: ReadonlySet<OrganizationKind> = new Set(["media", "international", "other"]);
