// The page as a browser would build it, for the terminal: parse5's tree behind as much of the DOM as the reader asks
// for. Anything else is missing on purpose: the reader must not come to need it.
import { defaultTreeAdapter, parse, type Token, type TreeAdapter, type TreeAdapterTypeMap } from "parse5";

/** A document with what `lib/page` reads of one. */
export function parseDocument(source: string): Document {
  const document = parse<Types>(source, { treeAdapter: ADAPTER });
  if (source.includes("<template id=")) placeStreamed(document);
  return document as unknown as Document;
}

// A page that React streams holds its late parts in hidden boxes ("S:3") that a script puts in the place of a template
// of the same number ("B:3" or "P:3").
function placeStreamed(document: Root) {
  const byId = new Map<string, Leafy>();
  for (const element of document.getElementsByTagName("*")) {
    const id = element.getAttribute("id");
    if (id && /^[A-Z]:[\da-f]+$/.test(id)) byId.set(id, element);
  }
  for (const [id, part] of byId) {
    if (!id.startsWith("S:")) continue;
    const place = byId.get(`P:${id.slice(2)}`) ?? byId.get(`B:${id.slice(2)}`);
    if (!place?.parentNode) continue;
    for (const node of part.childNodes) place.parentNode.insert(node, place);
    part.remove();
    place.remove();
  }
}

// In document order, without recursion: a page may nest deeper than the stack.
function* inside(top: Branch): Generator<Branch> {
  let node = top.firstChild;
  while (node) {
    yield node;
    let next: Branch | null = node.firstChild;
    for (let at: Branch | null = node; !next && at && at !== top; at = at.parentNode) next = at.nextSibling;
    node = next;
  }
}

class Branch {
  parentNode: Branch | null = null;
  previousSibling: Branch | null = null;
  nextSibling: Branch | null = null;
  firstChild: Branch | null = null;
  lastChild: Branch | null = null;
  constructor(readonly nodeType: number) {}

  get parentElement(): Leafy | null {
    return this.parentNode instanceof Leafy ? this.parentNode : null;
  }
  get childNodes(): Branch[] {
    const nodes = [];
    for (let node = this.firstChild; node; node = node.nextSibling) nodes.push(node);
    return nodes;
  }
  get textContent(): string {
    const parts: string[] = [];
    for (const node of inside(this)) if (node instanceof Letters) parts.push(node.data);
    return parts.join("");
  }
  get isConnected(): boolean {
    let top: Branch = this;
    while (top.parentNode) top = top.parentNode;
    return top instanceof Root;
  }
  insert(node: Branch, before: Branch | null) {
    node.remove();
    node.parentNode = this;
    node.nextSibling = before;
    node.previousSibling = before ? before.previousSibling : this.lastChild;
    if (node.previousSibling) node.previousSibling.nextSibling = node;
    else this.firstChild = node;
    if (before) before.previousSibling = node;
    else this.lastChild = node;
  }
  remove() {
    const { parentNode, previousSibling, nextSibling } = this;
    if (!parentNode) return;
    if (previousSibling) previousSibling.nextSibling = nextSibling;
    else parentNode.firstChild = nextSibling;
    if (nextSibling) nextSibling.previousSibling = previousSibling;
    else parentNode.lastChild = previousSibling;
    this.parentNode = null;
  }
}

class Letters extends Branch {
  constructor(public data: string) {
    super(3);
  }
  override get textContent(): string {
    return this.data;
  }
}

class Leafy extends Branch {
  readonly shadowRoot = null;
  content: Branch | null = null;
  private readonly values = new Map<string, string>();
  constructor(
    readonly localName: string,
    readonly namespaceURI: string,
    public attrs: Token.Attribute[],
  ) {
    super(1);
    this.adopt(attrs);
  }
  get tagName(): string {
    return this.localName.toUpperCase();
  }
  adopt(attrs: Token.Attribute[]) {
    for (const { name, value } of attrs) if (!this.values.has(name)) this.values.set(name, value);
  }
  getAttribute(name: string): string | null {
    return this.values.get(name) ?? null;
  }
  hasAttribute(name: string): boolean {
    return this.values.has(name);
  }
  getElementsByTagName(name: string): Leafy[] {
    const found: Leafy[] = [];
    for (const node of inside(this))
      if (node instanceof Leafy && (name === "*" || node.localName === name)) found.push(node);
    return found;
  }
}

class Root extends Branch {
  mode: ReturnType<TreeAdapter["getDocumentMode"]> = defaultTreeAdapter.getDocumentMode(
    defaultTreeAdapter.createDocument(),
  );
  constructor() {
    super(9);
  }
  get documentElement(): Leafy | null {
    for (let node = this.firstChild; node; node = node.nextSibling) if (node instanceof Leafy) return node;
    return null;
  }
  get body(): Leafy | null {
    return this.getElementsByTagName("body")[0] ?? null;
  }
  get title(): string {
    return (this.getElementsByTagName("title")[0]?.textContent ?? "").trim();
  }
  getElementsByTagName(name: string): Leafy[] {
    return this.documentElement?.getElementsByTagName(name) ?? [];
  }
}

class Remark extends Branch {
  constructor(readonly words: string) {
    super(8);
  }
}

type Types = TreeAdapterTypeMap<Branch, Branch, Branch, Root, Branch, Leafy, Remark, Letters, Leafy, Branch>;

const ADAPTER: TreeAdapter<Types> = {
  adoptAttributes: (element, attrs) => element.adopt(attrs),
  appendChild: (parent, node) => parent.insert(node, null),
  createCommentNode: (words) => new Remark(words),
  createTextNode: (words) => new Letters(words),
  createDocument: () => new Root(),
  createDocumentFragment: () => new Branch(11),
  createElement: (tag, namespace, attrs) => new Leafy(tag, namespace, attrs),
  detachNode: (node) => node.remove(),
  getAttrList: (element) => element.attrs,
  getChildNodes: (node) => node.childNodes,
  getCommentNodeContent: (node) => node.words,
  getDocumentMode: (document) => document.mode,
  getDocumentTypeNodeName: () => "html",
  getDocumentTypeNodePublicId: () => "",
  getDocumentTypeNodeSystemId: () => "",
  getFirstChild: (node) => node.firstChild,
  getNamespaceURI: (element) => element.namespaceURI as ReturnType<TreeAdapter<Types>["getNamespaceURI"]>,
  getNodeSourceCodeLocation: () => null,
  getParentNode: (node) => node.parentNode,
  getTagName: (element) => element.localName,
  getTextNodeContent: (node) => node.data,
  getTemplateContent: (element) => element.content ?? new Branch(11),
  insertBefore: (parent, node, before) => parent.insert(node, before),
  insertText(parent, words) {
    if (parent.lastChild instanceof Letters) parent.lastChild.data += words;
    else parent.insert(new Letters(words), null);
  },
  insertTextBefore(parent, words, before) {
    const left = before.previousSibling;
    if (left instanceof Letters) left.data += words;
    else parent.insert(new Letters(words), before);
  },
  isCommentNode: (node): node is Remark => node instanceof Remark,
  isDocumentTypeNode: (node): node is Branch => node.nodeType === 10,
  isElementNode: (node): node is Leafy => node instanceof Leafy,
  isTextNode: (node): node is Letters => node instanceof Letters,
  setDocumentMode(document, mode) {
    document.mode = mode;
  },
  setDocumentType: () => {},
  setNodeSourceCodeLocation: () => {},
  setTemplateContent(element, content) {
    element.content = content;
  },
  updateNodeSourceCodeLocation: () => {},
};
