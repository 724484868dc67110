import { useEffect, useRef, useState } from "preact/hooks";
import type { Correction } from "../lib/model/corrections";
import { useWords } from "./words";

/** Words that the reader selected on a page, for one of the two forms. */
export type Prefill = { form: "official" | "alias"; words: string };
type Props = {
  prefill: Prefill | null;
  countries: readonly { code: string; name: string }[];
  correct(correction: Correction): void;
};

/** An official or another name of one, added by hand. */
export function CorrectionAdd({ prefill, countries, correct }: Props) {
  const { text } = useWords();
  const [form, setForm] = useState<Prefill["form"]>(prefill?.form ?? "official");
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (prefill) first.current?.focus();
  }, [prefill]);
  const isOfficial = form === "official";
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault();
        const given = new FormData(event.currentTarget);
        const field = (name: string) => String(given.get(name) ?? "").trim();
        event.currentTarget.reset();
        const name = field("name");
        if (isOfficial)
          correct({ kind: "official", name, title: field("title"), country: field("country") || null });
        else correct({ kind: "also-known-as", name, alias: field("alias") });
      }}
    >
      <fieldset class="choice">
        <legend>{text("addCorrection")}</legend>
        {(["official", "alias"] as const).map((each) => (
          <label key={each}>
            <input type="radio" name="form" checked={each === form} onChange={() => setForm(each)} />
            <span>{text(each === "official" ? "addOfficial" : "addAlias")}</span>
          </label>
        ))}
      </fieldset>
      <div class="line">
        {!isOfficial && (
          <Field
            key="alias"
            label={text("fieldAlias")}
            name="alias"
            value={prefill?.form === "alias" ? prefill.words : ""}
          />
        )}
        <label key="name">
          {text("fieldName")}
          <input
            ref={first}
            name="name"
            required
            maxLength={200}
            autocomplete="off"
            dir="auto"
            defaultValue={prefill?.form === "official" ? prefill.words : ""}
          />
        </label>
        {isOfficial && (
          <>
            <Field key="title" label={text("fieldTitle")} name="title" value="" />
            <label key="country">
              {text("fieldCountry")}
              <select name="country">
                <option value="">{text("noCountry")}</option>
                {countries.map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          </>
        )}
        <button type="submit" class="act">
          {text("add")}
        </button>
      </div>
    </form>
  );
}

function Field({ label, name, value }: { label: string; name: string; value: string }) {
  return (
    <label>
      {label}
      <input name={name} required maxLength={200} autocomplete="off" dir="auto" defaultValue={value} />
    </label>
  );
}
