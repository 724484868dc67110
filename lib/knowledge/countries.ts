// Every UN member, its two observers, Taiwan, Kosovo and the territories of ISO 3166-1. docs/names.md says how contested
// ones are named and coded.
import { AFRICA } from "./countries-africa";
import { AMERICAS } from "./countries-americas";
import { ASIA } from "./countries-asia";
import { EUROPE } from "./countries-europe";
import { OCEANIA } from "./countries-oceania";
import type { CountryRow } from "./country-row";

export const COUNTRIES: readonly CountryRow[] = [...AFRICA, ...AMERICAS, ...ASIA, ...EUROPE, ...OCEANIA];
