import type { Span } from '../../source/span.js';
import type { TimeExpression } from '../../time/time-expression.js';
import type { EnglishChange } from './change.js';
import type { EnglishClaim } from './reading.js';

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

/** One way of finding the metric. */
export interface MetricRule {
  readonly name: string;
  readonly read: (input: MetricInput) => MetricReading;
}
