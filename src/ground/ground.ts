import type { Basis } from '../claim/claim.js';
import type { Tokenizer, Word } from '../segment/tokenizer.js';
import { overlapping } from '../source/ordered.js';
import type { Quote, Span } from '../source/span.js';
import type { BlockRole } from '../structure/block.js';
import type { Bulletin } from '../structure/bulletin.js';
import { resolveTime, type TimeContext } from '../time/resolve-time.js';

import { unsaid, type Attribute } from './attribute.js';
import { documentTime } from './document-time.js';
import { clauseBetween, clausesOf, framesOf } from './frame.js';
import type { GroundedMention, Grounding, ReadSentence } from './grounded.js';
import { readMetrics } from './metric.js';
import { readModality } from './modality.js';
import { documentPeriod, handedOn, periodAt, readPeriods, type Period } from './period.js';
import { readPredicate, type Predicate } from './predicate.js';
import { readShare, type Share } from './share.js';
import { metricQuotes, noTopic, topicAfter, withAside, type Topic } from './topic.js';
import { wordsIn } from './words.js';

/** What is carried from one sentence to the next; a section begins anew. */
interface Context {
  readonly section: number | null;
  readonly period: Period;
  readonly topic: Topic;
}

/** What the caller knows of the document. */
export interface GroundOptions {
  readonly bulletin: Bulletin;
  readonly tokenizer: Tokenizer;
  /** The day of publication as YYYY-MM-DD, or null where nobody says it. */
  readonly published: string | null;
}

/** Lines in which a space parts two statements: 水电站溃坝致多人死亡 数千人疏散. */
const HEADINGS: ReadonlySet<BlockRole> = new Set(['kicker', 'headline', 'subheadline', 'heading']);

const HEADLINE: ReadonlySet<BlockRole> = new Set(['kicker', 'headline', 'subheadline']);

interface GroundingOptions extends GroundOptions {
  /** What relative times are resolved against. */
  readonly time: TimeContext;
  /** What the headline says of when; null where it says nothing. */
  readonly headlinePeriod: Period;
}

/** A section begins with what the headline says of the whole, where that is over: 2022年度…公告. */
const openingContext = (section: number | null, { headlinePeriod, time }: GroundingOptions): Context => ({
  section,
  period: documentPeriod(headlinePeriod, time.published, false),
  topic: noTopic,
});

const plain = (text: string): string => text.replace(/[\r\n]\s*/g, '');

/** The words of several quotes as one attribute: their texts joined, line breaks dropped. */
const worded = (quotes: readonly Quote[]): Attribute<string | null> =>
  quotes.length === 0
    ? unsaid(null)
    : { value: plain(quotes.map(({ text }) => text).join('')), evidence: quotes };

const YEAR = /^(\d{4})/;

/** A comparison with a year named is with the year before where it is just that: 2022年…较2021年增长. */
const namedBasis = (
  sentence: ReadSentence,
  predicate: Predicate,
  period: string | null,
  time: TimeContext,
): Basis => {
  const { basis } = predicate;
  if (basis === null) return 'none';
  if (basis.basis !== 'other' || basis.complement === null || period === null) return basis.basis;
  const [compared] = overlapping(sentence.times, basis.complement);
  const year = compared === undefined ? null : YEAR.exec(resolveTime(compared.value, time) ?? '');
  const own = YEAR.exec(period);
  return year !== null && own !== null && Number(year[1]) + 1 === Number(own[1]) ? 'yearOnYear' : 'other';
};

/** X占Y的比重 is itself the name of what is measured. */
const namesShare = (text: string, { of }: Share, head: Span): boolean =>
  of !== null && /比重|比例|份额/.test(text.slice(of.end, head.end));

