import type { Tokenizer } from '../segment/tokenizer.js';
import type { BlockRole } from '../structure/block.js';
import type { Bulletin } from '../structure/bulletin.js';
import type { TimeContext } from '../time/resolve-time.js';
import { documentTime } from './document-time.js';
import type { ReadSentence } from './grounded.js';
import type { DocumentPeriod, InForce } from './in-force.js';
import { planParts, type PlanParts } from './plan-part.js';
import { firstTold, sectionOpenings } from './section-period.js';

/** What the caller knows of a document. */
export interface GroundOptions {
  readonly bulletin: Bulletin;
  readonly tokenizer: Tokenizer;
  /** The day of publication as YYYY-MM-DD, or null where nobody says it. */
  readonly published: string | null;
}

/** What is known of a document before its first sentence is grounded. */
export interface DocumentReading extends GroundOptions {
  /** What relative times are resolved against. */
  readonly time: TimeContext;
  /** What the headline says of when. */
  readonly period: DocumentPeriod;
  /** What is in force at the beginning of each section. */
  readonly openings: readonly InForce[];
  /** The sentences that stand in a plan. */
  readonly parts: PlanParts;
}

const HEADLINE: ReadonlySet<BlockRole> = new Set(['kicker', 'headline', 'subheadline']);

/** Looks the whole document over: its time, what its headline and sections open with, and which part is a plan. */
export const readDocument = (sentences: readonly ReadSentence[], options: GroundOptions): DocumentReading => {
  const headline = sentences.filter(({ block }) => HEADLINE.has(block.role));
  const timesOf = (read: readonly ReadSentence[]) => read.flatMap(({ times }) => times);
  const time = documentTime(options.published, timesOf(headline), timesOf(sentences));
  const period = { headline: firstTold(headline, time), published: time.published };
  return {
    ...options,
    time,
    period,
    openings: sectionOpenings(options.bulletin.sections, sentences, time, period),
    parts: planParts(sentences, options.bulletin),
  };
};
