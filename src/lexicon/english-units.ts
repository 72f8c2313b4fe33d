/** A unit as English bulletins write it. */
export interface EnglishUnit {
  /** Words in lower case, or symbols as they are, singular and plural. */
  readonly written: readonly string[];
  readonly kind: 'measure' | 'duration' | 'percentage' | 'percentagePoint' | 'multiple' | 'number';
  /** As claims record it; null where the unit is recorded as it is written, as those of measures are. */
  readonly unit: string | null;
  readonly ucum: string | null;
  /** Exact decimal or fraction: for a measure how many of the UCUM unit it is, for others what the number is multiplied by. */
  readonly factor: string;
}

const measure = (spellings: string, ucum: string | null, factor = '1'): EnglishUnit => ({
  written: spellings.split(', '),
  kind: 'measure',
  unit: null,
  ucum,
  factor,
});

/** All spellings are one unit, the first: year and years. */
const duration = (spellings: string, ucum: string | null): EnglishUnit => {
  const written = spellings.split(', ');
  return { written, kind: 'duration', unit: written[0] ?? null, ucum, factor: '1' };
};

/** Source: UCUM for the codes; 15 mu are one hectare, a jin is half a kilogram; tons of a Chinese bulletin are metric. */
const measures: readonly EnglishUnit[] = [
  measure('kilometers, kilometer, kilometres, kilometre, km, kms', 'km'),
  measure('meters, meter, metres, metre', 'm'),
  measure('centimeters, centimeter, centimetres, centimetre, cm', 'cm'),
  measure('millimeters, millimeter, millimetres, millimetre, mm', 'mm'),
  measure('micrometers, micrometer, microns, micron, μm, µm', 'um'),
  measure('nanometers, nanometer, nm', 'nm'),
  measure('nautical miles, nautical mile', '[nmi_i]'),
  measure('miles, mile', '[mi_i]'),
  measure('feet, foot', '[ft_i]'),
  measure('inches, inch', '[in_i]'),
  measure('li', 'm', '500'),
  measure(
    'square kilometers, square kilometer, square kilometres, square kilometre, sq km, sq. km, km2, km²',
    'km2',
  ),
  measure('square meters, square meter, square metres, square metre, sq m, sq. m, m2, m²', 'm2'),
  measure('hectares, hectare, ha', 'har'),
  measure('mu', 'm2', '2000/3'),
  measure('acres, acre', '[acr_us]'),
  measure('square miles, square mile', '[smi_us]'),
  measure('cubic meters, cubic meter, cubic metres, cubic metre, cu m, m3, m³', 'm3'),
  measure('cubic kilometers, cubic kilometer, km3', 'km3'),
  measure('liters, liter, litres, litre', 'L'),
  measure('milliliters, milliliter, ml, mL', 'mL'),
  measure('barrels, barrel', '[bbl_us]'),
  measure('metric tons, metric ton, metric tonnes, tons, ton, tonnes, tonne', 't'),
  measure(
    'tons of standard coal, tons of standard coal equivalent, tonnes of standard coal, tce',
    'GJ',
    '29.3076',
  ),
  measure('kilograms, kilogram, kg, kgs, kilos, kilo', 'kg'),
  measure('grams, gram', 'g'),
  measure('milligrams, milligram, mg', 'mg'),
  measure('micrograms, microgram, μg, µg, ug', 'ug'),
  measure('jin', 'g', '500'),
  measure('pounds of, lb, lbs', '[lb_av]'),
  measure('carats, carat', '[car_m]'),
  measure('kilowatts, kilowatt, kW, KW, kw', 'kW'),
  measure('megawatts, megawatt, MW', 'MW'),
  measure('gigawatts, gigawatt, GW', 'GW'),
  measure('watts, watt', 'W'),
  measure('kilowatt-hours, kilowatt-hour, kilowatt hours, kilowatt hour, kWh, KWh, kwh', 'kW.h'),
  measure('megawatt-hours, megawatt hours, MWh', 'MW.h'),
  measure('gigawatt-hours, gigawatt hours, GWh', 'GW.h'),
  measure('terawatt-hours, terawatt hours, TWh', 'TW.h'),
  measure('kilovolts, kilovolt, kV', 'kV'),
  measure('volts, volt', 'V'),
  measure('degrees Celsius, degree Celsius, degrees celsius, degrees centigrade, °C, ℃', 'Cel'),
  measure('degrees, degree', null),
  measure('kilometers per hour, kph, kmh', 'km/h'),
  measure('gigabytes, gigabyte, GB', 'GBy'),
  measure('terabytes, terabyte, TB', 'TBy'),
  measure('megabytes, megabyte, MB', 'MBy'),
  measure('petabytes, petabyte, PB', 'PBy'),
  measure('exabytes, exabyte, EB', null),
  measure('gigabits, Gbps', null),
  measure('Mbps', null),
  measure('EFLOPS, PFLOPS', null),
  measure('TEUs, TEU, standard containers, twenty-foot equivalent units', null),
  measure('decibels, decibel, dB', 'dB'),
  measure('passenger-kilometers, passenger-km, passenger kilometers, person-kilometers', null),
  measure('ton-kilometers, ton-km, tonne-kilometers, metric ton-kilometers', null),
];

