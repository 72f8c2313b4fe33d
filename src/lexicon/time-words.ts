import type { CalendarTime, DayPart, Part, TimeValue } from '../time/time-expression.js';

/** A word or phrase that is a time by itself. */
export interface TimeWord {
  readonly written: string;
  readonly value: TimeValue;
  /** Characters before it that make it part of another word: 以 in 65岁以上年龄. */
  readonly notAfter?: string;
  /** Characters after it that make it part of another word: 货 in 网上年货节. */
  readonly notBefore?: string;
}

type Guards = Pick<TimeWord, 'notAfter' | 'notBefore'>;

const list = (words: string, value: TimeValue, guards: Guards = {}): TimeWord[] =>
  words.split(' ').map((written) => ({ written, value, ...guards }));

const published = (offset: number): Part => ({ offset, to: 'published' });
const current = (offset: number): Part => ({ offset, to: 'current' });
const review = (offset: number): Part => ({ offset, to: 'review' });
const year = (part: Part, edge?: CalendarTime['edge']): TimeValue =>
  edge === undefined ? { type: 'calendar', year: part } : { type: 'calendar', year: part, edge };
const month = (part: Part, edge?: CalendarTime['edge']): TimeValue =>
  edge === undefined ? { type: 'calendar', month: part } : { type: 'calendar', month: part, edge };
const day = (part: Part, dayPart?: DayPart): TimeValue =>
  dayPart === undefined
    ? { type: 'calendar', day: part }
    : { type: 'calendar', day: part, clock: { type: 'clock', dayPart } };

const vague: TimeValue = { type: 'vague' };
const NUMERALS = '0123456789一二两三四五六七八九十百千万几数多半';

/**
 * Words for years, halves, quarters, months and days told by their distance. Source: the time nouns (时间词) of
 * 《现代汉语八百词》 and of Duckling's and chrono's Chinese rules, kept where the news and report corpora use them;
 * the guards come from reading those corpora (网上年货节, 登上月球, 日本周边, 体现在).
 */
