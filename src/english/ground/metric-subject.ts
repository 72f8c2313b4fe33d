import { englishChangeVerbs } from '../../lexicon/english-change-words.js';
import { englishAuxiliaries, englishLevelVerbs } from '../../lexicon/english-words.js';
import type { EnglishWord } from '../words.js';
import { wordsBefore } from './change.js';
import type { MetricRule } from './metric-rule.js';
import { slice } from './reading.js';
import { subjectBefore } from './subject.js';

/** exceeded and topped bound the number and are its verb. */
const BOUNDING_VERB = /^(?:exceed|surpass|topp)/i;

/** What stands before belongs to the number before: 19,700 kilometers of rail lines were built, 8,951 of which …. */
const OF_THAT = /^ of [^]*, $/;

/** GDP reached 24.66 trillion yuan: the subject of a verb of level or change. */
export const subject: MetricRule = {
  name: 'subject',
  read: ({ text, claim, change, times }) => {
    if (change?.by === 'growth' || BOUNDING_VERB.test(slice(text, claim.extent)))
      return subjectBefore(text, claim.lead.start, claim.lead.end, times);
    if (OF_THAT.test(slice(text, claim.lead))) return 'topic';
    const words = wordsBefore(text, claim.lead);
    const verb =
      change?.by === 'verb' ||
      change?.by === 'adverb' ||
      (change?.by === 'noun' && englishLevelVerbs.has(words.at(-1)?.text ?? ''))
        ? change.word
        : words.findLast(
            (word, at) =>
              (englishLevelVerbs.has(word.text) || englishChangeVerbs.has(word.text)) && !isNounAt(words, at),
          );
    if (verb === undefined) return null;
    const first = change?.by === 'noun' ? verb.end : firstVerb(text, words, verb.start);
    return subjectBefore(text, claim.lead.start, first, times);
  },
};

/** a total of, the rise in: nouns that are verbs elsewhere. */
const isNounAt = (words: readonly EnglishWord[], at: number): boolean =>
  /^(?:an?|the|its|their|annual|average)$/.test(words[at - 1]?.text ?? '');

/** The first of the words that make one verb: will be increased, continued to grow. */
const firstVerb = (text: string, words: readonly EnglishWord[], at: number): number => {
  let start = at;
  for (const word of words.filter((one) => one.end <= at).toReversed()) {
    if (!/^\s+$/.test(text.slice(word.end, start)) || !englishAuxiliaries.has(word.text)) break;
    start = word.start;
  }
  return start;
};

/** How many words before a number its verb of level is looked for. */
const LEVEL_LAST = 3;

/** A verb of level right before the number makes the subject what is measured. */
export const levelSubject: MetricRule = {
  name: 'levelSubject',
  read: (input) => {
    if (input.change !== null) return null;
    const { text, claim } = input;
    const words = wordsBefore(text, claim.lead);
    const isVerb = words
      .slice(-LEVEL_LAST)
      .some(
        (word, at, last) =>
          englishLevelVerbs.has(word.text) &&
          !isNounAt(last, at) &&
          !text.slice(word.end, claim.lead.end).includes(','),
      );
    const isLevel =
      isVerb ||
      BOUNDING_VERB.test(slice(text, claim.extent)) ||
      / (?:from|to|at) (?:an? )?$/.test(slice(text, claim.lead));
    return isLevel ? subject.read(input) : null;
  },
};
