import { furnitureRoles, type BlockRole } from '../structure/block.js';
import { endTogether, isBygone, isOneDay, isOver, isToCome, isYearOrPlan } from '../time/position.js';
import { unsaid } from './attribute.js';
import type { ReadSentence } from './grounded.js';
import { endsPeriod } from './open-time.js';
import type { Period, SaidPeriod, SaidPeriods } from './said-period.js';

/** How the period in force was said. */
type Manner = 'opening' | 'told' | 'kept' | 'era' | 'speech' | 'present' | 'open';

/** What one sentence hands to the next. What was and what is to be are kept apart: 到2030年 ends nothing but plans. */
export interface InForce {
  readonly period: Period;
  readonly manner: Manner;
  /** The last period that is wholly to come. */
  readonly toCome: Period;
  /** The state at a time that was told last, for 其中 in the next sentence. */
  readonly state: Period;
  /** The words after the day in force, for 事故发生后. */
  readonly event: string | null;
  /** The last day said in any way, for 当天. */
  readonly lastDay: string | null;
}

/** What the document says of its time as a whole. */
export interface DocumentPeriod {
  readonly headline: Period;
  readonly published: string | null;
}

/** What is in force where nothing was said but the headline, or the headings above. */
export const opening = (period: Period): InForce => ({
  period,
  manner: 'opening',
  toCome: unsaid(null),
  state: unsaid(null),
  event: null,
  lastDay: null,
});

/**
 * A new paragraph keeps the period told, but not the day somebody spoke, nor what is counted from long ago (党的十八大以来),
 * nor a day or month long gone (2018年4月,他…).
 */
export const newParagraph = (inForce: InForce, section: InForce, published: string | null): InForce => {
  const { manner, period, toCome, lastDay } = inForce;
  if (manner === 'speech' || manner === 'era' || (manner === 'told' && isBygone(period.value, published))) {
    return { ...section, toCome, lastDay };
  }
  return manner === 'told' ? { ...inForce, manner: 'kept' } : inForce;
};

/** Whether no more than a day is in force, which the day of a report may replace: 12日称. */
export const isDayOrNone = ({ value }: Period): boolean => value === null || isOneDay(value);

const clauseAfter = (text: string, from: number): string =>
  /^[^,;。]{0,40}/.exec(text.slice(from, from + 40))?.[0] ?? '';

const handOn = (inForce: InForce, one: SaidPeriod, text: string, published: string | null): InForce => {
  const { period, role, isState, isEra, open, end } = one;
  const keepsYear = isYearOrPlan(inForce.period.value, published) && inForce.manner !== 'era';
  switch (role) {
    case 'told':
      if (isToCome(period.value, published)) return { ...inForce, toCome: period };
      if (isState && endTogether(period.value, inForce.period.value)) return { ...inForce, state: period };
      return {
        ...opening(period),
        manner: isEra ? 'era' : 'told',
        event: clauseAfter(text, end),
        lastDay: inForce.lastDay,
      };
    case 'present':
      return keepsYear ? inForce : { ...inForce, period, manner: 'present', event: null };
    case 'speech':
      return isDayOrNone(inForce.period) ? { ...inForce, period, manner: 'speech', event: null } : inForce;
    case 'open':
      if (!open?.lasting || !(inForce.manner === 'era' || endsPeriod(open, inForce.period.value, published)))
        return inForce;
      return { ...inForce, period: unsaid(null), manner: 'open', event: null };
    default:
      return inForce;
  }
};

/** Blocks whose times hold for themselves alone: a caption tells when the picture was taken. */
const ASIDES: ReadonlySet<BlockRole> = new Set([...furnitureRoles, 'caption', 'note', 'table']);

/** What the next sentence inherits; 目前 counts only where its sentence goes on to count something. */
export const handedOn = (
  { text, said }: SaidPeriods,
  inForce: InForce,
  { block, mentions }: ReadSentence,
  published: string | null,
): InForce => {
  if (ASIDES.has(block.role)) return inForce;
  const hasClaims = mentions.some(({ disposition }) => disposition.claim);
  const after = said
    .filter(({ role }) => hasClaims || role !== 'present')
    .reduce((before, one) => handOn(before, one, text, published), inForce);
  const lastDay = said.findLast(({ period }) => isOneDay(period.value))?.period.value;
  return lastDay === undefined ? after : { ...after, lastDay };
};

/**
 * The period of a claim that no sentence gives one: that of the headline, where it is over by publication
 * (2022年度…公告) or, for a planned claim, is not (2026年…工作报告).
 */
export const documentPeriod = (headline: Period, published: string | null, planned: boolean): Period => {
  if (headline.value === null || published === null) return unsaid(null);
  return isOver(headline.value, published) === planned ? unsaid(null) : headline;
};
