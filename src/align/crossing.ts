import type { Figure } from './agreement.js';
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
 * Figures that belong together although their order differs, as where a translation turns a sentence round: each Chinese
 * figure that is not in `used` takes the nearest English one that is not and that `belongs` to it, and of those equally
 * near the one whose attributes agree best. `ordered` are the matches in order, which say where to look.
 */
export const crossingMatches = (
  zh: readonly Figure[],
  en: readonly Figure[],
  ordered: readonly Match[],
  used: ReadonlySet<Figure>,
  belongs: (zh: Figure, en: Figure) => boolean,
): readonly Match[] => {
  const taken = new Set(used);
  const expected = expectedPlaces(zh, ordered);
  return zh.flatMap((figure) => {
    if (taken.has(figure)) return [];
    const place = expected[figure.index] ?? figure.index;
    const distance = (other: Figure): number => Math.abs(other.index - place);
    const [first] = en
      .slice(Math.max(0, place - REACH), Math.max(0, place + REACH + 1))
      .filter((other) => !taken.has(other) && belongs(figure, other))
      .toSorted(
        (a, b) =>
          distance(a) - distance(b) || likenessOf(figure.claim, b.claim) - likenessOf(figure.claim, a.claim),
      );
    if (first === undefined) return [];
    taken.add(first);
    return [{ zh: figure, en: first }];
  });
};
