import type { ClaimKind } from '../claim/claim.js';
import { classifiers, countedNouns } from '../lexicon/classifiers.js';
import { wordsLikeUnits } from '../lexicon/words-like-units.js';
import { currencyUnits } from '../lexicon/currencies.js';
import { durationUnits } from '../lexicon/durations.js';
import { measureUnits } from '../lexicon/measures.js';
import { shareUnits } from '../lexicon/share-units.js';
import { longestMatch, wordMatch } from '../source/longest-match.js';
import type { Span } from '../source/span.js';

/** What a unit word makes of the number before it. */
export interface UnitMeaning {
  readonly kind: ClaimKind;
  /** The unit as claims record it: 个, 公里, CNY, %, pp; null for multiples and counted nouns. */
  readonly unit: string | null;
  /** Exact decimal the number is multiplied by: 10 for 成, 0.1 for 角. */
  readonly factor: string;
}

/** A unit as read from a text. */
export interface Unit extends Span, UnitMeaning {}

type Entry = readonly [string, UnitMeaning];

const spelled = (written: readonly string[], meaning: (word: string) => UnitMeaning): Entry[] =>
  written.map((word) => [word, meaning(word)]);

/** 套(间) as Chinese prints it: 套（间）. */
const printed = (word: string): string => word.replace('(', '（').replace(')', '）');

/** Later entries win: 块 is a classifier before it is money, 个月 a duration, 度 a measure. */
const entries: ReadonlyMap<string, UnitMeaning> = new Map<string, UnitMeaning>([
  ...currencyUnits
    .filter(({ onlyAfter }) => onlyAfter === undefined)
    .flatMap(({ written, iso, factor }) => spelled(written, () => ({ kind: 'money', unit: iso, factor }))),
  ...spelled(countedNouns, () => ({ kind: 'count', unit: null, factor: '1' })),
  ...classifiers.flatMap(({ written }) =>
    spelled([written], (word) => ({ kind: 'count', unit: printed(word), factor: '1' })),
  ),
  ...measureUnits.flatMap(({ written }) => spelled(written, (word) => ({ kind: 'measure', unit: word, factor: '1' }))),
  ...durationUnits.flatMap(({ written, name }) => spelled(written, () => ({ kind: 'duration', unit: name, factor: '1' }))),
  ...shareUnits.flatMap(({ written, kind, unit, factor }) => spelled(written, () => ({ kind, unit, factor }))),
]);

const units = longestMatch(entries);
const likeUnits = wordMatch(wordsLikeUnits);

const LATIN_UNIT = /[A-Za-zμµ]$/;

/** A Latin unit ends where its letters end: 5m, but not 5mm or 5G网络's G as gram. */
const isWhole = (text: string, end: number): boolean =>
  !(LATIN_UNIT.test(text.charAt(end - 1)) && /[A-Za-z0-9]/.test(text.charAt(end)));

const PER = /\/(\d*[十百千万亿]*)/y;

/** Extends 元 to 元/平方米, 起 to 起/10万人. */
const extendToRate = (text: string, unit: Unit): Unit => {
  PER.lastIndex = unit.end;
  const match = PER.exec(text);
  if (match === null) return unit;
  const from = unit.end + match[0].length;
  const found = units.at(text, from);
  if (found === null || !isWhole(text, found.end)) return unit;
  return { ...unit, end: found.end, unit: `${unit.unit ?? ''}${text.slice(unit.end, found.end)}` };
};

/** Reads the unit that begins at `at`, with one space allowed before it: 个百分点, 亿元's 元, 微克/立方米. */
export const readUnit = (text: string, at: number): Unit | null => {
  const start = text[at] === ' ' ? at + 1 : at;
  const found = units.at(text, start);
  if (found === null || !isWhole(text, found.end)) return null;
  if ((likeUnits.at(text, start)?.end ?? 0) > found.end) return null;
  return extendToRate(text, { ...found.entry, start, end: found.end });
};
