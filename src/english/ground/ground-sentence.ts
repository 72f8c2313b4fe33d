import { ruled, unsaid, worded, type Attribute } from '../../ground/attribute.js';
import type { GroundedMention, Grounding, ReadSentence } from '../../ground/grounded.js';
import type { Quote, Span } from '../../source/span.js';
import type { TimeContext } from '../../time/resolve-time.js';
import { basisAttribute, basisOfChanges, basisPhrases } from './basis.js';
import { readChange, type EnglishChange } from './change.js';
import { readEnglishMetric } from './metric.js';
import { planMarks, readEnglishModality } from './modality.js';
import { periodAfter, periodOf, type PeriodInForce } from './period.js';
import { claimsOf, continuesList, type EnglishClaim } from './reading.js';
import { partsOf } from './respective.js';
import { saidTimes, type Period } from './said-times.js';
import { readEnglishWhole } from './whole.js';

/** What one sentence hands on to the next. */
export interface EnglishContext extends PeriodInForce {
  /** The metric spoken of last. */
  readonly topic: readonly Quote[];
  /** The heading that makes the section a plan. */
  readonly plan: Quote | null;
}

/** Changes and levels of one sentence: what each needs of the one before it. */
const changesOf = (text: string, claims: readonly EnglishClaim[]): readonly (EnglishChange | null)[] => {
  const changes: (EnglishChange | null)[] = [];
  claims.forEach((claim, index) => {
    changes.push(
      readChange({ text, claim, before: claims[index - 1], changeBefore: changes[index - 1] ?? null }),
    );
  });
  return changes;
};

/** How many claims the list that begins with this one has. */
const listLength = (text: string, claims: readonly EnglishClaim[], first: number): number => {
  let next = first + 1;
  for (
    let claim = claims[next];
    claim !== undefined && continuesList(text, claims[next - 1], claim);
    claim = claims[++next]
  );
  return next - first;
};

/** The words of a metric, and the rule that read them. */
interface ReadMetric {
  readonly rule: string;
  readonly quotes: readonly Quote[];
}

/** The metric of each claim; where the numbers of a list are as many as the parts of a phrase, each takes its part. */
const metricsOf = (
  { passage, times }: ReadSentence,
  claims: readonly EnglishClaim[],
  changes: readonly (EnglishChange | null)[],
  wholes: readonly (Span | null)[],
  inherited: readonly Quote[],
): readonly ReadMetric[] => {
  const { text } = passage;
  const metrics: ReadMetric[] = [];
  let topic = inherited;
  for (let index = 0; index < claims.length;) {
    const claim = claims[index];
    if (claim === undefined) break;
    const input = {
      text,
      claim,
      before: claims[index - 1],
      change: changes[index] ?? null,
      times,
      whole: wholes[index] ?? null,
    };
    const { rule, words: reading } = readEnglishMetric(input);
    const length = reading === 'topic' ? 1 : listLength(text, claims, index);
    const parts = reading === 'topic' ? null : partsOf(text, reading, length);
    if (reading !== 'topic') topic = [passage.quote(reading.start, reading.end)];
    if (parts === null) metrics.push({ rule, quotes: topic });
    else for (const part of parts) metrics.push({ rule, quotes: [passage.quote(part.start, part.end)] });
    index += parts?.length ?? 1;
  }
  return metrics;
};

const direction = ({ passage }: ReadSentence, change: EnglishChange | null): Grounding['direction'] =>
  change === null
    ? unsaid('none')
    : { value: change.direction, evidence: [passage.quote(change.word.start, change.word.end)] };

const whole = ({ passage }: ReadSentence, span: Span | null): Attribute<string | null> =>
  span === null ? unsaid(null) : worded([passage.quote(span.start, span.end)]);

/** A multiple of last year's figure is measured against it, though it is no change. */
const hasBasis = ({ mention }: EnglishClaim, change: EnglishChange | null): boolean =>
  change !== null || mention.quantity.kind === 'multiple';

/** A plan speaks of nothing that was over before its time. */
const planOf = (period: Period, plan: Quote | null, { published }: TimeContext): Quote | null =>
  period.value !== null && published !== null && period.value.slice(0, 4) < published.slice(0, 4)
    ? null
    : plan;

/** Grounds the claims of one English sentence and says what the next one inherits. */
export const groundEnglishSentence = (
  sentence: ReadSentence,
  inherited: EnglishContext,
  time: TimeContext,
): { readonly grounded: readonly GroundedMention[]; readonly after: EnglishContext } => {
  const { passage, mentions, times } = sentence;
  const { text } = passage;
  const claims = claimsOf(text, mentions);
  const changes = changesOf(text, claims);
  const wholes = claims.map((claim, index) => readEnglishWhole(text, claim, changes[index] ?? null));
  const bases = basisPhrases(text, times);
  const compared = claims.map((claim, index) => hasBasis(claim, changes[index] ?? null));
  const phrases = basisOfChanges(text, bases, claims, compared);
  const metrics = metricsOf(sentence, claims, changes, wholes, inherited.topic);
  const said = saidTimes(passage, times, bases, time, inherited.period);
  const marks = planMarks(text);
  const grounded = claims.map((claim, index): GroundedMention => {
    const change = changes[index] ?? null;
    const period = periodOf(text, said, claim, inherited.period);
    const grounding: Grounding = {
      metric: ruled(metrics[index]?.rule ?? 'spokenOf', worded(metrics[index]?.quotes ?? [])),
      period: ruled('time in force', period),
      direction: ruled('word of change', direction(sentence, change)),
      basis: ruled('phrase of comparison', basisAttribute(passage, phrases[index] ?? null, period.value)),
      of: ruled('whole', whole(sentence, wholes[index] ?? null)),
      modality: ruled(
        'word of planning',
        readEnglishModality(passage, marks, claim.extent, planOf(period, inherited.plan, time)),
      ),
    };
    return { sentence, quantity: claim.mention.quantity, rule: claim.rule, grounding };
  });
  const after = {
    ...inherited,
    ...periodAfter(said, inherited),
    topic: metrics.at(-1)?.quotes ?? inherited.topic,
  };
  return { grounded, after };
};
