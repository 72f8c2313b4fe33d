import { type Construct } from '../construct.js';
import { matchAt, readSmallNumber } from '../date-numeral.js';

const SPAN = /前 ?(\d{1,2}|[一二两三四五六七八九十]{1,2}) ?(个月|月份?|个?季度)(?![龄内以])/y;
/** Months counted from January stand at the head of a clause or after a year; 上市前3个月 are before an event. */
const AT_HEAD = /[^\u4e00-\u9fff]$|[年度的了是为在和与占示比较于]$/;
const NEVER_AFTER = /[此提之以目]$/;

/** The first months or quarters of a year: 前7个月, 前11月, 前三季度. */
export const leadingSpan: Construct = {
  name: 'leading-span',
  begins: '前',
  read: (text, at) => {
    const match = matchAt(SPAN, text, at);
    const count = match && readSmallNumber(match[1] ?? '', 0)?.value;
    if (match === null || !count) return null;
    const quarters = (match[2] ?? '').endsWith('季度');
    const before = text.slice(Math.max(0, at - 1), at);
    if (NEVER_AFTER.test(before) || (!quarters && before !== '' && !AT_HEAD.test(before))) return null;
    const last = quarters ? count * 3 : count;
    if (last > 12) return null;
    const value = {
      type: 'interval',
      from: { type: 'calendar', month: 1 },
      to: { type: 'calendar', month: last },
    } as const;
    return { value, end: at + match[0].length };
  },
};
