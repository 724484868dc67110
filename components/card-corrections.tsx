import { useState } from "preact/hooks";
import type { CardContent } from "../lib/model/card-content";
import { CorrectionList } from "./correction-list";
import { useWords } from "./words";

/** The card's corrections: folded, and unfolded in the card itself. */
export function CardCorrections({ content }: { content: CardContent }) {
  const { text } = useWords();
  const { kind, name, title, country, why } = content;
  const subject = {
    kind,
    name,
    words: why.basis === "known" ? name : why.words,
    title: title ?? "",
    country: country?.code ?? null,
    isKnown: why.basis === "known",
  };
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="part correct" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text("correct")}</summary>
      {isOpen && <CorrectionList subject={subject} close={() => setOpen(false)} />}
    </details>
  );
}
