import { findAll } from '../source/find-all.js';
import type { Passage } from '../source/passage.js';
import { readUnitWords, type UnitWords } from './unit-words.js';

/** The units that a table says of all its figures. */
export interface TableUnits {
  readonly units: readonly UnitWords[];
  /** Whether it names one that is not understood, so that none can be taken for granted: 上年=100. */
  readonly isOpen: boolean;
}

const UNIT = /单位 ?: ?([^()\s;]{1,30})/d;
const PARTS = /[^、,;]+/g;
const CURRENCY = /币种 ?: ?(?!人民币)/;

/** Reads the units in the lines above a table: 单位：万元, （单位：亿元、%）, 单位：元 币种：人民币. */
export const readTableUnits = (above: readonly Passage[]): TableUnits => {
  const units: UnitWords[] = [];
  let isOpen = false;
  for (const passage of above) {
    const [start, end] = UNIT.exec(passage.text)?.indices?.[1] ?? [];
    if (start === undefined || end === undefined) continue;
    isOpen ||= CURRENCY.test(passage.text);
    for (const { index, 0: part } of findAll(PARTS, passage.text.slice(start, end))) {
      const unit = readUnitWords(passage, { start: start + index, end: start + index + part.length });
      if (unit === null) isOpen = true;
      else units.push(unit);
    }
  }
  return { units, isOpen };
};

/** The unit of all figures of one kind, shares or others; null where none or more than one is said. */
export const unitFor = ({ units }: TableUnits, isRate: boolean): UnitWords | null => {
  const [only, ...others] = units;
  if (only !== undefined && others.length === 0 && (only.isShare || !isRate)) return only;
  const fitting = units.filter(({ isShare }) => isShare === isRate);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
};