/** Source: the calendar; UCUM for the codes. */
const durations: readonly EnglishUnit[] = [
  duration('years, year, yrs, years old, years of age, year-old', 'a'),
  duration('months, month', 'mo'),
  duration('weeks, week', 'wk'),
  duration('days, day', 'd'),
  duration('working days, working day, workdays, workday, business days', null),
  duration('hours, hour, hrs', 'h'),
  duration('minutes, minute, mins', 'min'),
  duration('seconds, second', 's'),
  duration('quarters, quarter', null),
  duration('decades, decade', null),
  duration('centuries, century', null),
];

const share = (
  spellings: string,
  kind: EnglishUnit['kind'],
  unit: string | null,
  factor = '1',
): EnglishUnit => ({ written: spellings.split(', '), kind, unit, ucum: null, factor });

/** Shares, differences between shares, and multiples. */
const shares: readonly EnglishUnit[] = [
  share('%, percent, per cent, pct', 'percentage', '%'),
  share('‰, per mille, per mil', 'percentage', '‰'),
  share('‱', 'percentage', '‱'),
  share('percentage points, percentage point, percentage-point, pp, ppts, ppt', 'percentagePoint', 'pp'),
  share('basis points, basis point, bps', 'percentagePoint', 'pp', '0.01'),
  share('times, -fold, fold', 'multiple', null),
  share('points, point', 'number', 'points'),
];

/** Every unit that stands after a number, but for currencies. */
export const englishUnits: readonly EnglishUnit[] = [...measures, ...durations, ...shares];

/** A currency as it stands after an amount: yuan, US dollars. Source: ISO 4217. */
export const englishCurrencies: ReadonlyMap<string, string> = new Map([
  ['yuan', 'CNY'],
  ['yuan renminbi', 'CNY'],
  ['renminbi', 'CNY'],
  ['renminbi yuan', 'CNY'],
  ['rmb', 'CNY'],
  ['rmb yuan', 'CNY'],
  ['cny', 'CNY'],
  ['us dollars', 'USD'],
  ['us dollar', 'USD'],
  ['u.s. dollars', 'USD'],
  ['u.s. dollar', 'USD'],
  ['american dollars', 'USD'],
  ['dollars', 'USD'],
  ['dollar', 'USD'],
  ['usd', 'USD'],
  ['euros', 'EUR'],
  ['euro', 'EUR'],
  ['eur', 'EUR'],
  ['pounds', 'GBP'],
  ['pounds sterling', 'GBP'],
  ['gbp', 'GBP'],
  ['yen', 'JPY'],
  ['japanese yen', 'JPY'],
  ['hong kong dollars', 'HKD'],
  ['hk dollars', 'HKD'],
  ['hkd', 'HKD'],
  ['macao patacas', 'MOP'],
  ['patacas', 'MOP'],
  ['new taiwan dollars', 'TWD'],
  ['won', 'KRW'],
  ['rubles', 'RUB'],
  ['roubles', 'RUB'],
  ['rupees', 'INR'],
  ['swiss francs', 'CHF'],
  ['australian dollars', 'AUD'],
  ['canadian dollars', 'CAD'],
  ['singapore dollars', 'SGD'],
]);
