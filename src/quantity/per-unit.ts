import type { Span } from '../source/span.js';
import type { Quantity } from './quantity.js';
import { perUcum, type UcumUnit } from './ucum.js';
import { readUnit } from './unit.js';

/** What is said for each so many of something, from 每 to its end: 每10万人, 每平方公里. */
interface Denominator extends Span {
  /** As it stands below the stroke: 10万人, 平方公里. */
  readonly unit: string;
  /** Null where a number is part of it. */
  readonly ucum: UcumUnit | null;
}

const EACH = '每';
const COUNTED: ReadonlySet<string> = new Set(['count', 'measure']);
/** 每万人口: 人口 is no unit of its own, and below the stroke it means people. */
const POPULATION = '人口';
const PEOPLE = '人';
/** 每3人一组 says how they are grouped, not what there is for each three. */
const GROUPS = /^(?:为|分|编)?一/;
/** Where the denominator no longer holds: at the end of its clause, or before another. */
const CLAUSE_END = /[,。;:!?每\n]/;

/** 每10万人, 每万元: the number is a quantity of its own. */
const numbered = (text: string, { start, end, kind }: Quantity): Denominator | null => {
  const counts = COUNTED.has(kind) || kind === 'money';
  if (text[start - 1] !== EACH || !counts || GROUPS.test(text.slice(end, end + 2))) return null;
  const people = text.startsWith(POPULATION, end) ? PEOPLE : '';
  return { start: start - 1, end, unit: text.slice(start, end) + people, ucum: null };
};

/** 每平方公里: a unit of measurement without a number. Lengths of time (每天) stay in what is measured. */
const bare = (text: string, at: number): Denominator | null => {
  const unit = readUnit(text, at + 1);
  if (unit?.kind !== 'measure') return null;
  return { start: at, end: unit.end, unit: text.slice(unit.start, unit.end), ucum: unit.ucum };
};

const denominatorsOf = (text: string, quantities: readonly Quantity[]): readonly Denominator[] => {
  const found = quantities.flatMap((quantity) => numbered(text, quantity) ?? []);
  for (let at = text.indexOf(EACH); at >= 0; at = text.indexOf(EACH, at + 1)) {
    const denominator = bare(text, at);
    if (denominator !== null) found.push(denominator);
  }
  return found.toSorted((a, b) => a.start - b.start);
};

const over = (quantity: Quantity, { start, end, unit, ucum }: Denominator): Quantity => ({
  ...quantity,
  unit: `${quantity.unit}/${unit}`,
  unitBefore: { start, end },
  ucum: perUcum(quantity.ucum, ucum),
});

/** A denominator further back belongs to something else. */
const REACH = 40;

const takes = ({ kind, unit, unitSpan }: Quantity): boolean =>
  COUNTED.has(kind) && unit !== null && unitSpan !== null && !unit.includes('/');

const isInClause = (text: string, denominator: Denominator, { start }: Quantity): boolean =>
  start - denominator.end <= REACH && !CLAUSE_END.test(text.slice(denominator.end, start));

/**
 * Puts what is said for each so many of something into the unit of the counts and measures later in its clause:
 * 每万人口发明专利拥有量达28件 is 28 件/万人, 每平方公里18家 is 18 家/平方公里.
 */
export const withDenominators = (text: string, quantities: readonly Quantity[]): readonly Quantity[] => {
  const denominators = denominatorsOf(text, quantities);
  let passed = 0;
  return quantities.map((quantity) => {
    while ((denominators[passed]?.end ?? Infinity) <= quantity.start) passed++;
    const last = denominators[passed - 1];
    return last !== undefined && takes(quantity) && isInClause(text, last, quantity)
      ? over(quantity, last)
      : quantity;
  });
};
