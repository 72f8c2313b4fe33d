import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, isoDay } from '../../src/time/calendar.js';
import { findDate } from '../../src/time/parse-date.js';
import { writings } from './writings.js';

test.each([
  ['发布时间:2024-03-22 10:05', '2024-03-22', '2024-03-22'],
  ['2023年01月10日 第3版', '2023年01月10日', '2023-01-10'],
  ['青岫日报2024.05.20', '2024.05.20', '2024-05-20'],
  ['2024/3/22', '2024/3/22', '2024-03-22'],
  ['二〇二三年二月二十五日', '二〇二三年二月二十五日', '2023-02-25'],
  ['二○二三年十二月三十一日', '二○二三年十二月三十一日', '2023-12-31'],
  ['2022 年 3 月 5 日', '2022 年 3 月 5 日', '2022-03-05'],
  ['2024年3月22号', '2024年3月22号', '2024-03-22'],
  ['2023年2月30日改为2023年3月1日', '2023年3月1日', '2023-03-01'],
  ['2024年2月29日', '2024年2月29日', '2024-02-29'],
])('%s gives %s', (text, written, iso) => {
  const start = text.indexOf(written);
  expect(findDate(text)).toEqual({ start, end: start + written.length, iso });
});

test.each([
  '2023年2月30日',
  '2023年2月29日',
  '2024-13-01',
  'v2024.05.20',
  'news.cn/2024/03/22/c.htm',
  '2024-03-22-15',
  '2024-3/22',
  '2024年3月',
  '3月22日',
  '12024年3月22日',
  '',
])('%s holds no date', (text) => {
  expect(findDate(text)).toBeNull();
});

test('the search begins at the offset given', () => {
  const text = '2024-03-22至2024-03-25';
  expect(findDate(text, 1)).toEqual({ start: 11, end: 21, iso: '2024-03-25' });
  expect(findDate(text, 12)).toBeNull();
});

const day = fc
  .integer({ min: 0, max: 110_000 })
  .map((days) => addDays({ year: 1800, month: 1, day: 1 }, days));

test.each(writings)('every day written as $name is read back', ({ write }) => {
  fc.assert(
    fc.property(day, (date) => {
      const text = `电(${write(date)})`;
      expect(findDate(text)).toEqual({ start: 2, end: text.length - 1, iso: isoDay(date) });
    }),
  );
});
