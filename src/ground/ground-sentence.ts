import type { Basis } from '../claim/claim.js';
import type { Word } from '../segment/tokenizer.js';
import { overlapping } from '../source/ordered.js';
import type { Span } from '../source/span.js';
import type { BlockRole } from '../structure/block.js';
import { ruled, unsaid, worded, type Attribute } from './attribute.js';
import { readBasis, settleBasis, type Hold } from './basis.js';
import type { Context } from './context.js';
import { readDirection, type ChangeInput } from './direction.js';
import type { DocumentReading } from './document.js';
import { clauseBetween, clausesOf, framesOf, type Frame, type Framed } from './frame.js';
import type { GroundedMention, Grounding, ReadSentence } from './grounded.js';
import { handedOn } from './in-force.js';
import type { MetricReading } from './metric-rule.js';
import { readMetrics } from './metric.js';
import { readMarks } from './modality-mark.js';
import { readModality, type ModalityContext } from './modality.js';
import { periodAt } from './period.js';
import { readPredicate, type Predicate } from './predicate.js';
import { readPeriods, type SaidPeriods } from './said-period.js';
import { namesShare, readShare } from './share.js';
import { metricQuotes, topicAfter, withAside, type Place, type Topic } from './topic.js';
import { readWhole } from './whole.js';
import { wordsIn } from './words.js';

/** Lines in which a space parts two statements: 水电站溃坝致多人死亡 数千人疏散. */
const HEADINGS: ReadonlySet<BlockRole> = new Set(['kicker', 'headline', 'subheadline', 'heading']);

/** What all frames of a sentence are read with. */
interface SentenceReading {
  readonly sentence: ReadSentence;
  readonly document: DocumentReading;
  readonly inherited: Context;
  readonly said: SaidPeriods;
  readonly modal: ModalityContext;
}

/** What one number hands on to the next within a sentence. */
interface Carried {
  readonly topic: Topic;
  /** The basis said for a list, which holds for the changes after it. */
  readonly basis: Attribute<Basis>;
}

/** The readings of a frame's metrics with the share that they say, and the rule that made them. */
const metricReadings = (
  { sentence, document }: SentenceReading,
  frame: Frame,
  predicate: Predicate,
): ReturnType<typeof readMetrics> => {
  const { text } = sentence.passage;
  const share = readShare(text, predicate.head);
  const head = share === null || namesShare(text, share, predicate.head) ? predicate.head : share.head;
  const times = overlapping(sentence.times, frame.clause);
  const wordsOf = (span: Span): readonly Word[] => wordsIn(document.tokenizer, text, span);
  const read = readMetrics({ text, frame, predicate, head, times, wordsOf });
  if (share === null || share.of === null || head === predicate.head) return read;
  const said = { start: share.head.end, end: predicate.head.end };
  return { rule: read.rule, readings: read.readings.map((reading) => ({ ...reading, share: said })) };
};

/** The basis of one change, and the basis that the changes after it inherit. */
const basisOf = (
  { sentence, document }: SentenceReading,
  input: ChangeInput,
  period: string | null,
  inherited: Attribute<Basis>,
): { readonly own: Attribute<Basis>; readonly next: Attribute<Basis>; readonly isMultiple: boolean } => {
  const said = readBasis(input);
  if (said === null)
    return { own: ruled('said for the list', inherited), next: inherited, isMultiple: false };
  const own = settleBasis(said, sentence, period, document.time);
  const after: Readonly<Record<Hold, Attribute<Basis>>> = {
    list: own,
    one: unsaid('none'),
    passing: inherited,
    multiple: inherited,
  };
  return { own, next: after[said.hold], isMultiple: said.hold === 'multiple' };
};

