// What the package contains of others, and under which licence. Written by `npm run licences`.
// biome-ignore format: written by a script
export const LICENCES: readonly { name: string; licence: string; holder: string; url: string }[] = [
  { name: "@floating-ui/core", licence: "MIT", holder: "Floating UI contributors", url: "https://floating-ui.com" },
  { name: "@floating-ui/utils", licence: "MIT", holder: "Floating UI contributors", url: "https://floating-ui.com" },
  { name: "chrono-node", licence: "MIT", holder: "Wanasit Tanakitrungruang", url: "https://github.com/wanasit/chrono" },
  { name: "compromise", licence: "MIT", holder: "Spencer Kelly", url: "https://github.com/spencermountain/compromise" },
  { name: "efrt", licence: "MIT", holder: "Spencer Kelly", url: "https://github.com/spencermountain/efrt" },
  { name: "grad-school", licence: "MIT", holder: "spencer kelly", url: "https://github.com/spencermountain/grounder" },
  { name: "preact", licence: "MIT", holder: "Jason Miller", url: "https://preactjs.com" },
  { name: "suffix-thumb", licence: "MIT", holder: "Spencer Kelly", url: "https://github.com/spencermountain/suffix-thumb" },
  { name: "webextension-polyfill", licence: "MPL-2.0", holder: "Mozilla", url: "https://github.com/mozilla/webextension-polyfill" },
  { name: "wxt", licence: "MIT", holder: "Aaron Klinker", url: "https://wxt.dev" },
  { name: "Natural Earth, by world-atlas", licence: "public domain, ISC", holder: "Natural Earth, Michael Bostock", url: "https://github.com/topojson/world-atlas" },
];
