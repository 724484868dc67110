import type { CardContent, Why } from "../lib/model/card-content";
import type { TextKey } from "../lib/model/texts";
import { CardCorrections } from "./card-corrections";
import { useWords } from "./words";

export type CardActions = {
  step(by: 1 | -1): void;
  show(start: number, end: number): void;
  close(): void;
};
type Props = { content: CardContent; actions: CardActions; dayInWords(iso: string): string };

/** What one highlight means in this article, and why Lede thinks so. */
export function Card({ content, actions, dayInWords }: Props) {
  const { text } = useWords();
  const { kind, name, title, country, why, said, nth, of } = content;
  const office = [title, kind === "official" ? country?.name : null].filter(Boolean).join(", ");
  return (
    <section class={`card ${kind}`} role="dialog" aria-label={name} tabIndex={-1}>
      <div class="head">
        <h2 class="name" dir="auto">
          {name}
        </h2>
        {office && (
          <p class="office" dir="auto">
            {office}
          </p>
        )}
      </div>
      <button type="button" class="close" aria-label={text("close")} onClick={actions.close}>
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d="M3 3l10 10M13 3 3 13" />
        </svg>
      </button>
      <Reason why={why} dayInWords={dayInWords} show={actions.show} />
      {said.length > 0 && (
        <div class="part">
          <p class="label">{text("saidHere")}</p>
          {said.map(({ start, end, words }) => (
            <button
              key={start}
              type="button"
              class="words"
              dir="auto"
              onClick={() => actions.show(start, end)}
            >
              {words}
            </button>
          ))}
        </div>
      )}
      <CardCorrections content={content} />
      <div class="foot">
        <Step by={-1} label={text("previous")} step={actions.step} only={of < 2} />
        <span>{countWords(nth, of, text)}</span>
        <Step by={1} label={text("next")} step={actions.step} only={of < 2} />
      </div>
    </section>
  );
}

function countWords(nth: number, of: number, text: (key: TextKey, ...words: number[]) => string): string {
  if (of === 1 && nth === 1) return text("onlyMention");
  return nth ? text("nthOf", nth, of) : text("mentionsOf", of);
}

const LABELS: Record<
  "text" | "inferred" | "name" | "stands-for-government" | "people-or-things" | "place",
  TextKey
> = {
  text: "whyText",
  inferred: "whyInferred",
  name: "whyName",
  "stands-for-government": "whyGovernment",
  "people-or-things": "whyPeople",
  place: "whyPlace",
};

type ReasonProps = { why: Why; dayInWords(iso: string): string; show(start: number, end: number): void };

function Reason({ why, dayInWords, show }: ReasonProps) {
  const { text } = useWords();
  if (why.basis === "known")
    return (
      <div class="part">
        <p class="plain">
          {why.seen
            ? text(why.lastKnown ? "whyLastKnown" : "whyKnown", dayInWords(why.seen))
            : text("whyKnownUndated")}
        </p>
      </div>
    );
  const quoted = `“${why.words}”`;
  return (
    <div class="part">
      <p class="label">{text(LABELS[why.basis === "named" ? why.form : why.basis])}</p>
      {why.basis === "named" ? (
        <p class="words" dir="auto">
          {quoted}
        </p>
      ) : (
        <button type="button" class="words" dir="auto" onClick={() => show(why.start, why.end)}>
          {quoted}
        </button>
      )}
    </div>
  );
}

type StepProps = { by: 1 | -1; label: string; only: boolean; step(by: 1 | -1): void };

function Step({ by, label, only, step }: StepProps) {
  return (
    <button
      type="button"
      class="step"
      aria-label={label}
      title={label}
      disabled={only}
      onClick={() => step(by)}
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d={by < 0 ? "M10 3 5 8l5 5" : "M6 3l5 5-5 5"} />
      </svg>
    </button>
  );
}
