import { type Construct, DIGITS, HAN_NUMERALS } from '../construct.js';
import { matchAt, readSmallNumber, type Reading } from '../date-numeral.js';
import type { ClockTime, DayPart } from '../time-expression.js';

const DAY_PARTS: readonly (readonly [string, DayPart])[] = [
  ['凌晨', 'night'],
  ['清晨', 'morning'],
  ['清早', 'morning'],
  ['早晨', 'morning'],
  ['早上', 'morning'],
  ['早间', 'morning'],
  ['上午', 'morning'],
  ['中午', 'noon'],
  ['正午', 'noon'],
  ['午后', 'afternoon'],
  ['下午', 'afternoon'],
  ['傍晚', 'evening'],
  ['晚上', 'evening'],
  ['晚间', 'evening'],
  ['夜间', 'evening'],
  ['夜里', 'evening'],
  ['深夜', 'evening'],
  ['午夜', 'night'],
];
/** One character is a part of the day only right after a day: 12日晚. */
const SHORT_DAY_PARTS: readonly (readonly [string, DayPart])[] = [
  ['晨', 'morning'],
  ['早', 'morning'],
  ['晚', 'evening'],
  ['夜', 'evening'],
];

const HOUR =
  /(\d{1,2}|[零一二两三四五六七八九十]{1,3}) ?(时|点(?!子))(?![代速期间候光隔任空评政尚装效长差节刻段局])/y;
const MINUTE =
  /(?:整|半|钟|档|多(?!个)|(\d{1,2}|[零一二三四五六七八九十]{1,3})分(?!之)(?:\d{1,2}秒)?)?(?:许|左右|前后)?/y;
const FIGURES = /([01]?\d|2[0-4]):([0-5]\d)(?::[0-5]\d)?(?![\d:.])/y;
/** 点 and 10:05 are a time only where a day or a part of it stands before: 3点建议 and 11:05 may be anything. */
const AFTER_DAY = /[日号天)午晨早上间里晚夜] ?$|\d $/;

/** 12日晚, but not 日夜 alone. */
const DAY_BEFORE = /[\d一二三四五六七八九十][日号]$|\)$/;

const readDayPart = (text: string, at: number): Reading<DayPart> | null => {
  const long = DAY_PARTS.find(([written]) => text.startsWith(written, at));
  if (long !== undefined) return { value: long[1], end: at + long[0].length };
  if (!DAY_BEFORE.test(text.slice(Math.max(0, at - 2), at))) return null;
  const short = SHORT_DAY_PARTS.find(([written]) => text.startsWith(written, at));
  return short === undefined ? null : { value: short[1], end: at + short[0].length };
};

const isHour = (written: string, unit: string, rest: string, sure: boolean): boolean => {
  if (sure || written === '零') return true;
  return unit === '时' ? /\d/.test(written) : /^(?:整|半|钟|许|档|.{1,3}分)/.test(rest);
};

const readHour = (text: string, at: number, sure: boolean): Reading<ClockTime> | null => {
  const figures = sure ? matchAt(FIGURES, text, at) : null;
  if (figures !== null) {
    const value = { type: 'clock', hour: Number(figures[1]), minute: Number(figures[2]) } as const;
    return { value, end: at + figures[0].length };
  }
  const match = matchAt(HOUR, text, at);
  const hour = match && (match[1] === '零' ? 0 : readSmallNumber(match[1] ?? '', 0)?.value);
  if (match === null || hour === null || hour === undefined || hour > 24) return null;
  const after = at + match[0].length;
  const rest = matchAt(MINUTE, text, after);
  if (!isHour(match[1] ?? '', match[2] ?? '', rest?.[0] ?? '', sure)) return null;
  const minute = rest?.[0].startsWith('半') ? 30 : rest?.[1] && readSmallNumber(rest[1], 0)?.value;
  const value: ClockTime = { type: 'clock', hour, ...(typeof minute === 'number' && { minute }) };
  return { value, end: after + (rest?.[0].length ?? 0) };
};

/** A time of day: 凌晨2时, 16时30分, 上午九点半, 22:30 after a day, 12日晚. 2小时, 3点建议 and 时代 are none. */
export const clock: Construct = {
  name: 'clock',
  begins: `${DIGITS}${HAN_NUMERALS}两零凌清早上中正午下傍晚夜深晨`,
  read: (text, at) => {
    const part = readDayPart(text, at);
    if (part === null) {
      const before = text.slice(Math.max(0, at - 2), at);
      return before.endsWith('第') ? null : readHour(text, at, AFTER_DAY.test(before));
    }
    const hour = readHour(text, part.end, true);
    if (hour === null) return { value: { type: 'clock', dayPart: part.value }, end: part.end };
    return { value: { ...hour.value, dayPart: part.value }, end: hour.end };
  },
};
