import { expect } from 'vitest';
import { fold } from '../../src/source/fold.js';

/** Fails with the offending entries unless every entry is there once. */
export const expectUnique = (entries: readonly string[]): void => {
  const seen = new Set<string>();
  expect(entries.filter((entry) => seen.has(entry) || !seen.add(entry))).toEqual([]);
};

/** Fails with the offending entries unless each is non-empty, without spaces at its ends, and folded already. */
export const expectFolded = (entries: readonly string[]): void => {
  expect(entries.filter((entry) => entry === '' || entry !== entry.trim() || fold(entry) !== entry)).toEqual(
    [],
  );
};

/** An exact decimal or fraction above zero: 500, 0.01, 2000/3. */
export const exactFactor = /^(?:[1-9]\d*|0\.\d*[1-9]|[1-9]\d*\.\d*[1-9])(?:\/[1-9]\d*)?$/;
