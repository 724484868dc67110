// Preact can set innerHTML; Lede never does. The branch is taken out of the build, so that no store has to ask about it.
import type { Plugin } from "vite";

const BRANCH =
  /(\w+)\?\(\w+\|\|\w+&&\(\1\.__html==\w+\.__html\|\|\1\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\1\.__html\),(\w+\.__k=\[\])\):/;

/** Fails the build where Preact no longer has the branch as we know it. */
export function withoutInnerHtml(): Plugin {
  return {
    name: "without-inner-html",
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.m?js$/.test(id)) return null;
      if (!BRANCH.test(code))
        throw new Error(
          "Preact's dangerouslySetInnerHTML branch has changed: see scripts/without-inner-html.ts.",
        );
      return { code: code.replace(BRANCH, "$1?($2):"), map: null };
    },
  };
}
