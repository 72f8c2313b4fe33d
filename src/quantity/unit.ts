import { wordsLikeUnits } from '../lexicon/words-like-units.js';
import { wordMatch } from '../source/longest-match.js';
import type { Span } from '../source/span.js';
import { perUcum } from './ucum.js';
import { unitTable, type UnitMeaning } from './unit-table.js';

/** A unit as read from a text. */
export interface Unit extends Span, UnitMeaning {}

const likeUnits = wordMatch(wordsLikeUnits);

const LATIN_UNIT = /[A-Za-zμµ]$/;

/** A Latin unit ends where its letters end: 5m, but not 5mm or 5G网络's G as gram. */
const isWhole = (text: string, end: number): boolean =>
  !(LATIN_UNIT.test(text.charAt(end - 1)) && /[A-Za-z0-9]/.test(text.charAt(end)));

const readWord = (text: string, at: number): Unit | null => {
  const found = unitTable.at(text, at);
  return found === null || !isWhole(text, found.end) ? null : { ...found.entry, start: at, end: found.end };
};

const STROKE = /\/(\d{0,9}[十百千万亿]{0,3})/y;

/** 元/平方米, 吨/日, 起/10万人. */
const overStroke = (text: string, unit: Unit): Unit | null => {
  STROKE.lastIndex = unit.end;
  const match = STROKE.exec(text);
  const below = match === null ? null : readWord(text, unit.end + match[0].length);
  if (match === null || below === null) return null;
  const ucum = match[1] === '' ? perUcum(unit.ucum, below.ucum) : null;
  return { ...unit, end: below.end, unit: `${unit.unit ?? ''}${text.slice(unit.end, below.end)}`, ucum };
};

const EACH = '每';

/** 公里每小时, 微克每立方米: rates as they are read out. 50公里每天 begins a new phrase with 每天. */
const overEach = (text: string, unit: Unit): Unit | null => {
  const below = text[unit.end] === EACH && unit.kind === 'measure' ? readWord(text, unit.end + 1) : null;
  const isFixed = below?.kind === 'measure' || /^(?:h|min|s)$/.test(below?.ucum?.code ?? '');
  if (below === null || !isFixed) return null;
  const name = `${unit.unit ?? ''}/${text.slice(below.start, below.end)}`;
  return { ...unit, end: below.end, unit: name, ucum: perUcum(unit.ucum, below.ucum) };
};

/** Reads the unit that begins at `at`, with one space allowed before it: 个百分点, 亿元's 元, 微克/立方米. */
export const readUnit = (text: string, at: number): Unit | null => {
  const start = text[at] === ' ' ? at + 1 : at;
  const unit = readWord(text, start);
  if (unit === null || (likeUnits.at(text, start)?.end ?? 0) > unit.end) return null;
  return overStroke(text, unit) ?? overEach(text, unit) ?? unit;
};
