import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Subject } from "../lib/model/corrections";
import type { Target } from "../lib/model/page-state";
import { RowMenu } from "./row-menu";
import { useWords } from "./words";

export type RowActions = {
  goTo(target: Target): void;
  copy(words: string): void;
  /** null: the article has no address. */
  copyLink: ((target: Target) => void) | null;
};
type Props = RowActions & {
  /** What is copied, and what the buttons are called. */
  words: string;
  target: Target | null;
  /** What can be corrected about it. */
  subject?: Subject | null;
  class?: string;
  /** The pointer or the focus came to the row, or left it. */
  pointedAt?(isPointedAt: boolean): void;
  children: ComponentChildren;
};

/** One line of the summary: a button that shows its words on the page, its menu, and a small one that copies them. */
export function Row({
  words,
  target,
  subject = null,
  goTo,
  copy,
  copyLink,
  children,
  pointedAt,
  class: kind = "",
}: Props) {
  const { text } = useWords();
  const [copied, setCopied] = useState(false);
  return (
    <div
      class={`row ${kind}`}
      onPointerEnter={pointedAt && (() => pointedAt(true))}
      onPointerLeave={pointedAt && (() => pointedAt(false))}
      onFocusIn={pointedAt && (() => pointedAt(true))}
      onFocusOut={pointedAt && (() => pointedAt(false))}
    >
      {target ? (
        <button type="button" class="go" onClick={() => goTo(target)}>
          {children}
        </button>
      ) : (
        <div class="go">{children}</div>
      )}
      <RowMenu
        words={short(words)}
        subject={subject}
        copyLink={target && copyLink && (() => copyLink(target))}
      />
      <button
        type="button"
        class="copy"
        aria-label={text("copyRow", short(words))}
        title={text(copied ? "copied" : "copy")}
        onClick={() => {
          copy(words);
          setCopied(true);
          setTimeout(() => setCopied(false), 1500);
        }}
      >
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          {copied ? <path d="M3 8.5 6.5 12 13 4.5" /> : <path d="M5.5 5.5V2.5h8v8h-3M2.5 5.5h8v8h-8z" />}
        </svg>
      </button>
    </div>
  );
}

function short(words: string): string {
  return words.length > 60 ? `${words.slice(0, 58)}…` : words;
}
