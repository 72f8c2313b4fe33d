import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertGrounded, extract } from '../../src/index.js';
import { readFixture } from '../fixtures.js';

const tableClaims = (name: string) =>
  extract(readFixture(name)).claims.filter(({ from }) => from === 'table');

describe('tables of the fixtures', () => {
  it.each([
    ['statistical-communique', 20, 'measure', '486.2', '吨', '水泥产量', '2023'],
    ['company-notice', 33, 'money', '186,342.57', 'CNY', '营业总收入', '2022'],
    ['budget-notice', 18, 'money', '-35.75', 'CNY', '年末结转和结余', '2022'],
    ['press-release', 12, 'count', '5.4', '套', '谐波减速器规划', '2024'],
    ['health-bulletin', 18, 'percentage', '12.5', '%', '0—4岁占比', '2024-01-15/2024-01-21'],
  ])('%s gives %i claims', (name, count, kind, quote, unit, metric, period) => {
    const claims = tableClaims(name);
    expect(claims).toHaveLength(count);
    expect(claims.find((claim) => claim.quote === quote)).toMatchObject({ kind, unit, metric, period });
  });

  it('keep what is no figure with the reason', () => {
    const { others } = extract(readFixture('statistical-communique'));
    const left = others.filter(({ reason }) => reason === 'table').map(({ quote }) => quote);
    expect(left).toEqual(['1', '2023年', '2', '2023年', '万吨', '亿千瓦时', '万辆']);
  });

  it('leave the claims of sentences as they are', () => {
    expect(extract('全市新增就业3.2万人。').claims.map(({ from }) => from)).toEqual(['text']);
  });
});

const TEXT = '全年生产总值增长5.6%，就业形势稳定。';

const SCRAPS =
  '- — 单位 产量 产量(万吨) 占比(%) 比上年增长(%) 本报告期 上年同期 2022年 2023 1-6月 万吨 亿元 % 合计 其中：甲 一、收入 　水泥 ' +
  '第一产业 0—4岁 增加1.08个百分点 1.1倍 (35.75) +3.5 12.5% -0.2 186,342.57 3.2万 约5 2023-01-05 007 1.2.3 三 万州 12起 5—8 😀';

const cell = fc.oneof(
  fc.constantFrom('', ...SCRAPS.split(' ')),
  fc.nat(99999).map(String),
  fc.double({ min: -100, max: 1000, noNaN: true }).map((value) => value.toFixed(2)),
);

const separator = fc.constantFrom('\t', ' | ', '    ', ' ', '\n');

const tables = fc
  .tuple(
    separator,
    fc.constantFrom('', '单位：万元\n', '表1　2023年产量（单位：万吨、%）\n', '产量情况\n'),
    fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 2, maxLength: 8 }),
  )
  .map(([between, above, rows]) => `${above}${rows.map((row) => row.join(between)).join('\n')}`);

describe('any table', () => {
  it('is grounded, and each of its digits is in one claim or other', () => {
    fc.assert(
      fc.property(tables, fc.boolean(), (table, isFollowed) => {
        const text = `云泽市2023年公报\n${TEXT}\n${table}${isFollowed ? `\n${TEXT}` : ''}`;
        const extraction = extract(text, { tokenizer: 'none' });
        assertGrounded(text, extraction);
        const spans = [...extraction.claims, ...extraction.others]
          .map(({ span }) => span)
          .toSorted((a, b) => a.start - b.start);
        const covered = new Uint8Array(text.length);
        for (const [index, { start, end }] of spans.entries()) {
          expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
          covered.fill(1, start, end);
        }
        for (const { index } of text.matchAll(/[0-9]|[一二三]/g)) expect(covered[index]).toBe(1);
      }),
      { numRuns: 1500 },
    );
  });
});
