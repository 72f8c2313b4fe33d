import type { Amount, Approx, Basis, Claim, Direction } from '../claim/claim.js';

/** How exact a number is, as a sign before it. */
const approxSigns: Readonly<Record<Approx, string>> = {
  exact: '',
  about: '≈ ',
  moreThan: '> ',
  atLeast: '≥ ',
  lessThan: '< ',
  atMost: '≤ ',
  nearly: '≲ ',
  several: 'n × ',
};

const directionSigns: Readonly<Record<Direction, string>> = { increase: '↑', decrease: '↓', none: '' };

const basisWords: Readonly<Record<Basis, string>> = {
  yearOnYear: 'year on year',
  monthOnMonth: 'month on month',
  other: 'other basis',
  none: '',
};

/** Thousands set apart, in the whole part only: `grouped('-1234567.8901') === '-1,234,567.8901'`. */
const grouped = (decimal: string): string => {
  const sign = decimal.startsWith('-') ? '-' : '';
  const [whole = '', fraction] = decimal.slice(sign.length).split('.');
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return sign + groups.join(',') + (fraction === undefined ? '' : `.${fraction}`);
};

const amountText = (amount: Amount): string => {
  switch (amount.type) {
    case 'exact':
      return grouped(amount.decimal);
    case 'range':
      return `${grouped(amount.minDecimal)}–${grouped(amount.maxDecimal)}`;
    case 'ratio':
      return `${grouped(amount.numerator)}/${grouped(amount.denominator)}`;
  }
};

const words = (separator: string, ...parts: readonly (string | false | null)[]): string =>
  parts.filter(Boolean).join(separator);

/** The number of a claim with how exact it is: `> 30,000`. */
export const valueText = ({ amount, approx }: Claim): string => approxSigns[approx] + amountText(amount);

/** What a claim measures: `女性 (of 全市常住人口)`; empty where it does not say. */
export const metricText = ({ metric, of }: Claim): string =>
  (metric ?? '') + (of === null ? '' : ` (of ${of})`);

/** When a claim holds, and whether it is a plan: `2025 planned`. */
export const periodText = ({ period, modality }: Claim): string =>
  words(' ', period, modality === 'planned' && 'planned');

/** Which way a change goes and against what: `↓ year on year`. */
export const changeText = ({ direction, basis }: Claim): string =>
  words(' ', directionSigns[direction], basisWords[basis]);

/** A claim on one line: `刑事警情: 12.5 %, 2022, ↓ year on year`. */
export const claimText = (claim: Claim): string => {
  const amount = words(' ', valueText(claim), claim.unit);
  return words(': ', metricText(claim), words(', ', amount, periodText(claim), changeText(claim)));
};
