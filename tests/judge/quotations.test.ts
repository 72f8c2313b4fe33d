import { expect, test } from 'vitest';
import { quotationAround } from '../../src/judge/quotations.js';

const inner = (text: string, word: string, reach = 24): string | null => {
  const start = text.indexOf(word);
  const quotation = quotationAround(text, { start, end: start + word.length }, reach);
  return quotation === null ? null : text.slice(quotation.start, quotation.end);
};

test.each([
  ['锻造“四个过硬”队伍', '四个', '四个过硬'],
  ['印发《三年计划》', '三年', '三年计划'],
  ['“甲”和三个“乙”', '三个', null],
  ['“没有收尾的三个', '三个', null],
  ['三个“乙”', '三个', null],
])('around %j: %j', (text, word, expected) => expect(inner(text, word)).toBe(expected));

test('a quotation longer than the reach is none', () => {
  expect(inner(`“${'很'.repeat(30)}三个”`, '三个')).toBeNull();
});
