/** A table of words that can be looked up at a place in a text, longest word first. */
export interface LongestMatch<Entry> {
  /** The longest word of the table that begins at `at`, or null. */
  readonly at: (text: string, at: number) => { readonly entry: Entry; readonly end: number } | null;
  /** The longest word of the table that ends at `end`, or null. */
  readonly before: (text: string, end: number) => { readonly entry: Entry; readonly start: number } | null;
}

/** For each key, the lengths of its words, longest first. */
const lengthsBy = (
  words: Iterable<string>,
  key: (word: string) => number,
): Map<number, readonly number[]> => {
  const lengths = new Map<number, Set<number>>();
  for (const word of words) {
    const known = lengths.get(key(word)) ?? new Set();
    lengths.set(key(word), known.add(word.length));
  }
  return new Map(Array.from(lengths, ([code, known]) => [code, [...known].toSorted((a, b) => b - a)]));
};

/** Builds the table: `longestMatch([['千瓦', kW], ['千瓦时', kWh]]).at('5千瓦时', 1)` gives kWh. */
export const longestMatch = <Entry>(words: Iterable<readonly [string, Entry]>): LongestMatch<Entry> => {
  const entries = new Map(words);
  const byFirst = lengthsBy(entries.keys(), (word) => word.charCodeAt(0));
  const byLast = lengthsBy(entries.keys(), (word) => word.charCodeAt(word.length - 1));
  return {
    at: (text, at) => {
      for (const length of byFirst.get(text.charCodeAt(at)) ?? []) {
        const entry = at + length <= text.length ? entries.get(text.slice(at, at + length)) : undefined;
        if (entry !== undefined) return { entry, end: at + length };
      }
      return null;
    },
    before: (text, end) => {
      for (const length of byLast.get(text.charCodeAt(end - 1)) ?? []) {
        const entry = length <= end ? entries.get(text.slice(end - length, end)) : undefined;
        if (entry !== undefined) return { entry, start: end - length };
      }
      return null;
    },
  };
};

/** A table of plain words without anything attached: `wordMatch(['统一', '万一'])`. */
export const wordMatch = (words: Iterable<string>): LongestMatch<string> =>
  longestMatch(Array.from(words, (word) => [word, word] as const));
