import { measuredNouns, notWhole, partEnders, wholeOpeners } from '../lexicon/share-words.js';
import { findAll } from '../source/find-all.js';
import { wordMatch } from '../source/longest-match.js';
import type { Span } from '../source/span.js';
import type { Frame, Framed } from './frame.js';
import { LONGEST_WHOLE, NOT_SHARE, readShare } from './share.js';

/** What the whole of a share is read from. */
interface WholeInput {
  readonly text: string;
  readonly frame: Frame;
  readonly member: Framed;
  /** The lead without its predicate. */
  readonly head: Span;
}

/** One way of finding the whole. */
interface WholeRule {
  readonly name: string;
  readonly read: (input: WholeInput) => Span | null;
}

const spanned = (start: number, end: number): Span | null => (end - start < 2 ? null : { start, end });

/** 占全省总值的41.6%; the word that softens the number may stand before 占: 约占全国1/10. */
const occupied: WholeRule = {
  name: 'occupied',
  read: ({ text, head, member: { mention, extent } }) => {
    const isSoftened = text.slice(extent.start, mention.start).includes('占');
    return readShare(text, isSoftened ? { start: head.start, end: mention.start } : head)?.of ?? null;
  },
};

/** 170.4万套(间)的: a number of the whole between its noun and the share. */
const NUMBER_OF_WHOLE = /[约近超]?\d[\d.]*[^\d,;。占]{0,8}的[约近超逾]?$/;

/** 占年度计划170.4万套的66.2%: the whole is told with its number. */
const occupiedWithNumber: WholeRule = {
  name: 'occupied with number',
  read: ({ text, frame, member: { mention } }) => {
    const from = Math.max(frame.clause.start, mention.start - LONGEST_WHOLE);
    const window = text.slice(from, mention.start);
    const number = NUMBER_OF_WHOLE.exec(window);
    const at = window.lastIndexOf('占');
    if (number === null || at < 0 || at >= number.index || NOT_SHARE.test(window.slice(at))) return null;
    return spanned(from + at + 1, from + number.index);
  },
};

const CONTRIBUTION = /对([^,;。:]{2,20}?)的?(?:贡献率|贡献度|贡献|支撑率)$/;

/** 对经济增长的贡献率超60%. */
const contributed: WholeRule = {
  name: 'contributed',
  read: ({ text, head }) => {
    const from = Math.max(head.start, head.end - LONGEST_WHOLE);
    const found = CONTRIBUTION.exec(text.slice(from, head.end));
    if (found === null) return null;
    const start = from + found.index + 1;
    return spanned(start, start + (found[1]?.length ?? 0));
  },
};

const enders = wordMatch(partEnders);
const LONGEST_PART = 24;
const PART_MARK = /^(?:以上|以下|左右|多)?的/;
const STOP = /[,;:。()“”—\s\d]/;

/** 保持100%的唯一省份, 提高至40%的政策: the number is said of something else, not a share of what follows. */
const LEVEL_BEFORE = /[到至在为]$|保持$|提高$|增长$|下降$/;

/** 53%的可治理沙化土地得到治理: the whole follows. */
const followed: WholeRule = {
  name: 'followed',
  read: ({ text, member: { mention, extent } }) => {
    if (LEVEL_BEFORE.test(text.slice(Math.max(0, extent.start - 2), extent.start))) return null;
    const from = [mention.end, extent.end].find((end) => PART_MARK.test(text.slice(end, end + 3)));
    const part = from === undefined ? null : PART_MARK.exec(text.slice(from, from + 3));
    if (from === undefined || part === null) return null;
    const start = from + part[0].length;
    if (measuredNouns.test(text.slice(start, start + 12))) return null;
    let end = start;
    while (
      end < Math.min(text.length, start + LONGEST_PART) &&
      !STOP.test(text.charAt(end)) &&
      enders.at(text, end) === null
    )
      end++;
    return text.charAt(end - 1) === '等' ? spanned(start, end - 1) : spanned(start, end);
  },
};

const openers = wordMatch(wholeOpeners);
const TIME_WHOLE = /年|同期|上期|上月|[前后]$|日常|以往/;

/** 完成预算的70.5%: the whole stands before 的. */
const preceded: WholeRule = {
  name: 'preceded',
  read: ({ text, frame, member: { extent } }) => {
    const end = extent.start - 1;
    if (text.charAt(end) !== '的') return null;
    let start = end;
    while (
      start > frame.clause.start &&
      !/[,;:。]/.test(text.charAt(start - 1)) &&
      openers.before(text, start) === null
    )
      start--;
    const whole =
      end - start > LONGEST_PART || TIME_WHOLE.test(text.slice(start, end)) ? null : spanned(start, end);
    return whole;
  },
};

const AMONG = /(?:^|[,;:。])([^,;。:]{2,30})(?:当中|之中|中|里)(?=,)/g;
const HAS_PART = /占|有|近|约|超/;

/** The last clause before a place that names what has parts: 阳性标本中, in 阳性标本中,甲型128份,占63.1%. */
const lastAmong = (
  text: string,
  from: number,
  to: number,
): (Span & { readonly clauseEnd: number }) | null => {
  let last: (Span & { readonly clauseEnd: number }) | null = null;
  for (const found of findAll(AMONG, text.slice(from, to))) {
    if (notWhole.test(found[0])) continue;
    const start = from + found.index + found[0].indexOf(found[1] ?? '');
    last = {
      start,
      end: start + (found[1]?.length ?? 0),
      clauseEnd: from + found.index + found[0].length + 1,
    };
  }
  return last;
};

const LONGEST_LIST = 120;

/** 到达旅客中,老人占27.5%: a clause in front names that which has parts. */
const among: WholeRule = {
  name: 'among',
  read: ({ text, frame, member: { extent, mention } }) => {
    const found = lastAmong(text, Math.max(0, frame.clause.start - LONGEST_LIST), frame.clause.start);
    if (found === null) return null;
    const lead = text.slice(frame.lead.start, mention.start);
    const holds =
      lead.includes('占') ||
      (found.clauseEnd >= frame.clause.start &&
        HAS_PART.test(text.slice(frame.lead.start, extent.start + 1)));
    return holds ? { start: found.start, end: found.end } : null;
  },
};

const WITHIN = /([^,;。:、]{2,16})中[^,;。:中]{2,20}占比/;

/** 工业中战略性新兴产业占比30%: the clause itself begins with that which has parts. */
const within: WholeRule = {
  name: 'within',
  read: ({ text, frame, member: { mention } }) => {
    const from = Math.max(frame.lead.start, mention.start - LONGEST_WHOLE);
    const found = WITHIN.exec(text.slice(from, mention.start));
    if (found === null || notWhole.test(`${found[1]}中`)) return null;
    return spanned(from + found.index, from + found.index + (found[1]?.length ?? 0));
  },
};

/** Tried in order; the first that finds a whole wins. */
const rules: readonly WholeRule[] = [
  occupiedWithNumber,
  occupied,
  contributed,
  followed,
  preceded,
  within,
  among,
];

const SHARES: ReadonlySet<string> = new Set(['percentage', 'fraction']);

/** The whole that a number is a share of, by the words around it; null where none is said or the number is no share. */
export const readWhole = (input: WholeInput): (Span & { readonly rule: string }) | null => {
  if (!SHARES.has(input.member.mention.quantity.kind)) return null;
  for (const { name, read } of rules) {
    const whole = read(input);
    if (whole !== null) return { ...whole, rule: name };
  }
  return null;
};
