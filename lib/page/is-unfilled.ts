const FEW = 150; // elements: the frame of a page whose text a script will bring

/** Is this the empty frame of a page? */
export function isUnfilled(document: Document): boolean {
  return !document.getElementsByTagName("p").length && document.getElementsByTagName("*").length < FEW;
}
