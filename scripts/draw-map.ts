// npx tsx scripts/draw-map.ts: draws lib/knowledge/world-map.ts anew.
import { writeFileSync } from "node:fs";
import { worldMapSource } from "./world-map";

const source = worldMapSource();
writeFileSync(new URL("../lib/knowledge/world-map.ts", import.meta.url), source);
console.log(`${source.length} bytes`);
