import { englishChangeVerbs } from '../../lexicon/english-change-words.js';
import { englishIngNouns, englishLevelVerbs, englishPhraseEnds } from '../../lexicon/english-words.js';
import type { Span } from '../../source/span.js';
import { wordsOf } from '../words.js';
import { slice, type EnglishClaim } from './reading.js';

/** A new subject whose verb is that of the number before: , social spending 46%; and the road system by 639,000 km. */
const PLAIN = /^,?(?: and| while)? (?:the )?((?:[a-z-]+ ){1,7})$/i;
const WITH_BY = /(?:,|,? and|,? while) (?:the )?((?:[a-z-]+ ){1,9})by $/i;

/** Words that may stand within a subject: net income of residents, those to Korea. */
const LINK: ReadonlySet<string> = new Set(['of', 'in', 'for', 'per', 'to', 'from']);
const STANDS_FOR: ReadonlySet<string> = new Set(['those', 'that']);

const isNominal = (word: string): boolean =>
  word !== 'and' &&
  !/^(?:an?|its|their|our|some)$/.test(word) &&
  !englishPhraseEnds.has(word) &&
  !englishLevelVerbs.has(word) &&
  !englishChangeVerbs.has(word) &&
  !word.endsWith('ed') &&
  (!word.endsWith('ing') || englishIngNouns.has(word));

const isSubject = (said: string): boolean => {
  const words = wordsOf(said);
  return words.every(
    ({ text }, at) =>
      isNominal(text) ||
      (LINK.has(text) && at > 0 && at < words.length - 1) ||
      (STANDS_FOR.has(text) && at === 0 && LINK.has(words[1]?.text ?? '')),
  );
};

/** The subject of a number whose verb is left out, said before: social spending in `accounted for 26%, social spending 46%`. */
export const gappedSubject = (text: string, { lead, mention }: EnglishClaim): Span | null => {
  if (lead.start === 0 || mention.quantity.kind === 'count') return null;
  const words = slice(text, lead);
  const said = (WITH_BY.exec(words) ?? PLAIN.exec(words))?.[1]?.trimEnd() ?? '';
  if (said === '' || !isSubject(said)) return null;
  const start = lead.start + words.lastIndexOf(said);
  return { start, end: start + said.length };
};
