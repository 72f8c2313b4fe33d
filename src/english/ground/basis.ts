import type { Basis } from '../../claim/claim.js';
import { unsaid, type Attribute } from '../../ground/attribute.js';
import type { Passage } from '../../source/passage.js';
import { englishMonths } from '../../lexicon/english-time-words.js';
import { overlapping } from '../../source/ordered.js';
import type { Span } from '../../source/span.js';
import type { TimeExpression } from '../../time/time-expression.js';
import { continuesList, type EnglishClaim } from './reading.js';

/** Words that say what a change is measured against. */
export interface BasisPhrase extends Span {
  readonly basis: Exclude<Basis, 'none'>;
  /** The year named, where one is: over 2002. It is year on year where it is the one before. */
  readonly year: number | null;
  /** The month named, 1 to 12: from November is month on month in December. */
  readonly month: number | null;
  /** average annual speaks of its own number alone; over the previous year holds on through a list. */
  readonly holds: boolean;
}

interface BasisRule {
  readonly basis: Exclude<Basis, 'none'>;
  readonly pattern: RegExp;
  readonly holds: boolean;
}

const AGAINST = String.raw`(?:over|from|than|on|compared (?:with|to)|in comparison (?:with|to)|against|versus|relative to)(?: that| those| the figure| the level)?(?: of| for| in)?`;
const YEAR_BEFORE = String.raw`(?:last year(?:'s)?|the (?:previous|preceding|prior) year(?:'s)?|the year before|a year (?:earlier|ago|before)|one year (?:earlier|ago)|the same (?:period|month|quarter|time)(?: of| in)? (?:last year|the previous year|a year (?:earlier|ago))|the (?:corresponding|same) period(?: a year (?:earlier|ago))?|the end of (?:last|the previous) year)`;

const MONTHS = englishMonths.map(([name = '']) => name);
const monthNumber = (name: string | undefined): number | null =>
  name === undefined ? null : MONTHS.indexOf(name.toLowerCase()) + 1;

/** Tried in order; of two that overlap the one that begins first holds. */
const rules: readonly BasisRule[] = [
  {
    basis: 'other',
    pattern: new RegExp(
      String.raw`\b${AGAINST} (?<month>${MONTHS.join('|')})\b(?! \d{1,2}\b(?!,\d{3}))(?:,? (?<year>(?:19|20)\d\d))?`,
      'gi',
    ),
    holds: true,
  },
  { basis: 'yearOnYear', pattern: /\b(?:year[- ]on[- ]year|year[- ]over[- ]year|yoy|y\/y)\b/gi, holds: true },
  {
    basis: 'monthOnMonth',
    pattern:
      /\b(?:month[- ]on[- ]month|month[- ]over[- ]month|quarter[- ]on[- ]quarter|week[- ]on[- ]week|m\/m|q\/q)\b/gi,
    holds: true,
  },
  {
    basis: 'yearOnYear',
    pattern: new RegExp(String.raw`\b${AGAINST} (?:the )?(?:estimated figure for )?${YEAR_BEFORE}`, 'gi'),
    holds: true,
  },
  { basis: 'yearOnYear', pattern: /\b(?:a year earlier|from a year ago)\b/gi, holds: true },
  {
    basis: 'monthOnMonth',
    pattern: new RegExp(
      String.raw`\b${AGAINST} (?:last|the previous|the preceding|the prior) (?:month|quarter|week)`,
      'gi',
    ),
    holds: true,
  },
  {
    basis: 'other',
    pattern:
      /\b(?:average annual|annual average|average yearly|annually on average|average increase per year|annual (?:increase|growth)|per year on average|each year on average)\b/gi,
    holds: false,
  },
  {
    basis: 'other',
    pattern: new RegExp(
      String.raw`\b(?:${AGAINST}|since) (?:the end of |the )?(?<year>(?:19|20)\d\d)(?!\d|,\d|\.\d|[-–]\d| to \d)(?: levels?)?`,
      'gi',
    ),
    holds: true,
  },
  {
    basis: 'other',
    pattern: new RegExp(
      String.raw`\b${AGAINST} (?:the (?:previous|preceding) [a-z-]+ (?:years?|period)|(?:the )?national average|[a-z]+ years? (?:ago|earlier)|the beginning of [a-z ]{3,12}(?:year|period)|in the [a-z-]+ period)`,
      'gi',
    ),
    holds: true,
  },
  {
    basis: 'other',
    pattern:
      /(?<=\btimes )(?:that|those|the [a-z]+)(?: (?:of|in|for))? (?:the )?(?:(?<year>(?:19|20)\d\d)\b(?!,\d|\.\d)|(?:first|last|previous|initial) [a-z]+)/gi,
    holds: false,
  },
  {
    basis: 'other',
    pattern:
      /\b(?:above|below) (?:the |its )?(?:(?:multi-year|long-term|national|provincial|historical|[a-z]+-year) )?(?:average|mean|norm)\b/gi,
    holds: false,
  },
];

