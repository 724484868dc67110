// The rows of lib/knowledge carry sentences that their tests run (`yes`, `no`). They stay out of the package.
import type { Plugin } from "vite";

const STRING = String.raw`"(?:[^"\\]|\\.)*"`;
const EXAMPLE = new RegExp(String.raw`\b(?:yes|no):\s*(?:${STRING}|\[\s*(?:${STRING}\s*,?\s*)*\])\s*,?`, "g");
const LEFT = /[{,]\s*(?:yes|no):\s*["'`[]/;

/** Fails the build where an example is written in a way that it does not know. */
export function withoutExamples(): Plugin {
  return {
    name: "without-examples",
    enforce: "pre",
    transform(code, id) {
      if (!id.includes("/lib/knowledge/")) return null;
      const short = code.replace(EXAMPLE, "");
      if (LEFT.test(short))
        throw new Error(`An example in ${id} is no plain string: see scripts/without-examples.ts.`);
      return short === code ? null : { code: short, map: null };
    },
  };
}
