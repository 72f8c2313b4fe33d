import { englishChangeNouns, englishChangeVerbs } from '../../lexicon/english-change-words.js';
import { englishLevelVerbs } from '../../lexicon/english-words.js';
import { overlapping } from '../../source/ordered.js';
import type { Span } from '../../source/span.js';
import type { TimeExpression } from '../../time/time-expression.js';
import { countedNounAt, nounPhraseAt } from '../noun-phrase.js';
import { gappedSubject } from './gap.js';
import { wordsBefore, type EnglishChange } from './change.js';
import { continuesList, slice, type EnglishClaim } from './reading.js';
import { subjectBefore } from './subject.js';

/** What the metric of a claim is read from. */
export interface MetricInput {
  readonly text: string;
  readonly claim: EnglishClaim;
  readonly before: EnglishClaim | undefined;
  readonly change: EnglishChange | null;
  readonly times: readonly TimeExpression[];
  /** The whole of a share, read before. */
  readonly whole: Span | null;
}

/** What a rule finds: words of this sentence, or that the metric is the one spoken of before (`topic`). */
export type MetricReading = Span | 'topic' | null;

interface MetricRule {
  readonly name: string;
  readonly read: (input: MetricInput) => MetricReading;
}

const isBareCount = ({ claim: { mention } }: MetricInput): boolean =>
  (mention.quantity.kind === 'count' || mention.quantity.kind === 'number') &&
  mention.quantity.unitSpan === null;

/** The noun that a count stands before: 692 items, 11.13 million more urban residents. */
const counted: MetricRule = {
  name: 'counted',
  read: (input) => {
    const { text, claim } = input;
    if (!isBareCount(input)) return null;
    const isOpen = claim.mention.quantity.approx === 'several' && text.startsWith(' of ', claim.extent.end);
    return isOpen
      ? nounPhraseAt(text, claim.extent.end + ' of '.length)
      : countedNounAt(text, claim.extent.end);
  },
};

const CHANGE_IN =
  /^[^,;.]{0,60}?\b(?:increase|rise|growth|drop|decrease|decline|reduction|fall|cut|gain)s? (?:in|of) /i;

/** What goes up after the number: a 3.27% year-on-year drop in energy consumption, an increase of 5% in exports. */
const changeIn: MetricRule = {
  name: 'changeIn',
  read: ({ text, claim, change }) => {
    if (change === null) return null;
    const tail = slice(text, claim.tail);
    const led = change.by === 'nounAfter' ? CHANGE_IN.exec(tail) : null;
    if (led !== null) return longPhraseAt(text, claim.tail.start + led[0].length);
    const isNoun =
      change.by === 'noun' && /^ in (?!\d|real|the (?:past|first|second|last)|(?:19|20)\d\d)/.test(tail);
    return isNoun ? longPhraseAt(text, claim.tail.start + 4) : null;
  },
};

/** What belongs to a noun: of GDP, per unit; in the CPI, of an increase. */
const LINK = /^ (?:of|per) /;
const CHANGE_LINK = /^ (?:of|per|in) /;
const MOST_LINKS = 2;

/** A noun phrase with what belongs to it: energy consumption per unit of GDP, increases in the CPI. */
const longPhraseAt = (text: string, at: number): Span | null => {
  const first = nounPhraseAt(text, at);
  if (first === null) return null;
  const link = englishChangeNouns.has(slice(text, first).toLowerCase()) ? CHANGE_LINK : LINK;
  let { end } = first;
  for (let links = 0; links < MOST_LINKS; links++) {
    const match = link.exec(text.slice(end, end + ' per '.length));
    const next = match === null ? null : nounPhraseAt(text, end + match[0].length);
    if (next === null) break;
    end = next.end;
  }
  return { start: first.start, end };
};

/** Between a change said by a noun and its number: the increase in exports was 5%. */
const INSIDE = / in ([^,;]{2,80}?) (?:of|was|is|by|reached|at|stood at) (?:about |around |an? )?$/i;

const changeInside: MetricRule = {
  name: 'changeInside',
  read: ({ text, claim, change }) => {
    if (change?.by !== 'noun') return null;
    const said = text.slice(change.word.end, claim.lead.end);
    const match = INSIDE.exec(said);
    return match === null ? null : nounPhraseAt(text, change.word.end + match.index + 4, claim.lead.end);
  },
};

