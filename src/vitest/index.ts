import { expect } from 'vitest';
import { type BulletinMatchers, matchers } from './matchers.js';

expect.extend(matchers);

declare module 'vitest' {
  interface Assertion<T> extends BulletinMatchers {}
  interface AsymmetricMatchersContaining extends BulletinMatchers<unknown> {}
}

export * from './matchers.js';
export { bulletinSnapshot } from './bulletin-snapshot.js';