/** Grounds the claims of one sentence and says what the next one inherits. */
const groundSentence = (
  sentence: ReadSentence,
  before: Context,
  { bulletin, tokenizer, time, headlinePeriod }: GroundingOptions,
): { readonly grounded: readonly GroundedMention[]; readonly after: Context } => {
  const { passage, block, times } = sentence;
  const { text } = passage;
  const wordsOf = (span: Span): readonly Word[] => wordsIn(tokenizer, text, span);
  const heading = block.section === null ? null : (bulletin.sections[block.section]?.heading ?? null);
  const said = readPeriods(passage, times, { ...time, current: before.period.value });
  const grounded: GroundedMention[] = [];
  let topic = before.topic;
  let lastBasis: Attribute<Basis> = unsaid('none');
  const clauses = clausesOf(text, sentence.mentions, HEADINGS.has(block.role));
  let framed = 0;
  for (const frame of framesOf(text, clauses, sentence.mentions)) {
    const predicate = readPredicate(text, frame.lead);
    const share = readShare(text, predicate.head);
    topic = withAside(topic, passage, clauseBetween(clauses, framed, frame.clause.start));
    framed = frame.clause.end;
    const readings = readMetrics({
      text,
      frame,
      predicate,
      head: share === null || namesShare(text, share, predicate.head) ? predicate.head : share.head,
      times: overlapping(times, frame.clause),
      wordsOf,
    });
    frame.members.forEach(({ mention }, index) => {
      const modality = readModality(passage, frame.clause, mention.start, heading);
      const told = periodAt(said, mention.start, before.period);
      const isPlanned = modality.value === 'planned';
      const period = told.value === null ? documentPeriod(headlinePeriod, time.published, isPlanned) : told;
      const reading = readings[index];
      const metric =
        reading === undefined ? unsaid(null) : worded(metricQuotes(passage, reading, topic, tokenizer));
      const direction = reading?.counts
        ? unsaid('none' as const)
        : directionOf(sentence, predicate, mention.quantity.rule);
      if (predicate.basis !== null) {
        const { start, end } = predicate.basis;
        lastBasis = {
          value: namedBasis(sentence, predicate, period.value, time),
          evidence: [passage.quote(start, end)],
        };
      }
      const grounding: Grounding = {
        metric,
        period,
        direction,
        basis: direction.value === 'none' ? unsaid('none') : lastBasis,
        of: share?.of ? worded([passage.quote(share.of.start, share.of.end)]) : unsaid(null),
        modality,
      };
      grounded.push({ sentence, quantity: mention.quantity, rule: mention.disposition.rule, grounding });
      if (reading !== undefined) topic = topicAfter(topic, reading, metric.evidence);
    });
  }
  topic = withAside(topic, passage, clauseBetween(clauses, framed, text.length));
  return { grounded, after: { section: block.section, period: handedOn(said, before.period), topic } };
};

const directionOf = (
  { passage }: ReadSentence,
  { change }: Predicate,
  rule: string,
): Grounding['direction'] => {
  if (change !== null)
    return { value: change.direction, evidence: [passage.quote(change.start, change.end)] };
  return rule === 'doubling' ? { value: 'increase', evidence: [] } : unsaid('none');
};

/** What is known of the document before its first sentence is read. */
const documentOptions = (sentences: readonly ReadSentence[], options: GroundOptions): GroundingOptions => {
  const headline = sentences.filter(({ block }) => HEADLINE.has(block.role));
  const times = sentences.flatMap((sentence) => sentence.times);
  const time = documentTime(
    options.published,
    headline.flatMap((sentence) => sentence.times),
    times,
  );
  const headlinePeriod = headline
    .flatMap((sentence) => readPeriods(sentence.passage, sentence.times, time).told)
    .at(0);
  return { ...options, time, headlinePeriod: headlinePeriod?.period ?? unsaid(null) };
};

/** Attaches metric, period, change, whole and modality to every claim, reading the sentences from first to last. */
export const ground = (
  sentences: readonly ReadSentence[],
  options: GroundOptions,
): readonly GroundedMention[] => {
  const all: GroundedMention[] = [];
  const grounding = documentOptions(sentences, options);
  let context = openingContext(null, grounding);
  for (const sentence of sentences) {
    if (sentence.block.section !== context.section)
      context = openingContext(sentence.block.section, grounding);
    const { grounded, after } = groundSentence(sentence, context, grounding);
    for (const mention of grounded) all.push(mention);
    context = after;
  }
  return all;
};
