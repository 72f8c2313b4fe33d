import { describe, expect, it } from 'vitest';
import { assertGrounded, extract, NotGroundedError, type Extraction } from '../../src/index.js';

const text = '2022年，全市刑事警情总量同比下降12.6%，43个派出所完成改革。';
const extraction = extract(text);
const [first, ...rest] = extraction.claims;
if (first === undefined) throw new Error('the sentence has no claim');

const withFirst = (change: object): Extraction => ({
  ...extraction,
  claims: [{ ...first, ...change }, ...rest],
});

describe('assertGrounded', () => {
  it('passes what extract returns', () => {
    expect(() => assertGrounded(text, extraction)).not.toThrow();
  });

  it.each<[string, Extraction, RegExp]>([
    ['a quote that is not there', withFirst({ quote: '12.7%' }), /is "12.6%", not "12.7%"/],
    ['a span outside the text', withFirst({ span: { start: 90, end: 95 } }), /lies outside the text/],
    ['a metric its evidence does not say', withFirst({ metric: '治安警情' }), /metric is 治安警情/],
    [
      'a period without evidence',
      withFirst({ evidence: { ...first.evidence, period: [] } }),
      /period is 2022 with 0 quotes/,
    ],
    ['another text', extraction, /./],
  ])('refuses %s', (name, changed, message) => {
    const against = name === 'another text' ? `　${text}` : text;
    expect(() => assertGrounded(against, changed)).toThrow(NotGroundedError);
    expect(() => assertGrounded(against, changed)).toThrow(message);
  });
});
