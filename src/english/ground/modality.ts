import type { Modality } from '../../claim/claim.js';
import { unsaid, type Attribute } from '../../ground/attribute.js';
import type { Passage } from '../../source/passage.js';
import { countEndingBy } from '../../source/ordered.js';
import type { Quote, Span } from '../../source/span.js';

/** Words that speak of what is to be: will, plan to, is expected to, the target of. */
const MARK =
  /\b(?:will|shall|should|must|(?:is|are) (?:to|expected to|projected to|set to|due to|scheduled to|forecast to|estimated to)|expects?|projecting|projected|plans?(?= to\b| for\b)|planning to|planned|aims?(?= to\b| for\b)|aiming|targets?(?= of\b| for\b| is\b| are\b|ed\b)|strive(?= to\b)|striving|intends? to|goals?(?= of\b| is\b| to\b)|need to|ensure that|pledged|forecast)\b/gi;

/** Where what a mark says ends. */
const END = /;|, (?:which|up from|down from|compared with) /;
const PLAN_HEADING = /\b(?:tasks|targets|objectives|goals|plans?|priorities|outlook|arrangements)\b/i;

/** The words that make a section a plan: Major Tasks for 2026. Null where its heading says nothing of the kind. */
export const planHeading = (heading: Quote | null | undefined): Quote | null =>
  heading && PLAN_HEADING.test(heading.text) ? heading : null;

/** How far a mark reaches, in characters. */
const REACH = 400;

/** The marks of a sentence, in order. */
export const planMarks = (text: string): readonly Span[] =>
  Array.from(text.matchAll(MARK), ({ 0: { length }, index }) => ({ start: index, end: index + length }));

/** Whether a number at `at` is said of what is to be, by a mark before it in its sentence or by the heading above. */
export const readEnglishModality = (
  passage: Passage,
  marks: readonly Span[],
  at: number,
  heading: Quote | null,
): Attribute<Modality> => {
  const mark = marks[countEndingBy(marks, at) - 1];
  const holds = mark !== undefined && at - mark.end <= REACH && !END.test(passage.text.slice(mark.end, at));
  if (holds) return { value: 'planned', evidence: [passage.quote(mark.start, mark.end)] };
  return heading === null ? unsaid('actual') : { value: 'planned', evidence: [heading] };
};
