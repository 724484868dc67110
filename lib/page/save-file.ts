/** Gives the browser a file to save, as a click on a link does: no permission is needed for that. */
export function saveFile(document: Document, { name, type, words }: SavedFile): void {
  const url = URL.createObjectURL(new Blob([words], { type }));
  Object.assign(document.createElement("a"), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

export type SavedFile = { name: string; type: string; words: string };
