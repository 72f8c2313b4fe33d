import type { Numeral } from '../numeral/numeral.js';
import { readQuantities } from '../quantity/read-quantities.js';
import type { Quantity } from '../quantity/quantity.js';
import { overlaps } from '../source/span.js';
import type { BlockRole } from '../structure/block.js';
import type { TimeExpression } from '../time/time-expression.js';
import { judgeInput } from './judge-rule.js';
import type { Disposition, Mention } from './mention.js';
import { isInName, noOwnWords, type OwnWords } from './own-words.js';
import { withRemainder } from './remainder.js';
import { dispositionOfRole } from './role.js';
import { judgeRules } from './rules.js';

/** What is judged: one folded sentence with its numerals and times. */
export interface JudgedSentence {
  readonly text: string;
  readonly role: BlockRole;
  readonly numerals: readonly Numeral[];
  readonly times: readonly TimeExpression[];
  /** Words of a user's own, beside the lexicon's. */
  readonly own?: OwnWords;
}

const DATE: Disposition = { claim: false, reason: 'date', rule: 'time' };

/** Numerals that stand in a time expression, together as one mention each: those of 2022年1月9日. Both lists are in order. */
export const dateMentions = (
  { numerals, times }: Pick<JudgedSentence, 'numerals' | 'times'>,
  disposition: Disposition = DATE,
): readonly Mention[] => {
  const mentions: Mention[] = [];
  let next = 0;
  for (const time of times) {
    while ((numerals[next]?.end ?? Infinity) <= time.start) next++;
    const covered: Numeral[] = [];
    for (
      let numeral = numerals[next];
      numeral !== undefined && overlaps(numeral, time);
      numeral = numerals[++next]
    ) {
      covered.push(numeral);
    }
    const [first, last] = [covered[0], covered.at(-1)];
    if (first === undefined || last === undefined) continue;
    const span = { start: Math.min(first.start, time.start), end: Math.max(last.end, time.end) };
    mentions.push({ ...span, numerals: covered, quantity: null, disposition });
  }
  return mentions;
};

/** Leaves out what lies in the unit of the number before: 两 in 2两 is no number of its own. */
const outsideUnits = (quantities: readonly Quantity[]): Quantity[] => {
  let end = 0;
  return quantities.filter((quantity) => {
    const isOutside = quantity.start >= end;
    end = Math.max(end, quantity.end);
    return isOutside;
  });
};

const OWN_NAME: Disposition = { claim: false, reason: 'name', rule: 'ownName' };

const dispositionOf = ({ text, role, own = noOwnWords }: JudgedSentence, quantity: Quantity): Disposition => {
  if (isInName(text, quantity, own)) return OWN_NAME;
  const input = judgeInput(text, role, quantity);
  const rule = judgeRules.find(({ applies }) => applies(input));
  return rule === undefined
    ? { claim: true, rule: quantity.rule }
    : { claim: false, reason: rule.reason, rule: rule.name };
};

/**
 * Numbers of one sentence with what became of each, in reading order. Every digit and every numeral character of the
 * text (see `numeralCharacters`) lies in exactly one of them.
 */
export const judge = (sentence: JudgedSentence): readonly Mention[] => {
  const ofRole = dispositionOfRole(sentence.role);
  const dates = dateMentions(sentence, ofRole ?? DATE);
  const dated = new Set(dates.flatMap(({ numerals }) => numerals));
  const counted = sentence.numerals.filter((numeral) => !dated.has(numeral));
  const judged = outsideUnits(readQuantities(sentence.text, counted, sentence.own?.units)).map(
    (quantity): Mention => {
      const disposition = ofRole ?? dispositionOf(sentence, quantity);
      return { start: quantity.start, end: quantity.end, numerals: quantity.numerals, quantity, disposition };
    },
  );
  const mentions = [...dates, ...judged].toSorted((a, b) => a.start - b.start);
  return withRemainder(sentence, mentions, ofRole);
};
