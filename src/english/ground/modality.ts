import type { Modality } from '../../claim/claim.js';
import { unsaid, type Attribute } from '../../ground/attribute.js';
import type { Passage } from '../../source/passage.js';
import { countEndingBy } from '../../source/ordered.js';
import type { Quote, Span } from '../../source/span.js';

/** Words that speak of what is to be: will, plan to, is expected to, the target of. */
const MARK =
  /\b(?:will|shall|should|must|(?:is|are) (?:to|expected to|projected to|set to|due to|scheduled to|forecast to|estimated to)|expects?|projecting|projected|plans?(?= to\b)|planning to|planned|aims?(?= to\b| for\b)|aiming|targets?(?= of\b| for\b| is\b| are\b|ed\b)|strive(?= to\b)|striving|intends? to|goals?(?= of\b| is\b| to\b)|need to|ensure that|pledged|forecast)\b/gi;

/** Where what a mark says ends. */
const END = /;|, (?:which|up from|down from|compared with) /;
const PLAN_HEADING = /\b(?:tasks|targets|objectives|goals|plans?|priorities|outlook|arrangements)\b/i;

/** The words that make a section a plan: Major Tasks for 2026. Null where its heading says nothing of the kind. */
export const planHeading = (heading: Quote | null | undefined): Quote | null =>
  heading && PLAN_HEADING.test(heading.text) ? heading : null;

/** The targets are: … holds for the whole list. */
const OPENS_LIST = /^[^;.]{0,24}:/;

/** How far a mark reaches, in characters. */
const REACH = 400;

/** The marks of a sentence, in order. */
export const planMarks = (text: string): readonly Span[] =>
  Array.from(text.matchAll(MARK), ({ 0: { length }, index }) => ({ start: index, end: index + length }));

const holdsUntil = (said: string): boolean =>
  said.length <= REACH && (OPENS_LIST.test(said) || !END.test(said));

/** A number that is itself what is to be: 6.8 billion yuan will be allocated. */
const TO_BE = /^[^,;.]{0,60}?\b(?:will|shall|should|must)$/i;
const NEW_CLAUSE = / (?:and|which|that|who) /;

/** Whether a number at `at` is said of what is to be, by a mark before it in its sentence or by the heading above. */
export const readEnglishModality = (
  passage: Passage,
  marks: readonly Span[],
  { start: at, end }: Span,
  heading: Quote | null,
): Attribute<Modality> => {
  const { text } = passage;
  const next = countEndingBy(marks, at);
  const [before, after] = [marks[next - 1], marks[next]];
  const planned = ({ start, end: to }: Span): Attribute<Modality> => ({
    value: 'planned',
    evidence: [passage.quote(start, to)],
  });
  if (before !== undefined && holdsUntil(text.slice(before.end, at))) return planned(before);
  if (after !== undefined && after.end - end <= REACH) {
    const between = text.slice(end, after.end);
    if (TO_BE.test(between) && !NEW_CLAUSE.test(between)) return planned(after);
  }
  return heading === null ? unsaid('actual') : { value: 'planned', evidence: [heading] };
};
