import type { LabelKind } from '../lexicon/structure-labels.js';
import type { Passage } from '../source/passage.js';
import { findDate } from '../time/parse-date.js';
import type { DatedQuote } from './bulletin.js';
import { readDateline } from './dateline.js';
import { readLabels } from './labels.js';
import type { Item, Page } from './page.js';

/** How far behind its label a date may stand. */
const REACH = 30;

const dateIn = (passage: Passage, from: number, to: number): DatedQuote | null => {
  const date = findDate(passage.text.slice(0, to), from);
  return date === null ? null : { ...passage.quote(date.start, date.end), iso: date.iso };
};

const labelled = (item: Item, kind: LabelKind): DatedQuote | null => {
  const { passage } = item.line;
  const found = readLabels(passage.text).filter((label) => label.kind === kind);
  for (const { value } of found) {
    const date = dateIn(passage, value.start, value.start + REACH);
    if (date !== null) return date;
  }
  return null;
};

const whole = ({ line: { passage } }: Item): DatedQuote | null => dateIn(passage, 0, passage.length);

const isHead = ({ reading }: Item): boolean =>
  reading?.role === 'masthead' || reading?.construct === 'page-labels';
const isMade = (...constructs: readonly string[]): ((item: Item) => boolean) => {
  const wanted = new Set(constructs);
  return ({ reading }) => reading !== null && wanted.has(reading.construct);
};

/** Where a page's date is looked for, most trusted first; the signature's only where there is no other. */
const places: readonly {
  readonly where: (item: Item) => boolean;
  readonly read: (item: Item) => DatedQuote | null;
}[] = [
  { where: isHead, read: (item) => labelled(item, 'published') },
  {
    where: isMade('page-labels', 'masthead', 'time-stamp', 'programme'),
    read: (item) => (labelled(item, 'dated') === null ? whole(item) : null),
  },
  { where: isHead, read: (item) => labelled(item, 'dated') },
  { where: isMade('signature', 'date-line'), read: whole },
];

/**
 * The page's own date as its text gives it, or null: 发布日期：2024-03-22. A dateline gives it last of all, and only
 * where it names the year: 青岫，2024年5月20日 ——
 */
export const readPublished = (page: Page): DatedQuote | null => {
  const heads = page.filter(({ reading }) => reading !== null && reading.role !== 'table');
  for (const { where, read } of places) {
    for (const item of heads) {
      const date = where(item) ? read(item) : null;
      if (date !== null) return date;
    }
  }
  for (const { line, reading } of page) {
    const date = reading === null ? readDateline(line.passage, null)?.date : null;
    if (date) return date;
  }
  return null;
};
