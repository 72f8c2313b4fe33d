import { add, scale } from '../../numeral/decimal.js';
import { afterBlanks } from '../../numeral/spacing.js';
import type { QuantityConstruct } from '../construct.js';
import { readUnit } from '../unit.js';
import { quantityOf } from './counted.js';

const CHENG = '成';
/** The digit ends the share: 七成六, but not 七成一线职工. */
const ENDS = /^(?:$|[\s,.;:、。)!?]|以|左右|的)/;

/** Tenths with hundredths after them: 七成六 is 76 %. */
export const tenths: QuantityConstruct = {
  name: 'tenths',
  read: ({ text, numerals }, index) => {
    const [numeral, digit] = [numerals[index], numerals[index + 1]];
    if (numeral === undefined || digit === undefined) return null;
    const unit = readUnit(text, numeral.end);
    if (unit === null || text.slice(unit.start, unit.end) !== CHENG) return null;
    const isDigit = digit.form === 'han' && digit.end === digit.start + 1 && digit.value.exponent === 0;
    if (!isDigit || digit.value.digits === '0' || digit.start !== afterBlanks(text, unit.end)) return null;
    if (!ENDS.test(text.slice(digit.end, digit.end + 2)) || text[digit.start] === '半') return null;
    const value = add(numeral.value, scale(digit.value, -1));
    return {
      ...quantityOf(text, { ...numeral, value }, unit, 'tenths', digit.end),
      numerals: [numeral, digit],
    };
  },
};
