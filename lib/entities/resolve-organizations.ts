import type { FoundOrganization } from "../mentions/find-organizations";
import type { Organization, OrganizationMention } from "../model/report";

/** Many namings into organizations: "the ministry" and an abbreviation lead to the one they stand for. */
export function resolveOrganizations(_found: readonly FoundOrganization[]): {
  organizations: Organization[];
  mentions: OrganizationMention[];
} {
  return { organizations: [], mentions: [] };
}
