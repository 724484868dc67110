import type { Entities } from "../model/entities";
import type { Mention } from "../model/report";
import { resolveCountries } from "./resolve-countries";
import { type Input, resolveOfficials } from "./resolve-officials";
import { resolveOrganizations } from "./resolve-organizations";

/** Many mentions into what they mean in this article. */
export function resolveEntities(input: Omit<Input, "organizations">): Entities {
  const countries = resolveCountries(input.found.countries);
  const organizations = resolveOrganizations(input.found.organizations);
  const officials = resolveOfficials({ ...input, organizations });
  const mentions: Mention[] = [...input.found.countries, ...officials.mentions, ...organizations.mentions];
  return {
    mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end),
    countries,
    officials: officials.officials,
    organizations: organizations.organizations,
    people: officials.people,
  };
}
