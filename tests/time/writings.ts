import type { CalendarDay } from '../../src/time/calendar.js';

const DIGITS = '〇一二三四五六七八九';
const pad = (number: number): string => String(number).padStart(2, '0');
const hanYear = (year: number): string => [...String(year)].map((digit) => DIGITS[Number(digit)]).join('');

const hanNumber = (number: number): string => {
  const tens = Math.floor(number / 10);
  const ones = number % 10 === 0 ? '' : DIGITS.charAt(number % 10);
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : DIGITS.charAt(tens)}十${ones}`;
};

/** The ways in which a full date is written. */
export const writings: readonly { readonly name: string; readonly write: (day: CalendarDay) => string }[] = [
  { name: '2023年1月5日', write: ({ year, month, day }) => `${year}年${month}月${day}日` },
  { name: '2023年01月05日', write: ({ year, month, day }) => `${year}年${pad(month)}月${pad(day)}日` },
  { name: '2023 年 1 月 5 日', write: ({ year, month, day }) => `${year} 年 ${month} 月 ${day} 日` },
  { name: '2023-01-05', write: ({ year, month, day }) => `${year}-${pad(month)}-${pad(day)}` },
  { name: '2023/1/5', write: ({ year, month, day }) => `${year}/${month}/${day}` },
  { name: '2023.01.05', write: ({ year, month, day }) => `${year}.${pad(month)}.${pad(day)}` },
  {
    name: '二〇二三年一月五日',
    write: ({ year, month, day }) => `${hanYear(year)}年${hanNumber(month)}月${hanNumber(day)}日`,
  },
];
