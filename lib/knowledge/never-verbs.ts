// Nouns of the news that a tagger takes for verbs and that a newspaper never uses as one. Lower case.
export const NEVER_VERBS: ReadonlySet<string> = new Set(
  `airstrike airstrikes warplane warplanes warship warships boat boats gunboat gunboats trawler trawlers tanker tankers
  ceasefire ceasefires truce truces rebels troops soldiers militants gunmen militia militias rights talks tariffs embassy
  diplomats hostages refugees migrants aides envoys insiders`
    .split(/\s+/)
    .filter(Boolean),
);
