import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { extract } from '../../src/index.js';
import { toWebAnnotations, webAnnotation, webAnnotationSchema } from '../../src/output/web-annotation.js';
import { fixtureNames, readFixture } from '../fixtures.js';
import { document, documentWith, stream, textOf } from './sample.js';

const iri = z.string().regex(/^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i);

/** What the Web Annotation Data Model demands (its MUSTs) of the parts that are used here, written from the standard. */
const selector = z.discriminatedUnion('type', [
  z
    .object({
      type: z.literal('TextPositionSelector'),
      start: z.int().nonnegative(),
      end: z.int().nonnegative(),
    })
    .refine(({ start, end }) => start <= end),
  z.object({ type: z.literal('TextQuoteSelector'), exact: z.string() }),
]);
const specificResource = z.object({
  type: z.literal('SpecificResource'),
  source: iri,
  selector: z.array(selector).min(1),
});
const textualBody = z.object({
  type: z.literal('TextualBody'),
  value: z.string(),
  purpose: z.literal('describing'),
});
const annotationOfTheStandard = z.object({
  '@context': z.array(z.unknown()).refine((all) => all.includes('http://www.w3.org/ns/anno.jsonld')),
  id: iri,
  type: z.literal('Annotation'),
  motivation: z.literal('describing'),
  body: z.array(z.union([textualBody, z.object({ id: iri, evidence: z.array(specificResource) })])).min(1),
  target: specificResource,
});

/** What the two selectors of a resource select in a text, found as a reader of the standard would. */
const selected = (text: string, { selector: [position, quote] }: { readonly selector: Selectors }) => {
  const points = [...text];
  return {
    byPosition: points.slice(position.start, position.end).join(''),
    before: points.slice(0, position.start).join('').endsWith(quote.prefix),
    after: points.slice(position.end).join('').startsWith(quote.suffix),
    exact: quote.exact,
  };
};
type Selectors = z.infer<typeof webAnnotationSchema>['target']['selector'];

const expectSelected = (text: string, resource: { readonly selector: Selectors }, words: string): void =>
  expect(selected(text, resource)).toEqual({ byPosition: words, before: true, after: true, exact: words });

describe('toWebAnnotations', () => {
  test('describes a claim', () => {
    const [, crime] = toWebAnnotations(document);
    const start = document.text.indexOf('12.5%');
    expect(crime).toMatchObject({
      '@context': ['http://www.w3.org/ns/anno.jsonld', { '@vocab': 'urn:gongbao:' }],
      id: 'urn:gongbao:annotation:sample:crime',
      body: [
        { type: 'TextualBody', value: '刑事警情: 12.5 %, 2022, ↓ year on year' },
        { id: 'urn:gongbao:claim:crime', type: 'Claim', metric: '刑事警情', unit: '%', ucum: null },
      ],
      target: {
        source: 'urn:gongbao:document:sample',
        selector: [
          { type: 'TextPositionSelector', start, end: start + 5 },
          { type: 'TextQuoteSelector', exact: '12.5%', suffix: '。\n' },
        ],
      },
    });
  });

  test.each(fixtureNames)('%s: keeps to the standard and selects the quotes', (id) => {
    const text = readFixture(id);
    const { claims, ...rest } = extract(text);
    const annotations = toWebAnnotations({ id, text, extraction: { claims, ...rest } });
    expect(annotations).toHaveLength(claims.length);
    expect(new Set(annotations.map((annotation) => annotation.id)).size).toBe(claims.length);
    for (const [index, annotation] of annotations.entries()) {
      const claim = claims[index];
      annotationOfTheStandard.parse(annotation);
      expect(webAnnotationSchema.parse(annotation)).toEqual(annotation);
      expectSelected(text, annotation.target, claim?.quote ?? '');
      for (const evidence of annotation.body[1].evidence) {
        const words = claim?.evidence[evidence.attribute].map((quote) => quote.text) ?? [];
        expect(words).toContain(evidence.selector[1].exact);
        expectSelected(text, evidence, evidence.selector[1].exact);
      }
    }
  });

  test('counts code points: emoji and rare characters before, in and after the words', () => {
    const character = fc.constantFrom('😀', '𠮷', '👨‍👩‍👧', '警', 'a', '\n', '１', 'e\u0301');
    const words = fc.string({ unit: character, maxLength: 40 });
    fc.assert(
      fc.property(words, words, words, (before, quote, after) => {
        const text = before + quote + after;
        const span = { start: before.length, end: before.length + quote.length };
        const [annotation] = toWebAnnotations({ ...documentWith({ span, quote }), text });
        if (annotation === undefined) throw new Error('there is no annotation');
        expectSelected(text, annotation.target, quote);
        expect(JSON.stringify(annotation)).not.toMatch(/\\ud[89a-f]/);
      }),
    );
  });

  test.each([
    ['https://example.org/公报/1', 'https://example.org/公报/1'],
    ['urn:isbn:9787', 'urn:isbn:9787'],
    ['青岫 1', 'urn:gongbao:document:%E9%9D%92%E5%B2%AB%201'],
    ['a/b?c#d', 'urn:gongbao:document:a%2Fb%3Fc%23d'],
    ['http://has space', 'urn:gongbao:document:http%3A%2F%2Fhas%20space'],
    ['\ud800', 'urn:gongbao:document:%EF%BF%BD'],
    ['C:\\公报.txt', 'urn:gongbao:document:C%3A%5C%E5%85%AC%E6%8A%A5.txt'],
  ])('a document %j is %s', (id, source) => {
    const [annotation] = toWebAnnotations({ ...document, id });
    expect(annotation?.target.source).toBe(source);
    annotationOfTheStandard.parse(annotation);
  });
});

describe('web-annotation', () => {
  test('prints an annotation a line', async () => {
    const written = await textOf(
      webAnnotation.write(stream(document, documentWith({ metric: '警\u2028情' })), true),
    );
    const lines = written.trimEnd().split('\n');
    expect(lines.map((line): unknown => JSON.parse(line).type)).toEqual(Array(3).fill('Annotation'));
    expect(written).not.toContain('\u2028');
  });
});