/** What we raise, cut or bring down: increase the broad money supply by about 17%. */
const object: MetricRule = {
  name: 'object',
  read: ({ text, claim, change }) => {
    const isLevel =
      / (?:to|at|from) $/.test(slice(text, claim.lead)) || claim.mention.quantity.approx !== 'exact';
    if (change?.by !== 'verb' && !isLevel) return null;
    const verb = wordsBefore(text, claim.lead).findLast((word) => TRANSITIVE.test(word.text));
    const between = verb === undefined ? ',' : text.slice(verb.end, claim.lead.end);
    if (verb === undefined || /[,;]/.test(between) || /^ (?:an?|the) average/.test(between)) return null;
    const preposition = between.search(/ (?:by|to|at|from|up|down|around|of) /);
    const end = preposition < 0 ? claim.lead.end : verb.end + preposition;
    const phrase = end > verb.end ? longPhraseAt(text, verb.end + 1) : null;
    return phrase !== null && phrase.end <= end + LONGEST_LINK ? phrase : null;
  },
};

/** How far the words after an `of` may run on. */
const LONGEST_LINK = 40;

/** exceeded and topped bound the number and are its verb. */
const BOUNDING_VERB = /^(?:exceed|surpass|topp)/i;

const TRANSITIVE =
  /^(?:increas(?:e|ed|ing)|rais(?:e|ed|ing)|reduc(?:e|ed|ing)|cut|cutting|lower(?:ed|ing)?|expand(?:ed|ing)?|bring(?:ing)?|brought|keep(?:ing)?|kept|boost(?:ed|ing)?|improv(?:e|ed|ing)|maintain(?:ed|ing)?|hold(?:ing)?|held|set|setting|limit(?:ed)?|shorten(?:ed)?|extend(?:ed)?)$/;

/** 814 million people, accounting for 91.5% of the rural population. */
const SHARE_OF_THAT =
  /^[^;.]{0,40}, (?:accounting for|representing|making up|equivalent to|equal to|equaling|or) $/i;

