import { type Construct } from '../construct.js';
import { matchAt, readSmallNumber } from '../date-numeral.js';
import type { CalendarTime, RelativePart } from '../time-expression.js';

const WEEK =
  /(上上|上|本|这|下|当|前一|上一|下一)?个?(?:周([一二三四五六日末])?|(?:星期|礼拜)([一二三四五六日天])?)(?![期边围年转全遭密折岁长刊报])/y;
const NUMBERED = /第(\d{1,2}|[一二三四五六七八九十]{1,3})周(?![年期岁])/y;
const NOT_AFTER = '0123456789一二两三四五六七八九十几数夏商西东多半逐隔单双以网马线路海会身场晚世日成基';

/** What 每周三次 and 每周五天 count. */
const COUNTED = /[次班场期列趟天节个日小例课堂]/;

const DISTANCES: ReadonlyMap<string, RelativePart> = new Map([
  ['上上', { offset: -2, to: 'published' }],
  ['上', { offset: -1, to: 'published' }],
  ['上一', { offset: -1, to: 'published' }],
  ['前一', { offset: -1, to: 'current' }],
  ['当', { offset: 0, to: 'current' }],
  ['本', { offset: 0, to: 'published' }],
  ['这', { offset: 0, to: 'published' }],
  ['下', { offset: 1, to: 'published' }],
  ['下一', { offset: 1, to: 'published' }],
]);

const weekdaysOf = (written: string): readonly [number, number] => {
  if (written === '末') return [6, 7];
  const day = written === '天' ? 7 : '一二三四五六日'.indexOf(written) + 1;
  return [day, day];
};

/** A week, a day of it or its end: 上周, 本周三, 星期五, 周末, and 第3周 after a year. 一周 and 每周一次 are none. */
export const week: Construct = {
  name: 'week',
  begins: '上本这下当前周星礼第',
  read: (text, at) => {
    const before = text.charAt(at - 1);
    const numbered = before === '年' ? matchAt(NUMBERED, text, at) : null;
    const number = numbered && readSmallNumber(numbered[1] ?? '', 0)?.value;
    if (numbered && number && number <= 53) {
      return { value: { type: 'calendar', week: number }, end: at + numbered[0].length };
    }
    const match = matchAt(WEEK, text, at);
    if (match === null || (before !== '' && NOT_AFTER.includes(before))) return null;
    if (before === '每' && COUNTED.test(text.charAt(at + match[0].length))) return null;
    const distance = DISTANCES.get(match[1] ?? '');
    const weekday = match[2] ?? match[3];
    if (distance === undefined && weekday === undefined) return null;
    const value: CalendarTime = {
      type: 'calendar',
      ...(distance && { week: distance }),
      ...(weekday && { weekdays: weekdaysOf(weekday) }),
    };
    return { value, end: at + match[0].length };
  },
};
