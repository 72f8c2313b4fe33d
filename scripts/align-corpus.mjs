// Measures how many numbers of an English translation the Chinese claims account for: npm run score:align [-- --show 50]
//
// The English side is a plain scan for digits, written here so that it shares nothing with the library's reading of
// English: a number, its scale word, its currency before it or its unit after it. Left out are
//   list marks      1. or (3) or -- at the beginning of a line
//   years, dates    2008, the 1990s, March 5, 8 a.m., 2008-2012
//   ordinals        60th, No. 1
//   names           G20, M2, PM2.5, 3G: digits that touch a letter; Project 211
// What is left is measured: such a number is matched where a Chinese claim of the same sentence pair has the same value
// and unit after conversion, one to one, as `align` decides.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { align, extract, quantities } from '../dist/index.js';
import { sharedPath } from './shared.mjs';

const scales = { hundred: 2, thousand: 3, million: 6, billion: 9, trillion: 12 };

/** What follows a number, longest first: [pattern, kind, unit]. */
const units = [
  [/^[\s-]*(?:percentage[\s-]points?|percent(?:age)? points?)/i, 'percentagePoint', 'pp'],
  [/^[\s-]*(?:%|per\s?cent)/i, 'percentage', '%'],
  [/^[\s-]*(?:RMB|yuan|renminbi)/i, 'money', 'CNY'],
  [/^[\s-]*(?:U\.?S\.? )?dollars?/i, 'money', 'USD'],
  [/^[\s-]*(?:kilowatt[\s-]?hours?|kwh)\b/i, 'measure', 'kwh'],
  [/^[\s-]*(?:tons? of standard coal)/i, 'measure', 'tce'],
  [/^[\s-]*((?:square|cubic|metric) [a-z]+)/i, 'measure', null],
  [/^[\s-]*(k?m[²³23])(?!\w)/i, 'measure', null],
  [
    /^[\s-]*(kilomet(?:er|re)s?|met(?:er|re)s?|km|miles?|hectares?|ha|mu|tons?|tonnes?|kilograms?|kg|kilowatts?|kw)\b/i,
    'measure',
    null,
  ],
  [/^[\s-]*(years?|months?|weeks?|days?|hours?|minutes?|seconds?)\b/i, 'duration', null],
];

const currencies = [
  [/(?:US\s?\$|\$|USD)\s*$/, 'USD'],
  [/(?:RMB|¥|CNY)\s*$/, 'CNY'],
];

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const monthBefore = new RegExp(`(?:${months})\\s+$`);
const monthAfter = new RegExp(`^\\s+(?:${months})\\b`);

