import { describe, expect, it } from 'vitest';
import { setPageNumbersApart } from '../../../src/structure/constructs/page-number.js';
import { readLines } from '../../../src/structure/line.js';
import { readSource } from '../../../src/source/source-text.js';

const LONG = '全年生产总值增长5.6%，就业形势总体稳定';

const numbersIn = (text: string): readonly string[] =>
  setPageNumbersApart(readLines(readSource(text))).numbers.map(({ passage }) => passage.raw);

describe('setPageNumbersApart', () => {
  it.each([
    ['第 1 页 共 2 页', ['第 1 页 共 2 页']],
    ['第3页', ['第3页']],
    ['- 3 -', ['- 3 -']],
    ['— 12 —', ['— 12 —']],
    ['1 / 2', ['1 / 2']],
    ['Page 3 of 10', ['Page 3 of 10']],
    [`${LONG}\n3\n${LONG}\n${LONG}\n4\n${LONG}`, ['3', '4']],
    [`${LONG}\n3\n${LONG}`, []],
    ['水泥\n12\n13\n14', []],
    [`甲乙\n${' '.repeat(20)}1\n丙丁\n${' '.repeat(20)}2\n戊己`, ['1', '2']],
    [`${LONG}\n01\n${LONG}\n02\n${LONG}`, []],
    ['第三版', []],
    ['-3.5', []],
    ['12.5', []],
  ])('%s', (text, expected) => {
    expect(numbersIn(text)).toEqual(expected);
  });
});
