import type { QuantityConstruct } from '../construct.js';
import { readUnit, type Unit } from '../unit.js';
import { unitTable } from '../unit-table.js';
import { quantityOf } from './counted.js';

const DEGREE = '度';
const SCALE = /(华氏|摄氏)温?度? ?$/;
const LONGEST = 5;

/** The unit that a scale named before the number makes of 度: 华氏度. */
const unitOf = (scale: string | undefined, degree: Unit): Unit | null => {
  const unit = `${scale}${DEGREE}`;
  const meaning = unitTable.at(unit, 0)?.entry;
  return meaning === undefined ? null : { ...degree, ...meaning };
};

/** Degrees whose scale is said before the number: 华氏98.6度, 摄氏温度20度. */
export const degrees: QuantityConstruct = {
  name: 'degrees',
  read: ({ text, numerals }, index) => {
    const numeral = numerals[index];
    if (numeral === undefined || numeral.form === 'word') return null;
    const degree = readUnit(text, numeral.end);
    if (degree === null || text.slice(degree.start, degree.end) !== DEGREE) return null;
    const from = Math.max(0, numeral.start - LONGEST);
    const match = SCALE.exec(text.slice(from, numeral.start));
    const unit = match === null ? null : unitOf(match[1], degree);
    if (match === null || unit === null) return null;
    const start = from + match.index;
    const unitBefore = { start, end: start + match[0].trimEnd().length };
    return { ...quantityOf(text, numeral, unit, 'degrees'), unitBefore };
  },
};
