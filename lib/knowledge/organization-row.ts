/**
 * One organization. Lists are separated by "; ". `short` is its abbreviation and the stable key by which other tables
 * name it ("UN"); `names` other names and abbreviations. `country`: ISO code of the state it belongs to, none for an
 * international body. `the`: found only after "the", since its name alone means other things.
 */
export type OrganizationRow = {
  name: string;
  short?: string;
  names?: string;
  /** By what other tables name it, where it has no abbreviation or another one. */
  key?: string;
  country?: string;
  kind:
    | "ministry"
    | "embassy"
    | "agency"
    | "party"
    | "military"
    | "court"
    | "international"
    | "media"
    | "other";
  the?: true;
  /** Other states have one of this name: the country must be beside it or in the article. */
  shared?: true;
};
