import { englishLabelNouns, englishNumberedThings } from '../lexicon/english-judge-words.js';
import { englishMonths } from '../lexicon/english-time-words.js';
import { englishPlurals } from '../lexicon/english-words.js';
import { wordMatch } from '../source/longest-match.js';
import type { Span } from '../source/span.js';
import { countedNounAt } from './noun-phrase.js';
import { beginsWord } from './words.js';

const things = wordMatch(englishNumberedThings);
const months: ReadonlySet<string> = new Set(englishMonths.flat());

/** How far back the words before a number are looked at. */
const REACH = 48;

/** A number that names a thing is short, whole and in digits. */
const PLAIN = /^\d{1,5}$/;

const countsMany = (text: string, at: number): boolean => {
  const noun = countedNounAt(text, at);
  const last = noun === null ? '' : (text.slice(noun.start, noun.end).split(/[ -]/).at(-1) ?? '');
  return last.endsWith('s') || englishPlurals.has(last.toLowerCase());
};

const isNumberedThing = (lead: string): boolean => {
  const lower = lead.toLowerCase();
  const found = things.before(lower, lower.length);
  return found !== null && beginsWord(lower, found.start);
};

const isLabelNoun = (lead: string): boolean =>
  isNumberedThing(lead) || englishLabelNouns.has(/\b[A-Z][a-z]+$/.exec(lead)?.[0] ?? '');

/** Lots 3 and 4, grades 7 to 9: a plural, with or without the first number. */
const OF_SEVERAL = /s(?: \d{1,5}(?:,| and| or| to| through))?$/;

const isOneOfSeveral = (text: string, lead: string, end: number): boolean =>
  OF_SEVERAL.test(lead) && isLabelNoun(lead.replace(OF_SEVERAL, '')) && !countsMany(text, end);

/** A word with a capital that is not there for the beginning of the sentence: of Unit 9, the Boeing 737. */
const NAMED = /(?:[a-z0-9,;)’'-]|\b[A-Z][a-z]+) ([A-Z][a-z]{2,})$/;

/** Whether a number is the label of the thing named before it, and counts nothing: Article 5, Hall 3, Village No. 3. */
export const isLabel = (text: string, { start, end }: Span): boolean => {
  if (text[start - 1] !== ' ') return false;
  const lead = text.slice(Math.max(0, start - REACH), start - 1);
  if (isNumberedThing(lead) || isOneOfSeveral(text, lead, end)) return true;
  if (!PLAIN.test(text.slice(start, end))) return false;
  if (isLabelNoun(lead)) return true;
  const name = NAMED.exec(lead)?.[1]?.toLowerCase();
  return name !== undefined && !months.has(name) && !countsMany(text, end);
};
