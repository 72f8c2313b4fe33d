import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assertGroundedHtml, extractHtml, htmlExtractionSchema } from '../../src/index.js';
import { brokenMarkup } from './markup-pieces.js';

test('any markup gives an extraction that is grounded in it', () => {
  fc.assert(
    fc.property(brokenMarkup, (html) => {
      const extraction = extractHtml(html, { tokenizer: 'none' });
      assertGroundedHtml(html, extraction);
      expect(htmlExtractionSchema.parse(extraction)).toEqual(extraction);
    }),
    { numRuns: 2000 },
  );
});
