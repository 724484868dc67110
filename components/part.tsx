import type { ComponentChildren } from "preact";

/** A part of the options page: its title beside what it holds. */
export function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="part">
      <h2>{title}</h2>
      <div>{children}</div>
    </section>
  );
}
