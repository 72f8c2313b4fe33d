import { actionVerbs, lightVerbs, nominalVerbs } from '../lexicon/action-verbs.js';
import { clauseOpeners, demonstratives, relationalNouns, speakingVerbs } from '../lexicon/predicate-words.js';
import type { Word } from '../segment/tokenizer.js';
import type { Span } from '../source/span.js';
import type { TimeExpression } from '../time/time-expression.js';

const openers = new Set(clauseOpeners);
const verbs = new Set(actionVerbs);
const nominal = new Set(nominalVerbs);
const light = new Set(lightVerbs);
const relational = new Set(relationalNouns);

/**
 * What may stand before the words for what is measured: a column in brackets, how it was reckoned (扣除价格因素), a
 * circumstance (在此期间), words that point back (该特大桥).
 */
const LEADING = [
  /^[^,]{2,26}(?:造成|导致|引发)的/,
  /^(?:扣除|剔除|按)[^,;]{2,10}?(?:因素|计算|计价|口径|影响)/,
  /^【[^】]{1,24}】/,
  /^(?:在)?[^,]{2,8}(?:年景|条件|情况|形势)下/,
  /^连续[多数]日/,
  /^(?:在|从|随着|经|按照?|据)[^,]{1,16}?(?:期间|以来|方面|看|基础上)/,
  new RegExp(`^(?:${demonstratives.join('|')})(?![国省市区县州校院])(?=[\\u4e00-\\u9fff]{2})`),
];

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
    if (/[由从自在较比]/.test(text.charAt(end - 1))) end--;
  }
};

/** 警方称, but not 名称 or 称号. */
const CALLED = /(?<![名简号职俗统])称(?![号赞为])/;

/** What is said, without who says so: 委员会宣布将利率 gives 将利率. Null where nobody speaks. */
const afterSpeaking = (text: string, { start, end }: Span): Span | null => {
  const said = text.slice(start, end);
  const from = Math.max(
    ...speakingVerbs.map((verb) => (said.includes(verb) ? said.lastIndexOf(verb) + verb.length : -1)),
  );
  const called = CALLED.exec(said);
  if (from < 0 && called !== null) return { start: start + called.index + 1, end };
  return from < 0 || from >= said.length ? null : { start: start + from, end };
};

/** 年底前 ends after 前, 年底前沿技术 does not. */
const BOUNDED_TIME = /^(?:之?[前后]|以[前后来])(?![沿端置景进期备续勤者])/;

/** Joints, numbering, an aside in brackets (含5000元), and the conjunction of a list of changes (和下降40%). */
const SKIPPED =
  /^(?:[\s、,;:·●—…的了-]+|\d{1,2}[.、] ?|[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十])|\((?![^)]*\))(?:含$)?|(?:和|与|及|以及)$)/;

/** Drops times, joints and opening words off the front: 2022年,太原市… gives 太原市…. */
export const trimHead = (
  text: string,
  head: Span,
  times: readonly TimeExpression[],
  wordsOf: (span: Span) => readonly Word[],
): Span => {
  let start = head.start;
  for (;;) {
    const skipped = SKIPPED.exec(text.slice(start, Math.min(head.end, start + 8)));
    if (skipped !== null) start += skipped[0].length;
    const time = times.find((expression) => expression.start <= start && start < expression.end);
    if (time !== undefined)
      start = time.end + (BOUNDED_TIME.exec(text.slice(time.end, time.end + 3))?.[0].length ?? 0);
    const rest = text.slice(start, Math.min(head.end, start + 28));
    const leading = LEADING.map((pattern) => pattern.exec(rest)).find((found) => found !== null);
    if (leading) start += leading[0].length;
    if (skipped === null && time === undefined && !leading) break;
  }
  let end = head.end;
  end = withoutTimeAtEnd(text, start, end, times);
  if (start >= end) return { start: end, end };
  const spoken = afterSpeaking(text, { start, end });
  if (spoken !== null) return trimHead(text, spoken, times, wordsOf);
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
    const isVerb = verbs.has(word.text) && (opens || !nominal.has(word.text));
    const governs = word.text.length > 1 && isVerb && !light.has(word.text);
    if (governs && identifies(text, { start: word.end, end: head.end })) start = word.end;
  });
  return { start, end: head.end };
};
