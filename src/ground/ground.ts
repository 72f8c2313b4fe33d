import type { Basis } from '../claim/claim.js';
import type { Tokenizer, Word } from '../segment/tokenizer.js';
import { overlapping } from '../source/ordered.js';
import type { Quote, Span } from '../source/span.js';
import type { Block, BlockRole } from '../structure/block.js';
import type { Bulletin } from '../structure/bulletin.js';
import type { TimeContext } from '../time/resolve-time.js';

import { unsaid, type Attribute } from './attribute.js';
import { readBasis, settleBasis } from './basis.js';
import { readDirection } from './direction.js';
import { documentTime } from './document-time.js';
import { clauseBetween, clausesOf, framesOf } from './frame.js';
import type { GroundedMention, Grounding, ReadSentence } from './grounded.js';
import { handedOn, newParagraph, opening, type DocumentPeriod, type InForce } from './in-force.js';
import { readMetrics } from './metric.js';
import { readMarks } from './modality-mark.js';
import { readModality } from './modality.js';
import { periodAt } from './period.js';
import { planParts, type PlanParts } from './plan-part.js';
import { readPredicate } from './predicate.js';
import { readPeriods } from './said-period.js';
import { firstTold, sectionOpenings } from './section-period.js';
import { readShare, type Share } from './share.js';
import { metricQuotes, noTopic, topicAfter, withAside, type Topic } from './topic.js';
import { completeShares } from './total.js';
import { readWhole } from './whole.js';
import { wordsIn } from './words.js';

/** What is carried from one sentence to the next; a section begins anew. */
interface Context {
  readonly section: number | null;
  readonly block: Block | null;
  readonly period: InForce;
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
  /** What the headline says of when. */
  readonly whole: DocumentPeriod;
  /** What is in force at the beginning of each section. */
  readonly openings: readonly InForce[];
  /** The sentences that stand in a plan. */
  readonly parts: PlanParts;
}

/** What is in force at the beginning of a section. */
const openingOf = (section: number | null, { openings }: GroundingOptions): InForce =>
  (section === null ? undefined : openings[section]) ?? opening(unsaid(null));

const openingContext = (section: number | null, options: GroundingOptions): Context => ({
  section,
  block: null,
  period: openingOf(section, options),
  topic: noTopic,
});

/** What is inherited at the beginning of a sentence: a section begins anew, a paragraph keeps what was told. */
const inherit = (context: Context, { block }: ReadSentence, options: GroundingOptions): Context => {
  if (block.section !== context.section) return openingContext(block.section, options);
  if (block === context.block) return context;
  return { ...context, period: newParagraph(context.period, openingOf(block.section, options), options.time.published) };
};

const plain = (text: string): string => text.replace(/[\r\n]\s*/g, '');

/** The words of several quotes as one attribute: their texts joined, line breaks dropped. */
const worded = (quotes: readonly Quote[]): Attribute<string | null> =>
  quotes.length === 0
    ? unsaid(null)
    : { value: plain(quotes.map(({ text }) => text).join('')), evidence: quotes };

/** X占Y的比重 is itself the name of what is measured. */
const namesShare = (text: string, { of }: Share, head: Span): boolean =>
  of !== null && /比重|比例|份额/.test(text.slice(of.end, head.end));

/** Grounds the claims of one sentence and says what the next one inherits. */
const groundSentence = (
  sentence: ReadSentence,
  before: Context,
  { tokenizer, time, whole: documentPeriod, parts }: GroundingOptions,
): { readonly grounded: readonly GroundedMention[]; readonly after: Context } => {
  const { passage, block, times } = sentence;
  const { text } = passage;
  const wordsOf = (span: Span): readonly Word[] => wordsIn(tokenizer, text, span);
  const said = readPeriods(passage, times, time, before.period);
  const marks = readMarks(passage, said.said, time.published);
  const modal = { passage, marks, part: parts.get(sentence) ?? null };
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
    frame.members.forEach((member, index) => {
      const { mention, extent } = member;
      const modality = readModality(modal, extent);
      const timed = { start: mention.start, isPlanned: modality.value === 'planned' };
      const period = periodAt(said, timed, before.period, documentPeriod);
      const reading = readings[index];
      const metric =
        reading === undefined ? unsaid(null) : worded(metricQuotes(passage, reading, topic, tokenizer, { index, of: readings.length }));
      const input = { passage, frame, member, predicate, counts: reading?.counts === true };
      const direction = readDirection(input);
      const own = readBasis(input);
      const settled = own === null ? null : settleBasis(own, sentence, period.value, time);
      const basis = settled ?? lastBasis;
      if (own?.hold === 'list' && settled !== null) lastBasis = settled;
      else if (own?.hold === 'one') lastBasis = unsaid('none');
      const whole = readWhole({ text, frame, member, head: predicate.head });
      const grounding: Grounding = {
        metric,
        period,
        direction,
        basis: direction.value === 'none' && own?.hold !== 'multiple' ? unsaid('none') : basis,
        of: whole === null || direction.value !== 'none' ? unsaid(null) : worded([passage.quote(whole.start, whole.end)]),
        modality,
      };
      grounded.push({ sentence, quantity: mention.quantity, rule: mention.disposition.rule, grounding });
      if (reading !== undefined) topic = topicAfter(topic, reading, metric.evidence, { index, of: readings.length });
    });
  }
  topic = withAside(topic, passage, clauseBetween(clauses, framed, text.length));
  const period = handedOn(said, before.period, sentence, time.published);
  return { grounded, after: { section: block.section, block, period, topic } };
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
  const whole = { headline: firstTold(headline, time), published: time.published };
  const openings = sectionOpenings(options.bulletin.sections, sentences, time, whole);
  return { ...options, time, whole, openings, parts: planParts(sentences, options.bulletin) };
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
    const { grounded, after } = groundSentence(sentence, inherit(context, sentence, grounding), grounding);
    for (const mention of grounded) all.push(mention);
    context = after;
  }
  return completeShares(all);
};
