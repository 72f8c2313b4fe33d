import { planCueWords } from '../lexicon/plan-cues.js';
import { findAll } from '../source/find-all.js';
import { longestMatch } from '../source/longest-match.js';
import type { Span } from '../source/span.js';

/** A cue that a sentence tells what is to be done or what was done, and where it stands. */
export interface PlanCue extends Span {
  /** Names its weight: the word itself, `^` before a word that opens a clause, `#` before a kind of number. */
  readonly name: string;
}

const named = (words: readonly string[], mark: string) =>
  longestMatch(words.map((word) => [word, mark + word] as const));
const openings = named(planCueWords.opening, '^');
const anywhere = named(planCueWords.anywhere, '');

const CLAUSE_BREAK = /[\s,;:、。!?()“”]/;
const NUMBER = /\d[\d.]*/g;
const DATE_UNIT = /[年月日:]/;

/** 900 and 5600 are round as targets are, 6.5 is a decimal, 49.95 and 1323 are precise as results are. */
const kindOfNumber = (written: string): string => {
  const figures = written.replace('.', '').replace(/^0+|0+$/g, '');
  if (figures.length >= 3) return '#precise';
  return written.includes('.') ? '#decimal' : '#round';
};

const numbersIn = (text: string): PlanCue[] =>
  Array.from(findAll(NUMBER, text), ({ 0: written, index }) => ({
    name: kindOfNumber(written),
    start: index,
    end: index + written.length,
  })).filter(({ end }) => !DATE_UNIT.test(text.charAt(end)));

/** A paragraph that opens so lists what is to come: 主要预期目标是:, 重点做好以下工作:. */
const LEADS = /(?:目标|指标|任务|实事|举措|工作)[^,。;]{0,8}:/;

/** The cue of every sentence in such a paragraph; it stands at no place of its own. */
export const LEAD: PlanCue = { name: '#lead', start: 0, end: 0 };

/** Whether the first sentence of a paragraph announces a list of targets or tasks. */
export const leadsPlan = (text: string): boolean => LEADS.test(text);

/** The cues of a sentence, in order of place for each kind. */
export const readPlanCues = (text: string): readonly PlanCue[] => {
  const cues = numbersIn(text);
  for (let start = 0; start < text.length;) {
    const opening =
      start === 0 || CLAUSE_BREAK.test(text.charAt(start - 1)) ? openings.at(text, start) : null;
    const word = anywhere.at(text, start);
    if (opening !== null) cues.push({ name: opening.entry, start, end: opening.end });
    if (word !== null) cues.push({ name: word.entry, start, end: word.end });
    start = Math.max(opening?.end ?? 0, word?.end ?? 0, start + 1);
  }
  return cues;
};
