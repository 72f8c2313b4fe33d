import type { Modality } from '../claim/claim.js';
import { targetAfter } from '../lexicon/modality-words.js';
import type { Passage } from '../source/passage.js';
import type { Quote, Span } from '../source/span.js';
import { ruled, unsaid, type Attribute } from './attribute.js';
import { endOfClause, NEAR, type Mark } from './modality-mark.js';
import type { Part } from './plan-part.js';

/** What a sentence says of modality. */
export interface ModalityContext {
  readonly passage: Passage;
  readonly marks: readonly Mark[];
  /** The part of a report that it stands in; null where the document has no such parts. */
  readonly part: Part | null;
}

/** How many marks are weighed on either side of a number. */
const MOST_MARKS = 24;

/** The mark that holds for the number that stands at `extent`; in a review a forecast does not reach beyond its clause. */
const markFor = (text: string, marks: readonly Mark[], extent: Span, inReview: boolean): Mark | null => {
  let held: Mark | null = null;
  for (const found of marks) {
    if (found.end > extent.start) continue;
    if (inReview && found.planned && endOfClause(text, found.end) < extent.start) continue;
    if (found.between !== null && !found.between.test(text.slice(found.end, extent.start))) continue;
    const isSameClause = held !== null && endOfClause(text, held.end) >= found.start;
    if (found.isTime && !found.planned && held?.planned === true && isSameClause) continue;
    held = found;
  }
  return held;
};

/** 将 after a number of its own clause governs it too: 9部作品将展映. */
const markAfter = (text: string, marks: readonly Mark[], { end }: Span): Mark | null => {
  const clauseEnd = endOfClause(text, end);
  const inClause = marks.filter(({ start, isTime }) => start >= end && start < clauseEnd && !isTime);
  return inClause.find(({ start }) => text.charAt(start) === '将') ?? null;
};

/** The marks next to a number, in order. */
const marksNear = (marks: readonly Mark[], { start }: Span): readonly Mark[] => {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return marks.slice(Math.max(0, low - MOST_MARKS), low + MOST_MARKS);
};

/**
 * Whether a number is a target, plan, forecast or demand: by the words of its sentence, or by the part of the
 * document it stands in. `extent` is the number with the words that bound it.
 */
export const readModality = (
  { passage, marks, part }: ModalityContext,
  extent: Span,
): Attribute<Modality> => {
  const planned = (rule: string, evidence: Quote): Attribute<Modality> =>
    ruled(rule, { value: 'planned', evidence: [evidence] });
  const { text } = passage;
  const goal = targetAfter.exec(text.slice(extent.end, extent.end + NEAR));
  if (goal !== null) return planned('target after', passage.quote(extent.end, extent.end + goal[0].length));
  const near = marksNear(marks, extent);
  const held = markFor(text, near, extent, part?.kind === 'review') ?? markAfter(text, near, extent);
  if (held?.planned === true)
    return planned(held.isTime ? 'time to come' : 'word of planning', passage.quote(held.start, held.end));
  return held === null && part?.kind === 'plan'
    ? planned('part of the document', part.shown)
    : unsaid('actual');
};
