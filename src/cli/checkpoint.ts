import { open, rename } from 'node:fs/promises';
import { z } from 'zod';
import { InvalidOptionsError } from '../errors.js';
import { readIfThere } from './read-if-there.js';
import { positionSchema } from './read-steps.js';

const countSchema = z.int().nonnegative();

const checkpointSchema = z.strictObject({
  /** The command it belongs to: whatever the output depends on, by the name people know it by. */
  command: z.record(z.string(), z.string()),
  /** The process that writes it. */
  process: z.int(),
  /** How far the input was read. */
  position: positionSchema,
  /** Size in bytes of the unfinished output that comes of it. */
  output: countSchema,
  /** Size in bytes of the error file that comes of it. */
  errors: countSchema,
  exitCode: countSchema,
  counts: z.strictObject({ documents: countSchema, claims: countSchema, errors: countSchema }),
});

/** How far a run had come when all of it was safely on the disk. */
export type Checkpoint = Readonly<z.infer<typeof checkpointSchema>>;

/** The file that says how far a run has come, beside the file it writes. */
export const checkpointFileOf = (target: string): string => `${target}.resume`;

/** Reads a checkpoint; null where there is none. Throws an InvalidOptionsError where the file is none of ours. */
export const readCheckpoint = async (path: string): Promise<Checkpoint | null> => {
  const text = await readIfThere(path);
  if (text === null) return null;
  const parsed = checkpointSchema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw new InvalidOptionsError(`${path} is not what --resume writes: remove it to start again`);
};

/** Writes a checkpoint in place of the one before; there is always one of the two, and it is whole. */
export const writeCheckpoint = async (path: string, checkpoint: Checkpoint): Promise<void> => {
  const next = `${path}.new`;
  const file = await open(next, 'w');
  try {
    await file.writeFile(`${JSON.stringify(checkpoint, null, 2)}\n`);
    await file.datasync();
  } finally {
    await file.close();
  }
  await rename(next, path);
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
