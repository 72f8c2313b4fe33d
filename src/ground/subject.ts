import { lightVerbs, passingWords } from '../lexicon/action-verbs.js';
import { levelComparisons, nounsLikeConnectives } from '../lexicon/predicate-words.js';
import type { Word } from '../segment/tokenizer.js';
import type { Span } from '../source/span.js';
import type { TimeExpression } from '../time/time-expression.js';

const passing: ReadonlySet<string> = new Set([...passingWords, ...lightVerbs]);

/** What leads up to a level it is compared with: 是2019年同期, 快于全国, 占全省比重, 完成预算. */
const COMPARED = [
  new RegExp(`(?:${levelComparisons.join('|')})[^,]{0,16}$`),
  /^占(?!比|地|用|据|领|有率)[^,]{1,30}$/,
  /^完成[^,]{0,8}(?:预算|计划|任务|目标)$/,
];

/** 是2019年同期的2.1倍. */
const TIMES = /(?:是|为|相当于|等于)[^,是]{2,24}$/;

/** Where a subject ends that is compared with another level; its end where it is not. */
export const endOfCompared = (text: string, { start, end }: Span): number => {
  const said = text.slice(start, end);
  const times = text.charAt(end) === '的' ? TIMES.exec(said) : null;
  if (times !== null) return start + times.index;
  const match = COMPARED.map((pattern) => pattern.exec(said)).find((found) => found !== null);
  return match === undefined || match === null ? end : start + match.index;
};

/**
 * A head that ends between two words: with the character that a connective only looks like (年产|能 gives 年产能), without
 * one that belongs to the predicate (订单量环|比上月 gives 订单量).
 */
export const wholeNoun = (text: string, head: Span, limit: number): Span => {
  const noun = nounsLikeConnectives.find((word) => {
    const at = head.end - word.length + 1;
    return at >= head.start && head.end < limit && text.startsWith(word, at);
  });
  if (noun !== undefined) return { start: head.start, end: head.end + 1 };
  const isCut = text.charAt(head.end) === '比' && /[环同]/.test(text.charAt(head.end - 1));
  return isCut && head.end > head.start ? { start: head.start, end: head.end - 1 } : head;
};

/** The parts of a span that tell: 乌方已经疏散 gives 乌方 and 疏散, 我国2022年经济总量 gives 我国 and 经济总量. */
export const telling = (
  text: string,
  span: Span,
  times: readonly TimeExpression[],
  words: readonly Word[],
): readonly Span[] => {
  const cuts: Span[] = [
    ...words.filter((word) => passing.has(word.text)),
    ...times.filter(
      (time) =>
        time.start >= span.start && time.end <= span.end && /\d/.test(text.slice(time.start, time.end)),
    ),
  ];
  const parts: Span[] = [];
  let start = span.start;
  for (const cut of cuts.toSorted((a, b) => a.start - b.start)) {
    if (cut.start > start) parts.push({ start, end: cut.start });
    start = Math.max(start, cut.end);
  }
  if (start < span.end) parts.push({ start, end: span.end });
  return parts.length === 0 || text.slice(span.start, span.end).includes('《') ? [span] : parts;
};
