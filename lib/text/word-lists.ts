/** The words of a table's white-space list; "; " parts longer entries. */
export function wordsOf(list: string): Set<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

/** The entries of a table's list that is parted by semicolons. */
export function entriesOf(list: string): string[] {
  return list
    .split(";")
    .map((entry) => entry.trim().replace(/\s+/g, " "))
    .filter(Boolean);
}
