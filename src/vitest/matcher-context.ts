/** What a test runner gives a matcher as `this`, of which vitest and jest give the same. */
export interface MatcherContext {
  readonly isNot?: boolean | undefined;
  /** A method, for the runners type their testers differently. */
  equals(a: unknown, b: unknown, testers?: readonly unknown[]): boolean;
  readonly utils: {
    readonly matcherHint: (
      name: string,
      received?: string,
      expected?: string,
      options?: { readonly isNot?: boolean },
    ) => string;
    readonly printExpected: (value: unknown) => string;
    readonly printReceived: (value: unknown) => string;
    readonly subsetEquality: unknown;
  };
}

/** What a matcher gives back. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/** Whether what was received is what was expected: text that a pattern finds, or equal in all that is expected of it. */
export const agrees = (context: MatcherContext, received: unknown, expected: unknown): boolean => {
  if (isPattern(expected)) return typeof received === 'string' && received.search(expected) >= 0;
  return context.equals(received, expected, [context.utils.subsetEquality]);
};

/** Whether a value is a RegExp, of whatever realm: tests may run in a context of their own. */
export const isPattern = (value: unknown): value is RegExp =>
  Object.prototype.toString.call(value) === '[object RegExp]';

/** The first line of a message: `expect(received).toHaveClaim(expected)`. */
export const hintOf = (
  { utils, isNot = false }: MatcherContext,
  name: string,
  expected = 'expected',
): string => utils.matcherHint(name, 'received', expected, { isNot });