export const timeWords: readonly TimeWord[] = [
  ...list('今年', year(published(0))),
  ...list('去年', year(published(-1)), { notAfter: '过除失离' }),
  ...list('前年', year(published(-2)), { notAfter: `目之以此提年月日天周${NUMERALS}`, notBefore: '度均' }),
  ...list('新的一年', year({ offset: 0, to: 'coming' })),
  ...list('明年', year(published(1)), { notAfter: '文证声说光发' }),
  ...list('后年', year(published(2)), {
    notAfter: `之以最今先前此然随${NUMERALS}年月日天周`,
    notBefore: '均',
  }),
  ...list('上年', year(review(-1)), { notAfter: '以网马线路海会身场晚早世', notBefore: '货龄均轻产纪' }),
  ...list('上一年', year(review(-1)), { notAfter: '以' }),
  ...list('全年', year(review(0)), { notAfter: '安健完齐保', notBefore: '级龄轻段' }),
  ...list('本年', year(review(0)), { notAfter: '日成基资根样版文剧书原', notBefore: '均轻级' }),
  ...list('当年', year(current(0)), { notAfter: '应相担正充恰', notBefore: '轻' }),
  ...list('同年', year(current(0)), { notAfter: '不', notBefore: '龄代限级' }),
  ...list('次年', year(current(1)), { notAfter: NUMERALS, notBefore: '会度' }),
  ...list('翌年 第二年', year(current(1))),
  ...list('前一年', year(current(-1)), { notAfter: '提学入' }),
  ...list('年底 年末 年终', year(review(0), 'end'), { notAfter: `青少老中每历同近学财周往${NUMERALS}` }),
  ...list('年初', year(review(0), 'start'), {
    notAfter: `大青少老中每历同近学财周往${NUMERALS}`,
    notBefore: '一二三四五六七八九十心级中步',
  }),
  ...list('年内', year(review(0)), {
    notAfter: `青少老中每历同近学财周往下${NUMERALS}`,
    notBefore: '蒙外部地陆容科涝需贸新',
  }),
  ...list('上半年', { type: 'calendar', half: 1 }, { notAfter: '以' }),
  ...list('下半年', { type: 'calendar', half: 2 }, { notAfter: '以' }),
  ...list('首季度 首季', { type: 'calendar', quarter: 1 }, { notBefore: '节' }),
  ...list('本季度', { type: 'calendar', quarter: published(0) }),
  ...list('上季度 上一季度 上个季度', { type: 'calendar', quarter: review(-1) }, { notAfter: '以' }),
  ...list('当季度', { type: 'calendar', quarter: current(0) }),
  ...list('本月 这个月', month(published(0)), { notAfter: '日基版' }),
  ...list('上月 上个月', month(review(-1)), { notAfter: '以网马线路海会身场晚早世登', notBefore: '球饼' }),
  ...list('下月 下个月', month(published(1)), { notAfter: '以之天地线' }),
  ...list('当月', month(current(0)), { notAfter: '应相担正充恰', notBefore: '球' }),
  ...list('同月', month(current(0)), { notAfter: '不' }),
  ...list('次月', month(current(1)), { notAfter: `首${NUMERALS}`, notBefore: '球' }),
  ...list('月底 月末', month(review(0), 'end'), { notAfter: `个每${NUMERALS}` }),
  ...list('月初', month(review(0), 'start'), { notAfter: `个每${NUMERALS}` }),
  ...list('今天 今日', day(published(0)), { notBefore: '俄头' }),
  ...list('今早 今晨', day(published(0), 'morning')),
  ...list('今晚 今夜', day(published(0), 'evening')),
  ...list('昨天 昨日', day(published(-1))),
  ...list('昨早 昨晨', day(published(-1), 'morning')),
  ...list('昨晚 昨夜', day(published(-1), 'evening')),
  ...list('前天', day(published(-2)), { notAfter: `目之以此提跟面眼${NUMERALS}年月日天周`, notBefore: '津' }),
  ...list('明天 明日', day(published(1)), { notAfter: '文证声说光发' }),
  ...list('明早', day(published(1), 'morning')),
  ...list('明晚', day(published(1), 'evening')),
  ...list('后天', day(published(2)), { notAfter: `先之以今最${NUMERALS}年月日天周`, notBefore: '津' }),
  ...list('当天 当日 当地当天', day(current(0)), { notAfter: '应相担正充恰' }),
  ...list('当晚', day(current(0), 'evening'), { notAfter: '应相担正充恰' }),
  ...list('同日', day(current(0)), { notBefore: '本方' }),
  ...list('次日 翌日 第二天', day(current(1)), { notAfter: `期${NUMERALS}` }),
  ...list('前一天 前一日 此前一天 此前一日', day(current(-1)), { notAfter: '提' }),
  ...list('同期', { type: 'samePeriod' }, { notAfter: '共不', notBefore: '声' }),
];

/** Words for the moment of publication. Source and guards as above. */
export const presentWords: readonly TimeWord[] = [
  ...list('目前 如今 现如今 眼下 当下 现阶段 此刻 即日 时至今日 迄今为止 迄今', day(published(0)), {
    notAfter: '题项科栏数书出',
  }),
  ...list('现今', day(published(0)), { notAfter: '实出发', notBefore: '年天日早晚' }),
  ...list('当前', day(published(0)), { notAfter: '应相担正充恰' }),
  ...list('现在', day(published(0)), { notAfter: '体出表发呈实涌再显浮闪展兑重' }),
  ...list('至今', day(published(0)), { notAfter: '截', notBefore: '年天早日晚夜晨后秋春夏冬' }),
  ...list('截至记者发稿 截至发稿 截至记者发稿时 截至发稿时', { type: 'asOf', at: day(published(0)) }),
];

/** Words that leave the time open. Source and guards as above. */
export const vagueWords: readonly TimeWord[] = [
  ...list('近日', vague, { notAfter: '附最接靠临', notBefore: '均' }),
  ...list('日前', vague, { notAfter: `节生假近平末工今昨当次同${NUMERALS}`, notBefore: '后夕往来' }),
  ...list('近期 近来 近年 近年来 近些年 近些年来 这些年 这些年来 连日 连日来 多日来 往年 长期以来', vague, {
    notAfter: '附接靠临',
  }),
  ...list('一直以来 自古以来 近代以来 有史以来 有记录以来 一段时间以来 近一段时间以来 这段时间以来', vague),
  ...list('今日中国 今日世界', vague),
  ...list('节前', { type: 'eve' }, { notAfter: '环季章关情细调春' }),
  ...list('节后', vague, { notAfter: '环季章关情细调春' }),
];
