/** "A, B and C", as the language joins them. */
export function namesInWords(names: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: "conjunction" }).format(names);
}
