import { describe, expect, it } from 'vitest';
import { divide } from '../../src/ground/plan-part.js';
import { extract } from '../../src/index.js';

const claimsOf = (lines: readonly string[]) => extract(lines.join('\n'), { published: '2026-02-01' }).claims;
const modalitiesOf = (lines: readonly string[]): readonly string[] =>
  claimsOf(lines).map(({ modality }) => modality);

const title = '2026年青岫市政府工作报告';
const review =
  '五年来，累计建成农村公路1323公里，城镇化率达到61.37%，连续四年居全省前列。获批国家级示范区2个，完成了病险水库除险加固。';
const plan =
  '加快建设现代化产业体系，推进传统产业改造。完善科技创新机制，支持企业牵头组建联合体。新建高标准农田30万亩，粮食产量达到90亿斤。' +
  '扩大有效投资，抓好重点项目。提升公共服务水平，健全社会保障体系。';

describe('parts of a report without headings', () => {
  it('takes a paragraph of results for a review', () => {
    expect(new Set(modalitiesOf([title, review]))).toEqual(new Set(['actual']));
  });
  it('takes a paragraph of bidding verbs for a plan', () => {
    expect(new Set(modalitiesOf([title, plan]))).toEqual(new Set(['planned']));
  });
  it('divides a report that has both', () => {
    const claims = claimsOf([title, review, plan]);
    expect(claims.find(({ quote }) => quote === '61.37%')?.modality).toBe('actual');
    expect(claims.find(({ quote }) => quote === '30万亩')?.modality).toBe('planned');
  });
  it('does not divide what is no report', () => {
    expect(modalitiesOf(['青岫市新建高标准农田', plan])).toContain('actual');
  });
});

describe('parts of a report under headings', () => {
  const numbered = [
    title,
    '一、2025年工作回顾',
    '新建学校20所。',
    '二、2026年重点工作',
    '（一）着力改善民生',
    '新建学校30所。',
  ];

  it('goes by the heading above, over the headings between', () => {
    expect(modalitiesOf(numbered)).toEqual(['actual', 'planned']);
  });
  it('shows the heading', () => {
    expect(claimsOf(numbered).at(-1)?.evidence.modality[0]?.text).toBe('2026年重点工作');
  });
  it('leaves what a plan says of the past a fact', () => {
    expect(modalitiesOf([title, '一、2026年工作安排', '2025年初，全市有学校20所。'])).toEqual(['actual']);
  });
});

describe('the division of a document', () => {
  const evidence = (...scores: number[]) => scores.map((score) => ({ score, turn: 5 }));

  it.each<[string, number[], boolean[]]>([
    ['nothing', [], []],
    ['one part', [-4, -4], [false, false]],
    ['two parts', [-20, -20, 20, 20], [false, false, true, true]],
    ['a sentence that resembles the other part', [-20, 4, -20], [false, false, false]],
    ['back again', [-20, 30, -20], [false, true, false]],
  ])('%s', (_name, scores, expected) => {
    expect(divide(evidence(...scores))).toEqual(expected);
  });
});
