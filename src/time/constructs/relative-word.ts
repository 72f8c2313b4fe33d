import { presentWords, timeWords, type TimeWord, vagueWords } from '../../lexicon/time-words.js';
import { longestMatch } from '../../source/longest-match.js';
import type { Construct } from '../construct.js';
import type { Reading } from '../date-numeral.js';
import { type Edge, readEdge, readYearEdge } from '../edge.js';
import { finestGrain, type Grain } from '../parts.js';
import type { TimeValue } from '../time-expression.js';

const YEAR_SUFFIXES = ['全年', '年内', '以内', '内', '度'];
const NOT_INSIDE = '蒙外部地陆容科涝需贸塔罗';

const beginnings = (words: readonly TimeWord[]): string =>
  [...new Set(words.map(({ written }) => written.charAt(0)))].join('');

const hasChar = (characters: string | undefined, character: string): boolean =>
  character !== '' && characters !== undefined && characters.includes(character);

const edgeAfter = (grain: Grain | null, text: string, end: number): Reading<Edge> | null => {
  if (grain === 'day' || grain === 'clock') return null;
  return grain === 'year' ? readYearEdge(text, end) : readEdge(text, end);
};

/** 今年底, 去年末, 本月底, 上年度, 今年内. */
const extend = (word: TimeValue, text: string, end: number): Reading<TimeValue> => {
  const plain = { value: word, end };
  if (word.type !== 'calendar' || word.edge !== undefined) return plain;
  const grain = finestGrain(word);
  const edge = edgeAfter(grain, text, end);
  if (edge !== null) return { value: { ...word, edge: edge.value }, end: edge.end };
  const suffix =
    grain === 'year' ? YEAR_SUFFIXES.find((written) => text.startsWith(written, end)) : undefined;
  if (suffix === undefined) return plain;
  const after = end + suffix.length;
  return suffix.endsWith('内') && hasChar(NOT_INSIDE, text.charAt(after))
    ? plain
    : { value: word, end: after };
};

const construct = (name: string, words: readonly TimeWord[]): Construct => {
  const table = longestMatch(words.map((word) => [word.written, word]));
  return {
    name,
    begins: beginnings(words),
    read: (text, at) => {
      const found = table.at(text, at);
      if (found === null) return null;
      const { value, notAfter, notBefore } = found.entry;
      if (hasChar(notAfter, text.charAt(at - 1)) || hasChar(notBefore, text.charAt(found.end))) return null;
      return extend(value, text, found.end);
    },
  };
};

/** Words for times told by their distance: 今年, 上月, 昨晚, 当日, 全年, 年底, 上半年, 同期. */
export const relativeWord = construct('relative-word', timeWords);

/** Words for the moment of publication: 目前, 如今, 至今, 截至记者发稿. */
export const present = construct('present', presentWords);

/** Words that leave the time open: 近年来, 日前, 长期以来, 节前. */
export const vague = construct('vague', vagueWords);
