import { createRequire } from 'node:module';
import { z } from 'zod';
import { decimal } from '../../numeral/decimal.js';
import type { NumberValue, NumberWords } from './number-words.js';

/** The part of what compromise says of a text that is used. */
const numbersSchema = z.array(
  z.object({
    offset: z.object({ start: z.int(), length: z.int() }),
    number: z.object({ num: z.number() }),
  }),
);
const fractionsSchema = z.array(
  z.object({ fraction: z.object({ numerator: z.int(), denominator: z.int() }).nullable() }),
);

interface Listing {
  readonly json: (options: { readonly offset: true }) => unknown;
}
type Compromise = (text: string) => { readonly numbers: () => Listing; readonly fractions: () => Listing };

const isCompromise = (module: unknown): module is Compromise => typeof module === 'function';

const nodeRequire = createRequire(import.meta.url);

const loadCompromise = (): Compromise => {
  const module: unknown = nodeRequire('compromise/three');
  if (!isCompromise(module)) throw new TypeError('the module compromise/three is no function');
  return module;
};

/** Phrases that are kept: bulletins have few, hostile text any number. */
const MOST_KEPT = 10_000;

const WHOLE = /^\d{1,15}(?:\.\d+)?$/;

/** A phrase counts as read only where compromise took all of it for one number; its thirds are rounded, so fractions are asked for. */
const read = (compromise: Compromise, phrase: string): NumberValue | null => {
  const document = compromise(phrase);
  const [number, second] = numbersSchema.parse(document.numbers().json({ offset: true }));
  if (number === undefined || second !== undefined) return null;
  const { start, length } = number.offset;
  if (phrase.slice(start, start + length) !== phrase) return null;
  const [part] = fractionsSchema.parse(document.fractions().json({ offset: true }));
  if (part?.fraction) {
    const { numerator, denominator } = part.fraction;
    return { value: decimal(String(numerator)), denominator: decimal(String(denominator)) };
  }
  const written = String(number.number.num);
  return WHOLE.test(written) ? { value: decimal(written), denominator: null } : null;
};

/**
 * Number words read by compromise, which is loaded (0.2 s) when the first of them is wanted. What it said of a phrase is
 * kept as long as the reader is.
 */
export const lazyNumberWords = (load: () => Compromise = loadCompromise): NumberWords => {
  const known = new Map<string, NumberValue | null>();
  let compromise: Compromise | null = null;
  return {
    valueOf: (phrase) => {
      if (known.size >= MOST_KEPT) known.clear();
      const before = known.get(phrase);
      if (before !== undefined) return before;
      compromise ??= load();
      const value = read(compromise, phrase);
      known.set(phrase, value);
      return value;
    },
  };
};
