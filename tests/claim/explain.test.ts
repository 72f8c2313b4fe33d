import { describe, expect, it } from 'vitest';
import { explain, extract } from '../../src/index.js';

const explained = (text: string): readonly (readonly string[])[] =>
  extract(text, { published: '2024-03-01' }).claims.map(explain);

describe('explain', () => {
  it('gives the words of every attribute and where they stand', () => {
    expect(explained('2023年，刑事警情总量同比下降近12.6%。')[0]).toEqual([
      'percentage: 12.6 %, from “12.6%” at 17, read by the rule counted',
      'approx: nearly, from “近” at 16',
      'metric: 刑事警情总量, from “刑事警情总量” at 6, read by predicated',
      'of: null, for nothing is said of it',
      'period: 2023, from “2023年” at 0, read by told in the sentence',
      'direction: decrease, from “下降” at 14, read by changed',
      'basis: yearOnYear, from “同比” at 12, read by predicate',
      'modality: actual, for nothing is said of it',
    ]);
  });

  it('marks what was said in another sentence', () => {
    const [, second] = explained('2023年，出口312亿元。进口173亿元。');
    expect(second).toContain('period: 2023, from “2023年” at 0 outside its sentence, read by told before');
  });

  it('names the rules of English too', () => {
    const [first] = explained('Exports rose 5.2 percent year on year in 2023.');
    expect(first).toContain('direction: increase, from “rose” at 8, read by word of change');
  });

  it('says where the form of the number itself tells', () => {
    expect(explained('产值实现翻番。')[0]).toContain("direction: increase, from the number's own form");
  });
});
