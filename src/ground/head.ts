import { actionVerbs, fusedWords, nominalVerbs } from '../lexicon/action-verbs.js';
import { clauseOpeners, relationalNouns } from '../lexicon/predicate-words.js';
import type { Word } from '../segment/tokenizer.js';
import type { Span } from '../source/span.js';
import type { TimeExpression } from '../time/time-expression.js';

const openers = new Set(clauseOpeners);
const verbs = new Set(actionVerbs);
const nominal = new Set(nominalVerbs);
const relational = new Set(relationalNouns);

/** How something was reckoned, which is not what was measured: 扣除价格因素, 按不变价格计算. */
const ADJUNCT = /^(?:扣除|剔除|按)[^,;]{2,10}?(?:因素|计算|计价|口径|影响)/;

/** 每万人口 is in the unit, not in the metric. */
const PER = /^每[\d十百千万亿]*(?:个|名|位|平方公里|公里|人口|人|元|户|亩)?/;

/** Drops a time that leads up to the number: 森林覆盖率由1978年的 gives 森林覆盖率. */
const withoutTimeAtEnd = (
  text: string,
  start: number,
  from: number,
  times: readonly TimeExpression[],
): number => {
  let end = from;
  for (;;) {
    while (end > start && /[\s、,;:“(的]/.test(text.charAt(end - 1))) end--;
    const time = times.find(
      (expression) => expression.start > start && expression.start < end && end <= expression.end,
    );
    if (time === undefined) return end;
    end = time.start;
    if (/[由从自在到至较比]/.test(text.charAt(end - 1))) end--;
  }
};

const isEmpty = (span: Span): boolean => span.start >= span.end;

/** Drops times, joints and opening words off the front: 2022年,太原市… gives 太原市…. */
export const trimHead = (
  text: string,
  head: Span,
  times: readonly TimeExpression[],
  wordsOf: (span: Span) => readonly Word[],
): Span => {
  let start = head.start;
  for (;;) {
    const skipped = /^(?:[\s、,;:·●—-]+|\d{1,2}[.、] ?)/.exec(text.slice(start, start + 8));
    if (skipped !== null) start += skipped[0].length;
    const time = times.find((expression) => expression.start <= start && start < expression.end);
    if (time !== undefined) start = time.end;
    const adjunct = ADJUNCT.exec(text.slice(start, Math.min(head.end, start + 16)));
    if (adjunct !== null) start += adjunct[0].length;
    const per = PER.exec(text.slice(start, Math.min(head.end, start + 12)));
    if (per !== null && per[0].length > 2) start += per[0].length;
    else if (skipped === null && time === undefined && adjunct === null) break;
  }
  let end = head.end;
  end = withoutTimeAtEnd(text, start, end, times);
  if (start >= end) return { start: end, end };
  const first = wordsOf({ start, end: Math.min(end, start + 12) })[0];
  if (first === undefined || !openers.has(first.text)) return { start, end };
  return trimHead(text, { start: Math.min(first.end, end), end }, times, wordsOf);
};

/** A shorter object does not identify what is counted without its verb: 追回工资, 供水能力. */
const SHORTEST_OBJECT = 3;

const identifies = (text: string, object: Span): boolean => {
  const said = text.slice(object.start, object.end);
  return said.length >= SHORTEST_OBJECT && !relational.has(said) && !/^[和与及的]/.test(said);
};

/** What the last transitive verb of the head governs: 破获电诈案件 gives 电诈案件. The head itself where there is none. */
export const objectOf = (text: string, head: Span, words: readonly Word[]): Span => {
  let start = head.start;
  words.forEach((word, index) => {
    const opens = words.slice(0, index).every(({ tag }) => tag === 'd');
    const isVerb = opens ? verbs.has(word.text) || word.tag === 'v' : verbs.has(word.text) && !nominal.has(word.text);
    const governs = word.text.length > 1 && isVerb;
    if (governs && identifies(text, { start: word.end, end: head.end })) start = word.end;
  });
  return { start, end: head.end };
};

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
  head: Span,
  count: number,
  wordsOf: (span: Span) => readonly Word[],
): readonly (readonly Span[])[] | null => {
  if (count < 2) return null;
  const words = wordsOf(head);
  const parts = conjunctsOf(head, words);
  const last = parts.at(-1);
  if (parts.length !== count || last === undefined) return unfuse(words, head, count);
  const width = Math.max(...parts.slice(0, -1).map((part) => part.end - part.start));
  const isHeadShared = width <= LONGEST_MODIFIER && last.end - last.start >= width + 2;
  const shared = { start: last.start + width, end: last.end };
  return parts.map((part) => (part === last || !isHeadShared ? [part] : [part, shared]));
};
