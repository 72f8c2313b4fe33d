// Read by `npm run typecheck` only: what the compiler must refuse.
import { expect } from 'vitest';

export const refused = (): void => {
  // @ts-expect-error an attribute that claims do not have
  expect('').toHaveClaim({ metrics: '警情' });
  // @ts-expect-error a value that the attribute does not have
  expect('').toHaveClaim({ direction: 'up' });
  // @ts-expect-error a pattern of a number
  expect('').toHaveClaim({ value: /3/ });
  // @ts-expect-error a part that headlines do not have
  expect('').toHaveHeadline({ title: '公报' });
};
