import { englishDeterminers } from '../../lexicon/english-words.js';
import { overlapping } from '../../source/ordered.js';
import type { Span } from '../../source/span.js';
import type { TimeExpression } from '../../time/time-expression.js';
import { wordsOf } from '../words.js';

/** How far back a clause is looked for, in characters. */
const REACH = 240;

/** Where a clause begins within the words before its verb. */
const CLAUSE_START =
  /[;:—(“”]|--|, (?:and|but|while|whereas|with|which|so|yet) | (?:while|whereas|that|which) /gi;
/** What is said in brackets is passed over: gross domestic product (GDP) of the city. */
const BRACKETED = /\([^()]{0,80}\)/g;
const masked = (text: string): string => text.replace(BRACKETED, ({ length }) => '_'.repeat(length));
/** What leads into a clause and is no part of its subject. */
const INTRODUCTION =
  /^(?:and|but|while|with|also|moreover|meanwhile|in addition|as a result|at the same time|however|of this(?: total| amount)?|among (?:them|these)|furthermore|thus|-+|\W)\W*/i;
const PRONOUN =
  /^(?:we|they|it|he|she|i|you|this|these|that|those|which|who|there|the former|the latter|former|latter|what|one|to)$/i;
/** What leads to a time: in, by the end of. */
const TIME_LEAD =
  /(?:^|\s)(?:in|by|for|during|over|at|since|as of|from|at the end of|by the end of|of) (?:the )?$/i;
const LONGEST_LEAD = 24;
const TRAILING =
  /[\s,]+(?:also|has|have|had|will|would|should|shall|is|are|was|were|be|been|being|further|steadily|rapidly|now|already|alone|respectively|continued|continue|to|and|expected|projected|planned|all|both|each|once again|actually|then|only|just|still|set|did|can|may|could|must|which|that|it|they|basically)$/i;

const trimStart = (text: string, { start, end }: Span): Span => {
  let from = start;
  for (;;) {
    while (from < end && /[\s,]/.test(text.charAt(from))) from++;
    const lead = INTRODUCTION.exec(text.slice(from, end));
    if (lead === null) break;
    from += lead[0].length;
  }
  const [first, second] = wordsOf(text.slice(from, Math.min(end, from + 60)));
  const isDeterminer =
    first !== undefined &&
    second !== undefined &&
    first.start === 0 &&
    englishDeterminers.has(first.text) &&
    !/^(?:to|from)$/.test(second.text);
  return { start: isDeterminer ? from + second.start : from, end };
};

const trimEnd = (text: string, { start, end }: Span): Span => {
  let to = end;
  for (;;) {
    while (to > start && /[\s,]/.test(text.charAt(to - 1))) to--;
    const trailing = TRAILING.exec(text.slice(Math.max(start, to - 24), to));
    const adverb = /[\s,]+(?:[a-z]+ly|\([^()]{1,20}\))$/i.exec(text.slice(Math.max(start, to - 24), to));
    const cut = trailing?.[0].length ?? adverb?.[0].length ?? 0;
    if (cut === 0 || to - cut <= start) return { start, end: to };
    to -= cut;
  }
};

/** Leaves out a time at either end: In 2007 China's GDP, China's GDP in 2007, last year's output; not one in the middle. */
const withoutTimes = (text: string, span: Span, times: readonly TimeExpression[]): Span => {
  let { start, end } = span;
  for (const time of overlapping(times, span)) {
    const lead = TIME_LEAD.exec(text.slice(Math.max(start, time.start - LONGEST_LEAD), time.start));
    const from = time.start - (lead?.[0].length ?? 0);
    const isPossessive = /^['’]s? /.test(text.slice(time.end, time.end + 3));
    if (from <= start) start = Math.min(end, isPossessive ? text.indexOf(' ', time.end) : time.end);
    else if (!isPossessive) end = Math.min(end, from);
  }
  return { start, end: Math.max(start, end) };
};

/** After the last comma, unless what stands before it is the beginning of the same list: for agriculture, rural areas and farmers. */
const afterComma = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end);
  const comma = words.lastIndexOf(', ');
  if (comma < 0) return { start, end };
  const [head, rest] = [words.slice(0, comma), words.slice(comma + 2)];
  const isList =
    / and /.test(rest) &&
    /\b(?:for|of|on|in|between|to|including) [^,]+(?:, [^,]+){0,4}$/.test(head.slice(-120));
  return isList ? { start, end } : { start: start + comma + 2, end };
};

/**
 * The subject whose verb begins at `verb`, in words after `from`: `In 2007 total government revenue ` gives total
 * government revenue. Null for a pronoun, or where nothing is left.
 */
export const subjectBefore = (
  text: string,
  from: number,
  verb: number,
  times: readonly TimeExpression[],
): Span | null => {
  const clause = beforeOtherVerb(text, lastClause(text, Math.max(from, verb - REACH), verb));
  const timed = withoutTimes(text, trimStart(text, afterComma(text, clause)), times);
  const span = trimEnd(text, trimStart(text, timed));
  const words = text.slice(span.start, span.end);
  return span.end <= span.start || PRONOUN.test(words) || !/[A-Za-z]{2}/.test(words) ? null : span;
};

/** output rose for the fifth year and totaled …: the subject ends at its first verb. */
const OTHER_VERB =
  / (?:rose|grew|fell|increased|reached|dropped|declined|decreased|continued|was|were|is|are|expanded|improved) [^]*\band(?: [a-z]+ly)? *$/;

const beforeOtherVerb = (text: string, { start, end }: Span): Span => {
  const verb = OTHER_VERB.exec(text.slice(start, end));
  return verb === null || verb.index === 0 ? { start, end } : { start, end: start + verb.index };
};

const lastClause = (text: string, from: number, verb: number): Span => {
  let start = from;
  for (const match of masked(text.slice(from, verb)).matchAll(CLAUSE_START)) {
    const end = from + match.index + match[0].length;
    if (end < verb) start = end;
  }
  return { start, end: verb };
};
