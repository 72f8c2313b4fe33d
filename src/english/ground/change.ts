import type { Direction } from '../../claim/claim.js';
import {
  englishChangeAdverbs,
  englishChangeNouns,
  englishChangeVerbs,
  englishComparatives,
  englishTransitiveChanges,
} from '../../lexicon/english-change-words.js';
import type { Span } from '../../source/span.js';
import { countedNounAt } from '../noun-phrase.js';
import { wordsOf, type EnglishWord } from '../words.js';
import { gappedSubject } from './gap.js';
import { continuesList, slice, type EnglishClaim } from './reading.js';

/** How a number is the size of a change, with the word that says so. */
export interface EnglishChange {
  readonly direction: Exclude<Direction, 'none'>;
  readonly word: Span;
  /** The construction: rose 5%, an increase of 5%, up 5%, a 5% rise, 5 points higher, doubled, and 3% in a list, and exports 3%. */
  readonly by: 'verb' | 'noun' | 'adverb' | 'nounAfter' | 'comparative' | 'growth' | 'list' | 'gap';
}

interface ChangeInput {
  readonly text: string;
  readonly claim: EnglishClaim;
  readonly before: EnglishClaim | undefined;
  readonly changeBefore: EnglishChange | null;
}

type ChangeRule = (input: ChangeInput) => EnglishChange | null;

/** How many words back from a number its verb is looked for. */
const WORDS_BACK = 14;

/** The words of a lead after its last mark of punctuation, nearest last. */
export const wordsBefore = (text: string, { start, end }: Span): readonly EnglishWord[] => {
  const lead = text.slice(start, end);
  const from = Math.max(...[...';:()'].map((mark) => lead.lastIndexOf(mark)), -1) + 1;
  return wordsOf(lead.slice(from))
    .slice(-WORDS_BACK)
    .map((word) => ({ ...word, start: word.start + start + from, end: word.end + start + from }));
};

/** to, at and from say where something stands, and so does a verb such as reached. */
const LEVEL =
  /\b(?:to|at|from|(?<!by )between|into)(?: (?:a |an )?(?:record |new |historic )?(?:high|low|level) of)? $/i;

/** Between a verb of change and its number: rose by, grew at an average annual rate of, fell sharply by an average of. */
const AFTER_VERB =
  /^(?: [a-z]+ly| further| again| back| another| an additional| a further| year on year| year-on-year| in real terms)?(?: by)?(?: between)?(?: (?:a |an )?(?:(?:average|annual|yearly|cumulative|total|combined|record|real|nominal|further|additional)(?:ly)? ?)*(?:(?:rate|average|total) of)?)?(?: at an? (?:(?:average|annual|yearly|real|compound) )*(?:growth )?(?:rate|pace) of)? ?$/i;

/** saved 17 people, cut 300 trees: what it is done to, not how much anything changed. */
const isObject = (text: string, { mention }: EnglishClaim, verb: EnglishWord, between: string): boolean =>
  mention.quantity.kind === 'count' &&
  englishTransitiveChanges.has(verb.text) &&
  !/ by /.test(between) &&
  countedNounAt(text, mention.end) !== null;

const verbRule: ChangeRule = ({ text, claim }) => {
  const words = wordsBefore(text, claim.lead);
  for (const word of words.toReversed()) {
    const direction = englishChangeVerbs.get(word.text);
    if (direction === undefined) continue;
    const between = text.slice(word.end, claim.lead.end);
    if (isObject(text, claim, word, between)) return null;
    const isBy =
      / by (?:an (?:annual |additional )?(?:average of )?|another |a further |a total of |as much as )?$/.test(
        between,
      );
    const isRate = / at an? (?:[a-z]+ ){0,3}(?:rate|pace) of $/.test(between);
    return AFTER_VERB.test(between) || isBy || isRate ? { direction, word, by: 'verb' } : null;
  }
  return null;
};

/** What makes a noun of rise or increase: an average annual, the, with a further. */
const LED_TO =
  /(?:\b(?:an?|the|its|their|with|percent)(?: (?!(?:will|to|has|have|had|was|were|and|shall|should|can|may|must) )[a-z-]+){0,3}|(?:average|annual|on[- ]year|yearly|net|real|nominal|further)) $/i;

const NOUN_OF =
  /\b([a-z]+)(?: in [^,;]{1,80}?| rate)?(?: of| was| is| by| reached| totaled| averaged| stood at| exceeding| exceeded)(?: about| an?)?(?: average)?(?: of)? $/i;

