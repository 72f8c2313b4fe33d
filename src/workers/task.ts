import type { Batch } from '../input/batches.js';
import type { ExtractedDocument } from '../output/format.js';
import type { Problem } from './problem.js';

/** One batch of a file, to be extracted. */
export interface Task {
  readonly file: string;
  readonly batch: Batch;
}

/** What became of a task. */
export interface Finished {
  /** The lines of its documents in UTF-8, in their order; empty where the format has no lines of its own. */
  readonly lines: Uint8Array;
  /** The documents, where the format has no lines of its own. */
  readonly documents: readonly ExtractedDocument[];
  readonly problems: readonly Problem[];
  readonly counts: Counts;
}

/** How much was done. */
export interface Counts {
  readonly documents: number;
  readonly claims: number;
  /** Records and files that could not be read. */
  readonly errors: number;
}

export const noCounts: Counts = { documents: 0, claims: 0, errors: 0 };

export const addCounts = (a: Counts, b: Counts): Counts => ({
  documents: a.documents + b.documents,
  claims: a.claims + b.claims,
  errors: a.errors + b.errors,
});

/** A task that came to nothing but a problem. */
export const failed = (problem: Problem): Finished => ({
  lines: new Uint8Array(),
  documents: [],
  problems: [problem],
  counts: { documents: 0, claims: 0, errors: 1 },
});
