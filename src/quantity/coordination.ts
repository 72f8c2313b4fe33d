import { decimal, multiply, type Decimal } from '../numeral/decimal.js';
import type { Quantity, QuantityAmount } from './quantity.js';
import { readUnit } from './unit.js';

const JOINTS = new Set(['、', '和', '与', '及', '或']);

/** 1.2个 before 2.7个百分点 lacks the rest of its unit; 5 before 6家 lacks all of it. */
const lacksUnit = (quantity: Quantity, next: Quantity): boolean => {
  if (quantity.rule !== 'counted' || next.unitSpan === null) return false;
  if (quantity.unitSpan === null) return quantity.amount.denominator === null;
  return quantity.unit === '个' && next.kind === 'percentagePoint';
};

const isJoined = (text: string, quantity: Quantity, next: Quantity): boolean =>
  quantity.end + 1 === next.start && JOINTS.has(text.charAt(quantity.end));

const times = ({ low, high, denominator }: QuantityAmount, factor: Decimal): QuantityAmount => ({
  low: multiply(low, factor),
  high: high === null ? null : multiply(high, factor),
  denominator,
});

const withUnitOf = (text: string, quantity: Quantity, next: Quantity): Quantity => {
  const factor = next.unitSpan === null ? null : readUnit(text, next.unitSpan.start)?.factor;
  return {
    ...quantity,
    kind: next.kind,
    amount: times(quantity.amount, decimal(factor ?? '1')),
    unit: next.unit,
    unitSpan: next.unitSpan,
    ucum: next.ucum,
    rule: 'coordinated',
  };
};

/** Hands the unit of the last number of a list back to those before it: 1.2个、2.7个百分点; 23、45和67家. */
export const shareUnits = (text: string, quantities: readonly Quantity[]): readonly Quantity[] => {
  const shared: Quantity[] = [];
  for (const quantity of quantities.toReversed()) {
    const next = shared.at(-1);
    const lacks = next !== undefined && isJoined(text, quantity, next) && lacksUnit(quantity, next);
    shared.push(lacks ? withUnitOf(text, quantity, next) : quantity);
  }
  return shared.toReversed();
};

const sharesBound = (quantity: Quantity, next: Quantity): boolean =>
  next.approx === 'exact' &&
  next.kind === quantity.kind &&
  next.unit === quantity.unit &&
  quantity.approxSpans.some((span) => span.end <= quantity.start);

/** Hands the bound before the first number of a list on to those after it: 接连突破8万亿元、9万亿元. */
export const shareBounds = (text: string, quantities: readonly Quantity[]): readonly Quantity[] => {
  const shared: Quantity[] = [];
  for (const quantity of quantities) {
    const previous = shared.at(-1);
    const inherits =
      previous !== undefined && isJoined(text, previous, quantity) && sharesBound(previous, quantity);
    shared.push(
      inherits ? { ...quantity, approx: previous.approx, approxSpans: previous.approxSpans } : quantity,
    );
  }
  return shared;
};
