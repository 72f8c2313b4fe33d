import { calendar, published, testReadings } from '../table.js';
import { expect, test } from 'vitest';
import { findTimes } from '../../../src/time/find-times.js';

const since = (year: number) => ({ type: 'since', from: calendar({ year }) }) as const;

testReadings([
  ['党的十八大以来,绿地扩大', '党的十八大以来', since(2012)],
  ['中共二十大以来,绿地扩大', '中共二十大以来', since(2022)],
  ['改革开放以来,绿地扩大', '改革开放以来', since(1978)],
  ['新中国成立以来,绿地扩大', '新中国成立以来', since(1949)],
  ['开年以来,绿地扩大', '开年以来', { type: 'since', from: calendar({ year: published(0) }) }],
]);

test('another body counts its congresses otherwise', () => {
  expect(findTimes('工会十七大以来,绿地扩大').map(({ value }) => value)).toEqual([
    { type: 'since', from: null },
  ]);
});
