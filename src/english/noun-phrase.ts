import { englishChangeNouns } from '../lexicon/english-change-words.js';
import { englishCardinals } from '../lexicon/english-number-words.js';
import {
  englishAdverbs,
  englishConjunctions,
  englishCountModifiers,
  englishDeterminers,
  englishIngNouns,
  englishLevelVerbs,
  englishPhraseEnds,
  englishPlurals,
  englishVerbsAfterPlural,
} from '../lexicon/english-words.js';
import type { Span } from '../source/span.js';
import { wordsOf, type EnglishWord } from './words.js';

/** How far a phrase may reach, in characters. */
const LONGEST = 160;

const isPlural = ({ text }: EnglishWord): boolean =>
  englishPlurals.has(text) || (/[a-z]s$/.test(text) && !/(?:ss|us|is)$/.test(text));

/** Words formed as those that follow a noun: workers participating in, roads built by; not newly built roads. */
const isParticiple = ({ text }: EnglishWord): boolean =>
  /[a-z]{2}(?:ed|ing)$/.test(text) && !englishIngNouns.has(text);
const isAdverb = ({ text }: EnglishWord): boolean => /[a-z]{2}ly$/.test(text);

/** What stands between two words of a phrase: a space, a hyphen, or nothing but an apostrophe. */
const isClose = (text: string, before: number, start: number): boolean =>
  /^[ \n-]?$/.test(text.slice(before, start));

const ARTICLE = /^(?:an?|the|this|that|these|those|its|their|our|his|her|every|each|all|some)$/;

/** What stands after a verb, not between a participle and its noun: freed seven, built the, sent to. */
const followsVerb = ({ text }: EnglishWord): boolean =>
  englishPhraseEnds.has(text) || englishCardinals.has(text) || ARTICLE.test(text);

const endsPhrase = (words: readonly EnglishWord[], index: number, taken: readonly EnglishWord[]): boolean => {
  const [word, after] = [words[index], words[index + 1]];
  const before = taken.at(-1);
  if (word === undefined) return true;
  if (before === undefined && after !== undefined && englishChangeNouns.has(word.text) && after.text === 'in')
    return false;
  if (englishPhraseEnds.has(word.text) || englishAdverbs.has(word.text)) return true;
  if (before === undefined) return false;
  if (isAdverb(word)) return isPlural(before);
  if (isParticiple(word)) return isPlural(before) || after === undefined || followsVerb(after);
  if (ARTICLE.test(word.text)) return true;
  return isPlural(before) && englishVerbsAfterPlural.has(word.text);
};

const NUMBER_AFTER = /^ (?:[A-Z]{0,3}[$€£¥]|RMB )? ?\d/;

/** The 4.5-kilometer road cost 88 million: a verb of level right before its number. */
const isVerbOfNumber = (text: string, word: EnglishWord): boolean =>
  englishLevelVerbs.has(word.text) && NUMBER_AFTER.test(text.slice(word.end, word.end + 8));

/** town and township clinics goes on after `and`; schools and hospitals are two things. */
const goesOnAfterAnd = (
  text: string,
  words: readonly EnglishWord[],
  index: number,
  taken: readonly EnglishWord[],
): boolean => {
  const [before, and, after] = [taken.at(-1), words[index], words[index + 1]];
  if (and === undefined || after === undefined || !isClose(text, and.end, after.start)) return false;
  return (
    before !== undefined &&
    !isPlural(before) &&
    !englishCardinals.has(after.text) &&
    !isAdverb(after) &&
    !englishPhraseEnds.has(after.text) &&
    !ARTICLE.test(after.text)
  );
};

/** the, more, this year's: what leads to the words for a thing. */
const leads = (word: string): boolean =>
  englishDeterminers.has(word) || /^(?:year|month|quarter|week)'s$/.test(word);

/**
 * The noun phrase that begins at `at`, determiners left out: rural roads of ` of rural roads were built` from after the of,
 * urban residents of ` more urban residents entered`. Null where none begins there.
 */
export const nounPhraseAt = (text: string, at: number, to = text.length): Span | null => {
  const stop = Math.min(to, at + LONGEST);
  const words = wordsOf(text.slice(at, stop)).map((word) => ({
    ...word,
    start: word.start + at,
    end: word.end + at,
  }));
  let index = 0;
  let end = at;
  while (index < words.length && leads(words[index]?.text ?? '')) {
    if (!isClose(text, end, words[index]?.start ?? 0)) return null;
    end = words[index]?.end ?? end;
    index++;
  }
  const taken: EnglishWord[] = [];
  for (; index < words.length; index++) {
    const word = words[index];
    if (word === undefined || !isClose(text, end, word.start)) break;
    const joins = englishConjunctions.has(word.text) && goesOnAfterAnd(text, words, index, taken);
    if (taken.length > 0 && isVerbOfNumber(text, word)) break;
    if (!joins && (englishConjunctions.has(word.text) || endsPhrase(words, index, taken))) break;
    taken.push(word);
    end = word.end;
  }
  const [first, last] = [taken[0], taken.at(-1)];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
};

/** The noun that a number before `at` counts: urban residents of ` more urban residents`; ` this year` counts nothing. */
export const countedNounAt = (text: string, at: number): Span | null => {
  const [first] = wordsOf(text.slice(at, at + LONGEST));
  const isCounted =
    first !== undefined && (englishCountModifiers.has(first.text) || !englishDeterminers.has(first.text));
  return isCounted ? nounPhraseAt(text, at) : null;
};
