import { fusedWords } from '../lexicon/action-verbs.js';
import { measuredSides } from '../lexicon/predicate-words.js';
import type { Word } from '../segment/tokenizer.js';
import { isEmpty, type Span } from '../source/span.js';

const CONJUNCTIONS: ReadonlySet<string> = new Set(['以及', '和', '与', '及']);

/** The members of a coordination: 出口机电产品、劳动密集型产品 gives two; 刑事、治安警情 gives 刑事 and 治安警情. */
export const conjunctsOf = (head: Span, words: readonly Word[]): readonly Span[] => {
  const parts: Span[] = [];
  let start = head.start;
  for (const word of words) {
    if (word.text !== '、' && !CONJUNCTIONS.has(word.text)) continue;
    parts.push({ start, end: word.start });
    start = word.end;
  }
  parts.push({ start, end: head.end });
  return parts.filter((part) => !isEmpty(part));
};

const fused = new Map(fusedWords.map((word) => [word.written, word.parts] as const));

/** 刑事 in 刑事、治安警情 is too short to be a conjunct of its own. */
const LONGEST_MODIFIER = 3;

/** What is left of the last conjunct before its side may be its own noun: 玻璃 in 水泥、平板玻璃产量. */
const LONGEST_NOUN = 2;

const sideOf = (text: string, { start, end }: Span): string | undefined => {
  const whole = text.slice(start, end);
  const share = SHARE.exec(whole)?.[0] ?? '';
  const said = whole.slice(0, whole.length - share.length);
  const side = sideAtEnd(said);
  return side === undefined ? undefined : side + share;
};

/** 占规模以上工业增加值比重 belongs to the side before it. */
const SHARE = /占[^占]{2,24}(?:比重|比例|份额)$/;

const sideAtEnd = (said: string): string | undefined =>
  measuredSides
    .filter((side) => said.endsWith(side) && side.length < said.length)
    .toSorted((a, b) => b.length - a.length)[0];

/** The side at the end of a conjunct: 产量 in 平板玻璃产量. */
const sideIn = (text: string, part: Span): Span | null => {
  const side = sideOf(text, part);
  return side === undefined ? null : { start: part.end - side.length, end: part.end };
};

/** What the last conjunct holds for all of them: 警情 in 刑事、治安警情, 产量 in 水泥、平板玻璃产量. */
const sharedHead = (text: string, parts: readonly Span[], last: Span): Span | null => {
  const others = parts.slice(0, -1);
  if (others.some((part) => sideOf(text, part) !== undefined)) return null;
  const side = sideIn(text, last);
  const width = Math.max(...others.map((part) => part.end - part.start));
  const beyond = { start: last.start + width, end: last.end };
  if (side !== null && side.start - beyond.start <= LONGEST_NOUN) return side;
  return width <= LONGEST_MODIFIER && beyond.end - beyond.start >= 2 ? beyond : side;
};

/** What sums up the things listed: 等, 三类; not the 等 of 高等教育. */
const SUMMING = /(?<![高中平初优上])等|[两三四五六七八九十\d][大类种项个]/;

/** 家具 of 家具等升级类商品零售额, 控制模组 of 控制模组三类产品的产量: a conjunct without what sums them up. */
const withoutSum = (text: string, part: Span): Span => {
  const at = text.slice(part.start, part.end).search(SUMMING);
  return at < 2 ? part : { start: part.start, end: part.start + at };
};

const SHARING = '分别';

/** 美国 and 进出口 of 美国分别进出口: what shares out belongs to no conjunct. */
const withoutSharing = (text: string, { start, end }: Span): readonly Span[] => {
  const at = text.indexOf(SHARING, start);
  if (at <= start || at + SHARING.length >= end) return [{ start, end }];
  return [
    { start, end: at },
    { start: at + SHARING.length, end },
  ];
};

/** 汽车产销量 with two numbers is 汽车产量 and 汽车销量. */
const unfuse = (words: readonly Word[], head: Span, count: number): readonly (readonly Span[])[] | null => {
  const word = words.find(({ text }) => fused.get(text)?.length === count);
  const parts = word === undefined ? undefined : fused.get(word.text);
  if (word === undefined || parts === undefined) return null;
  const around = (spans: readonly Span[]): readonly Span[] =>
    [{ start: head.start, end: word.start }, ...spans, { start: word.end, end: head.end }].filter(
      (span) => !isEmpty(span),
    );
  return parts.map((kept) =>
    around(kept.map((offset) => ({ start: word.start + offset, end: word.start + offset + 1 }))),
  );
};

/**
 * Hands a coordination out to as many numbers: each gets its own conjunct, and what the last conjunct has beyond
 * the length of the others is shared where they are short (刑事、治安警情 gives 刑事+警情 and 治安警情). Null where the counts differ.
 */
export const distribute = (
  text: string,
  head: Span,
  count: number,
  wordsOf: (span: Span) => readonly Word[],
): readonly (readonly Span[])[] | null => {
  if (count < 2) return null;
  const words = wordsOf(head);
  const parts = conjunctsOf(head, words);
  const last = parts.at(-1);
  if (parts.length !== count || last === undefined) return unfuse(words, head, count);
  const bare = withoutSum(text, last);
  const isSummed = bare.end < last.end;
  const shared = isSummed ? sideIn(text, last) : sharedHead(text, parts, last);
  const whole = isSummed || shared === null ? bare : null;
  return parts.map((part) => {
    const conjunct = part === last ? (whole ?? last) : part;
    const isWhole = shared === null || (part === last && !isSummed);
    return isWhole ? withoutSharing(text, conjunct) : [conjunct, shared];
  });
};
