import type { Modality } from '../claim/claim.js';
import { plannedHeading, plannedWords } from '../lexicon/modality-words.js';
import { longestMatch } from '../source/longest-match.js';
import type { Passage } from '../source/passage.js';
import type { Quote, Span } from '../source/span.js';
import { unsaid, type Attribute } from './attribute.js';

const planned = longestMatch(plannedWords.map((word) => [word, word] as const));

/** How far before the number a word of planning still governs it. */
const REACH = 40;

/** 将 and 应 are also parts of other words: 即将 is planning too, 将士 and 响应 are not. */
const isWordPart = (text: string, start: number, end: number): boolean =>
  /[响反供效适对]/.test(text.charAt(start - 1)) ||
  (/[士军领用急对]/.test(text.charAt(end)) && end - start === 1);

/** 将 right before the number or its noun takes an object: 并将5000余名网格员编入队伍. */
const takesObject = (text: string, start: number, end: number, at: number): boolean =>
  text.slice(start, end) === '将' && at - end <= 1;

const plannedBefore = (text: string, clause: Span, at: number): Span | null => {
  for (let start = at - 1; start >= Math.max(clause.start, at - REACH); start--) {
    const found = planned.at(text, start);
    if (
      found !== null &&
      found.end <= at &&
      !isWordPart(text, start, found.end) &&
      !takesObject(text, start, found.end, at)
    )
      return { start, end: found.end };
  }
  return null;
};

/** Whether a number is a target, plan, forecast or demand, by its clause, and else by its section's heading. */
export const readModality = (
  passage: Passage,
  clause: Span,
  at: number,
  heading: Quote | null,
): Attribute<Modality> => {
  const word = plannedBefore(passage.text, clause, at);
  if (word !== null) return { value: 'planned', evidence: [passage.quote(word.start, word.end)] };
  if (heading !== null && plannedHeading.test(heading.text)) return { value: 'planned', evidence: [heading] };
  return unsaid('actual');
};