/** Why a number is not measured; each rule sees what stands before it, the digits, and what stands after. */
const asides = [
  {
    why: 'list mark',
    test: ({ before, after }) => /^\s*(?:--+\s*)?\(?$/.test(before) && /^[.):]\s?(?=\p{L})/u.test(after),
  },
  { why: 'name', test: ({ before }) => /[A-Za-z][-–]?$/.test(before) && !/(?:US|RMB)$/.test(before) },
  { why: 'name', test: ({ after }) => /^-?[A-Z](?![A-Za-z])/.test(after) && !/^k?W/i.test(after) },
  {
    why: 'ordinal',
    test: ({ before, after }) => /^(?:st|nd|rd|th)\b/.test(after) || /\b(?:No\.?|type)\s*$/i.test(before),
  },
  { why: 'date', test: ({ before, digits }) => monthBefore.test(before) && /^\d{1,2}$/.test(digits) },
  { why: 'date', test: ({ after }) => monthAfter.test(after) },
  {
    why: 'date',
    test: ({ before, after }) => /^\s*(?:[ap]\.m\.|o'clock)|^:\d\d/.test(after) || /\d:$/.test(before),
  },
  { why: 'date', test: ({ digits, after }) => /^(?:19|20)\d\d$/.test(digits) && !startsUnit(after) },
];

const startsUnit = (after) =>
  new RegExp(`^\\s*(?:${Object.keys(scales).join('|')})\\b`, 'i').test(after) ||
  units.some(([pattern]) => pattern.test(after));

/** Moves the point of a plain decimal to the right. */
const shifted = (digits, power) => {
  const [whole, fraction = ''] = digits.split('.');
  const padded = fraction.padEnd(power, '0');
  const plain = `${whole}${padded.slice(0, power)}`.replace(/^0+(?=\d)/, '');
  const rest = padded.slice(power).replace(/0+$/, '');
  return rest === '' ? plain : `${plain}.${rest}`;
};

const scaleWord = new RegExp(`^[\\s-]*(${Object.keys(scales).join('|')})\\b`, 'i');

/** The unit that begins a text; without one a number is a count. */
const unitAt = (after) => {
  for (const [pattern, kind, name] of units) {
    const found = pattern.exec(after);
    if (found !== null) return { kind, unit: name ?? found[1], length: found[0].length };
  }
  return { kind: 'count', unit: null, length: 0 };
};

/** A number at a place of an English text: its exact decimal and its unit, null where it says none. */
const readNumber = (text, start, digits) => {
  let end = start + digits.length;
  let power = 0;
  for (let found = scaleWord.exec(text.slice(end)); found !== null; found = scaleWord.exec(text.slice(end))) {
    power += scales[found[1].toLowerCase()];
    end += found[0].length;
  }
  const currency = currencies.find(([pattern]) => pattern.test(text.slice(0, start)))?.[1];
  const found = unitAt(text.slice(end));
  const unit = currency === undefined ? found : { ...found, kind: 'money', unit: currency };
  end += found.length;
  return { start, end, decimal: shifted(digits.replaceAll(',', ''), power), power, unit };
};

/** Every number in digits, with the reason why it is not measured, or null. */
const numbersIn = (text) =>
  [...text.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)].map(({ 0: digits, index }) => {
    const around = { before: text.slice(0, index), digits, after: text.slice(index + digits.length) };
    const aside = asides.find(({ test }) => test(around))?.why ?? null;
    return { aside, ...readNumber(text, index, digits) };
  });

/**
 * Whether two numbers are the ends of one range: `5 to 7 yuan`, `between 25% and 40%`, but not `from 88 to 317`. A first
 * number with a scale of its own is a level: `increased by 73.59 million to 117 million`.
 */
const isRange = (text, low, high) => {
  const [before, between] = [text.slice(0, low.start), text.slice(low.end, high.start)];
  if (low.power > 0) return false;
  if (/^\s+and\s+\D?$/.test(between)) return /\bbetween\s+\D?$/i.test(before);
  return /^(?:\s+to\s+|\s*[-–—]\s*)\D?$/.test(between) && !/\bfrom\s+\D?$/i.test(before);
};

/** Whether a number leaves its unit to the one before it: `a deficit of 1.2 trillion yuan, 400 billion more than`. */
const saysNoUnit = (text, { end }) =>
  /^\s+(?:(?:more|less) than|over|and|respectively)\b/.test(text.slice(end));

const toClaim = (text, low, high, unit) => ({
  ...unit,
  amount:
    high === null
      ? { type: 'exact', value: Number(low.decimal), decimal: low.decimal }
      : {
          type: 'range',
          min: Number(low.decimal),
          max: Number(high.decimal),
          minDecimal: low.decimal,
          maxDecimal: high.decimal,
        },
  approx: 'exact',
  direction: 'none',
  basis: 'none',
  period: null,
  modality: 'actual',
  span: { start: low.start, end: (high ?? low).end },
  quote: text.slice(low.start, (high ?? low).end),
  language: 'en',
  numbers: high === null ? 1 : 2,
});

/** The measured numbers of an English text in the form `align` takes, and the reasons for which others were left aside. */
const scanEnglish = (text) => {
  const numbers = numbersIn(text);
  const measured = numbers.filter(({ aside }) => aside === null);
  const claims = [];
  let last = null;
  for (let i = 0; i < measured.length; i++) {
    const low = measured[i];
    const next = measured[i + 1];
    const high = next !== undefined && isRange(text, low, next) ? next : null;
    const own = (high ?? low).unit;
    const unit = own.kind === 'count' && last !== null && saysNoUnit(text, high ?? low) ? last : own;
    claims.push(toClaim(text, low, high, unit));
    last = unit;
    if (high !== null) i += 1;
  }
  return { claims, asides: numbers.flatMap(({ aside }) => aside ?? []) };
};

