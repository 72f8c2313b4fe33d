import { type Construct, DIGITS, HAN_NUMERALS } from '../construct.js';
import { matchAt, readSmallNumber } from '../date-numeral.js';
import type { EraTime } from '../time-expression.js';

const CENTURY = /(?:公元前? ?)?([上本]|\d{1,2}|[一二十]{1,3}) ?世纪/y;
const PART = /(?:初期?|末期?|中叶|中期|前叶|后期|前期|[上下]半叶)/y;
const DECADE =
  /(?:(\d\d?)0|([二三四五六七八九]{0,1})([二三四五六七八九])十|零零) ?年代(?![表理办言码价际课])/y;
const FOUR_FIGURES = /([12]\d\d0)年代(?![表理办言码价际课])/y;
const GENERATION =
  /[“"]?(?:[5-9][05]|0[05]|[五六七八九零][零〇○五])(?:[”"]?[、和][“"]?(?:[5-9][05]|0[05]))?[”"]?后(?![来续备面期勤天方年])[”"]?/y;

const decade = (from: number): EraTime => ({ type: 'era', from, to: from + 9 });
const open: EraTime = { type: 'era', from: null, to: null };

const NAMED_CENTURIES = new Map([
  ['上', 20],
  ['本', 21],
]);

const centuryStart = (written: string): number => {
  const century = NAMED_CENTURIES.get(written) ?? readSmallNumber(written, 0)?.value ?? 0;
  return (century - 1) * 100;
};

/** 90年代 without a century is of the twentieth; 10年代 may be of either. */
const decadeOf = (match: RegExpExecArray, century: number | null): EraTime => {
  const [, figures, first, han] = match;
  if (first || (figures === undefined && han === undefined) || (figures?.length ?? 1) > 1) return open;
  const tens = figures === undefined ? (readSmallNumber(han ?? '', 0)?.value ?? 0) : Number(figures);
  if (century !== null) return decade(century + tens * 10);
  return tens >= 4 ? decade(1900 + tens * 10) : open;
};

/** A century, decade or generation: 21世纪, 上世纪90年代, 1990年代, “90后”. 青年代表 and 半个世纪 are none. */
export const era: Construct = {
  name: 'era',
  begins: `公上本“"零${DIGITS}${HAN_NUMERALS}`,
  read: (text, at) => {
    const year = matchAt(FOUR_FIGURES, text, at);
    if (year !== null) return { value: decade(Number(year[1])), end: at + year[0].length };
    const generation = matchAt(GENERATION, text, at)?.[0];
    if (generation !== undefined && !/[\d.]/.test(text.charAt(at - 1))) {
      return { value: open, end: at + generation.length };
    }
    const century = matchAt(CENTURY, text, at);
    const start = century && centuryStart(century[1] ?? '');
    const end = at + (century?.[0].length ?? 0);
    const within = matchAt(DECADE, text, end);
    if (within !== null) return { value: decadeOf(within, start), end: end + within[0].length };
    if (century === null || start === null || start < 0) return null;
    const part = matchAt(PART, text, end)?.[0];
    if (part !== undefined) return { value: open, end: end + part.length };
    return { value: { type: 'era', from: start + 1, to: start + 100 }, end };
  },
};
