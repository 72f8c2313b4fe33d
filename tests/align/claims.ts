import { type Amount, type Claim, claimSchema } from '../../src/claim/claim.js';

const kinds: readonly (readonly [
  RegExp,
  'percentage' | 'percentagePoint' | 'money' | 'duration' | 'measure',
])[] = [
  [/^[%‰]$/, 'percentage'],
  [/^pp$/, 'percentagePoint'],
  [/^[A-Z]{3}(?:\/.*)?$/, 'money'],
  [/^(?:year|month|week|day|hour|working day)s?$/, 'duration'],
  [/./, 'measure'],
];

const amountOf = (number: string): Amount => {
  const [first = '', second] = number.split(/(?<=\d)-/);
  if (second !== undefined) {
    return { type: 'range', min: Number(first), max: Number(second), minDecimal: first, maxDecimal: second };
  }
  const [numerator = '', denominator] = number.split('/');
  if (denominator === undefined) return { type: 'exact', value: Number(number), decimal: number };
  return { type: 'ratio', numerator, denominator, value: Number(numerator) / Number(denominator) };
};

const NO_EVIDENCE = {
  unit: [],
  approx: [],
  direction: [],
  basis: [],
  period: [],
  metric: [],
  of: [],
  modality: [],
};

const base = (quote: string, amount: Amount, start: number) => ({
  id: `en-${start}`,
  amount,
  approx: 'exact',
  direction: 'none',
  basis: 'none',
  period: null,
  metric: null,
  of: null,
  modality: 'actual',
  span: { start, end: start + quote.length },
  quote,
  evidence: NO_EVIDENCE,
  location: { block: 'paragraph', section: null, sentence: { start: 0, end: 1 } },
  from: 'text',
  rule: 'test',
  rules: { metric: null, period: null, direction: null, basis: null, of: null, modality: null },
  language: 'en',
});

/** An English claim, a range written as in `3-5 %`: `english('120000000 hectares')`, `english('7')` a count, `english('2 times', { quote: 'doubled' })`. */
export const english = (written: string, said: Partial<Claim> = {}, start = 0): Claim => {
  const [number = '', ...rest] = written.split(' ');
  const unit = rest.join(' ');
  const claim = base(written, amountOf(number), start);
  return claimSchema.parse({ ...claim, ...kindOf(unit, number), ...said });
};

const kindOf = (unit: string, number: string) => {
  if (unit === 'times') return { kind: 'multiple', unit: null };
  if (unit === '') return { kind: number.includes('/') ? 'fraction' : 'count', unit: null };
  const kind = kinds.find(([pattern]) => pattern.test(unit))?.[1] ?? 'measure';
  return { kind, unit, ...(kind === 'measure' || kind === 'duration' ? { ucum: null } : {}) };
};

/** English claims one after the other. */
export const englishList = (...written: readonly string[]): readonly Claim[] =>
  written.map((claim, i) => english(claim, {}, i * 100));