/** Whether a Chinese numeral says a number, in whatever unit. */
const says = (quote, decimal) =>
  quantities(quote).some(({ amount }) => amount.type === 'exact' && amount.decimal === decimal);

/** What a miss looks like, told by what the Chinese extraction has in its place. */
const classOf = (claim, zh, alignment, others) => {
  const decimal = claim.amount.decimal ?? claim.amount.minDecimal;
  const excluded = others.find(({ quote }) => says(quote, decimal));
  if (excluded !== undefined) return `no claim by the guide: ${excluded.quote} is ${excluded.reason}`;
  if (alignment.differing.some(({ en }) => en === claim)) return 'another number or unit stands in its place';
  if (zh.includes(claim.quote.match(/[\d.]*\d/)?.[0] ?? ''))
    return 'its digits stand in the Chinese, unclaimed';
  return alignment.zhOnly.length > 0 ? 'other numbers in the Chinese' : 'no number in the Chinese';
};

const { values: options } = parseArgs({ options: { show: { type: 'string', default: '1000' } } });
const corpus = sharedPath('corpus', 'aligned-zh-en-2008-2013.jsonl');

const numbersOf = (claims) => claims.reduce((sum, { numbers }) => sum + numbers, 0);

const percent = (part, whole) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(2)} %`);

if (corpus === null) {
  console.log('No figure: the corpus of aligned sentences is not there. GONGBAO_SHARED can name its folder.');
} else {
  const years = new Map();
  const left = new Map();
  const misses = [];
  for (const line of readFileSync(corpus, 'utf8').split('\n').filter(Boolean)) {
    const { id, zh, en } = JSON.parse(line);
    const { claims: wanted, asides: set } = scanEnglish(en);
    for (const aside of set) left.set(aside, (left.get(aside) ?? 0) + 1);
    if (wanted.length === 0) continue;
    const year = id.slice(0, 4);
    const { claims, others } = extract(zh);
    const alignment = align({ claims }, { claims: wanted });
    const matched = new Set(alignment.pairs.map((pair) => pair.en));
    const count = years.get(year) ?? { sentences: 0, numbers: 0, matched: 0 };
    count.sentences += 1;
    count.numbers += numbersOf(wanted);
    count.matched += numbersOf([...matched]);
    years.set(year, count);
    for (const claim of wanted) {
      if (!matched.has(claim))
        misses.push({ id, zh, en, claim, kind: classOf(claim, zh, alignment, others), claims });
    }
  }
  const all = [...years.values()].reduce((a, b) => ({
    sentences: a.sentences + b.sentences,
    numbers: a.numbers + b.numbers,
    matched: a.matched + b.matched,
  }));
  console.log('Numbers of the English that a Chinese claim matches\n');
  console.log('year  sentence pairs  numbers  matched');
  for (const [year, { sentences, numbers, matched }] of [...years, ['all', all]]) {
    console.log(
      year.padEnd(6) + String(sentences).padStart(14),
      String(numbers).padStart(8),
      String(matched).padStart(8),
      percent(matched, numbers),
    );
  }
  console.log(`\nleft aside: ${[...left].map(([why, count]) => `${count} ${why}`).join(', ')}`);
  console.log(`\n${misses.length} misses`);
  for (const { id, zh, en, claim, kind, claims } of misses.slice(0, Number(options.show))) {
    console.log(
      `\n${id}: ${claim.quote} (${claim.kind} ${claim.unit ?? ''} ${claim.amount.decimal ?? ''}): ${kind}\n  ${zh}\n  ${en}`,
    );
    console.log(`  Chinese claims: ${claims.map(({ quote }) => quote).join(' ') || '-'}`);
  }
}
