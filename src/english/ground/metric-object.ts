import { englishTransitiveVerbs } from '../../lexicon/english-words.js';
import { wordsBefore } from './change.js';
import { longPhraseAt } from './long-phrase.js';
import type { MetricRule } from './metric-rule.js';
import { slice } from './reading.js';

/** How far the words after an `of` may run on. */
const LONGEST_LINK = 40;

/** What we raise, cut or bring down: increase the broad money supply by about 17%. */
export const object: MetricRule = {
  name: 'object',
  read: ({ text, claim, change }) => {
    const isLevel =
      / (?:to|at|from)(?: an average(?: price)? of)? $/.test(slice(text, claim.lead)) ||
      claim.mention.quantity.approx !== 'exact';
    if (change?.by !== 'verb' && !isLevel) return null;
    const verb = wordsBefore(text, claim.lead).findLast((word) => englishTransitiveVerbs.has(word.text));
    const between = verb === undefined ? ',' : text.slice(verb.end, claim.lead.end);
    if (verb === undefined || /[,;]/.test(between) || /^ (?:an?|the) average/.test(between)) return null;
    const preposition = between.search(/ (?:by|to|at|from|up|down|around|of) /);
    const end = preposition < 0 ? claim.lead.end : verb.end + preposition;
    const phrase = end > verb.end ? longPhraseAt(text, verb.end + 1) : null;
    return phrase !== null && phrase.end <= end + LONGEST_LINK ? phrase : null;
  },
};
