import { foundingVerbs } from '../../lexicon/time-events.js';
import { wordMatch } from '../../source/longest-match.js';
import { type Construct, DIGITS, HAN_NUMERALS } from '../construct.js';
import { matchAt, readSmallNumber, type Reading } from '../date-numeral.js';
import type { WindowTime, WindowUnit } from '../time-expression.js';

const COUNT =
  /(?:\d{1,3}|\d{4}(?=[多余])|[一二两三四五六七八九十百]{1,4}|好?几|数|多|半)(?:十|百|千)?(?: ?(?:至|到|-|—|~) ?(?:\d{1,3}|[一二两三四五六七八九十]))?[多余几]?/y;
/** A month or quarter is counted only with 个: 9月 is a month of the year, 三季度 the third quarter. */
const UNIT = / ?个?多?(?:(世纪)|(年)|(?<=个多?)(季度)|(?<=个多?|[数几])(月)|(星期|周)|(天)|(小时))多?/y;
const UNITS: readonly WindowUnit[] = ['year', 'year', 'quarter', 'month', 'week', 'day', 'hour'];

const PREFIX = /(?:过去|最近|近|这|未来|今后|接下来)的?/y;
const INSIDE = /(?:以来|来(?!自)|里|间|内|中(?![国央华俄美法东西]))?/y;
const SINCE = /(?:以来|来(?![自的年往到])|来的(?=最|首|新))/y;
const AGO = /[之以]?前(?![后往来景沿期端列提方途几两部\d一二三四五六七八九十])/y;
const FOLLOWING_NEAR = /[以]?来|新高|新低|累计|平均|年均|最|首|高位|,/y;
const NOT_COUNTED = /(?:[提第每目此万亿\d]|连续|为期|历时|长达|时隔)$/;

const verbs = wordMatch(foundingVerbs);

interface Span {
  readonly count: number | null;
  readonly unit: WindowUnit;
  readonly end: number;
}

/** A count and its unit: 5年, 三个月, 24小时; with a count of null 数月, 30多年. */
const readSpan = (text: string, at: number): Span | null => {
  const count = matchAt(COUNT, text, at)?.[0];
  const unit = count === undefined ? null : matchAt(UNIT, text, at + count.length);
  if (count === undefined || unit === null) return null;
  const index = unit.slice(1).findIndex((written) => written !== undefined);
  const number = readSmallNumber(count, 0);
  const exact = number?.end === count.length && !unit[0].includes('多') ? number.value : null;
  const end = at + count.length + unit[0].length;
  if (count === '半' && index === 1) return { count: 6, unit: 'month', end };
  return { count: index === 0 && exact !== null ? exact * 100 : exact, unit: UNITS[index] ?? 'year', end };
};

const reading = (sense: WindowTime['sense'], span: Span, end: number): Reading<WindowTime> => ({
  value: { type: 'window', sense, count: span.count, unit: span.unit },
  end,
});

/** 近30年 is a time at the head of a phrase or before 来, 新高, 累计; after a verb it is how long something took. */
const isNearWindow = (text: string, at: number, end: number): boolean =>
  matchAt(FOLLOWING_NEAR, text, end) !== null
    ? !/[经历时续隔了将]$/.test(text.slice(Math.max(0, at - 1), at))
    : at === 0 || /[^\u4e00-\u9fff]|[在的]/.test(text.charAt(at - 1));

/** 事故已过去四周 tells how long ago, 由过去的3小时压缩到2小时 how long something took. */
const isElapsed = (text: string, at: number, prefix: string): boolean =>
  prefix.startsWith('过去') && (prefix.endsWith('的') ? /[由从比较将]/ : /[已经]/).test(text.charAt(at - 1));

/** A stretch before or after publication: 过去24小时, 近五年, 最近一周, 这五年, 未来三天. 历时近5年 is a duration. */
export const framedWindow: Construct = {
  name: 'framed-window',
  begins: '过最近这未今接',
  read: (text, at) => {
    const prefix = matchAt(PREFIX, text, at)?.[0];
    const span = prefix === undefined ? null : readSpan(text, at + prefix.length);
    if (prefix === undefined || span === null) return null;
    const single = span.count === 1 && span.unit !== 'year';
    if ((prefix.startsWith('这') && single) || isElapsed(text, at, prefix)) return null;
    if (prefix === '近' && (/[最附将]/.test(text.charAt(at - 1)) || !isNearWindow(text, at, span.end)))
      return null;
    const sense = /^[未今接]/.test(prefix) ? 'next' : 'last';
    return reading(sense, span, span.end + (matchAt(INSIDE, text, span.end)?.[0].length ?? 0));
  },
};

/** 这是民生持续改善的五年。 names the years it speaks of. */
const isSummedUp = (text: string, at: number, end: number): boolean =>
  text[at - 1] === '的' &&
  /^[。,;!]?$/.test(text.charAt(end)) &&
  /是/.test(text.slice(Math.max(0, at - 40), at));

/** A count of units that 来 or 前 makes a time: 五年来, 建交50年来, 十年前, 十年间. 5年 alone is a duration. */
export const countedWindow: Construct = {
  name: 'counted-window',
  begins: `${DIGITS}${HAN_NUMERALS}两百几数多半好`,
  read: (text, at) => {
    const span = readSpan(text, at);
    if (span === null || NOT_COUNTED.test(text.slice(Math.max(0, at - 2), at))) return null;
    const since = matchAt(SINCE, text, span.end)?.[0].replace(/的$/, '');
    if (since !== undefined) {
      return reading(verbs.before(text, at) === null ? 'since' : 'sinceEvent', span, span.end + since.length);
    }
    if (span.unit === 'year' && text[span.end] === '间') {
      return reading(verbs.before(text, at) === null ? 'since' : 'sinceEvent', span, span.end + 1);
    }
    if (span.unit === 'year' && isSummedUp(text, at, span.end)) return reading('last', span, span.end);
    const ago = matchAt(AGO, text, span.end)?.[0];
    return ago === undefined ? null : reading('ago', span, span.end + ago.length);
  },
};
