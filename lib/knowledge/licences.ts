// What the package contains of others, and under which licence: shown on the options page.

export const LICENCES: readonly { name: string; licence: string; holder: string; url: string }[] = [
  { name: "Preact", licence: "MIT", holder: "Jason Miller", url: "https://preactjs.com" },
  { name: "compromise", licence: "MIT", holder: "Spencer Kelly", url: "https://compromise.cool" },
  {
    name: "chrono-node",
    licence: "MIT",
    holder: "Wanasit Tanakitrungruang",
    url: "https://github.com/wanasit/chrono",
  },
  { name: "Floating UI", licence: "MIT", holder: "Floating UI contributors", url: "https://floating-ui.com" },
  {
    name: "webextension-polyfill",
    licence: "MPL-2.0",
    holder: "Mozilla",
    url: "https://github.com/mozilla/webextension-polyfill",
  },
  {
    name: "Natural Earth, by world-atlas",
    licence: "public domain, ISC",
    holder: "Natural Earth, Mike Bostock",
    url: "https://www.naturalearthdata.com",
  },
];
