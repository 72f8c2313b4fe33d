import type { Figure } from './agreement.js';
import { likenessOf } from './differences.js';

/** Two figures that belong together. */
export interface Match {
  readonly zh: Figure;
  readonly en: Figure;
}

/** How many equal figures of the other list are looked at for one figure: those nearest to its place. */
const NEAREST = 16;

/** More than all the attributes of two claims can add up to, so that one more match outweighs any likeness. */
const ONE_MATCH = 100;

/** The figures of a list by the keys of their readings, each list in order. */
const byKey = (figures: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> => {
  const found = new Map<string, Figure[]>();
  for (const figure of figures) {
    for (const { key } of figure.readings) {
      const list = found.get(key);
      if (list === undefined) found.set(key, [figure]);
      else list.push(figure);
    }
  }
  return found;
};

/** The first place in a list, ordered by index, whose index is not below `wanted`. */
const lowerBound = (figures: readonly Figure[], wanted: number): number => {
  let [from, to] = [0, figures.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((figures[middle]?.index ?? 0) < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
};

const nearest = (figures: readonly Figure[], wanted: number): readonly Figure[] => {
  const at = lowerBound(figures, wanted);
  return figures.slice(Math.max(0, at - NEAREST / 2), at + NEAREST / 2);
};

/** Pairs of equal figures: for each Chinese one those English ones that stand nearest to where it should stand. */
const candidatesOf = (zh: readonly Figure[], en: readonly Figure[]): readonly Match[] => {
  const english = byKey(en);
  return zh.flatMap((figure) => {
    const expected = Math.round((figure.index * en.length) / zh.length);
    const equal = figure.readings.flatMap(({ key }) => nearest(english.get(key) ?? [], expected));
    // From the last to the first: two candidates of one figure must not follow one another in a chain.
    const ordered = [...new Set(equal)].toSorted((a, b) => b.index - a.index);
    return ordered.map((other) => ({ zh: figure, en: other }));
  });
};

interface Link {
  readonly match: Match;
  readonly weight: number;
  readonly before: Link | null;
}

/** The heaviest chain that ends at or before a place, for places from 0 (a Fenwick tree of maxima). */
const heaviestUpTo = (length: number) => {
  const tree: (Link | null)[] = Array.from({ length: length + 1 }, () => null);
  return {
    best: (place: number): Link | null => {
      let best: Link | null = null;
      for (let i = place; i > 0; i -= i & -i) {
        const link = tree[i] ?? null;
        if (link !== null && link.weight > (best?.weight ?? 0)) best = link;
      }
      return best;
    },
    add: (place: number, link: Link): void => {
      for (let i = place + 1; i <= length; i += i & -i) {
        if (link.weight > (tree[i]?.weight ?? 0)) tree[i] = link;
      }
    },
  };
};

/**
 * The most equal figures that stand in the same order in both lists; of several such the one whose attributes agree
 * best. Takes time in proportion to n log n.
 */
export const backboneOf = (zh: readonly Figure[], en: readonly Figure[]): readonly Match[] => {
  const chains = heaviestUpTo(en.length);
  for (const match of candidatesOf(zh, en)) {
    const before = chains.best(match.en.index);
    const weight = (before?.weight ?? 0) + ONE_MATCH + likenessOf(match.zh.claim, match.en.claim);
    chains.add(match.en.index, { match, weight, before });
  }
  const backbone: Match[] = [];
  for (let link = chains.best(en.length); link !== null; link = link.before) backbone.push(link.match);
  return backbone.toReversed();
};
