import { englishMultiples, englishOpenScales, englishScales } from '../../lexicon/english-number-words.js';
import { decimal, multiply, scale } from '../../numeral/decimal.js';
import { numeralOf } from './numeral.js';
import { wordAt, spanOf, isArticle, endOfRun, type WordReader } from './word-run.js';

/** tens of thousands of, hundreds of millions of, dozens of; scores alone are points. */
export const readOpen: WordReader = (input, index) => {
  const first = englishOpenScales.get(wordAt(input, index));
  if (first === undefined) return null;
  const second =
    wordAt(input, index + 1) === 'of' ? englishOpenScales.get(wordAt(input, index + 2)) : undefined;
  const next = second === undefined ? index + 1 : index + 3;
  const span = spanOf(input, index, next);
  if (!input.text.startsWith(' of ', span.end)) return null;
  const value = multiply(decimal(first), decimal(second ?? '1'));
  return { numeral: numeralOf(span, 'word', value, { open: { ...span, approx: 'several' } }), next };
};

/** several hundred, a few thousand. */
export const readSeveral: WordReader = (input, index) => {
  const few = isArticle(wordAt(input, index)) && wordAt(input, index + 1) === 'few' ? 1 : 0;
  if (few === 0 && wordAt(input, index) !== 'several') return null;
  const power = englishScales.get(wordAt(input, index + few + 1));
  if (power === undefined) return null;
  const next = endOfRun(input, index + few + 1);
  const powers = input.words.slice(index + few + 1, next).map(({ text }) => englishScales.get(text) ?? 0);
  const value = scale(
    decimal('1'),
    powers.reduce((sum, one) => sum + one, 0),
  );
  const span = spanOf(input, index, next);
  const open = { ...spanOf(input, index, index + few + 1), approx: 'several' } as const;
  return { numeral: numeralOf(span, 'word', value, { open }), next };
};

/** doubled, twice, threefold. */
export const readMultiple: WordReader = (input, index) => {
  const multiple = englishMultiples.get(wordAt(input, index));
  if (multiple === undefined) return null;
  const use = multiple.grows ? 'growth' : 'multiple';
  return {
    numeral: numeralOf(spanOf(input, index, index + 1), 'word', decimal(multiple.value), { use }),
    next: index + 1,
  };
};
