declare module "@citation-js/core" {
  export class Cite {
    constructor(source: string);
    data: Record<string, unknown>[];
  }
  export const plugins: { list(): string[] };
}
