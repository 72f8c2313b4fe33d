import type { SourceText } from '../source/source-text.js';
import { datelineEnd } from './dateline.js';
import { columnsOf, joinLines, type Line } from './line.js';
import { afterBullet, beginsWithDash, readNumbering } from './numbering.js';
import { isFree, type Item, type Page } from './page.js';
import { isEnglishHeading } from '../source/title-case.js';
import { breaksOff, endsSentence, isHeadingShaped, leavesOpen } from './punctuation.js';

/** How the lines of a page were broken. */
export interface Setting {
  /** Columns of a full line, or null where paragraphs are not broken over lines. */
  readonly measure: number | null;
  /** Whether the first line of a paragraph is indented and those after it are not. */
  readonly indented: boolean;
}

const WIDEST = 120;
const NARROWEST = 24;
/** A line ends this many columns short of the measure at most, when a number or a mark had to go to the next. */
const SLACK = 6;
const LEAST_LINES = 3;
const LEAST_INDENT = 2;
const LONGEST_DATELINE = 30;
const LONGEST_UNFINISHED_HEADING = 60;
const LONGEST_UNFINISHED_CLAUSES = 44;
const MARKS = '【〖■□◆▲▼△▽◀▶↑↓';

const columns = ({ indent, passage }: Line): number =>
  passage.length > WIDEST ? WIDEST + 1 : indent + columnsOf(passage.raw);

const isMarked = (text: string): boolean =>
  readNumbering(text) !== null ||
  afterBullet(text) > 0 ||
  beginsWithDash(text) ||
  MARKS.includes(text.charAt(0)) ||
  /^(?:注|资料来源|图为|\[\d{1,2}\])/.test(text.slice(0, 8));

/** Whether a line runs on into the next as far as punctuation, blanks and marks tell. */
const runsOn = (line: Line, next: Line | undefined): boolean =>
  next !== undefined &&
  !next.afterBlank &&
  !endsSentence(line.passage.text) &&
  !isMarked(next.passage.text.slice(0, 24));

const sumBetween = (counts: readonly number[], from: number, to: number): number => {
  let sum = 0;
  for (let at = Math.max(0, from); at <= to; at++) sum += counts[at] ?? 0;
  return sum;
};

/** Finds the measure: many lines that run on end within a few columns of it, and hardly any line is longer. */
export const readSetting = (lines: readonly Line[]): Setting => {
  const every = new Array<number>(WIDEST + 2).fill(0);
  const open = new Array<number>(WIDEST + 2).fill(0);
  lines.forEach((line, at) => {
    const width = Math.min(columns(line), WIDEST + 1);
    every[width] = (every[width] ?? 0) + 1;
    if (runsOn(line, lines[at + 1])) open[width] = (open[width] ?? 0) + 1;
  });
  let measure: number | null = null;
  let most = LEAST_LINES - 1;
  for (let width = NARROWEST; width <= WIDEST; width++) {
    const full = sumBetween(open, width - SLACK, width);
    if (full <= most) continue;
    const longer = sumBetween(every, width + 3, WIDEST + 1);
    if (longer * 4 <= sumBetween(every, width - SLACK, width + 2)) [measure, most] = [width, full];
  }
  const starts = lines.filter(({ indent }) => indent >= LEAST_INDENT).length;
  return { measure, indented: starts >= 2 && starts * 10 >= lines.length && starts * 10 < lines.length * 9 };
};

/** Whether nothing is wanting at a line's end: it ends a sentence, or credits the picture above it. */
const isComplete = (text: string): boolean =>
  endsSentence(text) || /[ )]摄(?: ?\([^()]{1,20}\))?$/.test(text.slice(-30));

const isFull = (line: Line, measure: number): boolean => {
  const width = columns(line);
  return width >= measure - SLACK && width <= measure + 2;
};

const beginsText = ({ indent, passage }: Line): boolean =>
  indent >= LEAST_INDENT || isMarked(passage.text.slice(0, 24));

/** Whether `next` goes on with the paragraph that began with `first` and has come to `last`, in set text. */
const goesOn = (first: Line, last: Line, next: Line, { measure, indented }: Setting): boolean => {
  const { text } = last.passage;
  const [head, coming] = [next.passage.text.slice(0, 24), next.passage.text];
  if (measure === null || next.afterBlank || isMarked(head)) return false;
  if (indented && (next.indent >= LEAST_INDENT || !beginsText(first))) return false;
  if (!isComplete(text)) return isFull(last, measure) || breaksOff(text);
  return isFull(last, measure) && (isFull(next, measure) || endsSentence(coming));
};

const CONTINUES = /^(?:[。,;:、!?”’)》]|是[:,])/;

/** Whether a line that ends no sentence is too long for a heading. */
const isUnfinished = (text: string): boolean =>
  !isHeadingShaped(text, text.includes(',') ? LONGEST_UNFINISHED_CLAUSES : LONGEST_UNFINISHED_HEADING);

/** Whether a line is a dateline and nothing else, its text on the next: 本报青岫1月2日电 / （记者 宁静）随着… */
const isDatelineAlone = ({ passage: { text, length } }: Line): boolean =>
  length <= LONGEST_DATELINE && /\d ?日 ?[电讯]$/.test(text) && datelineEnd(text) === length;

/** Whether unset text was broken after `before` all the same, as around a subscript: PM / 2.5 / 浓度. */
const isBroken = (before: string, next: Line): boolean => {
  const { text } = next.passage;
  if (next.afterBlank || isComplete(before) || isEnglishHeading(before)) return false;
  if (CONTINUES.test(text)) return true;
  if (/[:;]$/.test(before) || (isMarked(text.slice(0, 24)) && !/^[\d.]+$/.test(text))) return false;
  return breaksOff(before) || leavesOpen(before) || isUnfinished(before);
};

/** How much of a paragraph's end tells whether it goes on. */
const REACH = 200;

const NONE: readonly Line[] = [];

/** The lines after `at` that go on with the paragraph that begins there. */
const readRest = (page: Page, at: number, inText: boolean, setting: Setting): readonly Line[] => {
  const first = page[at]?.line;
  if (first === undefined || page[at + 1]?.line.afterBlank === true) return NONE;
  const rest: Line[] = [];
  let before = first.passage.text.slice(-REACH);
  for (let to = at + 1; isFree(page, at) && isFree(page, to); to++) {
    const next = page[to]?.line;
    const last: Line = rest.at(-1) ?? first;
    if (next === undefined) break;
    const joins =
      (last === first && !next.afterBlank && isDatelineAlone(first)) ||
      (setting.measure === null
        ? (inText || before.length > LONGEST_UNFINISHED_CLAUSES) && isBroken(before, next)
        : goesOn(first, last, next, setting));
    if (!joins) break;
    rest.push(next);
    before = (before + next.passage.text.slice(-REACH)).slice(-REACH);
  }
  return rest;
};

/** Joins the lines that a paragraph was broken into, over page numbers and all; what is claimed stays as it is. */
export const joinParagraphs = (source: SourceText, page: Page): Page => {
  const setting = readSetting(page.filter(({ reading }) => reading === null).map(({ line }) => line));
  const result: Item[] = [];
  let inText = false;
  for (let at = 0; at < page.length;) {
    const item = page[at];
    if (item === undefined) break;
    const rest = readRest(page, at, inText, setting);
    result.push(rest.length === 0 ? item : { ...item, line: joinLines(source, item.line, rest) });
    at += rest.length + 1;
    inText ||= item.reading === null && endsSentence(item.line.passage.text);
  }
  return result;
};
