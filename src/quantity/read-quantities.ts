import type { Numeral } from '../numeral/numeral.js';
import type { QuantityConstruct } from './construct.js';
import { compound } from './constructs/compound.js';
import { counted } from './constructs/counted.js';
import { doubling } from './constructs/doubling.js';
import { openMiddle } from './constructs/open-middle.js';
import { half } from './constructs/half.js';
import { range } from './constructs/range.js';
import { rank } from './constructs/rank.js';
import { ratio } from './constructs/ratio.js';
import { withHalf } from './constructs/with-half.js';
import { shareBounds, shareUnits } from './coordination.js';
import type { Quantity } from './quantity.js';

/** Tried in order at every numeral; the first that reads it wins. */
const constructs: readonly QuantityConstruct[] = [doubling, half, rank, compound, withHalf, openMiddle, range, ratio, counted];

/** Reads the numerals of one folded sentence as quantities; every numeral is in exactly one of them. */
export const readQuantities = (text: string, numerals: readonly Numeral[]): readonly Quantity[] => {
  const quantities: Quantity[] = [];
  for (let index = 0; index < numerals.length; ) {
    let quantity: Quantity | null = null;
    for (const construct of constructs) {
      quantity = construct.read({ text, numerals }, index);
      if (quantity !== null) break;
    }
    if (quantity === null) throw new Error(`no construct reads the numeral at ${numerals[index]?.start}`);
    quantities.push(quantity);
    index += quantity.numerals.length;
  }
  return shareBounds(text, shareUnits(text, quantities));
};
