import { z } from 'zod';
import { InvalidExpectationError } from './invalid-expectation.js';
import { likeness } from './likeness.js';
import { isPattern } from './matcher-context.js';

/** What vitest and jest make of `expect.stringContaining('警情')` and the like. */
export interface AsymmetricMatcher {
  readonly asymmetricMatch: (value: unknown) => boolean;
}

/** What can be expected of a value: itself, a pattern of a text, some fields of an object, or an asymmetric matcher. */
export type Wanted<Value> =
  | Value
  | AsymmetricMatcher
  | (Value extends string ? RegExp : never)
  | (Value extends object ? { readonly [Name in keyof Value]?: Wanted<Value[Name]> } : never);

/** Any of the fields, each as it can be expected. */
export type Expectation<Fields> = { readonly [Name in keyof Fields]?: Wanted<Fields[Name]> };

/** Whether a value is an asymmetric matcher. */
export const isAsymmetric = (value: unknown): value is AsymmetricMatcher =>
  typeof value === 'object' && value !== null && 'asymmetricMatch' in value;

/** Likeness from which a wrong name is taken for a slip of the pen: `metrics` for `metric`. */
const SLIP = 0.7;

const unknownName = (path: string, name: string, known: readonly string[]): string => {
  const nearest = known.toSorted((a, b) => likeness(b, name) - likeness(a, name))[0];
  const meant = nearest !== undefined && likeness(nearest, name) >= SLIP;
  return `unknown attribute \`${path}${name}\`; ${meant ? `did you mean \`${nearest}\`?` : `known are ${known.join(', ')}`}`;
};

/** What is wrong with the value expected of one attribute; none where it can be compared with. */
const problemsOf = (schema: z.ZodType, name: string, value: unknown): readonly string[] => {
  if (value === undefined)
    return [`\`${name}\` is undefined: leave it out, or write null where there is none`];
  if (isAsymmetric(value)) return [];
  const types = typesOf(schema);
  if (isPattern(value)) return types.includes('string') ? [] : [`\`${name}\` is no text for a pattern`];
  if (schema instanceof z.ZodObject && isFields(value)) return problemsWithin(schema, value, `${name}.`);
  // What is no text, number or record of one shape (lists, unions) is compared as it is.
  if (!types.includes('string') && !types.includes('number') && typeof value === 'object') return [];
  const taken = schema.safeParse(value);
  return taken.success ? [] : taken.error.issues.map(({ message }) => `\`${name}\`: ${message}`);
};

/** The JSON types of a value; undefined for a union of records. */
const typesOf = (schema: z.ZodType): readonly (string | undefined)[] => [z.toJSONSchema(schema).type].flat();

const isFields = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isPattern(value);

const problemsWithin = (schema: z.ZodObject, expected: object, path = ''): readonly string[] => {
  const shape: Readonly<Record<string, z.ZodType | undefined>> = schema.shape;
  return Object.entries(expected).flatMap(([name, value]) => {
    const attribute = Object.hasOwn(shape, name) ? shape[name] : undefined;
    return attribute === undefined
      ? [unknownName(path, name, Object.keys(shape))]
      : problemsOf(attribute, path + name, value);
  });
};

const problemsWith = (schema: z.ZodObject, expected: unknown): readonly string[] => {
  if (!isFields(expected)) return [`takes an object of attributes, got ${JSON.stringify(expected)}`];
  if (Object.keys(expected).length === 0) return ['takes one attribute at least'];
  return problemsWithin(schema, expected);
};

/**
 * Checks that something can be expected of what the schema describes: each name is known and each value could be there.
 * Throws an InvalidExpectationError that names every attribute that could not: "unknown attribute `metrics`; did you mean
 * `metric`?"
 */
export const checkExpectation = (matcher: string, schema: z.ZodObject, expected: unknown): void => {
  const problems = problemsWith(schema, expected);
  if (problems.length > 0) throw new InvalidExpectationError(`${matcher}: ${problems.join('; ')}`);
};
