import { demonstratives, measuredSides, replacedSides } from '../lexicon/predicate-words.js';
import type { Tokenizer } from '../segment/tokenizer.js';
import { fold } from '../source/fold.js';
import type { Passage } from '../source/passage.js';
import type { Quote, Span } from '../source/span.js';
import { objectOf } from './head.js';
import type { MetricReading } from './metric-rule.js';
import { isNominal, isStop } from './noun-words.js';
import { wordsIn } from './words.js';

/** A clause without numbers; what it is about is looked up only when a number after it needs it. */
export interface Aside {
  readonly passage: Passage;
  readonly clause: Span;
}

/** What was spoken of last. */
export interface Topic {
  /** The words of the last metric. */
  readonly metric: readonly Quote[];
  /** What the sides named after it are sides of: 新能源 for 装机, 占比 and 规模. */
  readonly base: readonly Quote[];
  /** The metrics of the last frame and those of the one before it, for as many numbers to take up: 分别增长3.4%和2.1%. */
  readonly frames: readonly [readonly (readonly Quote[])[], readonly (readonly Quote[])[]];
  /** What the last number was said to be a share of, with its verb: 占门急诊总数. */
  readonly share: Quote | null;
  /** The clause right before, if it had no numbers. */
  readonly aside: Aside | null;
}

export const noTopic: Topic = { metric: [], base: [], frames: [[], []], share: null, aside: null };

/** The topic once a clause without numbers has been passed; null keeps the one from the sentence before. */
export const withAside = (topic: Topic, passage: Passage, clause: Span | null): Topic =>
  clause === null ? topic : { ...topic, aside: { passage, clause } };

/** Tags of jieba at which the subject of a clause has ended. */
const AFTER_SUBJECT: ReadonlySet<string> = new Set([
  'v',
  'vd',
  'd',
  'a',
  'ad',
  'p',
  'c',
  'u',
  'z',
  'f',
  'y',
  'r',
]);

/** 在男子100米决赛中. */
const PLACE = /(?<=^|[,:])在[^,]{2,24}中$/;

const PURPOSE = /(?:围绕|聚焦|针对|着眼)[^,\d]{2,16}$/;

/** What a clause without numbers says is served: 围绕绿色低碳. */
const purposeOf = ({ passage, clause }: Aside): readonly Quote[] => {
  const purpose = PURPOSE.exec(passage.text.slice(clause.start, clause.end));
  return purpose === null ? [] : [passage.quote(clause.start + purpose.index, clause.end)];
};

/** 一、, (二), 3. before the first words of a paragraph. */
const NUMBERING = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、]) ?/;

const POINTING = new RegExp(`^(?:${demonstratives.join('|')})`);

/** What is done to in a clause without numbers: 专项再贷款 in 央行设立专项再贷款; its sides are told next: 利率3.2%. */
const governedBy = ({ passage, clause }: Aside, tokenizer: Tokenizer): Quote | null => {
  const words = wordsIn(tokenizer, passage.text, clause);
  const object = objectOf(passage.text, clause, words);
  return object.start > clause.start ? passage.quote(object.start, object.end) : null;
};

/** What a clause without numbers is about: 经营主体 in 经营主体持续壮大; null where it begins with no noun. */
const subjectOf = ({ passage, clause }: Aside, tokenizer: Tokenizer): Quote | null => {
  const { text } = passage;
  const said = text.slice(clause.start, clause.end);
  const place = PLACE.exec(said);
  if (place !== null) return passage.quote(clause.end - (place[0].length - 1), clause.end - 1);
  const numbering = NUMBERING.exec(said)?.[0].length ?? 0;
  const pointing = POINTING.exec(said.slice(numbering))?.[0].length ?? 0;
  const start = clause.start + numbering + pointing;
  let end = start;
  for (const word of wordsIn(tokenizer, text, { start, end: clause.end })) {
    if ((AFTER_SUBJECT.has(word.tag) && !isNominal(word)) || isStop(word)) break;
    end = word.end;
  }
  return end - start >= 2 ? passage.quote(start, end) : null;
};

const withoutEnding = (metric: readonly Quote[], sides: readonly string[]): readonly Quote[] => {
  const last = metric.at(-1);
  const side = sides
    .filter((noun) => noun !== '' && last !== undefined && fold(last.text).endsWith(noun))
    .reduce((longest, noun) => (noun.length > longest.length ? noun : longest), '');
  if (last === undefined || side === '') return metric;
  if (side === fold(last.text)) return metric.slice(0, -1);
  const text = last.text.slice(0, -side.length);
  return [...metric.slice(0, -1), { text, start: last.start, end: last.end - side.length }];
};

/** A metric without the side of it that was last spoken of: 新能源装机 of 新能源装机占比, for 规模 or 总装机 to follow. */
const withoutSide = (metric: readonly Quote[], next: string): readonly Quote[] => {
  const total = fold(next).startsWith('总') ? [fold(next).slice(1)] : [];
  return withoutEnding(metric, [...replacedSides, ...total]);
};

