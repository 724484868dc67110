// The reader runs in other people's pages and has a budget of bytes. It holds no library and no function that is made
// with `new`, so that shorter forms are safe in it that are not safe everywhere; the names of records that never leave
// it are shortened as well.
import { minify } from "terser";
import type { Plugin } from "vite";

// None of JSON-LD's words, of a report's fields or of what crosses to the gate or the card.
const OWN_NAMES =
  /^(?:pattern|most|pictured|slanted|linked|inBody|holders|metas|marked|embeds|boxes|declared|pieces|kept|level|inside|weights|paid|around|finding|zone|verdicts|verdict|blocks|ranges|authors|shadows)$/;

/** Vite plugin: minifies the reader's script once more, in its build only. */
export function tightenReader(): Plugin {
  return {
    name: "tighten-reader",
    enforce: "post",
    apply: "build",
    async generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk" || chunk.fileName !== "reader.js") continue;
        const { code } = await minify(chunk.code, {
          ecma: 2020,
          compress: {
            passes: 3,
            unsafe: true,
            unsafe_arrows: true,
            hoist_funs: true,
            unsafe_methods: true,
            pure_getters: true,
          },
          mangle: { properties: { regex: OWN_NAMES } },
        });
        if (code) chunk.code = code;
      }
    },
  };
}
