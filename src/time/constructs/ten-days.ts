import { type Construct } from '../construct.js';
import { matchAt } from '../date-numeral.js';

const TEN_DAYS = /([上中])?([上中下])旬/y;
const THIRD = '上中下';

/** A third of a month, or two: 上旬, 中下旬. It joins the month before it. */
export const tenDays: Construct = {
  name: 'ten-days',
  begins: THIRD,
  read: (text, at) => {
    const match = matchAt(TEN_DAYS, text, at);
    if (match === null) return null;
    const last = THIRD.indexOf(match[2] ?? '') + 1;
    const first = match[1] === undefined ? last : THIRD.indexOf(match[1]) + 1;
    return { value: { type: 'calendar', tenDays: [first, last] }, end: at + match[0].length };
  },
};
