import { NAME_SPELLINGS } from "../knowledge/name-spellings";
import { OFFICE_HOLDERS } from "../knowledge/office-holders";
import { foldAccents } from "../model/entity-id";
import type { CountryCode, IsoDate } from "../model/report";

/** One term of one person in one office, as the table tells it. */
export type OfficeTerm = {
  country: CountryCode | null;
  /** "NATO" where the office is an international body's. */
  organization: string | null;
  title: string;
  name: string;
  surname: string;
  /** The surname alone is evidence in an article of politics. */
  safe: boolean;
  forms: string[];
  pronoun: "he" | "she" | null;
  from: string;
  /** Null where the office was still held when last seen. */
  to: string | null;
  seen: IsoDate;
};

let terms: readonly OfficeTerm[] | undefined;

/** Every line of the tables, read once. */
export function readOfficeTerms(): readonly OfficeTerm[] {
  terms ??= OFFICE_HOLDERS.flatMap((table) => table.split("\n").flatMap((line) => readTerm(line) ?? []));
  return terms;
}

const LEADING_TITLE =
  /^(?:king|queen|president|pope|sheikh|sheikha|sir|dame|prince|princess|emir|lord|grand duke|crown prince) /i;

/** The name without "King" or "Sheikh" before it: mentions leave titles out. */
export function bareNameOf(name: string): string {
  // "Sheikh Hasina" is the whole name, "Sheikh Tamim bin Hamad" is not.
  const bare = name.replace(LEADING_TITLE, "");
  return /^sheikha? /i.test(name) && !/[ -]/.test(bare) ? name : bare;
}

/** Accents and case folded, hyphens as spaces: how names are compared. */
export function nameKeyOf(name: string): string {
  return foldAccents(name)
    .toLowerCase()
    .replace(/[’'‘ʻ.]/g, "")
    .replace(/[\s-]+/g, " ")
    .trim();
}

/**
 * How a name sounds: what two transliterations of it have in common ("Nazarbaev" and "Nazarbayev", "Riad" and "Riyad").
 * For full names only, since short words of different languages meet here too.
 */
export function soundKeyOf(name: string): string {
  return nameKeyOf(name)
    .split(" ")
    .map((word) =>
      (TWINS.get(word) ?? word)
        .replace(/kh/g, "h")
        .replace(/ou/g, "u")
        .replace(/ks/g, "x")
        .replace(/y/g, "i")
        .replace(/q/g, "k")
        .replace(/(.)\1+/g, "$1")
        .replace(/([aeou])i(?=[aeou])/g, "$1")
        .replace(/([ao])e/g, "$1"),
    )
    .join(" ");
}

const TWINS: ReadonlyMap<string, string> = new Map(
  NAME_SPELLINGS.flatMap((list) => {
    const [first = "", ...others] = list.split(" ");
    return others.map((other) => [other, first] as const);
  }),
);

function readTerm(line: string): OfficeTerm | null {
  if (!line || line.startsWith("#")) return null;
  const cells = line.split("|").map((cell) => cell.trim());
  const [
    code = "",
    title = "",
    name = "",
    surname = "",
    forms = "",
    pronoun = "",
    from = "",
    to = "",
    seen = "",
  ] = cells;
  if (!code || !title || !name) return null;
  const organization = code.startsWith("org:") ? code.slice(4) : null;
  return {
    country: organization ? null : code,
    organization,
    title,
    name,
    surname: surname.replace("!", ""),
    safe: surname.endsWith("!"),
    forms: forms
      .split(";")
      .map((form) => form.trim())
      .filter(Boolean),
    pronoun: pronoun === "he" || pronoun === "she" ? pronoun : null,
    from,
    to: to || null,
    seen,
  };
}
