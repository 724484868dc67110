import { useId, useRef, useState } from "preact/hooks";
import type { Subject } from "../lib/model/corrections";
import { CorrectionList } from "./correction-list";
import { useCorrections } from "./corrections-context";
import { useWords } from "./words";

/** The small button of a row, and its menu; nothing where nothing can be corrected. */
export function CorrectionMenu({ subject }: { subject: Subject }) {
  const { text } = useWords();
  const tools = useCorrections();
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  if (!tools) return null;
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
        {isOpen && <CorrectionList subject={subject} close={() => menu.current?.hidePopover()} />}
      </div>
    </>
  );
}
