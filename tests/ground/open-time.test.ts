import { describe, expect, test } from 'vitest';
import { endsPeriod, readOpenTimes } from '../../src/ground/open-time.js';
import { findTimes } from '../../src/time/find-times.js';

const open = (text: string): (readonly [string, string])[] =>
  readOpenTimes(text, findTimes(text)).map(({ start, end, strength }) => [text.slice(start, end), strength]);

describe('readOpenTimes', () => {
  test.each([
    ['入冬以来全市接种3万剂次', '入冬以来', 'soft'],
    ['近日,3家企业签约', '近日', 'soft'],
    ['近年来,新增企业3家', '近年来', 'hard'],
    ['大桥建成后,车程将缩短至2小时', '建成后', 'hard'],
    ['事故发生后,股价下跌3%', '事故发生后', 'soft'],
    ['他执教期间,培养冠军3名', '执教期间', 'hard'],
    ['第三年就有了3万元收入', '第三年', 'hard'],
    ['《规划纲要(草案)》提出28项指标', '《规划纲要(草案)》', 'soft'],
  ])('%s', (text, words, strength) => expect(open(text)).toContainEqual([words, strength]));

  test.each([
    '比往年增加3%',
    '创有记录以来最好水平',
    '节后返程客流3万人次',
    '今年以来新增3家',
    '连续第三年获奖',
  ])('none in %s', (text) => expect(open(text)).toEqual([]));

  test('what happened is named', () => {
    const text = '事故发生后,股价下跌3%';
    expect(readOpenTimes(text, findTimes(text))[0]?.event).toBe('事故');
  });
});

describe('endsPeriod', () => {
  const soft = { start: 0, end: 2, strength: 'soft', event: null, lasting: true } as const;
  const hard = { ...soft, strength: 'hard' } as const;
  test.each([
    [soft, '2023-06', true],
    [soft, '2023', false],
    [hard, '2023', true],
    [hard, '2021/2025', false],
  ])('%j and %s: %s', (time, period, expected) => {
    expect(endsPeriod(time, period, '2026-02-01')).toBe(expected);
  });
});
