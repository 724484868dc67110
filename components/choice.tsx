import type { ComponentChildren } from "preact";

type Props<Value extends string> = {
  name: string;
  legend: string;
  value: Value;
  choices: readonly { value: Value; words: string; hint?: string; sample?: ComponentChildren }[];
  choose(value: Value): void;
};

/** One of a few: a legend and its radio buttons. */
export function Choice<Value extends string>({ name, legend, value, choices, choose }: Props<Value>) {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {choices.map(({ value: each, words, hint, sample }) => (
        <label key={each}>
          <input
            type="radio"
            name={name}
            value={each}
            checked={each === value}
            onChange={() => choose(each)}
          />
          {sample}
          <span>
            {words}
            {hint && <span class="soft hint">{hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
