import type { Basis } from '../claim/claim.js';
import type { Attribute } from '../ground/attribute.js';
import type { Period } from '../ground/said-period.js';
import { daysBetween } from '../time/calendar.js';
import { parsePeriod } from '../time/period.js';
import type { Quote } from '../source/span.js';
import type { ChangeWords } from './change-head.js';
import type { ColumnRole, TableGrid } from './grid.js';
import { periodOf, readColumnHead, type HeadReading } from './head-words.js';
import { yearBefore, type TableTime } from './table-time.js';

/** A column with all that its head says, and what a column of changes takes from those it compares. */
export interface ReadColumn {
  readonly role: ColumnRole;
  readonly reading: HeadReading;
  /** What its head says of when; null where it says nothing. */
  readonly period: Period | null;
}

const textOf = (words: readonly Quote[]): string => words.map(({ text }) => text).join('');

const isLater = (one: Period, other: Period): boolean => {
  const [left, right] = [one, other].map(({ value }) => (value === null ? null : parsePeriod(value)));
  return Boolean(left && right && daysBetween(right.last, left.last) > 0);
};

/** The columns between a column of changes and the one of changes before it. */
const comparedBy = (columns: readonly ReadColumn[]): readonly ReadColumn[] => {
  const last = columns.findLastIndex(({ reading }) => reading.change !== null);
  return columns.slice(last + 1).filter(({ role }) => role === 'figure');
};

/** Of the columns compared the one of the later period, and the one of the year before it. */
const sidesOf = (
  compared: readonly ReadColumn[],
): { readonly later: ReadColumn | null; readonly earlier: ReadColumn | null } => {
  let later: ReadColumn | null = null;
  for (const column of compared) {
    if (column.period === null) continue;
    const known: Period | null = later?.period ?? null;
    if (known === null || isLater(column.period, known)) later = column;
  }
  const value = later?.period?.value ?? null;
  const earlier = value === null ? null : compared.find(({ period }) => period?.value === yearBefore(value));
  return { later, earlier: earlier ?? null };
};

/** 比2021年 under 2022年 compares with the year before; so does a change behind columns of both years. */
const basisOf = (
  { basis, complement }: ChangeWords,
  period: Period | null,
  earlier: ReadColumn | null,
): Attribute<Basis> => {
  const year = /^(\d{4})年?/.exec(complement ?? '')?.[1];
  if (year !== undefined && period?.value?.startsWith(String(Number(year) + 1)))
    return { ...basis, value: 'yearOnYear' };
  const seen = basis.value === 'none' ? (earlier?.period?.evidence ?? []) : [];
  return seen.length > 0 ? { value: 'yearOnYear', evidence: seen } : basis;
};

/** A column of changes speaks of the later period of those it stands behind, and of what they all measure. */
const withCompared = (column: ReadColumn, before: readonly ReadColumn[]): ReadColumn => {
  const { reading, period } = column;
  if (reading.change === null) return column;
  const compared = comparedBy(before);
  const { later, earlier } = sidesOf(compared);
  const [first] = compared;
  const agree =
    first !== undefined && compared.every((one) => textOf(one.reading.words) === textOf(first.reading.words));
  const words = reading.words.length === 0 && agree ? first.reading.words : reading.words;
  const planned =
    reading.planned.length === 0 && period === null ? (later?.reading.planned ?? []) : reading.planned;
  return {
    ...column,
    reading: {
      ...reading,
      words,
      planned,
      change: { ...reading.change, basis: basisOf(reading.change, period, earlier) },
    },
    period: period ?? later?.period ?? null,
  };
};

/** Reads the heads of a table's columns from left to right. */
export const readColumns = ({ columns }: TableGrid, time: TableTime): readonly ReadColumn[] => {
  const read: ReadColumn[] = [];
  for (const { role, heads } of columns) {
    const reading = readColumnHead(heads);
    const own = { role, reading, period: periodOf(reading.times, time) };
    read.push(role === 'figure' ? withCompared(own, read) : own);
  }
  return read;
};
