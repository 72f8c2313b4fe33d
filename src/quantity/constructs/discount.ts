import { compare, decimal, scale, type Decimal } from '../../numeral/decimal.js';
import type { Numeral } from '../../numeral/numeral.js';
import type { QuantityConstruct } from '../construct.js';
import { readUnit } from '../unit.js';
import { quantityOf } from './counted.js';

const ZHE = '折';
const HALF_PRICE = '5';

const TEN = decimal('10');

/** 七五折 and 75折 say hundredths, 八折 and 8.5折 tenths; 半折 is half the price. */
const tenthsOf = ({ value }: Numeral, written: string): Decimal => {
  if (written === '半') return decimal(HALF_PRICE);
  return compare(value, TEN) > 0 ? scale(value, -1) : value;
};

/** What is left of a price: 八折 is 80 %, 七五折 75 %, 对折 50 %. */
export const discount: QuantityConstruct = {
  name: 'discount',
  read: ({ text, numerals }, index) => {
    const numeral = numerals[index];
    if (numeral?.reading === 'halfPrice') return quantityOf(text, numeral, null, 'discount');
    if (numeral === undefined || numeral.form === 'word') return null;
    const unit = readUnit(text, numeral.end);
    if (unit === null || text.slice(unit.start, unit.end) !== ZHE) return null;
    const value = tenthsOf(numeral, text.slice(numeral.start, numeral.end));
    return { ...quantityOf(text, { ...numeral, value }, unit, 'discount'), numerals: [numeral] };
  },
};
