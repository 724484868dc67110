import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Correction, Subject } from "../lib/model/corrections";
import { CorrectionForm, type Question } from "./correction-form";
import { useCorrections } from "./corrections-context";
import { useWords } from "./words";

type Props = { subject: Subject; close(): void };

/** What can be said about an official or a country, and the one question that some of it asks. */
export function CorrectionList({ subject, close }: Props) {
  const tools = useCorrections();
  const { text } = useWords();
  const [question, setQuestion] = useState<Question | null>(null);
  const box = useRef<HTMLDivElement>(null);
  // At once: with the focus nowhere, even for a moment, Esc would not lead it back to the row.
  useLayoutEffect(() => {
    box.current?.querySelector<HTMLElement>("input, select, button")?.focus({ preventScroll: true });
  }, [question]);
  if (!tools) return null;
  if (tools.isPrivate) return <p class="private">{text("privateWindow")}</p>;

  const { name, kind, isKnown } = subject;
  const isWatched = tools.watched.includes(name);
  const correct = (correction: Correction) => {
    close();
    tools.change({ do: "correct", correction });
  };
  return (
    <div class="corrections" ref={box}>
      {question ? (
        <CorrectionForm
          subject={subject}
          question={question}
          correct={correct}
          cancel={() => setQuestion(null)}
        />
      ) : (
        <>
          {kind === "official" && (
            <>
              <Item words={text("notOfficial")} choose={() => correct({ kind: "not-an-official", name })} />
              {isKnown && (
                <Item words={text("someoneElse")} choose={() => correct({ kind: "someone-else", name })} />
              )}
              <Item words={text("sameAs")} choose={() => setQuestion("same-as")} />
              <Item words={text("alsoKnownAs")} choose={() => setQuestion("also-known-as")} />
            </>
          )}
          <Item words={text("wrongCountry")} choose={() => setQuestion("country")} />
          <Item words={text("hide")} choose={() => correct({ kind: "hide", name })} />
          <Item
            words={text(isWatched ? "unwatch" : "watch")}
            choose={() => {
              close();
              tools.change({ do: isWatched ? "unwatch" : "watch", name });
            }}
          />
        </>
      )}
    </div>
  );
}

function Item({ words, choose }: { words: string; choose(): void }) {
  return (
    <button type="button" class="item" onClick={choose}>
      {words}
    </button>
  );
}
