import { type Construct } from '../construct.js';
import { matchAt, readYearNumber } from '../date-numeral.js';

const REST = /[-—–―─~/]{1,2}(\d{4}|\d\d)(?![\d.\-/])/y;
const SEASON = /(?:年度?|财年|学年|年?赛季|年?雪季|年?榨季|年?供暖季|年?采暖季)/y;

/** Two years written as one: 2023—2024赛季, 2023/24雪季, (2021—2025年), and 2021—2025 by itself. */
export const yearSpan: Construct = {
  name: 'year-span',
  begins: '12',
  read: (text, at) => {
    const from = readYearNumber(text, at);
    const rest = from && matchAt(REST, text, from.end);
    if (from === null || rest === null || /[0-9A-Za-z./-]/.test(text.charAt(at - 1))) return null;
    const second = rest[1] ?? '';
    const to = Number(second.length === 2 ? `${Math.floor(from.value / 100)}${second}` : second);
    const end = from.end + rest[0].length;
    const season = matchAt(SEASON, text, end)?.[0] ?? '';
    const bare = season === '' || rest[0].startsWith('/');
    if (from.value < 1900 || to <= from.value || to > from.value + 50) return null;
    if (second.length === 2 && (season === '' || to !== from.value + 1)) return null;
    if (bare && to > 2099) return null;
    const value = {
      type: 'interval',
      from: { type: 'calendar', year: from.value },
      to: { type: 'calendar', year: to },
    } as const;
    return { value, end: end + season.length };
  },
};
