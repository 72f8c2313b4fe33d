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

const isNumberedThing = (lead: string): boolean => {
  const lower = lead.toLowerCase();
  const found = things.before(lower, lower.length);
  return found !== null && beginsWord(lower, found.start);
};

/** A word with a capital that is not there for the beginning of the sentence: of Unit 9, the Boeing 737. */
const NAMED = /(?:[a-z0-9,;)’'-]|\b[A-Z][a-z]+) ([A-Z][a-z]{2,})$/;

const countsMany = (text: string, at: number): boolean => {
  const noun = countedNounAt(text, at);
  const last = noun === null ? '' : (text.slice(noun.start, noun.end).split(/[ -]/).at(-1) ?? '');
  return last.endsWith('s') || englishPlurals.has(last.toLowerCase());
};

/** Whether a number is the label of the thing named before it, and counts nothing: Article 5, Hall 3, Village No. 3. */
export const isLabel = (text: string, { start, end }: Span): boolean => {
  if (text[start - 1] !== ' ') return false;
  const lead = text.slice(Math.max(0, start - REACH), start - 1);
  if (isNumberedThing(lead)) return true;
  if (!PLAIN.test(text.slice(start, end))) return false;
  const noun = /\b[A-Z][a-z]+$/.exec(lead)?.[0] ?? '';
  if (englishLabelNouns.has(noun)) return true;
  const name = NAMED.exec(lead)?.[1]?.toLowerCase();
  return name !== undefined && !months.has(name) && !countsMany(text, end);
};
