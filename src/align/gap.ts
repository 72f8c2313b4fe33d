import type { Figure } from './agreement.js';
import type { Match } from './backbone.js';

/** What stands in both lists between two matches, or before the first or after the last. */
export interface Gap {
  readonly zh: readonly Figure[];
  readonly en: readonly Figure[];
}

/** Longest stretch of a list whose figures are all compared with one another. */
const LONGEST = 64;

/** A gap in pieces short enough to be compared throughout, both lists cut in proportion. */
const piecesOf = ({ zh, en }: Gap): readonly Gap[] => {
  const count = Math.ceil(Math.max(zh.length, en.length) / LONGEST);
  if (count <= 1) return [{ zh, en }];
  const piece = (figures: readonly Figure[], i: number): readonly Figure[] =>
    figures.slice(Math.floor((i * figures.length) / count), Math.floor(((i + 1) * figures.length) / count));
  return Array.from({ length: count }, (_, i) => ({ zh: piece(zh, i), en: piece(en, i) }));
};

/** The gaps that matches in order leave, without the figures in `used`; empty ones and one-sided ones left out. */
export const gapsBetween = (
  zh: readonly Figure[],
  en: readonly Figure[],
  matches: readonly Match[],
  used: ReadonlySet<Figure>,
): readonly Gap[] => {
  const ends = [
    ...matches.map((match) => [match.zh.index, match.en.index] as const),
    [zh.length, en.length] as const,
  ];
  const free = (figures: readonly Figure[], from: number, to: number): readonly Figure[] =>
    figures.slice(from, to).filter((figure) => !used.has(figure));
  let [fromZh, fromEn] = [0, 0];
  return ends.flatMap(([toZh, toEn]) => {
    const gap = { zh: free(zh, fromZh, toZh), en: free(en, fromEn, toEn) };
    [fromZh, fromEn] = [toZh + 1, toEn + 1];
    return gap.zh.length === 0 || gap.en.length === 0 ? [] : piecesOf(gap);
  });
};

/**
 * The matches of a gap in order that are worth most together. `worth` says what one pair is worth, above zero where the
 * two may be matched at all. Takes time in proportion to the product of the two lengths.
 */
export const bestInOrder = ({ zh, en }: Gap, worth: (zh: Figure, en: Figure) => number): readonly Match[] => {
  const width = en.length + 1;
  const values = Float64Array.from({ length: (zh.length + 1) * width }, () => 0);
  const worths = Float64Array.from({ length: zh.length * en.length }, (_, at) => {
    const [a, b] = [zh[Math.floor(at / en.length)], en[at % en.length]];
    return a === undefined || b === undefined ? 0 : worth(a, b);
  });
  const valueAt = (i: number, j: number): number => values[i * width + j] ?? 0;
  const worthAt = (i: number, j: number): number => worths[i * en.length + j] ?? 0;
  const matched = (i: number, j: number): number =>
    worthAt(i, j) > 0 ? worthAt(i, j) + valueAt(i + 1, j + 1) : 0;
  for (let i = zh.length - 1; i >= 0; i--) {
    for (let j = en.length - 1; j >= 0; j--) {
      values[i * width + j] = Math.max(valueAt(i + 1, j), valueAt(i, j + 1), matched(i, j));
    }
  }
  const matches: Match[] = [];
  let [i, j] = [0, 0];
  while (i < zh.length && j < en.length) {
    const [a, b] = [zh[i], en[j]];
    if (a !== undefined && b !== undefined && matched(i, j) > 0 && matched(i, j) === valueAt(i, j)) {
      matches.push({ zh: a, en: b });
      [i, j] = [i + 1, j + 1];
    } else if (valueAt(i + 1, j) === valueAt(i, j)) i += 1;
    else j += 1;
  }
  return matches;
};
