import { allOf, anyOf, noneOf, surroundedBy, type JudgeRule } from '../../../judge/judge-rule.js';
import { englishArrangements } from '../../../lexicon/english-judge-words.js';
import { isDenominator } from '../../quantity/per.js';
import { hasNoUnit } from '../conditions.js';

/** The 100,000 of per 100,000 people. */
export const denominator: JudgeRule = {
  name: 'denominator',
  reason: 'denominator',
  applies: ({ text, quantity }) => isDenominator(text, quantity),
};

const ARRANGEMENT = new RegExp(String.raw`^ (?:[a-z-]+ ){0,2}(?:${englishArrangements})\b|^-`, 'i');

/** a 31-hour operation, a 220-kilowatt-hour battery: one thing with its measure, unless it is a plan or a loan. */
const measuresOne = allOf(
  anyOf(
    surroundedBy({ before: /\b(?:an?|another|its|their) (?:[a-z]+ )?$/i }),
    surroundedBy({ before: /\b(?:the|this) (?:[a-z]+ )?$/i, quote: /^\d/ }),
  ),
  noneOf(surroundedBy({ after: ARRANGEMENT }), surroundedBy({ quote: /old$/i }), hasNoUnit),
);

/** five-year plan, 10,000-ton ships, three-tier system: what kind of thing it is. A 25.7-percent rise is a claim. */
export const attributive: JudgeRule = {
  name: 'attributive',
  reason: 'definition',
  applies: anyOf(
    allOf(
      surroundedBy({
        kinds: ['duration', 'measure', 'number'],
        quote:
          /\d-[a-z]|^[a-z -]+-(?:year|month|week|day|hour|minute|quarter|decade|ton|meter|kilometer)s?$|(?:hundred|thousand|illion)-[a-z]/i,
      }),
      noneOf(measuresOne),
    ),
    (input) =>
      hasNoUnit(input) &&
      surroundedBy({ kinds: ['count', 'number'], after: /^-(?:(?!plus|odd)[A-Za-z]| (?:to|and|or) \d)/ })(
        input,
      ),
  ),
};

/** each household with three or more children: who is meant. */
const HAVING =
  /\b(?:each|every|any|all|families|households|couples|firms|companies|enterprises|those|people|residents|persons|students|women|parents|teams)\b[^,;.]{0,30} (?:with|of|having) $/i;
/** three-quarters were under 40: an age. */
const SHARE_OF_AGE =
  /(?:percent|%|quarters?|thirds?|half|halves|fifths?|majority|most)\b[^,;.]{0,30} (?:are|is|was|were) (?:under|over|above|below) $/i;

/** aged 65 and above, over the age of 15, larger than 10,000 tons, with revenue of 20 million yuan or more. */
export const definition: JudgeRule = {
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
    surroundedBy({
      kinds: ['count'],
      before: HAVING,
      after: /^ or (?:more|fewer|less|above)\b/i,
    }),
    surroundedBy({ kinds: ['count'], before: SHARE_OF_AGE, after: /^(?: and| or|[,.;]|$)/i }),
    surroundedBy({ kinds: ['duration'], after: /^ (?:and|or) (?:above|older|over|under|younger)\b/i }),
    surroundedBy({
      kinds: ['count'],
      before: /\b(?:people|children|residents|citizens|women|those) (?:over|above|under) $/i,
      after: /^(?: and| or|[,.]|$)/i,
    }),
  ),
};
