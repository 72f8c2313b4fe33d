import type { Numeral } from '../../numeral/numeral.js';
import type { QuantityConstruct } from '../construct.js';
import type { Quantity } from '../quantity.js';
import { readUnit } from '../unit.js';
import { quantityOf } from './counted.js';

const PLACE = /[位名]/y;
const PLACE_OR_TOP = /[位名强]/y;

const endOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
};

const rankOf = (text: string, numeral: Numeral, start: number, end: number, rule: string): Quantity => ({
  ...quantityOf(text, numeral, null, rule),
  kind: 'rank',
  unit: null,
  start,
  end,
  approx: 'exact',
  approxSpans: [],
});

/** 连续第七年 counts years, 第三届 and 第三位 name a place in a row; which of those is a claim is judged later. */
const readOrdinal = (text: string, numeral: Numeral): Quantity | null => {
  if (text[numeral.start - 1] !== '第') return null;
  const start = numeral.start - 1;
  const unit = readUnit(text, numeral.end);
  const counts = unit?.kind === 'duration' && text.endsWith('连续', start);
  if (unit !== null && counts) return { ...quantityOf(text, numeral, unit, 'rank.ongoing'), start };
  return rankOf(text, numeral, start, endOf(PLACE, text, numeral.end), 'rank.ordinal');
};

/** 前三, 前5位, 50强: at most that place. The 前 is no part of the quote. */
const readTop = (text: string, numeral: Numeral): Quantity | null => {
  const isTop = text[numeral.start - 1] === '前' && !/[之以年日天月]/.test(text.charAt(numeral.start - 2));
  const end = endOf(PLACE_OR_TOP, text, numeral.end);
  const isStrong = text[end - 1] === '强' && end > numeral.end;
  const stops = end > numeral.end || /^$|[,。;、!)的]/.test(text.charAt(end));
  if (!isStrong && !(isTop && stops)) return null;
  const bound = isTop ? { start: numeral.start - 1, end: numeral.start } : { start: end - 1, end };
  const top = rankOf(text, numeral, numeral.start, end, 'rank.top');
  return { ...top, approx: 'atMost', approxSpans: [bound] };
};

/** Places in an order: 第3位, 首位, 前十, 50强. */
export const rank: QuantityConstruct = {
  name: 'rank',
  read: ({ text, numerals }, index) => {
    const numeral = numerals[index];
    if (numeral === undefined || numeral.denominator !== null) return null;
    if (numeral.reading === 'first') return rankOf(text, numeral, numeral.start, numeral.end, 'rank.first');
    return readOrdinal(text, numeral) ?? readTop(text, numeral);
  },
};
