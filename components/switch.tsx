type Props = { words: string; on: boolean; set(on: boolean): void };

export function Switch({ words, on, set }: Props) {
  return (
    <label class="switch">
      <input type="checkbox" checked={on} onChange={(event) => set(event.currentTarget.checked)} />
      <span>{words}</span>
    </label>
  );
}
