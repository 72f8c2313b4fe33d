import { add, decimal, multiply, scale, type Decimal } from '../../numeral/decimal.js';
import type { Numeral } from '../../numeral/numeral.js';
import { longestMatch } from '../../source/longest-match.js';
import type { QuantityConstruct } from '../construct.js';
import type { Quantity } from '../quantity.js';
import { readUnit } from '../unit.js';
import { quantityOf } from './counted.js';

/** A step of a scale: what one of it is in the scale's smallest step, and how the sum is recorded. */
interface Step {
  readonly scale: 'clock' | 'calendar' | 'coin';
  readonly size: number;
  readonly unit: string;
}

/** Scales whose steps are said one after the other, each smaller than the one before. */
const steps = longestMatch<Step>([
  ['天', { scale: 'clock', size: 86400, unit: '天' }],
  ['个小时', { scale: 'clock', size: 3600, unit: '小时' }],
  ['小时', { scale: 'clock', size: 3600, unit: '小时' }],
  ['分钟', { scale: 'clock', size: 60, unit: '分钟' }],
  ['分', { scale: 'clock', size: 60, unit: '分钟' }],
  ['秒', { scale: 'clock', size: 1, unit: '秒' }],
  ['年', { scale: 'calendar', size: 12, unit: '年' }],
  ['个月', { scale: 'calendar', size: 1, unit: '个月' }],
  ['元', { scale: 'coin', size: 100, unit: 'CNY' }],
  ['块', { scale: 'coin', size: 100, unit: 'CNY' }],
  ['角', { scale: 'coin', size: 10, unit: 'CNY' }],
  ['毛', { scale: 'coin', size: 10, unit: 'CNY' }],
  ['分', { scale: 'coin', size: 1, unit: 'CNY' }],
]);

const coinSteps = longestMatch<Step>([['分', { scale: 'coin', size: 1, unit: 'CNY' }]]);

interface Part {
  readonly numeral: Numeral;
  readonly step: Step;
  readonly start: number;
  readonly end: number;
}

const stepAt = (text: string, at: number, scaleOf: Step['scale'] | null) => {
  const found = scaleOf === 'coin' ? (coinSteps.at(text, at) ?? steps.at(text, at)) : steps.at(text, at);
  return found === null || (scaleOf !== null && found.entry.scale !== scaleOf) ? null : found;
};

/** The parts that follow one another without a gap, each a smaller step of one scale. */
const readParts = (text: string, numerals: readonly Numeral[], index: number): Part[] => {
  const parts: Part[] = [];
  for (const numeral of numerals.slice(index, index + 5)) {
    const last = parts.at(-1);
    if (last !== undefined && numeral.start !== last.end) break;
    const found = stepAt(text, numeral.end, last?.step.scale ?? null);
    if (found === null || (last !== undefined && found.entry.size >= last.step.size)) break;
    parts.push({ numeral, step: found.entry, start: numeral.end, end: found.end });
  }
  return parts;
};

const sumOf = (parts: readonly Part[], size: number): Decimal =>
  parts.reduce(
    (sum, part) => add(sum, multiply(part.numeral.value, decimal(String(part.step.size / size)))),
    decimal('0'),
  );

const build = (text: string, parts: readonly Part[]): Quantity | null => {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return null;
  const isCoin = last.step.scale === 'coin';
  const sum = isCoin ? scale(sumOf(parts, 1), -2) : sumOf(parts, last.step.size);
  const plain = quantityOf(text, first.numeral, readUnit(text, first.numeral.end), 'compound');
  return {
    ...plain,
    end: last.end,
    kind: isCoin ? 'money' : 'duration',
    unit: last.step.unit,
    unitSpan: { start: last.start, end: last.end },
    amount: { low: sum, high: null, denominator: null },
    numerals: [first.numeral, ...parts.slice(1).map((part) => part.numeral)],
  };
};

/** 48秒464 is 48.464 seconds: bare digits right after 秒 are its decimals. */
const withDecimals = (quantity: Quantity, next: Numeral | undefined): Quantity => {
  if (quantity.unit !== '秒' || next === undefined || next.start !== quantity.end) return quantity;
  const decimals = scale(next.value, -(next.end - next.start));
  return {
    ...quantity,
    end: next.end,
    amount: { ...quantity.amount, low: add(quantity.amount.low, decimals) },
    numerals: [...quantity.numerals, next],
  };
};

/** Steps of one scale in a row: 6分15秒 is 375 seconds, 3元5角 is 3.5 yuan, 1年3个月 is 15 months. */
export const compound: QuantityConstruct = {
  name: 'compound',
  read: ({ text, numerals }, index) => {
    const parts = readParts(text, numerals, index);
    const isSeconds = parts[0]?.step.unit === '秒';
    const quantity = parts.length >= 2 || isSeconds ? build(text, parts) : null;
    if (quantity === null) return null;
    const whole = withDecimals(quantity, numerals[index + parts.length]);
    return whole.numerals.length >= 2 ? whole : null;
  },
};
