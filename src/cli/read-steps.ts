import { createHash } from 'node:crypto';
import { z } from 'zod';
import { GongbaoError } from '../errors.js';
import { splitBatch } from '../input/batches.js';
import { InputError } from '../input/input-error.js';
import { readBatches, type ReadOptions } from '../input/read-records.js';
import { type Problem, problemOf } from '../workers/problem.js';
import type { Task } from '../workers/task.js';

export const positionSchema = z.strictObject({
  /** Which file, counted from 0; those before it were read to their end. */
  file: z.int().nonnegative(),
  /** How many bytes of it were read. */
  offset: z.int().nonnegative(),
  /** The line that comes next, from 1. */
  line: z.int().positive(),
  /** SHA-256 of all that was read so far. */
  digest: z.string(),
});

/** How far the input was read. */
export type Position = Readonly<z.infer<typeof positionSchema>>;

/** The next thing in the input, and how far it goes. */
export interface Step {
  readonly end: Position;
  readonly next: { readonly task: Task } | { readonly problem: Problem };
}

/** The input is not what it was when it was first read. */
export class InputChangedError extends GongbaoError {
  readonly code = 'INPUT_CHANGED';
}

const changed = (file: string | undefined): InputChangedError =>
  new InputChangedError(
    `the input is not the one that was begun with${file === undefined ? '' : ` (up to and with ${file})`}: ` +
      'start again without the unfinished output',
  );

const isAfter = (a: Position, b: Position): boolean =>
  a.file > b.file || (a.file === b.file && a.line > b.line);

/**
 * Reads files batch by batch, from where an earlier run had come; a file that cannot be read is a problem, and the next one
 * goes on. Throws an InputChangedError where what comes before is not what it was.
 */
export async function* readSteps(
  files: readonly string[],
  options: ReadOptions,
  start: Position | null = null,
): AsyncGenerator<Step> {
  const hash = createHash('sha256');
  let reached = start === null;
  const arrive = (file: number, offset: number, line: number): Position => {
    const position = { file, offset, line, digest: hash.copy().digest('hex') };
    if (start === null || reached || isAfter(start, position)) return position;
    if (position.digest !== start.digest || position.line !== start.line) throw changed(files[file]);
    reached = true;
    return position;
  };
  arrive(0, 0, 1);
  for (const [index, file] of files.entries()) {
    try {
      for await (const whole of readBatches(file, options)) {
        for (const batch of index === start?.file ? splitBatch(whole, start.offset) : [whole]) {
          hash.update(batch.bytes ?? new Uint8Array());
          const before = reached;
          const end = arrive(index, batch.offset + batch.length, batch.line + batch.lines);
          if (before) yield { end, next: { task: { file, batch } } };
        }
      }
      arrive(index + 1, 0, 1);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      const before = reached;
      const end = arrive(index + 1, 0, 1);
      if (before) yield { end, next: { problem: problemOf(error, file) } };
    }
  }
  if (!reached) throw changed(undefined);
}