/** 新增高速公路 has no 总里程, 高速公路 has. */
const withoutAdded = ([first, ...others]: readonly Quote[]): readonly Quote[] => {
  if (first === undefined || !/^(?:新增|净增)./.test(fold(first.text)))
    return first === undefined ? [] : [first, ...others];
  return [{ ...first, text: first.text.slice(2), start: first.start + 2 }, ...others];
};

/** Whoever has the side last spoken of: 国有企业 of 国有企业资产总额, for 营业收入 to follow. */
const holderOf = (metric: readonly Quote[]): readonly Quote[] => {
  const holder = withoutEnding(metric, measuredSides);
  return holder.at(-1)?.text.endsWith('的') ? [] : holder;
};

/** Where in its frame a number stands. */
export interface Place {
  readonly index: number;
  readonly of: number;
}

/** The metric of the same place in the frame before, where that had as many: 产销量分别完成…, 分别增长3.4%和2.1%. */
const takenUp = ({ frames: [last, before] }: Topic, { index, of }: Place): readonly Quote[] | null => {
  const metrics = index === 0 ? last : before;
  return of > 1 && metrics.length === of ? (metrics[index] ?? null) : null;
};

const SUMMED = /(?:等|[两三四五六七八九十\d][大类种项个家]).{0,12}$/;

/** One of several things spoken of for each of as many numbers: 合金、薄膜两大主业…, 毛利率分别为28%和33%. */
const sharedOut = (base: readonly Quote[], { index, of }: Place): readonly Quote[] => {
  const [only, ...others] = base;
  if (of < 2 || only === undefined || others.length > 0) return base;
  const parts = fold(only.text)
    .replace(SUMMED, '')
    .split(/[、和与]/);
  const part = parts[index];
  if (part === undefined || parts.length !== of) return base;
  const start = only.start + parts.slice(0, index).join('、').length + (index > 0 ? 1 : 0);
  const from = start - only.start;
  return [{ text: only.text.slice(from, from + part.length), start, end: start + part.length }];
};

/** The quotes of a metric: its own words, after those of the topic where it needs them. */
export const metricQuotes = (
  passage: Passage,
  { spans, after }: MetricReading,
  topic: Topic,
  tokenizer: Tokenizer,
  place: Place,
): readonly Quote[] => {
  const own = spans.map(({ start, end }) => passage.quote(start, end));
  if (after === 'nothing') return own;
  if (after === 'purpose') return topic.aside === null ? own : [...purposeOf(topic.aside), ...own];
  const governed = topic.aside === null || own.length === 0 ? null : governedBy(topic.aside, tokenizer);
  const subject = topic.aside === null ? null : (governed ?? subjectOf(topic.aside, tokenizer));
  if (own.length === 0 && subject !== null) return [subject];
  if (after === 'share' && topic.share !== null) return [...topic.metric, topic.share];
  if (own.length === 0) return takenUp(topic, place) ?? topic.metric;
  if (after === 'aside') return subject === null ? own : [subject, ...own];
  if (after === 'metric') return [...(subject === null ? topic.metric : [subject]), ...own];
  if (after === 'holder') return topic.aside === null ? [...holderOf(topic.base), ...own] : own;
  const base = subject === null ? withoutAdded(withoutSide(topic.base, own[0]?.text ?? '')) : [subject];
  return [...sharedOut(base, place), ...own];
};

/** How many of the quotes of a metric the numbers after it speak of as well. */
const keptIn = ({ after, spans, topic }: MetricReading, metric: readonly Quote[]): number => {
  if (after === 'metric') return metric.length - spans.length;
  return topic === undefined ? metric.length : topic.length;
};

/** The topic after a metric; a side of the topic (占比, 增速) leaves what it is a side of as it was. */
export const topicAfter = (
  topic: Topic,
  passage: Passage,
  reading: MetricReading,
  metric: readonly Quote[],
  { index }: Place,
): Topic => {
  const [last, before] = topic.frames;
  const frames: Topic['frames'] = index === 0 ? [[metric], last] : [[...last, metric], before];
  if (metric.length === 0) return { ...topic, frames, share: null, aside: null };
  const share = reading.share === undefined ? null : passage.quote(reading.share.start, reading.share.end);
  const kept = metric.slice(0, keptIn(reading, metric));
  const isSide = !['nothing', 'metric', 'purpose'].includes(reading.after) && reading.spans.length > 0;
  if (isSide && topic.aside === null && topic.base.length > 0)
    return { metric: kept, base: topic.base, frames, share, aside: null };
  const base = isSide ? metric.slice(0, metric.length - reading.spans.length) : kept;
  return { metric: kept, base: base.length === 0 ? kept : base, frames, share, aside: null };
};
