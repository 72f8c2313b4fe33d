import type { Span } from '../../source/span.js';
import { countedNounAt, nounPhraseAt } from '../noun-phrase.js';
import { longPhraseAt } from './long-phrase.js';
import type { MetricInput, MetricRule } from './metric-rule.js';
import { slice } from './reading.js';

const isBareCount = ({ claim: { mention } }: MetricInput): boolean =>
  (mention.quantity.kind === 'count' || mention.quantity.kind === 'number') &&
  mention.quantity.unitSpan === null;

/** a 31-hour operation: the noun after it is measured. */
const isHyphened = ({ text, change, claim: { mention } }: MetricInput): boolean =>
  change === null &&
  (mention.quantity.kind === 'measure' || mention.quantity.kind === 'duration') &&
  /[\da-z]-[a-z]/i.test(slice(text, mention));

/** Car exports came to 41,000 units: words for one of anything name nothing. */
const UNITS = /^(?:units|pieces|sets|copies)$/i;

/** The noun that a count stands before: 692 items, 11.13 million more urban residents. */
export const counted: MetricRule = {
  name: 'counted',
  read: (input) => {
    const { text, claim } = input;
    if (isHyphened(input)) return countedNounAt(text, claim.extent.end);
    if (!isBareCount(input)) return null;
    const isOpen = claim.mention.quantity.approx === 'several' && text.startsWith(' of ', claim.extent.end);
    const noun = isOpen
      ? nounPhraseAt(text, claim.extent.end + ' of '.length)
      : countedNounAt(text, claim.extent.end);
    return noun !== null && UNITS.test(slice(text, noun)) ? null : noun;
  },
};

const NOT_MEASURES =
  /^(?:total|average|maximum|minimum|increase|decrease|rise|drop|decline|reduction|growth|level|high|low|record|out|because|instead|use|additional|annual|addition)$/i;

/** GDP growth, CPI increase: what grows stands before the word. */
const isCompound = (text: string, phrase: Span | null): boolean =>
  phrase !== null && /^[A-Z]\S* (?:growth|increase)$/.test(slice(text, phrase));

/** with a total capacity of 46.59 million tons, a population of 1.3 billion, at a rate of 4.5%. */
export const nounOf: MetricRule = {
  name: 'nounOf',
  read: ({ text, claim, change }) => {
    const lead = slice(text, claim.lead);
    const match = /\b((?:[a-z'’-]+ ){0,4}?[a-z'’-]+) of (?:an? )?$/i.exec(lead.slice(-80));
    const head = match?.[1]?.split(' ').at(-1) ?? '';
    if (change !== null || match === null) return null;
    const at = claim.lead.end - Math.min(80, lead.length) + match.index;
    const phrase = tightPhrase(text, at, at + (match[1] ?? '').length);
    return NOT_MEASURES.test(head) && !isCompound(text, phrase) ? null : phrase;
  },
};

const OF_LEAD =
  /^.*\b(?:with|had|has|have|having|and|of|in|to|at|set|for|by|is|was|were|are|an?|the|its|their|our|over|from)\s+/i;
/** What leads to what is worth so much: the port cleared, sold. */
const WORTH_LEAD =
  /^.*\b(?:[a-z]{3,}ed|sold|bought|with|had|has|and|of|in|to|for|by|is|was|were|are|an?|the|its|their|each|every|over|from)\s+/i;
/** The whole subject is measured, its verb left out: Line 4 of the metro; pushed flames. */
const DIMENSION_LEAD =
  /^(?:.*\b(?:[a-z]{3,}ed|built|with|had|has|and)\s+)?(?:(?:an?|the|its|their|each|every)\s+)?/i;

/** The noun phrase that ends at `end`, without what leads to it. */
const tightPhrase = (text: string, from: number, end: number, leading = OF_LEAD): Span | null => {
  const words = text.slice(from, end);
  const lead = leading.exec(words);
  const start = from + (lead?.[0].length ?? 0);
  return start < end ? { start, end } : null;
};

const DIMENSION =
  /^ (?:long|high|wide|deep|tall|thick|(?:away|west|east|north|south|upstream|downstream)(?: of\b| from\b)?)(?![\w-])/i;

/** Line 4, 23.7 km long; flames 40 meters high: what stands right before is measured. */
export const dimension: MetricRule = {
  name: 'dimension',
  read: ({ text, claim, change }) => {
    if (change !== null || !DIMENSION.test(slice(text, claim.tail))) return null;
    const words =
      /(?:^ ?|[;.] ?|, )((?:[A-Za-z'’-]+ (?:\d{1,4} )?){0,8}?[A-Za-z'’-]+),? (?:which |that )?(?:is |was |are |were )?$/.exec(
        slice(text, claim.lead),
      );
    if (words === null) return null;
    if (DIMENSION.test(` ${words[1] ?? ''}`)) return 'topic';
    const at = claim.lead.start + words.index + words[0].indexOf(words[1] ?? '');
    return tightPhrase(text, at, at + (words[1] ?? '').length, DIMENSION_LEAD);
  },
};

/** goods worth 31.8 billion yuan. */
export const worth: MetricRule = {
  name: 'worth',
  read: ({ text, claim, change }) => {
    const match =
      /([A-Za-z'’-]+(?: [A-Za-z'’-]+){0,4}?)(?: (?:is|are|was|were))? (?:worth|valued at) (?:an estimated |a total of )?$/i.exec(
        slice(text, claim.lead).slice(-WORTH_REACH),
      );
    if (change !== null || match === null) return null;
    const at = claim.lead.end - match[0].length;
    return tightPhrase(text, at, at + (match[1] ?? '').length, WORTH_LEAD);
  },
};

const WORTH_REACH = 80;

const NO_TIME = String.raw`(?!(?:19|20)\d\d|real terms|the (?:past|first|second|last|next)|th(?:is|ese|at|ose) )`;
const PURPOSE = new RegExp(
  String.raw`^ (?:of|in|on|for|worth of|to support|to(?= the| all| our)) ${NO_TIME}`,
  'i',
);
/** was invested in, will be allocated for. */
const PASSIVE = new RegExp(
  String.raw`^ (?:was|were|is|are|will be|has been|have been|should be) [a-z]+(?: from [^,;.]{3,40}?)? (?:in|on|for) ${NO_TIME}`,
  'i',
);

/** 1.3 million kilometers of rural roads, 45 billion yuan in subsidies, 12 billion yuan on education. */
export const tailNoun: MetricRule = {
  name: 'tailNoun',
  read: ({ text, claim, change, whole }) => {
    const { kind } = claim.mention.quantity;
    if (whole !== null || kind === 'rank' || change?.by === 'verb') return null;
    const tail = slice(text, claim.tail);
    const match =
      PASSIVE.exec(tail) ?? (kind === 'percentage' || kind === 'percentagePoint' ? null : PURPOSE.exec(tail));
    return match === null ? null : longPhraseAt(text, claim.tail.start + match[0].length);
  },
};

/** a 950 billion yuan deficit, a 70% share. */
export const nounAfter: MetricRule = {
  name: 'nounAfter',
  read: ({ text, claim, change }) =>
    change === null && claim.mention.quantity.kind !== 'multiple'
      ? countedNounAt(text, claim.extent.end)
      : null,
};
