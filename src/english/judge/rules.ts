import { anyOf, noneOf, surroundedBy, type Condition, type JudgeRule } from '../../judge/judge-rule.js';
import { quotationAround } from '../../judge/quotations.js';
import { englishNumberedThings, englishSetPhrases } from '../../lexicon/english-judge-words.js';
import { beginsWord } from '../words.js';
import { isDenominator } from '../quantity/per.js';
import { wordMatch } from '../../source/longest-match.js';

const things = wordMatch(englishNumberedThings);
const phrases = wordMatch(englishSetPhrases);

const isWorded: Condition = ({ quote }) => !/\d/.test(quote);
const hasNoUnit: Condition = ({ quantity }) => quantity.unitSpan === null && quantity.unitBefore === null;
const isSmall: Condition = ({ quantity }) => quantity.numerals.every(({ magnitude }) => magnitude === 0);

/** 1., (2) or Two, at the head of a sentence. */
const listMark: JudgeRule = {
  name: 'listMark',
  reason: 'listMark',
  applies: anyOf(
    surroundedBy({ before: /^\W{0,3}$/, quote: /^\d{1,3}$/, after: /^(?:[.)、](?!\d)|$)/ }),
    surroundedBy({ before: /\($/, quote: /^\d{1,2}$/, after: /^\)/ }),
    surroundedBy({ before: /^\W{0,3}$/, quote: /^[A-Z][a-z]+$/, after: /^, / }),
  ),
};

/** G20, COVID-19, PM2.5, 5G, 2-1, +86 571: letters or more digits grow on the number, or it is part of an address. */
const code: JudgeRule = {
  name: 'code',
  reason: 'identifier',
  applies: (input) =>
    hasNoUnit(input) &&
    anyOf(
      surroundedBy({ quote: /^0\d|^\d{3,}[-–]\d{3,}$/ }),
      surroundedBy({ before: /[A-Za-z][-–]?$/ }),
      surroundedBy({ before: /(?:https?:|www\.|@)\S{0,40}$/ }),
      surroundedBy({ before: /\d[-–:]$/ }),
      surroundedBy({ after: /^(?:[A-Za-z]|[-–:]\d)/ }),
    )(input),
};

/** 24/7 counts nothing. */
const roundTheClock: JudgeRule = {
  name: 'roundTheClock',
  reason: 'idiom',
  applies: anyOf(
    surroundedBy({ quote: /^24$/, after: /^\/7\b/ }),
    surroundedBy({ quote: /^7$/, before: /\b24\/$/ }),
  ),
};

/** Article 5, No. 12, Shenzhou 14. */
const numberedThing: JudgeRule = {
  name: 'numberedThing',
  reason: 'identifier',
  applies: (input) => {
    if (!hasNoUnit(input) || !input.before.endsWith(' ')) return false;
    const lead = input.before.slice(0, -1).toLowerCase();
    const found = things.before(lead, lead.length);
    return found !== null && beginsWord(lead, found.start);
  },
};

/** The 100,000 of per 100,000 people. */
const denominator: JudgeRule = {
  name: 'denominator',
  reason: 'denominator',
  applies: ({ text, quantity }) => isDenominator(text, quantity),
};

/** Three Gorges, Two Sessions, “three guarantees”, two systems. */
const name: JudgeRule = {
  name: 'name',
  reason: 'name',
  applies: (input) => {
    if (!isWorded(input) || !hasNoUnit(input) || !isSmall(input)) return false;
    const found = phrases.at(input.after.toLowerCase(), 1);
    return found !== null || (/^[A-Z]/.test(input.quote) && /^[ -][A-Z][a-z]/.test(input.after));
  },
};

const LONGEST_SLOGAN = 40;

/** A short quotation that is a label: “one country, two systems”. */
const quotedLabel: JudgeRule = {
  name: 'quotedLabel',
  reason: 'slogan',
  applies: (input) =>
    isWorded(input) &&
    hasNoUnit(input) &&
    quotationAround(input.text, input.quantity, LONGEST_SLOGAN) !== null,
};

