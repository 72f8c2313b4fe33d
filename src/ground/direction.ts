import type { Direction } from '../claim/claim.js';
import {
  changeNouns,
  changesAfter,
  changesWithObject,
  gapAdjectives,
  type ChangeVerb,
} from '../lexicon/change-verbs.js';
import { longestMatch, type LongestMatch } from '../source/longest-match.js';
import type { Passage } from '../source/passage.js';
import type { Span } from '../source/span.js';
import { unsaid, type Attribute } from './attribute.js';
import type { Frame, Framed } from './frame.js';
import type { Predicate } from './predicate.js';

const directions = (verbs: readonly ChangeVerb[]): LongestMatch<ChangeVerb['direction']> =>
  longestMatch(verbs.map(({ written, direction }) => [written, direction] as const));

/** Nouns of change: 增速, 降幅. */
export const changeNounTable = directions(changeNouns);
const after = directions(changesAfter);
const withObject = directions(changesWithObject);
const gaps = directions(gapAdjectives);

/** What a number and its clause say of change. */
export interface ChangeInput {
  readonly passage: Passage;
  readonly frame: Frame;
  readonly member: Framed;
  readonly predicate: Predicate;
  /** Whether the number counts the noun after it, so that no word before it tells a change: 提升100所学校. */
  readonly counts: boolean;
}

/** One way of finding which way a number goes; the words that say it, or null. */
interface DirectionRule {
  readonly name: string;
  readonly read: (input: ChangeInput) => (Span & { readonly direction: Direction }) | null;
}

/** 同比下降10.4%: the verb before the number. */
const changed: DirectionRule = {
  name: 'changed',
  read: ({ predicate, counts }) => (counts ? null : predicate.change),
};

const SIZES: ReadonlySet<string> = new Set([
  'percentage',
  'percentagePoint',
  'multiple',
  'fraction',
  'measure',
  'money',
  'count',
]);

/** 增速为5.2%: a noun of change is what is measured; not so in 占总增量的50% and 增幅连续4年居前. */
const measured: DirectionRule = {
  name: 'measured',
  read: ({ passage: { text }, predicate: { head }, member, counts }) => {
    const found = changeNounTable.before(text, head.end);
    if (counts || found === null || found.start < head.start || !SIZES.has(member.mention.quantity.kind))
      return null;
    const isPart = text.charAt(head.end) === '的' || text.slice(head.start, head.end).includes('占');
    return isPart ? null : { start: found.start, end: head.end, direction: found.entry };
  },
};

/** 有4~6℃降温, 保持3.4%的增长: the change is named after the number. */
const followed: DirectionRule = {
  name: 'followed',
  read: ({ passage, member: { extent } }) => {
    const found = after.at(passage.text, extent.end);
    return found === null ? null : { start: extent.end, end: found.end, direction: found.entry };
  },
};

const LONGEST_OBJECT = 24;
const LEVEL = /[到至为]/;

type Found = Span & { readonly direction: ChangeVerb['direction'] };

/** The last word of a table in the lead of a number, where something stands between that fits. */
const lastInLead = (
  { passage: { text }, frame, member: { extent } }: ChangeInput,
  table: LongestMatch<ChangeVerb['direction']>,
  fits: (between: string) => boolean,
): Found | null => {
  for (
    let start = extent.start - 1;
    start >= Math.max(frame.lead.start, extent.start - LONGEST_OBJECT);
    start--
  ) {
    const found = table.at(text, start);
    if (found === null || found.end > extent.start) continue;
    return fits(text.slice(found.end, extent.start))
      ? { start, end: found.end, direction: found.entry }
      : null;
  }
  return null;
};

const isPoints = ({ member: { mention } }: ChangeInput): boolean =>
  mention.quantity.kind === 'percentagePoint';

/** 高于全国平均0.4个百分点: points are a gap where the other side stands between. */
export const gapRule: DirectionRule = {
  name: 'gap',
  read: (input) => (isPoints(input) ? lastInLead(input, gaps, (between) => between.length > 1) : null),
};

/** 降低存款准备金率0.25个百分点: points are of change where a verb of change governs what is measured. */
const governed: DirectionRule = {
  name: 'governed',
  read: (input) => {
    if (!isPoints(input) || input.predicate.copula) return null;
    return lastInLead(input, withObject, (between) => !between.startsWith('值') && !LEVEL.test(between));
  },
};

/** Tried in order; the first that finds a change wins. */
const rules: readonly DirectionRule[] = [changed, followed, gapRule, measured, governed];

/** Which way a number goes that is itself the size of a change, with the words that say so. */
export const readDirection = (input: ChangeInput): Attribute<Direction> => {
  for (const rule of rules) {
    const found = rule.read(input);
    if (found === null) continue;
    const evidence = [input.passage.quote(found.start, found.end)];
    return { value: found.direction, evidence, rule: rule.name };
  }
  return input.member.mention.quantity.rule === 'doubling'
    ? { value: 'increase', evidence: [] }
    : unsaid('none');
};
