import { wordsLikeUnits } from '../lexicon/words-like-units.js';
import { wordMatch } from '../source/longest-match.js';
import type { Span } from '../source/span.js';
import { perUcum } from './ucum.js';
import { unitTable, type UnitMeaning, type UnitTable } from './unit-table.js';

/** A unit as read from a text. */
export interface Unit extends Span, UnitMeaning {}

const likeUnits = wordMatch(wordsLikeUnits);

const LATIN_UNIT = /[A-Za-zμµ%]$/;

/** A Latin unit ends where its letters end: 5m, but not 5mm; and no % begins a code as in an address: %20. */
const isWhole = (text: string, end: number): boolean =>
  !(LATIN_UNIT.test(text.charAt(end - 1)) && /[A-Za-z0-9]/.test(text.charAt(end)));

/** Written out field by field: this is read at every number, and a spread costs V8 ten times as much. */
const unitOf = ({ kind, unit, factor, ucum }: UnitMeaning, start: number, end: number): Unit => ({
  start,
  end,
  kind,
  unit,
  factor,
  ucum,
});

const readWord = (text: string, at: number, units: UnitTable = unitTable): Unit | null => {
  const found = units.at(text, at);
  return found === null || !isWhole(text, found.end) ? null : unitOf(found.entry, at, found.end);
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

/** Longest stretch in which a unit spaced out letter by letter is looked for, and the shortest such unit. */
const SPACED_REACH = 16;
const SPACED_SHORTEST = 3;

/** A unit with blanks before or between its characters: 个 百 分 点. */
const readSpaced = (text: string, at: number): Unit | null => {
  if (text[at] !== ' ' && text[at + 1] !== ' ') return null;
  const offsets: number[] = [];
  for (let i = at; i < at + SPACED_REACH; i++) if (text[i] !== ' ') offsets.push(i);
  const found = unitTable.at(offsets.map((offset) => text.charAt(offset)).join(''), 0);
  const [start, last] = [offsets[0], offsets[(found?.end ?? 0) - 1]];
  if (found === null || found.end < SPACED_SHORTEST || start === undefined || last === undefined) return null;
  return unitOf(found.entry, start, last + 1);
};

/**
 * Reads the unit that begins at `at`, with one space allowed before it: 个百分点, 亿元's 元, 微克/立方米. `units` are the
 * words to look among, the lexicon's where none are given.
 */
export const readUnit = (text: string, at: number, units: UnitTable = unitTable): Unit | null => {
  const spaced = readSpaced(text, at);
  if (spaced !== null) return spaced;
  const start = text[at] === ' ' ? at + 1 : at;
  const unit = readWord(text, start, units);
  if (unit === null || (likeUnits.at(text, start)?.end ?? 0) > unit.end) return null;
  return overStroke(text, unit) ?? overEach(text, unit) ?? unit;
};
