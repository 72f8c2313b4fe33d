import { expect, test } from 'vitest';
import { judge } from '../../src/judge/judge.js';
import type { Mention } from '../../src/judge/mention.js';
import { scanNumerals } from '../../src/numeral/scan.js';
import { fold } from '../../src/source/fold.js';
import type { BlockRole } from '../../src/structure/block.js';
import { findTimes } from '../../src/time/find-times.js';

/** The mentions of one sentence as the pipeline judges it. */
export const mentionsOf = (sentence: string, role: BlockRole = 'paragraph'): readonly Mention[] => {
  const text = fold(sentence);
  return judge({ text, role, numerals: scanNumerals(text, sentence), times: findTimes(text) });
};

/** What became of a mention: `claim`, or the reason why it is none. */
export const outcomeOf = ({ disposition }: Mention): string =>
  disposition.claim ? 'claim' : disposition.reason;

/** A sentence with the number in question between ⟦ and ⟧, and what becomes of it: `claim` or a reason. */
export type Judged = readonly [sentence: string, outcome: string];

/** What becomes of the marked number, with the rule that decided for a failing test to show. */
const judgedMark = (marked: string): { readonly outcome: string; readonly rule: string } => {
  const at = marked.indexOf('⟦');
  const mention = mentionsOf(marked.replace(/[⟦⟧]/g, '')).find(({ start, end }) => start <= at && at < end);
  if (mention === undefined) return { outcome: 'nothing', rule: 'none' };
  return { outcome: outcomeOf(mention), rule: mention.disposition.rule };
};

/** Each marked number has the outcome that is given. */
export const testJudged = (cases: readonly Judged[]): void => {
  test.each(cases)('%s: %s', (sentence, outcome) => {
    const { rule } = judgedMark(sentence);
    expect({ ...judgedMark(sentence) }).toEqual({ outcome, rule });
  });
};

/** Each marked number is left out by the named rule. */
export const testRule = (rule: string, sentences: readonly string[]): void => {
  test.each(sentences)(`%s: left out by ${rule}`, (sentence) => {
    const judged = judgedMark(sentence);
    expect(judged.outcome).not.toBe('claim');
    expect(judged.rule).toBe(rule);
  });
};
