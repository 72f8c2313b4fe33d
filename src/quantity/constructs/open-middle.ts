import type { QuantityConstruct } from '../construct.js';
import { readUnit } from '../unit.js';
import { quantityOf } from './counted.js';

const OPEN = /个([多来])/y;
const OPENED: ReadonlySet<string> = new Set(['duration', 'percentagePoint']);

/** A length of time or a difference left open between 个 and its unit: 5个多小时, 两个多月, 3个多百分点. */
export const openMiddle: QuantityConstruct = {
  name: 'openMiddle',
  read: ({ text, numerals }, index) => {
    const numeral = numerals[index];
    if (numeral === undefined || numeral.open !== null) return null;
    OPEN.lastIndex = numeral.end;
    const match = OPEN.exec(text);
    const unit = match === null ? null : readUnit(text, numeral.end + match[0].length);
    if (match === null || unit === null || !OPENED.has(unit.kind)) return null;
    const at = numeral.end + 1;
    const open = { start: at, end: at + 1, approx: match[1] === '多' ? 'moreThan' : 'about' } as const;
    const quantity = quantityOf(text, { ...numeral, open }, { ...unit, start: numeral.end }, 'openMiddle');
    return { ...quantity, numerals: [numeral] };
  },
};
