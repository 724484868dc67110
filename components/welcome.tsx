import { useWords } from "./words";

type Props = {
  /** The key that opens the popup, where there is one. */
  openKey: string | null;
  /** Address of the sample article. */
  sample: string;
  openOptions(): void;
};

/** The one page of the first install. */
export function Welcome({ openKey, sample, openOptions }: Props) {
  const { text } = useWords();
  return (
    <main class="welcome">
      <h1>{text("welcomeTitle")}</h1>
      <p class="first">{text("welcomeLead")}</p>
      <p>
        <a class="act" href={sample}>
          {text("welcomeSample")}
        </a>
      </p>
      <h2>{text("welcomeMarks")}</h2>
      <p>
        <span class="key">{text("welcomeOfficial")}</span>
      </p>
      <p>
        <span class="key country">{text("welcomeCountry")}</span>
      </p>
      <p>{text("welcomeRest")}</p>
      {openKey && <p>{text("welcomeOpen", openKey)}</p>}
      <h2>{text("welcomePrivate")}</h2>
      <p>{text("welcomePrivateText")}</p>
      <h2>{text("welcomeLess")}</h2>
      <p>{text("welcomeLessText")}</p>
      <p>
        <button type="button" class="act" onClick={openOptions}>
          {text("welcomeOptions")}
        </button>
      </p>
    </main>
  );
}
