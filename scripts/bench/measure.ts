// Interleaved timing: every task once a round, so that a busy moment of the machine falls on all of them.
export type Task = { name: string; prepare?: () => unknown; run: (prepared: unknown) => unknown };
export type Figures = { name: string; median: number; p95: number };

/** Milliseconds of each task over `rounds` rounds, after `warm` rounds that do not count. */
export function measure(tasks: readonly Task[], rounds: number, warm: number): Figures[] {
  const times = tasks.map(() => [] as number[]);
  for (let round = -warm; round < rounds; round++)
    for (const [i, task] of tasks.entries()) {
      const prepared = task.prepare?.();
      const started = performance.now();
      task.run(prepared);
      const spent = performance.now() - started;
      if (round >= 0) times[i]?.push(spent);
    }
  return tasks.map((task, i) => ({ name: task.name, ...figuresOf(times[i] ?? []) }));
}

export function figuresOf(times: readonly number[]): { median: number; p95: number } {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
}