/** up 5%, an increase of 5%, 20 billion more than last year, and the next of a list: the metric of the number before. */
const sameAgain: MetricRule = {
  name: 'sameAgain',
  read: ({ text, claim, before, change, whole }) => {
    const isShare = whole !== null && SHARE_OF_THAT.test(slice(text, claim.lead));
    const isChange =
      change !== null &&
      ['adverb', 'noun', 'comparative', 'list'].includes(change.by) &&
      !hasOwnSubject(text, claim);
    const isLevelPair =
      before !== undefined && /^ (?:[a-z0-9%' ]{0,24} )?to (?:an? )?$/i.test(slice(text, claim.lead));
    const isList = continuesList(text, before, claim);
    return before !== undefined && (isChange || isLevelPair || isList || isShare) ? 'topic' : null;
  },
};

/** with the former down 3.14%: a subject stands between the number before and the adverb. */
const hasOwnSubject = (text: string, { lead }: EnglishClaim): boolean =>
  /(?:^|[,;] ?)(?:and |while |with )?(?:the )?[a-z]+(?: [a-z]+){1,8} (?:up|down|by|was|were)(?: by)? $/i.test(
    slice(text, lead).replace(/^[^,;]*(?=[,;])/, ''),
  );

const NOT_MEASURES =
  /^(?:total|average|maximum|minimum|increase|decrease|rise|drop|decline|reduction|growth|level|out|because|instead|use|additional|annual|addition)$/i;

/** with a total capacity of 46.59 million tons, a population of 1.3 billion, at a rate of 4.5%. */
const nounOf: MetricRule = {
  name: 'nounOf',
  read: ({ text, claim, change }) => {
    const lead = slice(text, claim.lead);
    const match = /\b((?:[a-z-]+ ){0,4}?[a-z-]+) of (?:an? )?$/i.exec(lead.slice(-80));
    const head = match?.[1]?.split(' ').at(-1) ?? '';
    if (change !== null || match === null || NOT_MEASURES.test(head)) return null;
    const at = claim.lead.end - Math.min(80, lead.length) + match.index;
    return tightPhrase(text, at, at + (match[1] ?? '').length);
  },
};

/** The noun phrase that ends at `end`, without what leads to it. */
const tightPhrase = (text: string, from: number, end: number): Span | null => {
  const words = text.slice(from, end);
  const lead =
    /^.*\b(?:with|had|has|have|having|and|of|in|to|at|set|for|by|is|was|were|are|an?|the|its|their|our|over|from)\s+/i.exec(
      words,
    );
  const start = from + (lead?.[0].length ?? 0);
  return start < end ? { start, end } : null;
};

/** What stands before belongs to the number before: 19,700 kilometers of rail lines were built, 8,951 of which …. */
const OF_THAT = /^ of [^]*, $/;

/** GDP reached 24.66 trillion yuan: the subject of a verb of level or change. */
const subject: MetricRule = {
  name: 'subject',
  read: ({ text, claim, change, times }) => {
    if (change?.by === 'growth' || BOUNDING_VERB.test(slice(text, claim.extent)))
      return subjectBefore(text, claim.lead.start, claim.lead.end, times);
    if (OF_THAT.test(slice(text, claim.lead))) return 'topic';
    const words = wordsBefore(text, claim.lead);
    const verb =
      change?.by === 'verb' ||
      change?.by === 'adverb' ||
      (change?.by === 'noun' && englishLevelVerbs.has(words.at(-1)?.text ?? ''))
        ? change.word
        : words.findLast(
            (word, at) =>
              (englishLevelVerbs.has(word.text) || englishChangeVerbs.has(word.text)) && !isNounAt(words, at),
          );
    if (verb === undefined) return null;
    const first = change?.by === 'noun' ? verb.end : firstVerb(text, words, verb.start);
    return subjectBefore(text, claim.lead.start, first, times);
  },
};

/** a total of, the rise in: nouns that are verbs elsewhere. */
const isNounAt = (words: readonly { readonly text: string }[], at: number): boolean =>
  /^(?:an?|the|its|their|annual|average)$/.test(words[at - 1]?.text ?? '');

const AUXILIARY =
  /^(?:will|would|should|shall|has|have|had|is|are|was|were|be|been|being|to|is|can|may|must|did|also|now|expected|projected|continued|amounted|reached|totaled)$/;

/** The first of the words that make one verb: will be increased, continued to grow. */
const firstVerb = (
  text: string,
  words: readonly (Span & { readonly text: string })[],
  at: number,
): number => {
  let start = at;
  for (const word of words.filter((one) => one.end <= at).toReversed()) {
    if (!/^\s+$/.test(text.slice(word.end, start)) || !AUXILIARY.test(word.text)) break;
    start = word.start;
  }
  return start;
};

const LEVEL_LAST = 3;

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
const tailNoun: MetricRule = {
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

/** A verb of level right before the number makes the subject what is measured. */
const levelSubject: MetricRule = {
  name: 'levelSubject',
  read: (input) => {
    if (input.change !== null) return null;
    const { text, claim } = input;
    const words = wordsBefore(text, claim.lead);
    const isVerb = words
      .slice(-LEVEL_LAST)
      .some(
        (word, at, last) =>
          englishLevelVerbs.has(word.text) &&
          !isNounAt(last, at) &&
          !text.slice(word.end, claim.lead.end).includes(','),
      );
    const isLevel =
      isVerb ||
      BOUNDING_VERB.test(slice(text, claim.extent)) ||
      / (?:from|to|at) (?:an? )?$/.test(slice(text, claim.lead));
    return isLevel ? subject.read(input) : null;
  },
};

/** a 950 billion yuan deficit, a 70% share. */
const nounAfter: MetricRule = {
  name: 'nounAfter',
  read: ({ text, claim, change }) =>
    change === null && claim.mention.quantity.kind !== 'multiple'
      ? countedNounAt(text, claim.extent.end)
      : null,
};

/** 90% of students have benefited: the whole is what is spoken of. */
const wholeItself: MetricRule = {
  name: 'whole',
  read: ({ whole }) => whole,
};

/** The subject of a verb left out. */
const gapped: MetricRule = {
  name: 'gapped',
  read: ({ text, claim, before }) => (before === undefined ? null : gappedSubject(text, claim)),
};

const spokenOf: MetricRule = { name: 'spokenOf', read: () => 'topic' };

/** Tried in order; the first that finds words holds. */
export const englishMetricRules: readonly MetricRule[] = [
  counted,
  changeIn,
  changeInside,
  gapped,
  sameAgain,
  object,
  nounOf,
  levelSubject,
  tailNoun,
  wholeItself,
  subject,
  nounAfter,
  spokenOf,
];

/** Whether the words are a time: the same period, November. */
const isTime = (span: Span, times: readonly TimeExpression[]): boolean =>
  overlapping(times, span).some(({ start, end }) => start <= span.start && end >= span.end);

/** The words for what a claim measures, or 'topic' where they are those of the claim before. */
export const readEnglishMetric = (input: MetricInput): Span | 'topic' => {
  for (const { read } of englishMetricRules) {
    const found = read(input);
    if (found === 'topic' || (found !== null && !isTime(found, input.times))) return found;
  }
  return 'topic';
};
