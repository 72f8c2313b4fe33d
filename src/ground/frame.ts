import type { Mention } from '../judge/mention.js';
import type { Quantity } from '../quantity/quantity.js';
import { findAll } from '../source/find-all.js';
import { countEndingBy } from '../source/ordered.js';
import type { Span } from '../source/span.js';

/** A claim within its clause. */
export interface Framed {
  readonly mention: Mention & { readonly quantity: Quantity };
  /** Its quote with the words that bound it: 超20万人次, 三成左右. */
  readonly extent: Span;
}

/**
 * Claims that share what is said before the first of them: 分别下降23.7%、7%; 建成驻勤点29个 alone is a frame of
 * one. `lead` is the text between the clause's beginning, or the number before, and the first of them.
 */
export interface Frame {
  readonly clause: Span;
  readonly lead: Span;
  readonly members: readonly [Framed, ...Framed[]];
  /** The text after the last member, to the next number or the end of the clause. */
  readonly tail: Span;
}

const CLAUSE_END = /[,;:。!?]|——/g;
/** 发生袭击 3人受伤, but not 驻勤点 29个. */
const STATEMENT_END =
  /[,;:。!?]|——|(?<=[\u4e00-\u9fff”]) +(?=[\u4e00-\u9fff“]|\d{1,9}[余多万]{0,2}[人名户][\u4e00-\u9fff])/g;
const JOINT = /^(?:[、和与及或:∶]|以及|,?和)$/;

/** The clauses of a sentence, cut at commas, semicolons, colons and dashes; a decimal comma is none. In a heading
 * a space between words parts statements as well. */
export const clausesOf = (text: string, numbers: readonly Span[], isHeading = false): readonly Span[] => {
  const clauses: Span[] = [];
  let start = 0;
  let next = 0;
  for (const match of findAll(isHeading ? STATEMENT_END : CLAUSE_END, text)) {
    while ((numbers[next]?.end ?? Infinity) <= match.index) next++;
    if ((numbers[next]?.start ?? Infinity) <= match.index) continue;
    if (match.index > start) clauses.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (text.length > start) clauses.push({ start, end: text.length });
  return clauses;
};

const extentOf = ({ start, end, approxSpans }: Quantity): Span => ({
  start: Math.min(start, ...approxSpans.map((span) => span.start)),
  end: Math.max(end, ...approxSpans.map((span) => span.end)),
});

const isClaim = (mention: Mention): mention is Mention & { readonly quantity: Quantity } =>
  mention.disposition.claim && mention.quantity !== null;

/** Two counts of one thing: 3县5乡电网改造, 十大类45项实事. */
const adjoins = (first: Framed, second: Framed): boolean =>
  first.extent.end === second.extent.start &&
  first.mention.quantity.kind === 'count' &&
  first.mention.quantity.unit !== null;

/** Whether the second number continues a list that the first is in. */
const continues = (text: string, first: Framed, second: Framed): boolean =>
  first.mention.quantity.kind === second.mention.quantity.kind &&
  (JOINT.test(text.slice(first.extent.end, second.extent.start)) || adjoins(first, second));

const listsOf = (text: string, framed: readonly Framed[]): [Framed, ...Framed[]][] => {
  const lists: [Framed, ...Framed[]][] = [];
  for (const item of framed) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (list !== undefined && last !== undefined && continues(text, last, item)) list.push(item);
    else lists.push([item]);
  }
  return lists;
};

/** Between two numbers, what stands before the last 、 still belongs to the first: 5人死亡、10余人失踪. */
const leadAfter = (text: string, from: number, to: number): number => {
  const joint = text.slice(from, to).lastIndexOf('、');
  return joint < 0 ? from : from + joint + 1;
};

/** The frames of a sentence in reading order. */
export const framesOf = (
  text: string,
  clauses: readonly Span[],
  mentions: readonly Mention[],
): readonly Frame[] => {
  const frames: Frame[] = [];
  const claims = mentions.filter(isClaim).map((mention) => ({ mention, extent: extentOf(mention.quantity) }));
  let next = 0;
  for (const clause of clauses) {
    const inside: Framed[] = [];
    for (
      let item = claims[next];
      item !== undefined && item.mention.start < clause.end;
      item = claims[++next]
    ) {
      inside.push(item);
    }
    const lists = listsOf(text, inside);
    lists.forEach((members, index) => {
      const previous = lists[index - 1]?.at(-1);
      const following = lists[index + 1]?.[0];
      const start =
        previous === undefined ? clause.start : leadAfter(text, previous.extent.end, members[0].extent.start);
      const last = members.at(-1) ?? members[0];
      frames.push({
        clause,
        lead: { start, end: Math.max(start, members[0].extent.start) },
        members,
        tail: { start: last.extent.end, end: following?.extent.start ?? clause.end },
      });
    });
  }
  return frames;
};

/** The last of these clauses to end by `at`, unless it begins before `from`; null where there is none. */
export const clauseBetween = (clauses: readonly Span[], from: number, at: number): Span | null => {
  const last = clauses[countEndingBy(clauses, at) - 1];
  return last === undefined || last.start < from ? null : last;
};
