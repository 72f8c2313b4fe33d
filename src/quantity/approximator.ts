import type { Approx } from '../claim/claim.js';
import {
  approximatorLinks,
  approximatorsAfter,
  approximatorsBefore,
  type Approximator,
} from '../lexicon/approximators.js';
import type { Numeral } from '../numeral/numeral.js';
import { longestMatch } from '../source/longest-match.js';
import type { Span } from '../source/span.js';

/** What the words around a number make of it, with the words. */
export interface Approximation {
  readonly approx: Approx;
  readonly spans: readonly Span[];
}

const EXACT: Approximation = { approx: 'exact', spans: [] };

interface Bound extends Span {
  readonly approx: Approx;
}

const table = (words: readonly Approximator[]) =>
  longestMatch(words.map((word) => [word.written, word] as const));
const beforeTable = table(approximatorsBefore);
const afterTable = table(approximatorsAfter);
const links = new Set(approximatorLinks);

const wordBefore = (text: string, end: number): Bound | null => {
  const found = beforeTable.before(text, end);
  if (found === null) return null;
  const previous = text.charAt(found.start - 1);
  if (previous !== '' && (found.entry.notAfter ?? '').includes(previous)) return null;
  return { start: found.start, end, approx: found.entry.approx };
};

/** The bounding word before `start`, also over one linking word: 约占三成, 超过了30%. */
const boundBefore = (text: string, start: number): Bound | null => {
  const from = text[start - 1] === ' ' ? start - 1 : start;
  const direct = wordBefore(text, from);
  if (direct !== null || !links.has(text.charAt(from - 1))) return direct;
  return wordBefore(text, from - 1);
};

/** 约占全国的1/10: the whole of a share may stand in between. */
const SHARE = /(约|近)占[^,。;:、\d]{1,12}的?$/;

const boundOverWhole = (text: string, start: number): Bound | null => {
  const reach = Math.max(0, start - 16);
  const match = SHARE.exec(text.slice(reach, start));
  if (match === null) return null;
  const at = reach + match.index;
  return { start: at, end: at + 1, approx: match[1] === '约' ? 'about' : 'nearly' };
};

const boundAfter = (text: string, end: number): Bound | null => {
  const found = afterTable.at(text, end);
  return found === null ? null : { start: end, end: found.end, approx: found.entry.approx };
};

/** After a unit, 内 bounds only what takes time, and 多, 余, 起 only where nothing else is counted on. */
const isMisread = (text: string, bound: Bound, isDuration: boolean): boolean => {
  const word = text.slice(bound.start, bound.end);
  if (word === '内') return !isDuration;
  if (word === '起') return true;
  return (word === '多' || word === '余') && /[样元种少数方额次下粮]/.test(text.charAt(bound.end));
};

/**
 * Reads what softens or bounds the number whose quote runs from `start` to `end`: 超20万人次, 3万余名, 约占三成左右.
 * The word before it wins over the one after it, and either over 余 or 多 within it.
 */
export const readApproximation = (
  text: string,
  quote: Span,
  numeral: Numeral,
  isDuration: boolean,
): Approximation => {
  const before = boundBefore(text, quote.start) ?? boundOverWhole(text, quote.start);
  const after = boundAfter(text, quote.end);
  const bounds: Bound[] = [];
  if (before !== null) bounds.push(before);
  if (after !== null && !isMisread(text, after, isDuration)) bounds.push(after);
  if (numeral.open !== null) bounds.push(numeral.open);
  const first = bounds[0];
  if (first === undefined) return EXACT;
  return { approx: first.approx, spans: bounds.map(({ start, end }) => ({ start, end })) };
};
