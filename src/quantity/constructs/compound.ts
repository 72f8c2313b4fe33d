import { decimalUnits, unitScales, type ScaleStep, type UnitScale } from '../../lexicon/unit-scales.js';
import { add, decimal, multiply, negate, scale, type Decimal } from '../../numeral/decimal.js';
import type { Numeral } from '../../numeral/numeral.js';
import { longestMatch, type LongestMatch } from '../../source/longest-match.js';
import type { QuantityConstruct } from '../construct.js';
import type { Quantity } from '../quantity.js';
import { readUnit } from '../unit.js';
import { unitTable } from '../unit-table.js';
import { quantityOf } from './counted.js';

/** A scale whose steps can be looked up in a text. */
interface Scale {
  readonly scale: UnitScale;
  readonly steps: LongestMatch<ScaleStep>;
}

const scales: readonly Scale[] = unitScales.map((unitScale) => ({
  scale: unitScale,
  steps: longestMatch(unitScale.steps.flatMap((step) => step.written.map((word) => [word, step] as const))),
}));

interface Part {
  readonly numeral: Numeral;
  readonly step: ScaleStep;
  readonly start: number;
  readonly end: number;
}

/** No scale has more steps than this. */
const MOST_PARTS = 5;

/** The next part begins where the last one ends, or after 又: 两美元又三美分. */
const follows = (text: string, part: Part, numeral: Numeral): boolean =>
  numeral.start === part.end || (numeral.start === part.end + 1 && text[part.end] === '又');

const counts = ({ form, open, denominator }: Numeral): boolean =>
  form !== 'word' && open === null && denominator === null;

/** The parts that follow one another, each a smaller step of the scale. */
const readParts = (text: string, numerals: readonly Numeral[], { steps }: Scale): readonly Part[] => {
  const parts: Part[] = [];
  for (const numeral of numerals) {
    const last = parts.at(-1);
    if (!counts(numeral) || (last !== undefined && !follows(text, last, numeral))) break;
    const found = steps.at(text, numeral.end);
    if (found === null || (last !== undefined && found.entry.size >= last.step.size)) break;
    parts.push({ numeral, step: found.entry, start: numeral.end, end: found.end });
  }
  return parts;
};

const isBareDigits = ({ form, open, magnitude, value, upTo }: Numeral): boolean =>
  open === null &&
  upTo === null &&
  magnitude === 0 &&
  !value.negative &&
  (form === 'arabic' || form === 'han' || form === 'digitString');

/** 3米5, 48秒464: bare digits right after such a unit are its decimals, unless they count something themselves. */
const decimalsAfter = (text: string, part: Part, next: Numeral | undefined): Numeral | null => {
  if (next === undefined || next.start !== part.end || !isBareDigits(next)) return null;
  if (!decimalUnits.has(text.slice(part.start, part.end)) || /[.半]/.test(text.slice(next.start, next.end)))
    return null;
  return readUnit(text, next.end) === null && !/[号后前A-Za-z]/.test(text.charAt(next.end)) ? next : null;
};

const size = (value: Decimal): Decimal => ({ ...value, negative: false });

/** The sum in steps of size `smallest`, under the sign of the first part; `decimals` are tenths … of the last part. */
const sumOf = (parts: readonly Part[], decimals: Numeral | null, smallest: number): Decimal => {
  const inSmallest = (value: Decimal, step: ScaleStep): Decimal =>
    multiply(size(value), decimal(String(step.size / smallest)));
  const whole = parts.reduce(
    (sum, { numeral, step }) => add(sum, inSmallest(numeral.value, step)),
    decimal('0'),
  );
  const last = parts.at(-1);
  const rest = decimals === null ? null : scale(decimals.value, decimals.start - decimals.end);
  const sum = rest === null || last === undefined ? whole : add(whole, inSmallest(rest, last.step));
  return parts[0]?.numeral.value.negative === true ? negate(sum) : sum;
};

const totalOf = ({ total }: UnitScale, parts: readonly Part[], last: Part, decimals: Numeral | null) => {
  if (total === null)
    return { unit: last.step.written[0] ?? null, low: sumOf(parts, decimals, last.step.size) };
  return { unit: total.unit, low: multiply(sumOf(parts, decimals, 1), decimal(total.factor)) };
};

const build = (
  text: string,
  unitScale: UnitScale,
  parts: readonly Part[],
  decimals: Numeral | null,
): Quantity | null => {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return null;
  const { unit, low } = totalOf(unitScale, parts, last, decimals);
  const end = decimals?.end ?? last.end;
  const plain = quantityOf(text, first.numeral, readUnit(text, first.numeral.end), 'compound', end);
  const rest = parts.slice(1).map(({ numeral }) => numeral);
  return {
    ...plain,
    kind: unitScale.kind,
    unit,
    unitSpan: { start: last.start, end: last.end },
    ucum: unit === null || unitScale.kind === 'money' ? null : (unitTable.at(unit, 0)?.entry.ucum ?? null),
    amount: { low, high: null, denominator: null },
    numerals: [first.numeral, ...rest, ...(decimals === null ? [] : [decimals])],
  };
};

/** Steps of one scale in a row: 6分15秒 is 375 seconds, 3元5角 is 3.5 yuan, 1米75 is 1.75 metres. */
export const compound: QuantityConstruct = {
  name: 'compound',
  read: ({ text, numerals }, index) => {
    const candidates = numerals.slice(index, index + MOST_PARTS);
    for (const candidate of scales) {
      const parts = readParts(text, candidates, candidate);
      const last = parts.at(-1);
      const decimals = last === undefined ? null : decimalsAfter(text, last, numerals[index + parts.length]);
      if (parts.length >= 2 || decimals !== null) return build(text, candidate.scale, parts, decimals);
    }
    return null;
  },
};
