// As much of the extension API as the parts in pages use, with what a test wants to go wrong.
import { vi } from "vitest";

type Listener = (message: unknown, from: unknown, respond: (answer: unknown) => void) => unknown;

export type FakeExtension = {
  stored: Record<string, unknown>;
  /** What the storage refuses: its next calls of this name reject. */
  refuse: Set<"get" | "set" | "remove">;
  /** Delivers a message; what the listeners answered, or "not answered". */
  deliver(message: unknown, from?: object): Promise<unknown>;
};

/** To be called before the module under test is imported: it takes the API at its first run. */
export function fakeExtension(): FakeExtension {
  vi.resetModules();
  const listeners: Listener[] = [];
  const stored: Record<string, unknown> = {};
  const refuse: FakeExtension["refuse"] = new Set();
  const refusing = (name: "get" | "set" | "remove") => {
    if (refuse.has(name)) throw new Error("The storage refuses.");
  };
  const local = {
    async get(key: string) {
      refusing("get");
      return key in stored ? { [key]: structuredClone(stored[key]) } : {};
    },
    async set(values: Record<string, unknown>) {
      refusing("set");
      Object.assign(stored, structuredClone(values));
    },
    async remove(keys: string | string[]) {
      refusing("remove");
      for (const key of [keys].flat()) delete stored[key];
    },
    onChanged: { addListener() {}, removeListener() {} },
  };
  const onMessage = {
    addListener: (listener: Listener) => void listeners.push(listener),
    removeListener: (listener: Listener) => void listeners.splice(listeners.indexOf(listener), 1),
  };
  vi.stubGlobal("chrome", { runtime: { id: "lede", onMessage }, storage: { local } });
  return {
    stored,
    refuse,
    deliver: (message, from = { id: "lede" }) =>
      new Promise((resolve) => {
        const answers = listeners.map((listener) => listener(message, from, resolve));
        if (!answers.includes(true)) resolve("not answered");
      }),
  };
}
