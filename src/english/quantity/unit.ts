import { englishCurrencies, englishUnits } from '../../lexicon/english-units.js';
import { isDigit } from '../../numeral/digits.js';
import type { Unit } from '../../quantity/unit.js';
import { perUcum } from '../../quantity/ucum.js';
import type { UnitMeaning } from '../../quantity/unit-table.js';
import { longestMatch } from '../../source/longest-match.js';
import { endsWord } from '../words.js';

type Entry = readonly [string, UnitMeaning];

const units = longestMatch<UnitMeaning>([
  ...[...englishCurrencies].map(([written, iso]): Entry => [
    written,
    { kind: 'money', unit: iso, factor: '1', ucum: null },
  ]),
  ...englishUnits.flatMap(({ written, kind, unit, ucum, factor }) =>
    written.map((word): Entry => [
      word,
      {
        kind,
        unit: kind === 'measure' ? word : unit,
        factor: kind === 'measure' ? '1' : factor,
        ucum: ucum === null ? null : { code: ucum, factor: kind === 'measure' ? factor : '1' },
      },
    ]),
  ),
]);

/** Letters that are a unit only after a stroke: km/h, mg/L, g/m. */
const belowStroke: ReadonlyMap<string, UnitMeaning> = new Map(
  ['h', 's', 'd', 'L', 'l', 't', 'g', 'm', 'min'].map((code): Entry => [
    code,
    { kind: 'measure', unit: code, factor: '1', ucum: { code, factor: '1' } },
  ]),
);

const underStroke = (text: string, at: number): Unit | null => {
  const written = /^[A-Za-z]{1,3}/.exec(text.slice(at, at + 3))?.[0] ?? '';
  const found = belowStroke.get(written);
  const end = at + written.length;
  return found === undefined || !endsWord(text, end) ? null : { ...found, start: at, end };
};

/** How far a unit may reach: that of the longest spelling. */
const LONGEST = 40;

/** The unit word that begins at `at`: symbols as they are (MW), words however they are written (Yuan). */
const unitWord = (text: string, at: number): Unit | null => {
  const found = units.at(text, at) ?? lowerCase(text, at);
  if (found === null) return null;
  const isWhole = endsWord(text, found.end) || text[found.end - 1] === '%';
  return isWhole ? { ...found.entry, start: at, end: found.end } : null;
};

const lowerCase = (text: string, at: number): ReturnType<typeof units.at> => {
  const found = units.at(text.slice(at, at + LONGEST).toLowerCase(), 0);
  return found === null ? null : { entry: found.entry, end: at + found.end };
};

const PER = / ?(?:\/|per|a|an) ?/y;
const RATED: ReadonlySet<string> = new Set(['measure', 'money']);

/** micrograms per cubic meter, yuan/kg: rates in a unit of measurement. What there is per person or a day stays in the metric. */
const withRate = (text: string, unit: Unit): Unit => {
  PER.lastIndex = unit.end;
  const match = RATED.has(unit.kind) ? PER.exec(text) : null;
  const belowAt = unit.end + (match?.[0].length ?? 0);
  const below =
    match === null
      ? null
      : ((match[0].includes('/') ? underStroke(text, belowAt) : null) ?? unitWord(text, belowAt));
  if (match === null || below === null || !isRate(below, match[0])) return unit;
  return {
    ...unit,
    end: below.end,
    unit: `${unit.unit ?? ''}/${text.slice(below.start, below.end)}`,
    ucum: perUcum(unit.ucum, below.ucum),
  };
};

const isRate = (below: Unit, joint: string): boolean =>
  below.kind === 'measure' ||
  (below.kind === 'duration' && joint.includes('/')) ||
  /^(?:h|s)$/.test(below.ucum?.code ?? '');

/** One letter is a unit only where it stands on its number or nothing follows: 1,200t, 2.5m wide, 17 m/s. */
const ATTACHED: ReadonlyMap<string, string> = new Map([
  ['m', 'm'],
  ['t', 't'],
  ['g', 'g'],
]);

/** What stands after the letter where it is a unit with a space before it: 17 m/s, 90 m. and 90 m deep. */
const NO_MILLION =
  /^(?:[/.,;)]|$| (?:long|wide|deep|high|tall|thick|above|below|were|was|in (?:length|height|width|depth|diameter))\b)/;

const attached = (text: string, at: number): Unit | null => {
  const start = text[at] === ' ' && NO_MILLION.test(text.slice(at + 2, at + 14)) ? at + 1 : at;
  const isOn = endsWord(text, start + 1) && isDigit(text, at - 1);
  const code = isOn ? ATTACHED.get(text.charAt(start)) : undefined;
  if (code === undefined) return null;
  return { start, end: start + 1, kind: 'measure', unit: code, factor: '1', ucum: { code, factor: '1' } };
};

const JOINT = /[ -]?/y;
const OF_A = / of (?:a|one) /y;

/** 0.2 of a percentage point. */
const ofAPoint = (text: string, at: number): Unit | null => {
  const gap = lengthAt(OF_A, text, at);
  const unit = gap === 0 ? null : unitWord(text, at + gap);
  return unit?.kind === 'percentagePoint' ? unit : null;
};

/** Words between a count and the years or months it counts. */
const IN_A_ROW = / (?:consecutive|straight|successive|full|whole|more|additional|solid) /y;

/** How many characters of a pattern stand at an offset. */
const lengthAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
};

/** four consecutive years: a length of time with a word between. */
const inARow = (text: string, at: number): Unit | null => {
  const gap = lengthAt(IN_A_ROW, text, at);
  const unit = gap === 0 ? null : unitWord(text, at + gap);
  return unit?.kind === 'duration' ? unit : null;
};

/** Reads the unit after a number that ends at `at`: ` percent`, `-percent`, `%`, ` kWh`, ` consecutive years`. */
export const readEnglishUnit = (text: string, at: number): Unit | null => {
  const gap = lengthAt(JOINT, text, at);
  const unit =
    attached(text, at) ??
    unitWord(text, at) ??
    (gap === 0 ? null : unitWord(text, at + gap)) ??
    inARow(text, at) ??
    ofAPoint(text, at);
  return unit === null ? null : withRate(text, unit);
};
