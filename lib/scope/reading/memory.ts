/** What has been read of texts: at the next keystroke most lines are the same. */
export interface Memory<Value> {
  /** What is known of a text; read now where it is new. */
  of(text: string): Value;
  /** A new analysis begins: what the last one did not use is forgotten. */
  turn(): void;
}

/** Remembers what `read` makes of a text. `read` must depend on the text alone, and nobody may change what it returns. */
export function memoryOf<Value>(read: (text: string) => Value): Memory<Value> {
  let last = new Map<string, Value>();
  let now = new Map<string, Value>();
  return {
    of(text) {
      const known = now.get(text);
      if (known !== undefined) return known;
      const value = last.get(text) ?? read(text);
      now.set(text, value);
      return value;
    },
    turn() {
      last = now;
      now = new Map();
    },
  };
}

/** Remembers the last answer: what several readers ask of one text in one analysis. */
export function lastOf<Value>(read: (text: string) => Value): (text: string) => Value {
  let last: { text: string; value: Value } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, value: read(text) };
    return last.value;
  };
}
