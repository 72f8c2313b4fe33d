import { nominalVerbs } from '../lexicon/action-verbs.js';
import { replacedSides } from '../lexicon/predicate-words.js';
import type { Tokenizer } from '../segment/tokenizer.js';
import type { Passage } from '../source/passage.js';
import type { Quote, Span } from '../source/span.js';
import type { MetricReading } from './metric.js';
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
  /** The clause right before, if it had no numbers. */
  readonly aside: Aside | null;
}

export const noTopic: Topic = { metric: [], base: [], frames: [[], []], aside: null };

/** The topic once a clause without numbers has been passed; null keeps the one from the sentence before. */
export const withAside = (topic: Topic, passage: Passage, clause: Span | null): Topic =>
  clause === null ? topic : { ...topic, aside: { passage, clause } };

const nominal: ReadonlySet<string> = new Set(nominalVerbs);

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

/** What a clause without numbers is about: 经营主体 in 经营主体持续壮大; null where it begins with no noun. */
const subjectOf = ({ passage, clause }: Aside, tokenizer: Tokenizer): Quote | null => {
  let end = clause.start;
  for (const word of wordsIn(tokenizer, passage.text, clause)) {
    const ended = AFTER_SUBJECT.has(word.tag) && !nominal.has(word.text);
    if (ended) break;
    end = word.end;
  }
  return end - clause.start >= 2 ? passage.quote(clause.start, end) : null;
};

/** A metric without the side of it that was last spoken of: 新能源装机 of 新能源装机占比, for 规模 or 总装机 to follow. */
const withoutSide = (metric: readonly Quote[], next: string): readonly Quote[] => {
  const total = next.startsWith('总') ? next.slice(1) : '';
  const last = metric.at(-1);
  const side = [...replacedSides, total].find((noun) => noun !== '' && last?.text.endsWith(noun));
  if (last === undefined || side === undefined) return metric;
  if (side === last.text) return metric.slice(0, -1);
  const text = last.text.slice(0, -side.length);
  return [...metric.slice(0, -1), { text, start: last.start, end: last.end - side.length }];
};

/** The metric of the same place in the frame before, where that had as many: 产销量分别完成…, 分别增长3.4%和2.1%. */
const takenUp = ({ frames: [last, before] }: Topic, { index, of }: Place): readonly Quote[] | null => {
  const metrics = index === 0 ? last : before;
  return of > 1 && metrics.length === of ? (metrics[index] ?? null) : null;
};

/** Where in its frame a number stands. */
export interface Place {
  readonly index: number;
  readonly of: number;
}

/** The quotes of a metric: its own words, after those of the topic where it needs them. */
export const metricQuotes = (
  passage: Passage,
  { spans, afterTopic }: MetricReading,
  topic: Topic,
  tokenizer: Tokenizer,
  place: Place,
): readonly Quote[] => {
  const own = spans.map(({ start, end }) => passage.quote(start, end));
  if (!afterTopic) return own;
  const subject = topic.aside === null ? null : subjectOf(topic.aside, tokenizer);
  if (own.length === 0) return subject === null ? (takenUp(topic, place) ?? topic.metric) : [subject];
  return subject === null ? [...withoutSide(topic.base, own[0]?.text ?? ''), ...own] : [subject, ...own];
};

/** The topic after a metric; a side of the topic (占比, 增速) leaves what it is a side of as it was. */
export const topicAfter = (
  topic: Topic,
  reading: MetricReading,
  metric: readonly Quote[],
  { index }: Place,
): Topic => {
  const [last, before] = topic.frames;
  const frames: Topic['frames'] = index === 0 ? [[metric], last] : [[...last, metric], before];
  if (metric.length === 0) return { ...topic, frames, aside: null };
  const kept = reading.topic === undefined ? metric : metric.slice(0, reading.topic.length);
  const isSide = reading.afterTopic && reading.spans.length > 0;
  const base = isSide ? metric.slice(0, metric.length - reading.spans.length) : kept;
  return { metric: kept, base: base.length === 0 ? kept : base, frames, aside: null };
};
