import { countingEnds, notUnits } from '../lexicon/table-heads.js';
import { scanNumerals } from '../numeral/scan.js';
import { readQuantities } from '../quantity/read-quantities.js';
import type { Quantity } from '../quantity/quantity.js';
import type { Passage } from '../source/passage.js';
import type { Quote, Span } from '../source/span.js';
import { quotesOf } from './lines.js';

/** A unit that a head, a cell or a unit line gives to figures without one. */
export interface UnitWords {
  /** As it would stand behind a number: 万元 of 人民币万元. */
  readonly written: string;
  readonly isShare: boolean;
  readonly quotes: readonly Quote[];
}

/** Written without 个 in heads, where no number before it could be mistaken. */
const POINTS = '百分点';

/** Reads a number in plain digits with such a unit behind it as one quantity; null where that is none. */
export const withUnit = (digits: string, written: string): Quantity | null => {
  const text = `${digits}${written === POINTS ? `个${POINTS}` : written}`;
  const [quantity, ...others] = readQuantities(text, scanNumerals(text));
  return quantity !== undefined && others.length === 0 && quantity.end === text.length && quantity.start === 0
    ? quantity
    : null;
};

const CURRENCY_BEFORE = /^人民币(?=[十百千万亿]{0,2}元)/;
const SIGNS_BEFORE = /^(?:[±+-]|\(?\+[、,/]?-\)?)(?=[%‰])/;
const SHARES: ReadonlySet<string> = new Set(['percentage', 'percentagePoint']);

/** Reads words that are a unit and nothing else: 万元, 人民币万元, %, 元/平方米. Null for 含税 or 市. */
export const readUnitWords = (passage: Passage, { start, end }: Span): UnitWords | null => {
  const text = passage.text.slice(start, end).trim();
  if (text === '' || text.length > 16 || notUnits.test(text)) return null;
  const written = text.replace(CURRENCY_BEFORE, '').replace(SIGNS_BEFORE, '');
  const quantity = /\d/.test(written.charAt(0)) ? null : withUnit('1', written);
  const says =
    quantity !== null &&
    (quantity.unit !== null || /^[十百千万亿]+$/.test(written) || quantity.kind === 'multiple');
  return says
    ? { written, isShare: SHARES.has(quantity.kind), quotes: quotesOf(passage, { start, end }) }
    : null;
};

/** Ways of writing the unit at the end of a head; the first group is the unit. */
const ENDINGS: readonly RegExp[] = [
  /\(([^()]{1,16})\)$/d,
  /((?:[±+-])?[%‰])$/d,
  /[/,]([^/,()\d]{1,8}(?:\/[^/,()]{1,6})?)$/d,
];

/** The unit at the end of a head and where the words before it end: 产量(万吨), 同比±%, 金额/万元. */
export const unitAtEnd = (
  passage: Passage,
  { start, end }: Span,
): { readonly unit: UnitWords; readonly end: number } | null => {
  const text = passage.text.slice(start, end);
  for (const pattern of ENDINGS) {
    const match = pattern.exec(text.slice(-24));
    const [from, to] = match?.indices?.[1] ?? [];
    if (match === null || from === undefined || to === undefined) continue;
    const offset = end - Math.min(24, text.length);
    const unit = readUnitWords(passage, { start: offset + from, end: offset + to });
    if (unit !== null) return { unit, end: offset + match.index };
  }
  return null;
};

/** A unit that is also part of the name: 人次 in 就诊人次. */
export const unitWithin = (passage: Passage, { start, end }: Span): UnitWords | null => {
  const text = passage.text.slice(start, end);
  const found = countingEnds.find((written) => text.endsWith(written));
  if (found === undefined) return null;
  return { written: found, isShare: false, quotes: quotesOf(passage, { start: end - found.length, end }) };
};
