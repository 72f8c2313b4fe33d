import type { Quantity } from '../../quantity/quantity.js';
import { countedNounAt, nounPhraseAt } from '../noun-phrase.js';

const PER = /\b(?:per|for every|out of every|in every) $/i;
const REACH = 16;

/** Whether a number says what so many of the others are counted for: 100,000 of per 100,000 people. */
export const isDenominator = (text: string, { start }: Quantity): boolean =>
  PER.test(text.slice(Math.max(0, start - REACH), start));

/** A count for so many of something has it in its unit: 21.5 cars per 100 households is 21.5 cars/100 households. */
const over = (text: string, quantity: Quantity, below: Quantity): Quantity => {
  const counted = countedNounAt(text, quantity.end);
  const people = below.unitSpan === null ? nounPhraseAt(text, below.end) : null;
  const perStart = text.lastIndexOf(' ', below.start - 2) + 1;
  const isNext = perStart <= (counted?.end ?? quantity.end) + 1;
  if ((quantity.kind !== 'count' && quantity.kind !== 'number') || !isNext) return quantity;
  const unitSpan = { start: counted?.start ?? perStart, end: people?.end ?? below.end };
  const above = counted === null ? '' : text.slice(counted.start, counted.end);
  return {
    ...quantity,
    unit: `${above}/${text.slice(below.start, unitSpan.end)}`,
    unitSpan,
  };
};

/** Gives each count that stands before a `per` and a number its rate as the unit. */
export const perSoMany = (text: string, quantities: readonly Quantity[]): readonly Quantity[] =>
  quantities.map((quantity, index) => {
    const below = quantities[index + 1];
    return below !== undefined && isDenominator(text, below) ? over(text, quantity, below) : quantity;
  });
