import { emptyHeads, plannedHead, doneHead, rateHead } from '../lexicon/table-heads.js';
import type { Period } from '../ground/said-period.js';
import type { Passage } from '../source/passage.js';
import type { Quote, Span } from '../source/span.js';
import { afterBullet, readNumbering } from '../structure/numbering.js';
import { readChangeHead, type ChangeWords } from './change-head.js';
import type { Levels } from './head-rows.js';
import { quotesOf, wholeOf } from './lines.js';
import { narrowed, timesOfHead, timesOfName, type HeadTimes, type TableTime } from './table-time.js';
import { readUnitWords, unitAtEnd, unitWithin, type UnitWords } from './unit-words.js';

/** What the words over a column, before a row or above a table say. */
export interface HeadReading {
  /** The words for what is measured, without time, unit and change. */
  readonly words: readonly Quote[];
  readonly unit: UnitWords | null;
  readonly change: ChangeWords | null;
  /** Whether the figures are shares or rates, for which the unit of amounts does not hold. */
  readonly isRate: boolean;
  readonly times: readonly HeadTimes[];
  /** The words that make the figures a plan. */
  readonly planned: readonly Quote[];
}

const nothing: HeadReading = { words: [], unit: null, change: null, isRate: false, times: [], planned: [] };

/** The parts of a span outside of others. */
const outside = ({ start, end }: Span, cuts: readonly Span[]): readonly Span[] => {
  const parts: Span[] = [];
  let from = start;
  for (const cut of cuts) {
    if (cut.start >= end) break;
    parts.push({ start: from, end: cut.start });
    from = Math.max(from, cut.end);
  }
  return [...parts, { start: from, end }];
};

const EDGE = /[\s,、:;的·\-—]/;

/** A part without punctuation at its ends, nor brackets that lost their other half. */
const bare = (text: string, { start, end }: Span): Span => {
  let [from, to] = [start, end];
  const isEdge = (at: number, other: string): boolean =>
    EDGE.test(text.charAt(at)) || (/[()]/.test(text.charAt(at)) && !text.slice(from, to).includes(other));
  while (from < to && isEdge(from, ')')) from++;
  while (to > from && isEdge(to - 1, '(')) to--;
  return { start: from, end: to };
};

const FOOTNOTE = /(?:\[\d{1,2}\]|[\u2460-\u2473*])$/;

const withoutFootnote = (text: string): Span => ({
  start: 0,
  end: text.length - (FOOTNOTE.exec(text.slice(-4))?.[0].length ?? 0),
});

const wordsOf = (passage: Passage, body: Span, times: HeadTimes): readonly Quote[] =>
  outside(body, times.spans)
    .map((part) => bare(passage.text, part))
    .filter(({ start, end }) => end > start && !emptyHeads.has(passage.text.slice(start, end)))
    .flatMap((part) => quotesOf(passage, part));

const plannedIn = (passage: Passage, span: Span): readonly Quote[] => {
  const text = passage.text.slice(span.start, span.end);
  const match = doneHead.test(text) ? null : plannedHead.exec(text);
  if (match === null) return [];
  const start = span.start + match.index;
  return quotesOf(passage, { start, end: start + match[0].length });
};

/** Reads a part of a head: its unit, what it says of change and time, and the words that are left. */
const readPart = (passage: Passage, span: Span, timesOf: typeof timesOfHead): HeadReading => {
  const unit = unitAtEnd(passage, span);
  const named = bare(passage.text, { start: span.start, end: unit?.end ?? span.end });
  const changed = readChangeHead(passage, named);
  const body = { start: named.start, end: changed?.end ?? named.end };
  const times = timesOf(passage, body);
  const text = passage.text.slice(body.start, body.end);
  return {
    words: wordsOf(passage, body, times),
    unit: unit?.unit ?? (changed === null ? unitWithin(passage, body) : null),
    change: changed?.change ?? null,
    isRate: changed === null ? rateHead.test(text) : changed.change.measure === 'rate',
    times: [times],
    planned: plannedIn(passage, span),
  };
};

const below = (upper: HeadReading, lower: HeadReading): HeadReading => ({
  words: [...upper.words, ...lower.words],
  unit: lower.unit ?? upper.unit,
  change: lower.change ?? upper.change,
  isRate: upper.isRate || lower.isRate,
  times: [...upper.times, ...lower.times],
  planned: [...upper.planned, ...lower.planned],
});

/** Reads the head over a column: 产量(万吨) measures 产量 in 万吨, 比上年增长(%) is a change in per cent. */
export const readColumnHead = (heads: Levels): HeadReading =>
  heads
    .map((passage, level): HeadReading => {
      const unit = level === 0 ? null : readUnitWords(passage, wholeOf(passage));
      return unit === null
        ? readPart(passage, withoutFootnote(passage.text), timesOfHead)
        : { ...nothing, unit };
    })
    .reduce(below, nothing);

const PART = /^(?:其中[:,]?|[减加]:|包括:|[#*]) ?/;

/** Where a name begins behind its number and what joins it to the row above: 一、, (1), 其中:, ——. */
const nameStart = (text: string): number => {
  let at = 0;
  for (let moved = true; moved;) {
    const rest = text.slice(at);
    const mark = readNumbering(rest)?.words ?? 0;
    const next =
      mark ||
      afterBullet(rest) ||
      (/^(?:[—―-]{1,2} ?)(?=\D)/.exec(rest)?.[0].length ?? 0) ||
      (PART.exec(rest)?.[0].length ?? 0);
    moved = next > 0 && next < rest.length;
    if (moved) at += next;
  }
  return at;
};

/** Reads the name of a row: 其中：基本每股收益（元/股） measures 基本每股收益 in 元/股. */
export const readName = (passage: Passage): HeadReading => {
  const { end } = withoutFootnote(passage.text);
  return readPart(passage, { start: nameStart(passage.text), end }, timesOfName);
};

/** Reads the names of a row as one, where more than one column names it. */
export const readNames = (names: Levels): HeadReading => names.map(readName).reduce(below, nothing);

const LABEL = /^(?:附?表|附件) ?[\d一二三四五六七八九十]{1,3}(?:[-—.]\d{1,2})? ?[:、.]? ?/;
const UNIT_NOTE = /[ ,(]{0,4}(?:计量|金额)?单位 ?:.*$/;
const TITLE_END = /(?:主要)?(?:情况|统计|对比|明细|汇总|一览)?表?$/;

/** Reads the title of a table without its label, unit and 情况表: 表1 2023年居民消费价格比上年涨跌幅度. */
export const readTitle = (passage: Passage): HeadReading => {
  const { text } = passage;
  const noted = text.length - (UNIT_NOTE.exec(text)?.[0].length ?? 0);
  const end = noted - (TITLE_END.exec(text.slice(0, noted))?.[0].length ?? 0);
  const reading = readPart(passage, { start: LABEL.exec(text)?.[0].length ?? 0, end }, timesOfHead);
  // Of 产量及增长速度 only a part is a change.
  return reading.words.some((quote) => /[及和与、]$/.test(quote.text))
    ? { ...reading, change: null }
    : reading;
};

/** The period that heads say one within the other, 2022年 above 1—6月; null where they say none. */
export const periodOf = (times: readonly HeadTimes[], time: TableTime): Period | null => {
  let known = time;
  let said: Period | null = null;
  for (const { resolve } of times) {
    const period = resolve(known);
    if (period === null) continue;
    said = period;
    known = narrowed(known, period);
  }
  return said;
};
