import { parseIsoDay } from '../calendar.js';
import { type Construct } from '../construct.js';
import { matchAt, readYearNumber } from '../date-numeral.js';
import { readDate } from '../parse-date.js';

const MONTH = /-(0[1-9]|1[0-2])(?![\d.\-/:%])/y;

/** A full date, or a month in figures: 2024年3月22日, 2024-03-22, 2023.05.20, 2024-03. 2024.03 is a decimal. */
export const fullDate: Construct = {
  name: 'full-date',
  begins: '12',
  read: (text, at) => {
    const date = readDate(text, at);
    if (date !== null) return { value: { type: 'calendar', ...parseIsoDay(date.iso) }, end: date.end };
    const year = readYearNumber(text, at);
    const month = year && matchAt(MONTH, text, year.end);
    if (year === null || month === null || /[0-9A-Za-z./-]/.test(text.charAt(at - 1))) return null;
    if (year.value < 1900 || year.value > 2099) return null;
    return {
      value: { type: 'calendar', year: year.value, month: Number(month[1]) },
      end: year.end + month[0].length,
    };
  },
};