const isOfRange = (phrase: Span, times: readonly TimeExpression[]): boolean =>
  overlapping(times, phrase).some(({ value }) => value.type === 'interval');

/** The phrases of a sentence that name a basis, in order: over the previous year, year on year, from 2019. */
export const basisPhrases = (text: string, times: readonly TimeExpression[]): readonly BasisPhrase[] => {
  const found = rules.flatMap(({ basis, pattern, holds }) =>
    Array.from(text.matchAll(pattern), (match): BasisPhrase => ({
      start: match.index,
      end: match.index + match[0].length,
      basis,
      year: match.groups?.['year'] === undefined ? null : Number(match.groups['year']),
      month: monthNumber(match.groups?.['month']),
      holds,
    })),
  );
  const phrases: BasisPhrase[] = [];
  for (const phrase of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (phrase.start >= (phrases.at(-1)?.end ?? 0) && !isOfRange(phrase, times)) phrases.push(phrase);
  }
  return phrases;
};

/** year-on-year may stand before its number; over last year belongs to the number before it. */
const MODIFIER = /^(?:year[- ]|month|quarter|week|average|annual|yoy)/i;
/** Compared with 2019, … at the head of a sentence speaks of what follows. */
const COMPARES = /^compared|^in comparison|^relative/i;

const ownPhrase = (
  text: string,
  phrases: readonly BasisPhrase[],
  { lead, tail }: EnglishClaim,
  index: number,
): BasisPhrase | null => {
  const leads = (phrase: BasisPhrase): boolean => {
    const words = text.slice(phrase.start, phrase.end);
    return MODIFIER.test(words) || (index === 0 && COMPARES.test(words));
  };
  const before = overlapping(phrases, lead).findLast(leads) ?? null;
  if (before?.holds === false) return before;
  return overlapping(phrases, tail)[0] ?? before;
};

/** What is said after the last number of a list is said of those before it: up 3% and 5% over the previous year. */
const sharedBack = (
  text: string,
  own: readonly (BasisPhrase | null)[],
  claims: readonly EnglishClaim[],
): readonly (BasisPhrase | null)[] => {
  const shared = [...own];
  for (let index = claims.length - 2; index >= 0; index--) {
    const next = claims[index + 1];
    if (shared[index] === null && next !== undefined && continuesList(text, claims[index], next)) {
      shared[index] = shared[index + 1] ?? null;
    }
  }
  return shared;
};

/** The basis phrase of each claim of a sentence that is a change; one said for a list holds for each after it. */
export const basisOfChanges = (
  text: string,
  phrases: readonly BasisPhrase[],
  claims: readonly EnglishClaim[],
  isChange: readonly boolean[],
): readonly (BasisPhrase | null)[] => {
  const own = claims.map((claim, index) =>
    isChange[index] === true ? ownPhrase(text, phrases, claim, index) : null,
  );
  let held: BasisPhrase | null = null;
  return sharedBack(text, own, claims).map((phrase, index) => {
    if (isChange[index] !== true) return null;
    if (phrase?.holds === true) held = phrase;
    return phrase ?? held;
  });
};

/** A year or month named is judged by the period: the one before is year on year or month on month. */
const basisIn = ({ basis, year, month }: BasisPhrase, period: string | null): Basis => {
  const [spokenYear = 0, spokenMonth = 0] = (period ?? '').slice(0, 7).split('-').map(Number);
  const isSameMonth = month === null || month === spokenMonth;
  if (year !== null && year + 1 === spokenYear && isSameMonth) return 'yearOnYear';
  return month !== null && month % 12 === spokenMonth - 1 ? 'monthOnMonth' : basis;
};

/** The attribute a phrase gives: over 2024 is year on year of what was in 2025. */
export const basisAttribute = (
  passage: Passage,
  phrase: BasisPhrase | null,
  period: string | null,
): Attribute<Basis> => {
  if (phrase === null) return unsaid('none');
  return { value: basisIn(phrase, period), evidence: [passage.quote(phrase.start, phrase.end)] };
};
