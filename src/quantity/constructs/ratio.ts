import type { QuantityConstruct } from '../construct.js';
import { quantityOf } from './counted.js';

const isColon = (character: string): boolean => character === ':' || character === '∶';

/** Two numbers set against each other: 2.50:1, 17.3∶1. More terms (9.1∶38.7∶52.2) stay numbers of their own. */
export const ratio: QuantityConstruct = {
  name: 'ratio',
  read: ({ text, numerals }, index) => {
    const [first, second, third] = numerals.slice(index, index + 3);
    if (first === undefined || second === undefined) return null;
    const joined = second.start === first.end + 1 && isColon(text.charAt(first.end));
    const goesOn = third !== undefined && third.start === second.end + 1 && isColon(text.charAt(second.end));
    if (!joined || goesOn || isColon(text.charAt(first.start - 1))) return null;
    return {
      ...quantityOf(text, first, null, 'ratio'),
      end: second.end,
      kind: 'number',
      amount: { low: first.value, high: null, denominator: second.value },
      numerals: [first, second],
    };
  },
};
