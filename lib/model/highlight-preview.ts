// What the options show of the highlights. The page decides by mentions, in `lib/page/paint.ts`; this is the same in small.
import { PREVIEW_SENTENCE } from "../knowledge/preview-sentence";
import type { Look } from "./highlight-looks";
import type { Settings } from "./settings";

/** A sentence in parts, each with the look that these settings give it. */
export function previewParts(settings: Settings): { words: string; look: Look | null }[] {
  return PREVIEW_SENTENCE.map(({ words, look }) => ({ words, look: look && lookIn(settings, look) }));
}

function lookIn({ highlights, places, descriptions }: Settings, look: Look): Look | null {
  const isAll = highlights === "all";
  if (highlights === "none") return null;
  if (look === "place") return places || isAll ? look : null;
  if (look === "description") return descriptions || isAll ? look : null;
  return isAll && look === "country-again" ? "country" : look;
}
