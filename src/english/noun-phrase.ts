import {
  englishAdverbs,
  englishConjunctions,
  englishDeterminers,
  englishPhraseEnds,
  englishPlurals,
} from '../lexicon/english-words.js';
import type { Span } from '../source/span.js';
import { wordsOf, type EnglishWord } from './words.js';

/** How far a phrase may reach, in characters. */
const LONGEST = 160;

const isPlural = ({ text }: EnglishWord): boolean =>
  englishPlurals.has(text) || (/[a-z]s$/.test(text) && !/(?:ss|us|is)$/.test(text));

/** Words formed as those that follow a noun: workers participating in, roads built by; not newly built roads. */
const isParticiple = ({ text }: EnglishWord): boolean => /[a-z]{2}(?:ed|ing)$/.test(text);
const isAdverb = ({ text }: EnglishWord): boolean => /[a-z]{2}ly$/.test(text);

/** What stands between two words of a phrase: a space, a hyphen, or nothing but an apostrophe. */
const isClose = (text: string, before: number, start: number): boolean => /^[ \n-]?$/.test(text.slice(before, start));

const endsPhrase = (words: readonly EnglishWord[], index: number, taken: readonly EnglishWord[]): boolean => {
  const [word, after] = [words[index], words[index + 1]];
  const before = taken.at(-1);
  if (word === undefined || englishPhraseEnds.has(word.text) || englishAdverbs.has(word.text)) return true;
  if (before === undefined) return false;
  if (isAdverb(word)) return isPlural(before);
  if (isParticiple(word)) return isPlural(before) || after === undefined || englishPhraseEnds.has(after.text);
  if (englishDeterminers.has(word.text)) return true;
  return isPlural(before) && /^(?:build|have|use|help|need|want|make)$/.test(word.text);
};

/** town and township clinics goes on after `and`; schools and hospitals are two things. */
const goesOnAfterAnd = (words: readonly EnglishWord[], index: number, taken: readonly EnglishWord[]): boolean => {
  const [before, after] = [taken.at(-1), words[index + 1]];
  return (
    before !== undefined && after !== undefined && !isPlural(before) && !englishPhraseEnds.has(after.text) && !englishDeterminers.has(after.text)
  );
};

/**
 * The noun phrase that begins at `at`, determiners left out: rural roads of ` of rural roads were built` from after the of,
 * urban residents of ` more urban residents entered`. Null where none begins there.
 */
export const nounPhraseAt = (text: string, at: number, to = text.length): Span | null => {
  const stop = Math.min(to, at + LONGEST);
  const words = wordsOf(text.slice(at, stop)).map((word) => ({ ...word, start: word.start + at, end: word.end + at }));
  let index = 0;
  let end = at;
  while (index < words.length && englishDeterminers.has(words[index]?.text ?? '')) {
    if (!isClose(text, end, words[index]?.start ?? 0)) return null;
    end = words[index]?.end ?? end;
    index++;
  }
  const taken: EnglishWord[] = [];
  for (; index < words.length; index++) {
    const word = words[index];
    if (word === undefined || !isClose(text, end, word.start)) break;
    const joins = englishConjunctions.has(word.text) && goesOnAfterAnd(words, index, taken);
    if (!joins && (englishConjunctions.has(word.text) || endsPhrase(words, index, taken))) break;
    taken.push(word);
    end = word.end;
  }
  const [first, last] = [taken[0], taken.at(-1)];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
};
