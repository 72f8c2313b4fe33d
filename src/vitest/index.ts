import { expect } from 'vitest';
// It stays in the declarations, and the compiler merges interfaces with those of a module that is imported there.
// oxlint-disable-next-line import/no-unassigned-import, import/no-duplicates
import 'vitest';
import { type BulletinMatchers, matchers } from './matchers.js';

expect.extend(matchers);

declare module 'vitest' {
  interface Assertion<T> extends BulletinMatchers {}
  interface AsymmetricMatchersContaining extends BulletinMatchers<unknown> {}
}

export * from './matchers.js';
export { bulletinSnapshot } from './bulletin-snapshot.js';
