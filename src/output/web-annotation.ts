import { z } from 'zod';
import {
  amountSchema,
  attributesSchema,
  type Claim,
  evidenceSchema,
  ucumAmountSchema,
} from '../claim/claim.js';
import { codePointsBefore } from '../source/code-points.js';
import type { Span } from '../source/span.js';
import {
  CONTEXT,
  prefixOf,
  suffixOf,
  textPositionSelectorSchema,
  textQuoteSelectorSchema,
} from '../source/text-selector.js';
import { claimText } from './claim-text.js';
import { lineFormat, type NamedExtraction } from './format.js';
import { jsonText } from './json-text.js';

/** Names of our own in JSON-LD; a URN, so that it stands for nothing on the web. */
const VOCABULARY = 'urn:gongbao:';

const iriSchema = z.string().describe('An IRI.');
const attributes = evidenceSchema.keyof();

/** A stretch of the document's text. */
const resourceSchema = z.object({
  type: z.literal('SpecificResource'),
  source: iriSchema,
  selector: z.tuple([textPositionSelectorSchema, textQuoteSelectorSchema]),
});

const textualBodySchema = z.object({
  type: z.literal('TextualBody'),
  value: z.string().describe('The claim on one line.'),
  format: z.literal('text/plain'),
  purpose: z.literal('describing'),
});

const claimBodySchema = z.object({
  id: iriSchema,
  type: z.literal('Claim'),
  kind: z.string(),
  amount: amountSchema,
  unit: z.string().nullable(),
  ucum: ucumAmountSchema.nullable(),
  ...attributesSchema.shape,
  evidence: z.array(resourceSchema.extend({ attribute: attributes })),
});

/** A claim as an annotation of the W3C Web Annotation Data Model, in JSON-LD. */
export const webAnnotationSchema = z.object({
  '@context': z.tuple([
    z.literal('http://www.w3.org/ns/anno.jsonld'),
    z.object({ '@vocab': z.literal(VOCABULARY) }),
  ]),
  id: iriSchema,
  type: z.literal('Annotation'),
  motivation: z.literal('describing'),
  body: z.tuple([textualBodySchema, claimBodySchema]),
  target: resourceSchema,
});

export type WebAnnotation = Readonly<z.infer<typeof webAnnotationSchema>>;
type Resource = z.infer<typeof resourceSchema>;

const isIri = (id: string): boolean => /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i.test(id);

/** A name as it may stand in a URN. */
const escaped = (name: string): string => encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd'));

const documentIri = (id: string): string => (isIri(id) ? id : `${VOCABULARY}document:${escaped(id)}`);

/** How the stretches of one text are selected. */
const resourceIn = (text: string, source: string): ((span: Span) => Resource) => {
  const position = codePointsBefore(text);
  return ({ start, end }) => ({
    type: 'SpecificResource',
    source,
    selector: [
      { type: 'TextPositionSelector', start: position(start), end: position(end) },
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: prefixOf(text.slice(Math.max(0, start - CONTEXT), start)),
        suffix: suffixOf(text.slice(end, end + CONTEXT)),
      },
    ],
  });
};

const claimBody = (claim: Claim, resource: (span: Span) => Resource): WebAnnotation['body'][1] => ({
  id: `${VOCABULARY}claim:${claim.id}`,
  type: 'Claim',
  kind: claim.kind,
  amount: claim.amount,
  unit: claim.unit,
  ucum: 'ucum' in claim ? claim.ucum : null,
  approx: claim.approx,
  direction: claim.direction,
  basis: claim.basis,
  period: claim.period,
  metric: claim.metric,
  of: claim.of,
  modality: claim.modality,
  evidence: attributes.options.flatMap((attribute) =>
    claim.evidence[attribute].map((quote) => ({ attribute, ...resource(quote) })),
  ),
});

/**
 * The claims of a document as W3C Web Annotations: `toWebAnnotations({ id: '青岫-1', text, extraction: extract(text) })`.
 * Positions are code points of `text`, as the standard has them. The target's source is the document's id where that is
 * an IRI, else a URN made of it.
 */
export const toWebAnnotations = ({ id, text, extraction }: NamedExtraction): readonly WebAnnotation[] => {
  const resource = resourceIn(text, documentIri(id));
  return extraction.claims.map((claim) => ({
    '@context': ['http://www.w3.org/ns/anno.jsonld', { '@vocab': VOCABULARY }],
    id: `${VOCABULARY}annotation:${escaped(id)}:${claim.id}`,
    type: 'Annotation',
    motivation: 'describing',
    body: [
      { type: 'TextualBody', value: claimText(claim), format: 'text/plain', purpose: 'describing' },
      claimBody(claim, resource),
    ],
    target: resource(claim.span),
  }));
};

/** One annotation a line. */
export const webAnnotation = lineFormat('web-annotation', {
  head: '',
  linesOf: (document) =>
    toWebAnnotations(document)
      .map((annotation) => `${jsonText(annotation)}\n`)
      .join(''),
});
