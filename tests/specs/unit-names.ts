/** A unit of the specifications in our terms: the UCUM code or the Chinese word, and how many of it one is. */
export interface NamedUnit {
  readonly unit: string;
  readonly factor: string;
}

const named = (unit: string, factor = '1'): NamedUnit => ({ unit, factor });

/** Names of units in the specifications. `Degree` leaves open which degree, as 度 does. */
export const unitNames: ReadonlyMap<string, NamedUnit> = new Map([
  ['Year', named('a')],
  ['Month', named('mo')],
  ['Week', named('wk')],
  ['Day', named('d')],
  ['Dollar', named('USD')],
  ['Mu', named('m2', String(2000 / 3))],
  ['Kilogram', named('kg')],
  ['Gram', named('g')],
  ['Microgram', named('ug')],
  ['Ton', named('t')],
  ['Jin', named('g', '500')],
  ['Liang', named('g', '50')],
  ['Kilometer', named('km')],
  ['Meter', named('m')],
  ['Centimeter', named('cm')],
  ['Bit', named('bit')],
  ['Kilobit', named('kbit')],
  ['Kilobyte', named('kBy')],
  ['Megabyte', named('MBy')],
  ['Hertz', named('Hz')],
  ['Megahertz', named('MHz')],
  ['Kilowatt', named('kW')],
  ['Kilocalorie', named('kcal')],
  ['C', named('Cel')],
  ['F', named('[degF]')],
  ['Degree', named('度')],
]);
