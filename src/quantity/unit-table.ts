import type { ClaimKind } from '../claim/claim.js';
import { classifiers, countedNouns } from '../lexicon/classifiers.js';
import { currencyUnits } from '../lexicon/currencies.js';
import { durationUnits } from '../lexicon/durations.js';
import { measureUnits } from '../lexicon/measures.js';
import { shareUnits } from '../lexicon/share-units.js';
import { longestMatch, type LongestMatch } from '../source/longest-match.js';
import { fold } from '../source/fold.js';
import type { UcumUnit } from './ucum.js';

/** What a unit word makes of the number before it. */
export interface UnitMeaning {
  readonly kind: ClaimKind;
  /** The unit as claims record it: 个, 公里, CNY, %, pp; null for multiples and counted nouns. */
  readonly unit: string | null;
  /** Exact decimal the number is multiplied by: 10 for 成, 0.1 for 角. */
  readonly factor: string;
  /** The same unit in UCUM, for measures and durations that have a code there. */
  readonly ucum: UcumUnit | null;
}

type Entry = readonly [string, UnitMeaning];

const spelled = (written: readonly string[], meaning: (word: string) => UnitMeaning): Entry[] =>
  written.map((word) => [word, meaning(word)]);

/** 套(间) as Chinese prints it: 套（间）. */
const printed = (word: string): string => word.replace('(', '（').replace(')', '）');

const count = (unit: string | null): UnitMeaning => ({ kind: 'count', unit, factor: '1', ucum: null });

const ucumOf = (code: string | null, factor = '1'): UcumUnit | null =>
  code === null ? null : { code, factor };

/** Later entries win: 块 is a classifier before it is money, 个月 a duration, 度 a measure. */
const entries: ReadonlyMap<string, UnitMeaning> = new Map<string, UnitMeaning>([
  ...currencyUnits
    .filter(({ onlyAfter }) => onlyAfter === undefined)
    .flatMap(({ written, iso, factor }) =>
      spelled(written, () => ({ kind: 'money', unit: iso, factor, ucum: null })),
    ),
  ...spelled(countedNouns, () => count(null)),
  ...classifiers.flatMap(({ written }) => spelled([written], (word) => count(printed(word)))),
  ...measureUnits.flatMap(({ written, ucum, factor }) =>
    spelled(written, (word) => ({ kind: 'measure', unit: word, factor: '1', ucum: ucumOf(ucum, factor) })),
  ),
  ...durationUnits.flatMap(({ written, name, ucum }) =>
    spelled(written, () => ({ kind: 'duration', unit: name, factor: '1', ucum: ucumOf(ucum) })),
  ),
  ...shareUnits.flatMap(({ written, kind, unit, factor }) =>
    spelled(written, () => ({ kind, unit, factor, ucum: null })),
  ),
]);

/** Unit words with what they mean, looked up at a place in a text. */
export type UnitTable = LongestMatch<UnitMeaning>;

/** All unit words of the lexicon with what they mean, longest first at any place in a text. */
export const unitTable: UnitTable = longestMatch(entries);

/** Units of a user's own: words that count, and units of measurement with their UCUM code where they have one. */
export interface OwnUnits {
  readonly classifiers: readonly string[];
  readonly measures: readonly { readonly written: string; readonly ucum?: string | undefined }[];
}

/** The lexicon's unit words with a user's own, which win: `unitTableWith({ classifiers: ['筒'], measures: [] })`. */
export const unitTableWith = ({ classifiers: counting, measures }: OwnUnits): UnitTable =>
  counting.length + measures.length === 0
    ? unitTable
    : longestMatch([
        ...entries,
        ...spelled(counting.map(fold), (word) => count(word)),
        ...measures.map(({ written, ucum }): Entry => {
          const word = fold(written);
          return [word, { kind: 'measure', unit: word, factor: '1', ucum: ucumOf(ucum ?? null) }];
        }),
      ]);