const nounRule: ChangeRule = ({ text, claim }) => {
  const words = wordsBefore(text, claim.lead);
  const lead = slice(text, claim.lead);
  for (const word of words.toReversed()) {
    const direction = englishChangeNouns.get(word.text);
    if (direction === undefined) continue;
    const said = text.slice(word.start, claim.lead.end);
    const led = LED_TO.test(lead.slice(0, word.start - claim.lead.start));
    return (led || word.start === 0) && NOUN_OF.test(said) && !/ rate/.test(said)
      ? { direction, word, by: 'noun' }
      : null;
  }
  return null;
};

const adverbRule: ChangeRule = ({ text, claim }) => {
  const match =
    /(?<!\b(?:make|makes|made|making|set|add|adds|takes?|took) )\b(up|down)(?: by)?(?: as much as)?(?: an? (?:average|total) of)? $/i.exec(
      slice(text, claim.lead),
    );
  const direction = match === null ? undefined : englishChangeAdverbs.get((match[1] ?? '').toLowerCase());
  if (match === null || direction === undefined) return null;
  const start = claim.lead.start + match.index;
  return { direction, word: { start, end: start + (match[1] ?? '').length }, by: 'adverb' };
};

const NOUN_AFTER =
  /^[ -]?(?:(?:year-on-year|year on year|month-on-month|average|annual|real|overall|net|per|year) )*([a-z]+)\b/i;

const nounAfterRule: ChangeRule = ({ text, claim }) => {
  const { mention, tail } = claim;
  const match = mention.quantity.kind === 'count' ? null : NOUN_AFTER.exec(slice(text, tail));
  const written = match?.[1] ?? '';
  const direction = englishChangeNouns.get(written.toLowerCase());
  if (match === null || direction === undefined) return null;
  const start = tail.start + match[0].length - written.length;
  return { direction, word: { start, end: start + written.length }, by: 'nounAfter' };
};

/** 4.5 percentage points below target. */
const BESIDE = /^ (above|below)(?= [a-z])/i;
const COMPARATIVE = /^ (?:[a-z]+ )?([a-z]+)(?= than\b|[.,;)]|$| (?:year|month)[- ]on| compared| from\b)/i;

const comparativeRule: ChangeRule = ({ text, claim }) => {
  const tail = slice(text, claim.tail);
  const match = BESIDE.exec(tail) ?? COMPARATIVE.exec(tail);
  const written = match?.[1] ?? '';
  const direction = englishComparatives.get(written.toLowerCase());
  if (match === null || direction === undefined) return null;
  const start = claim.tail.start + match[0].length - written.length;
  return { direction, word: { start, end: start + written.length }, by: 'comparative' };
};

const growthRule: ChangeRule = ({ claim: { mention, rule } }) =>
  rule === 'growth'
    ? { direction: 'increase', word: { start: mention.start, end: mention.end }, by: 'growth' }
    : null;

/** up 9.8% and 8.5%; fell 19.1%, chemical oxygen demand by 12.45%, and emissions 3%. */
const listRule: ChangeRule = ({ text, claim, before, changeBefore }) => {
  if (changeBefore === null) return null;
  if (gappedSubject(text, claim) !== null) return { ...changeBefore, by: 'gap' };
  return continuesList(text, before, claim) ? { ...changeBefore, by: 'list' } : null;
};

/** Tried in order; the first that holds says which way. */
const rules: readonly ChangeRule[] = [
  growthRule,
  adverbRule,
  nounAfterRule,
  comparativeRule,
  nounRule,
  verbRule,
  listRule,
];

/** Prices were raised three times: how often, not how much. */
const OCCASIONS = /^ times\b/;

/** Whether a number is the size of a change, and which way it goes: rose 5% is, rose to 5% is not. */
export const readChange = (input: ChangeInput): EnglishChange | null => {
  const { kind } = input.claim.mention.quantity;
  if (kind === 'rank' || kind === 'duration' || OCCASIONS.test(slice(input.text, input.claim.tail)))
    return null;
  const isLevel = LEVEL.test(slice(input.text, input.claim.lead));
  return rules.reduce<EnglishChange | null>((change, rule) => {
    if (change !== null) return change;
    const found = rule(input);
    return found !== null && isLevel && found.by !== 'nounAfter' && found.by !== 'comparative' ? null : found;
  }, null);
};
