import { describe, expect, it } from 'vitest';
import { Passage } from '../../src/source/passage.js';
import { readSource } from '../../src/source/source-text.js';

const source = readSource('净利润为２.03\n    亿元至2.15亿元。');
const passage = Passage.of(source, [
  { start: 0, end: 8 },
  { start: 13, end: source.text.length },
]);

describe('Passage', () => {
  it('reads wrapped lines as one, folded and as they stand', () => {
    expect(passage.text).toBe('净利润为2.03亿元至2.15亿元。');
    expect(passage.raw).toBe('净利润为２.03亿元至2.15亿元。');
    expect(passage.length).toBe(passage.raw.length);
  });

  it('quotes over a wrap with the line break the source has there', () => {
    const quote = passage.quote(4, 10);
    expect(quote).toEqual({ start: 4, end: 15, text: '２.03\n    亿元' });
    expect(source.text.slice(quote.start, quote.end)).toBe(quote.text);
  });

  it('does not take in the break after the last character', () => {
    expect(passage.span(4, 8)).toEqual({ start: 4, end: 8 });
  });

  it('slices to a passage of the same source', () => {
    const part = passage.slice(8, 10);
    expect(part.text).toBe('亿元');
    expect(part.span(0, 2)).toEqual({ start: 13, end: 15 });
  });

  it('has an empty span where nothing is asked for', () => {
    expect(passage.span(3, 3)).toEqual({ start: 3, end: 3 });
    expect(Passage.of(source, []).length).toBe(0);
  });
});
