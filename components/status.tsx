import type { PageState } from "../lib/model/page-state";
import type { TextKey } from "../lib/model/texts";
import type { PopupActions } from "./popup";
import { useWords } from "./words";

type Shown = { title: TextKey; more: TextKey; act: "force" | "site" | "allow" | "retry" | null };

const SHOWN: Record<Exclude<PageState["status"], "ready" | "reading">, Shown> = {
  "not-an-article": { title: "statusNotAnArticle", more: "statusNotAnArticleMore", act: "force" },
  "unsupported-language": { title: "statusLanguage", more: "statusLanguageMore", act: null },
  "off-here": { title: "statusOff", more: "statusOffMore", act: "site" },
  "no-permission": { title: "statusNoPermission", more: "statusNoPermissionMore", act: "allow" },
  "protected-page": { title: "statusProtected", more: "statusProtectedMore", act: null },
  closed: { title: "statusClosed", more: "statusClosedMore", act: null },
  error: { title: "statusError", more: "statusErrorMore", act: "retry" },
};

/** What stands where there is no report; without actions, the words alone. */
export function StatusWords({ state, actions }: { state: PageState; actions?: PopupActions }) {
  const { text, language } = useWords();
  if (state.status === "ready") return null;
  if (state.status === "reading")
    return (
      <p class="status reading" role="status">
        {text("readBefore")}
      </p>
    );
  const { title, more, act } = SHOWN[state.status];
  const words =
    state.status === "unsupported-language"
      ? languageName(state.language, language)
      : state.status === "off-here"
        ? state.site
        : "";
  return (
    <section class="status" role="status" data-status={state.status}>
      <h1>{text(title)}</h1>
      <p>{text(more, words)}</p>
      {actions && act === "force" && <Act words={text("readAnyway")} run={actions.force} />}
      {actions && act === "site" && <Act words={text("switchOn")} run={() => actions.setSite(true)} />}
      {actions && act === "allow" && <Act words={text("allow")} run={actions.allow} />}
      {actions && act === "retry" && <Act words={text("tryAgain")} run={actions.retry} />}
    </section>
  );
}

function Act({ words, run }: { words: string; run(): void }) {
  return (
    <button type="button" class="act" onClick={run}>
      {words}
    </button>
  );
}

function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag; // "lang" of a page can hold anything
  }
}
