/**
 * One state or territory. Lists are separated by "; ".
 *
 * `names`: other and older names and spellings. `official`: the long form. `short`: abbreviations. `adjectives`: taken as
 * they stand, and irregular nouns with them; `people`: nouns that are also found with a plural "s". `capital`: the seat of
 * government first, then its other spellings and further capitals. `seats`: houses that stand for the government.
 * `cities`: other places that tell where something happens, never a government.
 */
export type CountryRow = {
  code: string;
  name: string;
  names?: string;
  official?: string;
  short?: string;
  adjectives?: string;
  people?: string;
  capital?: string;
  seats?: string;
  cities?: string;
};
