import type { Correction, Subject } from "../lib/model/corrections";
import { useCorrections } from "./corrections-context";
import { useWords } from "./words";

export type Question = "same-as" | "also-known-as" | "country";
type Props = { subject: Subject; question: Question; correct(correction: Correction): void; cancel(): void };

/** The one question that a correction asks: another name, or a country. */
export function CorrectionForm({ subject, question, correct, cancel }: Props) {
  const { text } = useWords();
  const tools = useCorrections();
  const { kind, name, words, title, country } = subject;
  return (
    <form
      class="question"
      // In a card: the page's own keys are not meant.
      onKeyDown={(event) => event.key !== "Escape" && event.stopPropagation()}
      onSubmit={(event) => {
        event.preventDefault();
        const given = String(new FormData(event.currentTarget).get("answer") ?? "").trim();
        if (question === "same-as") correct({ kind: question, name, as: given });
        else if (question === "also-known-as") correct({ kind: question, name, alias: given });
        else if (kind === "official") correct({ kind: "official", name, title, country: given || null });
        else correct({ kind: "country", words, code: given || null });
      }}
    >
      <label for="correction">
        {text(labelOf(question, kind), question === "country" && kind === "country" ? words : name)}
        {question === "country" ? (
          <select id="correction" name="answer">
            <option value="">{text("noCountry")}</option>
            {tools?.countries.map(({ code, name }) => (
              <option key={code} value={code} selected={kind === "official" && code === country}>
                {name}
              </option>
            ))}
          </select>
        ) : (
          <input
            id="correction"
            name="answer"
            required
            maxLength={200}
            autocomplete="off"
            list={NAMES}
            dir="auto"
          />
        )}
      </label>
      {question === "same-as" && (
        <datalist id={NAMES}>
          {tools?.officials.map((other) => other !== name && <option key={other} value={other} />)}
        </datalist>
      )}
      <div class="answers">
        <button type="submit" class="apply">
          {text("apply")}
        </button>
        <button type="button" class="item" onClick={cancel}>
          {text("cancel")}
        </button>
      </div>
    </form>
  );
}

// Only one form is open at a time.
const NAMES = "correction-names";

function labelOf(question: Question, kind: Subject["kind"]) {
  if (question === "same-as") return "askSame";
  if (question === "also-known-as") return "askAlias";
  return kind === "official" ? "askCountryOf" : "askCountry";
}
