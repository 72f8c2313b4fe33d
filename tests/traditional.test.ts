import { describe, expect, test } from 'vitest';
import { createExtractor, type Extraction } from '../src/index.js';
import { fold } from '../src/source/fold.js';
import { fixtureNames, readFixture } from './fixtures.js';
import { toTraditional } from './traditional.js';

const { extract } = createExtractor({ tokenizer: '@node-rs/jieba' });

/** A record with all its characters folded, and without what is made from the text as a whole. */
const folded = (value: unknown): unknown => {
  if (typeof value === 'string') return fold(value);
  if (Array.isArray(value)) return value.map(folded);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => name !== 'id');
  return Object.fromEntries(entries.map(([name, item]) => [name, folded(item)]));
};

const recordsOf = ({ claims, others }: Extraction): unknown => folded({ claims, others });

/** Sentences as they are written in Taiwan or Hong Kong, with their simplified form. */
const sentences: readonly (readonly [string, string])[] = [
  [
    '全縣首季接獲罪案一百二十宗，按年減少百分之三點五。',
    '全县首季接获罪案一百二十宗，按年减少百分之三点五。',
  ],
  ['失業率為３.２％，較上月上升0.1個百分點。', '失业率为３.２％，较上月上升0.1个百分点。'],
  ['年度總開支達一千二百億港元，逾萬人受惠。', '年度总开支达一千二百亿港元，逾万人受惠。'],
  ['營收約新臺幣3億5,000萬元，較去年同期成長兩成。', '营收约新台币3亿5,000万元，较去年同期成长两成。'],
  ['共處理交通事故24,305件，其中三分之二發生於夜間。', '共处理交通事故24,305件，其中三分之二发生于夜间。'],
  ['望川縣去年出口貨物1.2萬公噸，增幅達十餘個百分點。', '望川县去年出口货物1.2万公吨，增幅达十余个百分点。'],
  ['二〇二三年十二月，遊客人數升至150萬人次。', '二〇二三年十二月，游客人数升至150万人次。'],
  ['全市設置機構數十個，參與者兩萬餘名。', '全市设置机构数十个，参与者两万余名。'],
];

describe('traditional characters', () => {
  test.each(sentences)('%s', (traditional, simplified) => {
    const extraction = extract(traditional);
    expect(extraction.claims.length).toBeGreaterThan(0);
    expect(recordsOf(extraction)).toEqual(recordsOf(extract(simplified)));
  });

  test('give a unit, a change and an approximation their meaning', () => {
    const [count, change] = extract('全縣接獲罪案逾一百二十宗，按年減少百分之三點五。').claims;
    expect(count).toMatchObject({ quote: '一百二十宗', kind: 'count', unit: '宗', approx: 'moreThan' });
    expect(change).toMatchObject({ kind: 'percentage', direction: 'decrease', basis: 'yearOnYear' });
    expect(change?.amount).toEqual({ type: 'exact', value: 3.5, decimal: '3.5' });
  });

  test('quotes are as they stand in the text', () => {
    const [claim] = extract('出口總值5億元，增長兩個百分點。').claims;
    expect(claim).toMatchObject({ quote: '5億元', metric: '出口總值' });
  });
});

describe.each(['hk', 'tw'] as const)('bulletins in the characters of %s', (place) => {
  test.each(fixtureNames)('%s gives the same claims', (name) => {
    const text = readFixture(name);
    // Taiwan's 著 is the particle 着 and the word 著 (著名); one character alone cannot tell which.
    const converted = toTraditional(text, place).replaceAll('著', '着');
    expect(converted).toHaveLength(text.length);
    expect(recordsOf(extract(converted))).toEqual(recordsOf(extract(text)));
  });
});