/** one of the, one another, one after the other; one percentage point is a claim, and so is within one year. */
const article: JudgeRule = {
  name: 'article',
  reason: 'article',
  applies: (input) => {
    if (!/^one\b/i.test(input.quote) || !isSmall(input) || input.quantity.amount.denominator !== null)
      return false;
    if (hasNoUnit(input)) return input.quantity.numerals.length === 1;
    return input.quantity.kind === 'duration' && !/\b(?:for|by|of|than|within|over|in) $/.test(input.before);
  },
};

/** the two countries, these three tasks: what was spoken of before. */
const spokenOf: JudgeRule = {
  name: 'spokenOf',
  reason: 'article',
  applies: (input) =>
    isWorded(input) &&
    hasNoUnit(input) &&
    isSmall(input) &&
    input.quantity.approx !== 'several' &&
    input.quantity.kind === 'count' &&
    surroundedBy({ before: /\b(?:the|these|those|both) $/i })(input),
};

/** five-year plan, 10,000-ton ships, three-tier system: what kind of thing it is. A 25.7-percent rise is a claim. */
const attributive: JudgeRule = {
  name: 'attributive',
  reason: 'definition',
  applies: anyOf(
    surroundedBy({
      kinds: ['duration', 'measure', 'number'],
      quote:
        /\d-[a-z]|^[a-z -]+-(?:year|month|week|day|hour|minute|quarter|decade|ton|meter|kilometer)s?$|(?:hundred|thousand|illion)-[a-z]/i,
    }),
    (input) =>
      hasNoUnit(input) &&
      surroundedBy({ kinds: ['count', 'number'], after: /^-(?:(?!plus|odd)[A-Za-z]| (?:to|and|or) \d)/ })(
        input,
      ),
  ),
};

/** aged 65 and above, over the age of 15, larger than 10,000 tons, with revenue of 20 million yuan or more. */
const definition: JudgeRule = {
  name: 'definition',
  reason: 'definition',
  applies: anyOf(
    surroundedBy({
      before: /\b(?:age of|aged|ages|ages of|ages from|aged between)(?: over| above| under| at least)? $/i,
    }),
    surroundedBy({
      before: /\b(?:larger|bigger|smaller|longer|shorter|deeper|heavier|older|younger) than $/i,
    }),
    surroundedBy({
      before: /\bwith (?:an? |the )?(?:[a-z]+ ){1,4}of (?:at least |over |more than )?$/i,
      after: /^ (?:or|and) (?:more|above|over)\b/i,
    }),
    surroundedBy({ kinds: ['duration'], after: /^ (?:and|or) (?:above|older|over|under|younger)\b/i }),
    surroundedBy({
      kinds: ['count'],
      before: /\b(?:people|children|residents|citizens|women|those) (?:over|above|under) $/i,
      after: /^(?: and| or|[,.]|$)/i,
    }),
  ),
};

const COUNTED_ZERO = /^ (?:cases?|accidents?|deaths?|casualties|fatalities|injuries|incidents?)\b/i;

/** zero tolerance, net zero; zero deaths counts. */
const zero: JudgeRule = {
  name: 'zero',
  reason: 'word',
  applies: (input) => /^zero$/i.test(input.quote) && noneOf(surroundedBy({ after: COUNTED_ZERO }))(input),
};

/** double-digit growth, a two-way street, double the efforts of nobody in particular. */
const doubleWord: JudgeRule = {
  name: 'doubleWord',
  reason: 'word',
  applies: (input) =>
    surroundedBy({ quote: /^(?:double|triple)$/i })(input) &&
    surroundedBy({ after: /^[- ](?:digit|track|edged|check|reduction|carbon|first|standard)/i })(input),
};

/** Half-hearted, half a day, the first half of the match: no share of anything. */
const halfWord: JudgeRule = {
  name: 'halfWord',
  reason: 'word',
  applies: anyOf(
    surroundedBy({ quote: /^half$/i, after: /^(?:-| an? (?:year|month|day|hour|century|decade))/i }),
    surroundedBy({ quote: /^half$/i, before: /\b(?:first|second|latter|other|better) $/i }),
  ),
};

/** Why a number may be no claim, in the order the reasons are tried; what none of them leaves out is a claim. */
export const englishJudgeRules: readonly JudgeRule[] = [
  listMark,
  numberedThing,
  denominator,
  attributive,
  roundTheClock,
  code,
  quotedLabel,
  name,
  article,
  zero,
  doubleWord,
  halfWord,
  spokenOf,
  definition,
];
