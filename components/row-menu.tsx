import { useId, useRef, useState } from "preact/hooks";
import type { Subject } from "../lib/model/corrections";
import { CorrectionList } from "./correction-list";
import { useCorrections } from "./corrections-context";
import { useWords } from "./words";

type Props = {
  /** The row's words. */
  words: string;
  /** What can be corrected about it. */
  subject: Subject | null;
  /** null: there is no address to link to. */
  copyLink: (() => void) | null;
};

/** The small button of a row, and its menu; where a link is all that it offers, it copies that at once. */
export function RowMenu({ words, subject, copyLink }: Props) {
  const { text } = useWords();
  const tools = useCorrections();
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  if (!tools || !subject) return copyLink && <LinkButton words={words} copyLink={copyLink} />;
  const close = () => menu.current?.hidePopover();
  return (
    <>
      <button
        type="button"
        class="more"
        popovertarget={id}
        aria-label={text("correctRow", subject.name)}
        title={text("correct")}
        style={`anchor-name: --${id}`}
      >
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d="M3 8h.01M8 8h.01M13 8h.01" />
        </svg>
      </button>
      <div
        id={id}
        ref={menu}
        class="correct-menu"
        popover="auto"
        style={`position-anchor: --${id}`}
        onToggle={(event) => setOpen(event.newState === "open")}
      >
        {isOpen && (
          <>
            <CorrectionList subject={subject} close={close} />
            {copyLink && (
              <button
                type="button"
                class="item link-item"
                onClick={() => {
                  close();
                  copyLink();
                }}
              >
                {text("copyLink")}
              </button>
            )}
          </>
        )}
      </div>
    </>
  );
}

function LinkButton({ words, copyLink }: { words: string; copyLink(): void }) {
  const { text } = useWords();
  return (
    <button
      type="button"
      class="more link-only"
      aria-label={`${text("copyLink")}: ${words}`}
      title={text("copyLink")}
      onClick={copyLink}
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d="M6.5 9.5a2.6 2.6 0 0 0 3.8.2l2.2-2.2a2.6 2.6 0 0 0-3.7-3.7l-1 1M9.5 6.5a2.6 2.6 0 0 0-3.8-.2L3.5 8.5a2.6 2.6 0 0 0 3.7 3.7l1-1" />
      </svg>
    </button>
  );
}
