// Every table of office-holders. A line: code | office | name | surname (! = safe alone) | other forms | pronoun | from | to | seen.
import { AMERICAS } from "./office-holders/americas";
import { ASIA } from "./office-holders/asia";
import { EUROPE } from "./office-holders/europe";
import { MIDDLE_EAST } from "./office-holders/middle-east";

export const OFFICE_HOLDERS: readonly string[] = [AMERICAS, ASIA, EUROPE, MIDDLE_EAST];
