import type { Basis } from '../claim/claim.js';
import { basisWords, comparedWith, comparisonClause, multipleOf } from '../lexicon/basis-words.js';
import { findAll } from '../source/find-all.js';
import { longestMatch } from '../source/longest-match.js';
import { overlapping } from '../source/ordered.js';
import type { Span } from '../source/span.js';
import { resolveTime, type TimeContext } from '../time/resolve-time.js';
import type { Attribute } from './attribute.js';
import { changeNounTable, gapRule, type ChangeInput } from './direction.js';
import type { Frame, Framed } from './frame.js';
import type { ReadSentence } from './grounded.js';

const stated = longestMatch(basisWords.map(({ written, basis }) => [written, basis] as const));

/**
 * How far a basis holds: for the changes listed after it too (同比), for one change, after which those listed have none
 * (年均), or for one in passing (高于全国), after which the one said before holds on. A `multiple` (是去年同期的2.1倍) is
 * in passing too, and needs no change.
 */
export type Hold = 'list' | 'one' | 'passing' | 'multiple';

/** What a change is measured against, and where it was said. */
export interface SaidBasis extends Span {
  readonly basis: Exclude<Basis, 'none'>;
  /** A time that is named as the other side of the comparison stands here. */
  readonly complement: Span | null;
  readonly hold: Hold;
  readonly rule: string;
}

const basisOf = (complement: string): Exclude<Basis, 'none'> =>
  comparedWith.find(({ pattern }) => pattern.test(complement))?.basis ?? 'other';

/** 同比增幅超过30%: the basis stands before the noun of change. */
const beforeNoun = (text: string, head: Span): SaidBasis | null => {
  const noun = changeNounTable.before(text, head.end);
  const found = noun === null ? null : stated.before(text, noun.start);
  if (noun === null || found === null || found.start < head.start) return null;
  return {
    start: found.start,
    end: noun.start,
    basis: found.entry,
    complement: null,
    hold: 'list',
    rule: 'before noun',
  };
};

/** 是去年同期的2.1倍: a multiple is of what it names. */
const ofMultiple = (text: string, { lead }: Frame, { mention }: Framed): SaidBasis | null => {
  const { kind } = mention.quantity;
  if (kind !== 'multiple' && kind !== 'percentage' && kind !== 'fraction') return null;
  const found = multipleOf.exec(text.slice(lead.start, lead.end));
  const [, complement = ''] = found ?? [];
  if (found === null) return null;
  const start = lead.start + found.index;
  const named = start + found[0].indexOf(complement);
  return {
    start,
    end: lead.end,
    basis: basisOf(complement),
    complement: { start: named, end: named + complement.length },
    hold: 'multiple',
    rule: 'of multiple',
  };
};

/** How far behind it a comparison still holds. */
const LONGEST_LIST = 200;

/** The last clause in front of this one that names the other side alone: 与2021年度相比,. */
const beforeClause = (text: string, clause: Span): SaidBasis | null => {
  let last: SaidBasis | null = null;
  const from = Math.max(0, clause.start - LONGEST_LIST);
  for (const found of findAll(comparisonClause, text.slice(from, clause.start))) {
    const complement = found[1] ?? found[2] ?? '';
    const start = from + found.index + found[0].indexOf(complement);
    const named = { start, end: start + complement.length };
    last = { ...named, basis: basisOf(complement), complement: named, hold: 'list', rule: 'clause before' };
  }
  return last;
};

/** 高于全国平均0.4个百分点: the other side of a gap. */
const acrossGap = (input: ChangeInput): SaidBasis | null => {
  const found = gapRule.read(input);
  if (found === null) return null;
  const end = input.member.extent.start;
  const basis = basisOf(input.passage.text.slice(found.end, end));
  return { start: found.start, end, basis, complement: null, hold: 'passing', rule: 'across gap' };
};

/** 年均 says how one change is reckoned; those listed after it have bases of their own. */
const holdOf = (text: string, { start, end }: Span): Hold =>
  text.slice(start, end).includes('年均') ? 'one' : 'list';

/** The basis said for a number itself, or by a clause in front of its own; null where only one said before may hold. */
export const readBasis = (input: ChangeInput): SaidBasis | null => {
  const { passage, frame, member, predicate } = input;
  const { text } = passage;
  if (predicate.basis !== null)
    return { ...predicate.basis, hold: holdOf(text, predicate.basis), rule: 'predicate' };
  return (
    beforeNoun(text, predicate.head) ??
    ofMultiple(text, frame, member) ??
    acrossGap(input) ??
    beforeClause(text, frame.clause)
  );
};

const MONTH = /^(\d{4})-(\d\d)(?:-\d\d)?$/;
const YEAR = /^(\d{4})/;
const SEVERAL = /\//;

const monthNumber = (period: string): number | null => {
  const found = MONTH.exec(period);
  return found === null ? null : Number(found[1]) * 12 + Number(found[2]);
};

/** What a named time is to the claim's own: the year or the month before it, or another. */
const timeBasis = (compared: string, own: string): Exclude<Basis, 'none'> => {
  const [there, here] = [monthNumber(compared), monthNumber(own)];
  if (there !== null && here !== null && here - there === 1) return 'monthOnMonth';
  if (SEVERAL.test(own) && own.slice(0, 4) !== own.split('/')[1]?.slice(0, 4)) return 'other';
  const [year, ownYear] = [YEAR.exec(compared), YEAR.exec(own.split('/').at(-1) ?? own)];
  return year !== null && ownYear !== null && Number(year[1]) + 1 === Number(ownYear[1])
    ? 'yearOnYear'
    : 'other';
};

const YEAR_NAMED = /(\d{4})年/;

/** The time that a comparison names, in the normal form: 2021 for 与2021年度相比. */
const comparedTime = (
  { passage, times }: ReadSentence,
  complement: Span,
  context: TimeContext,
): string | null => {
  const [compared] = overlapping(times, complement);
  const resolved = compared === undefined ? null : resolveTime(compared.value, context);
  return resolved ?? YEAR_NAMED.exec(passage.text.slice(complement.start, complement.end))?.[1] ?? null;
};

/** The basis as claimed: one whose year or month is named is settled by what that is to the claim's own period. */
export const settleBasis = (
  { basis, start, end, complement, rule }: SaidBasis,
  sentence: ReadSentence,
  period: string | null,
  context: TimeContext,
): Attribute<Basis> => {
  const { passage } = sentence;
  const evidence = [passage.quote(start, end)];
  const named = complement === null ? '' : passage.text.slice(complement.start, complement.end);
  const compared = complement === null ? null : comparedTime(sentence, complement, context);
  if (compared === null || period === null || (basis !== 'other' && !YEAR_NAMED.test(named)))
    return { value: basis, evidence, rule };
  return { value: timeBasis(compared, period), evidence, rule: `${rule}, times compared` };
};
