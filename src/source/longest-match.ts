/** A table of words that can be looked up at a place in a text, longest word first. */
export interface LongestMatch<Entry> {
  /** The longest word of the table that begins at `at`, or null. */
  readonly at: (text: string, at: number) => { readonly entry: Entry; readonly end: number } | null;
  /** The longest word of the table that ends at `end`, or null. */
  readonly before: (text: string, end: number) => { readonly entry: Entry; readonly start: number } | null;
}

/** A word as a tree of words holds it. */
interface Leaf<Entry> {
  readonly entry: Entry;
  readonly length: number;
}

/** Where the code units so far lead: `leaf` is the word they make, `next` how words go on. */
interface Branch<Entry> {
  leaf: Leaf<Entry> | null;
  next: Map<number, Branch<Entry>> | null;
}

/** From the first code unit of a word to its last, or from the last to the first. */
type Way = 1 | -1;

const branchOf = <Entry>(entries: ReadonlyMap<string, Entry>, way: Way): Branch<Entry> => {
  const root: Branch<Entry> = { leaf: null, next: null };
  for (const [word, entry] of entries) {
    let at = root;
    for (let step = 0; step < word.length; step++) {
      const code = word.charCodeAt(way === 1 ? step : word.length - 1 - step);
      at.next ??= new Map();
      const next = at.next.get(code) ?? { leaf: null, next: null };
      at.next.set(code, next);
      at = next;
    }
    if (word !== '') at.leaf = { entry, length: word.length };
  }
  return root;
};

/** The longest word on the way through a text; outside of the text the code unit is NaN, which leads nowhere. */
const longestOn = <Entry>(root: Branch<Entry>, text: string, from: number, way: Way): Leaf<Entry> | null => {
  let longest: Leaf<Entry> | null = null;
  let at = from;
  let branch = root.next?.get(text.charCodeAt(at));
  while (branch !== undefined) {
    longest = branch.leaf ?? longest;
    at += way;
    branch = branch.next?.get(text.charCodeAt(at));
  }
  return longest;
};

/** Builds the table: `longestMatch([['千瓦', kW], ['千瓦时', kWh]]).at('5千瓦时', 1)` gives kWh. */
export const longestMatch = <Entry>(words: Iterable<readonly [string, Entry]>): LongestMatch<Entry> => {
  const entries = new Map(words);
  // Most tables are only ever asked in one direction.
  let forwards: Branch<Entry> | null = null;
  let backwards: Branch<Entry> | null = null;
  return {
    at: (text, at) => {
      forwards ??= branchOf(entries, 1);
      const leaf = longestOn(forwards, text, at, 1);
      return leaf && { entry: leaf.entry, end: at + leaf.length };
    },
    before: (text, end) => {
      backwards ??= branchOf(entries, -1);
      const leaf = longestOn(backwards, text, end - 1, -1);
      return leaf && { entry: leaf.entry, start: end - leaf.length };
    },
  };
};

/** A table of plain words without anything attached: `wordMatch(['统一', '万一'])`. */
export const wordMatch = (words: Iterable<string>): LongestMatch<string> =>
  longestMatch(Array.from(words, (word) => [word, word] as const));
