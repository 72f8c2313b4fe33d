import { lazyNumberWords } from '../../src/english/numeral/load-compromise.js';
import { createExtractor, assertGrounded, type Claim, type Extraction } from '../../src/index.js';

/** One reader for all tables: what compromise said of a phrase is kept. */
export const numberWords = lazyNumberWords();

const { extract } = createExtractor({ tokenizer: 'none' });

/** Reads a text published on 2025-03-15 and checks that everything in it is grounded. */
export const read = (text: string): Extraction => {
  const extraction = extract(text, { published: '2025-03-15' });
  assertGrounded(text, extraction);
  return extraction;
};

const amountOf = ({ amount }: Claim): string => {
  if (amount.type === 'exact') return amount.decimal;
  return amount.type === 'range'
    ? `${amount.minDecimal}..${amount.maxDecimal}`
    : `${amount.numerator}/${amount.denominator}`;
};

/** A claim as a line of a table: quote, kind, amount, unit. */
export const valueOf = (claim: Claim): readonly (string | null)[] => [
  claim.quote,
  claim.kind,
  amountOf(claim),
  claim.unit,
];
