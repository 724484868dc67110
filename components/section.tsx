import type { ComponentChildren } from "preact";

type Props = {
  title: string;
  /** Underlined as its kind is on the page: the key to the marks. */
  mark?: "official" | "country";
  children: ComponentChildren;
};

/** A part of the summary below its heading. */
export function Section({ title, mark, children }: Props) {
  return (
    <section class="section">
      <h2>{mark ? <span class={`key ${mark}`}>{title}</span> : title}</h2>
      {children}
    </section>
  );
}