const groundMember = (
  reading: SentenceReading,
  change: ChangeInput,
  { rule, reading: metricReading }: { readonly rule: string; readonly reading: MetricReading | undefined },
  place: Place,
  carried: Carried,
): { readonly grounding: Grounding; readonly carried: Carried } => {
  const { sentence, document, inherited, said, modal } = reading;
  const { passage } = sentence;
  const { frame, member, predicate } = change;
  const modality = readModality(modal, member.extent);
  const timed = { start: member.mention.start, isPlanned: modality.value === 'planned' };
  const period = periodAt(said, timed, inherited.period, document.period);
  const metric =
    metricReading === undefined
      ? unsaid(null)
      : ruled(
          metricReading.after === 'nothing' ? rule : `${rule} after ${metricReading.after}`,
          worded(metricQuotes(passage, metricReading, carried.topic, document.tokenizer, place)),
        );
  const direction = readDirection(change);
  const basis = basisOf(reading, change, period.value, carried.basis);
  const whole =
    direction.value === 'none'
      ? readWhole({ text: passage.text, frame, member, head: predicate.head })
      : null;
  const grounding: Grounding = {
    metric,
    period,
    direction,
    basis: direction.value === 'none' && !basis.isMultiple ? unsaid('none') : basis.own,
    of: whole === null ? unsaid(null) : ruled(whole.rule, worded([passage.quote(whole.start, whole.end)])),
    modality,
  };
  const topic =
    metricReading === undefined
      ? carried.topic
      : topicAfter(carried.topic, passage, metricReading, metric.evidence, place);
  return { grounding, carried: { topic, basis: basis.next } };
};

const groundFrame = (
  reading: SentenceReading,
  frame: Frame,
  before: Carried,
): { readonly grounded: readonly GroundedMention[]; readonly carried: Carried } => {
  const { sentence } = reading;
  const predicate = readPredicate(sentence.passage.text, frame.lead);
  const { rule: metricRule, readings } = metricReadings(reading, frame, predicate);
  let carried = before;
  const grounded = frame.members.map((member: Framed, index): GroundedMention => {
    const metric = readings[index];
    const counts = metric?.counts === true;
    const change = { passage: sentence.passage, frame, member, predicate, counts };
    const place = { index, of: readings.length };
    const result = groundMember(reading, change, { rule: metricRule, reading: metric }, place, carried);
    carried = result.carried;
    const { quantity, disposition } = member.mention;
    return { sentence, quantity, rule: disposition.rule, grounding: result.grounding };
  });
  return { grounded, carried };
};

/** Grounds the claims of one sentence and says what the next one inherits. */
export const groundSentence = (
  sentence: ReadSentence,
  inherited: Context,
  document: DocumentReading,
): { readonly grounded: readonly GroundedMention[]; readonly after: Context } => {
  const { passage, block, times, mentions } = sentence;
  const { published } = document.time;
  const said = readPeriods(passage, times, document.time, inherited.period);
  const clauses = clausesOf(passage.text, mentions, HEADINGS.has(block.role));
  const frames = framesOf(passage.text, clauses, mentions);
  const marks = frames.length === 0 ? [] : readMarks(passage, said.said, published);
  const modal = { passage, marks, part: document.parts.get(sentence) ?? null };
  const reading: SentenceReading = { sentence, document, inherited, said, modal };
  const grounded: GroundedMention[] = [];
  let carried: Carried = { topic: inherited.topic, basis: unsaid('none') };
  let framedBy = 0;
  for (const frame of frames) {
    const aside = clauseBetween(clauses, framedBy, frame.clause.start);
    const result = groundFrame(reading, frame, {
      ...carried,
      topic: withAside(carried.topic, passage, aside),
    });
    for (const mention of result.grounded) grounded.push(mention);
    carried = result.carried;
    framedBy = frame.clause.end;
  }
  const topic = withAside(carried.topic, passage, clauseBetween(clauses, framedBy, passage.length));
  const period = handedOn(said, inherited.period, sentence, published);
  return { grounded, after: { section: block.section, block, period, topic } };
};
