import { dateMentions } from '../../judge/judge.js';
import type { JudgeInput } from '../../judge/judge-rule.js';
import type { Disposition, Mention } from '../../judge/mention.js';
import { isInName, type OwnWords } from '../../judge/own-words.js';
import { withRemainder } from '../../judge/remainder.js';
import { dispositionOfRole } from '../../judge/role.js';
import type { Quantity } from '../../quantity/quantity.js';
import type { BlockRole } from '../../structure/block.js';
import type { TimeExpression } from '../../time/time-expression.js';
import type { EnglishNumeral } from '../numeral/numeral.js';
import { readEnglishQuantities } from '../quantity/read-quantities.js';
import { englishJudgeRules } from './rules.js';

/** What is judged: one English sentence with its numerals and times. */
export interface JudgedEnglish {
  readonly text: string;
  readonly role: BlockRole;
  readonly numerals: readonly EnglishNumeral[];
  readonly times: readonly TimeExpression[];
  readonly own: OwnWords;
}

/** How many characters on either side of a number the rules look at. */
const REACH = 48;

const inputOf = (text: string, role: BlockRole, quantity: Quantity): JudgeInput => ({
  text,
  role,
  quantity,
  lexicalised: null,
  before: text.slice(Math.max(0, quantity.start - REACH), quantity.start),
  quote: text.slice(quantity.start, quantity.end),
  after: text.slice(quantity.end, quantity.end + REACH),
});

const OWN_NAME: Disposition = { claim: false, reason: 'name', rule: 'ownName' };

const dispositionOf = ({ text, role, own }: JudgedEnglish, quantity: Quantity): Disposition => {
  if (isInName(text, quantity, own)) return OWN_NAME;
  const input = inputOf(text, role, quantity);
  const rule = englishJudgeRules.find(({ applies }) => applies(input));
  return rule === undefined
    ? { claim: true, rule: quantity.rule }
    : { claim: false, reason: rule.reason, rule: rule.name };
};

/** What becomes of numerals that form no quantity: 60th, the 1990s, 1.2.3, number words that nobody can read. */
const dispositionOfUse = ({ use, form }: EnglishNumeral): Disposition => {
  if (form === 'malformed') return { claim: false, reason: 'malformed', rule: 'unreadWords' };
  if (form === 'dotted') return { claim: false, reason: 'identifier', rule: 'dotted' };
  if (use === 'decade') return { claim: false, reason: 'date', rule: 'decade' };
  return { claim: false, reason: 'ordinal', rule: 'ordinal' };
};

/** Numerals that lie in no mention: each is one of its own. */
const restOf = (
  numerals: readonly EnglishNumeral[],
  mentions: readonly Mention[],
  ofRole: Disposition | null,
): Mention[] => {
  let next = 0;
  return numerals.flatMap((numeral): Mention[] => {
    while ((mentions[next]?.end ?? Infinity) <= numeral.start) next++;
    if ((mentions[next]?.start ?? Infinity) < numeral.end) return [];
    const { start, end } = numeral;
    return [
      { start, end, numerals: [numeral], quantity: null, disposition: ofRole ?? dispositionOfUse(numeral) },
    ];
  });
};

const byPlace = (a: Mention, b: Mention): number => a.start - b.start;

/** Numbers of one English sentence with what became of each, in reading order; every numeral lies in exactly one. */
export const judgeEnglish = (sentence: JudgedEnglish): readonly Mention[] => {
  const { text, role, numerals, times } = sentence;
  const ofRole = dispositionOfRole(role);
  const dates = dateMentions(sentence, ofRole ?? undefined);
  const dated = new Set(dates.flatMap((mention) => mention.numerals));
  const counted = numerals.filter((numeral) => !dated.has(numeral));
  const judged = readEnglishQuantities({ text, numerals: counted }).map((quantity): Mention => {
    const { start, end } = quantity;
    const disposition = ofRole ?? dispositionOf(sentence, quantity);
    return { start, end, numerals: quantity.numerals, quantity, disposition };
  });
  const mentions = [...dates, ...judged].toSorted(byPlace);
  const all = [...mentions, ...restOf(counted, mentions, ofRole)].toSorted(byPlace);
  return withRemainder({ text, times }, all, ofRole);
};
