import { agree, type Figure } from './agreement.js';
import type { Match } from './backbone.js';
import { likenessOf } from './differences.js';

/** How many figures away from where it should stand a figure is looked for: a sentence or two. */
const REACH = 12;

/** Where a figure of the Chinese list should stand in the English one: as far behind the match before it as there. */
const expectedPlaces = (zh: readonly Figure[], matches: readonly Match[]): readonly number[] => {
  const partner = new Map(matches.map((match) => [match.zh.index, match.en.index]));
  let behind = 0;
  return zh.map(({ index }) => {
    behind = partner.has(index) ? (partner.get(index) ?? index) - index : behind;
    return index + behind;
  });
};

/**
 * Figures that agree although their order differs, as where a translation turns a sentence round: each free Chinese figure
 * takes the nearest free English one that agrees, and of those equally near the one whose attributes agree best.
 */
export const crossingMatches = (
  zh: readonly Figure[],
  en: readonly Figure[],
  matches: readonly Match[],
): readonly Match[] => {
  const used = new Set(matches.flatMap((match) => [match.zh, match.en]));
  const expected = expectedPlaces(zh, matches);
  return zh.flatMap((figure) => {
    if (used.has(figure)) return [];
    const place = expected[figure.index] ?? figure.index;
    const distance = (other: Figure): number => Math.abs(other.index - place);
    const [first] = en
      .slice(Math.max(0, place - REACH), Math.max(0, place + REACH + 1))
      .filter((other) => !used.has(other) && agree(figure, other) !== null)
      .toSorted(
        (a, b) =>
          distance(a) - distance(b) || likenessOf(figure.claim, b.claim) - likenessOf(figure.claim, a.claim),
      );
    if (first === undefined) return [];
    used.add(first);
    return [{ zh: figure, en: first }];
  });
};
