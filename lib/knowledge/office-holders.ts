// Every table of office-holders. A line: code | office | name | surname (! = safe alone) | other forms | pronoun | from | to | seen.
import { AFRICA } from "./office-holders/africa";
import { AMERICAS } from "./office-holders/americas";
import { ASIA } from "./office-holders/asia";
import { EUROPE } from "./office-holders/europe";
import { HISTORY } from "./office-holders/history";
import { INTERNATIONAL } from "./office-holders/international";
import { MIDDLE_EAST } from "./office-holders/middle-east";
import { OCEANIA } from "./office-holders/oceania";

export const OFFICE_HOLDERS: readonly string[] = [
  AFRICA,
  AMERICAS,
  ASIA,
  EUROPE,
  HISTORY,
  INTERNATIONAL,
  MIDDLE_EAST,
  OCEANIA,
];
