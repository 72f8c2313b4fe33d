import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isoDay } from '../../src/time/calendar.js';
import { findTimes } from '../../src/time/find-times.js';
import { resolveTime, type TimeContext } from '../../src/time/resolve-time.js';
import { writings } from './writings.js';

const nothing: TimeContext = { published: null, year: null, current: null };

/** The period of the first time of a sentence. */
const resolve = (sentence: string, context: Partial<TimeContext>): string | null => {
  const value = findTimes(sentence)[0]?.value;
  expect(value, sentence).toBeDefined();
  return value === undefined ? null : resolveTime(value, { ...nothing, ...context });
};

const resolves = (
  context: Partial<TimeContext>,
  table: readonly (readonly [string, string | null])[],
): void => {
  test.each(table)('%s is %s', (sentence, period) => {
    expect(resolve(sentence, context)).toBe(period);
  });
};

describe('what is written out needs no context', () => {
  resolves({}, [
    ['2022年,', '2022'],
    ['2025年8月,', '2025-08'],
    ['截至2025年8月底,', '2025-08'],
    ['2026年1月9日,', '2026-01-09'],
    ['2026年1月9日上午9时,', '2026-01-09'],
    ['2025年一季度,', '2025-Q1'],
    ['2025年上半年,', '2025-H1'],
    ['2025年前7个月,', '2025-01/2025-07'],
    ['2025年前三季度,', '2025-01/2025-09'],
    ['2021—2025年,', '2021/2025'],
    ['“十四五”期间,', '2021/2025'],
    ['2024年1月15日—21日,', '2024-01-15/2024-01-21'],
    ['2024年12月30日至1月2日,', '2024-12-30/2025-01-02'],
    ['2024年2月下旬,', '2024-02-21/2024-02-29'],
    ['2024年第3周,', '2024-01-15/2024-01-21'],
    ['2024年10月1日20时至22时,', '2024-10-01'],
    ['2024年春节假期,', '2024-02-10/2024-02-17'],
    ['上世纪90年代,', '1990/1999'],
    ['一、二季度,', null],
    ['今年,', null],
    ['3月,', null],
    ['12日,', null],
    ['五年来,', null],
    ['目前,', null],
  ]);
});

describe('published on Wednesday 2025-09-03', () => {
  resolves({ published: '2025-09-03' }, [
    ['今年,', '2025'],
    ['去年,', '2024'],
    ['上年,', '2024'],
    ['前年,', '2023'],
    ['明年,', '2026'],
    ['全年,', '2025'],
    ['年底,', '2025'],
    ['今年以来,', '2025'],
    ['今年6月以来,', '2025-06/2025-09'],
    ['去年以来,', '2024/2025'],
    ['8月28日以来,', '2025-08-28/2025-09-03'],
    ['三季度以来,', '2025-07/2025-09'],
    ['“十四五”以来,', '2021/2025'],
    ['党的十八大以来,', '2012/2025'],
    ['1至7月,', '2025-01/2025-07'],
    ['前7个月,', '2025-01/2025-07'],
    ['前三季度,', '2025-01/2025-09'],
    ['前11个月,', '2024-01/2024-11'],
    ['一季度,', '2025-Q1'],
    ['上半年,', '2025-H1'],
    ['截至8月底,', '2025-08'],
    ['8月份,', '2025-08'],
    ['12月,', '2025-12'],
    ['上月,', '2025-08'],
    ['本月1日,', '2025-09-01'],
    ['9月1日,', '2025-09-01'],
    ['10月1日,', '2025-10-01'],
    ['2日,', '2025-09-02'],
    ['10日,', '2025-09-10'],
    ['28日,', '2025-08-28'],
    ['昨天,', '2025-09-02'],
    ['昨晚,', '2025-09-02'],
    ['前天,', '2025-09-01'],
    ['明天到15日,', '2025-09-04/2025-09-15'],
    ['目前,', '2025-09-03'],
    ['截至目前,', '2025-09-03'],
    ['上周,', '2025-08-25/2025-08-31'],
    ['上周五,', '2025-08-29'],
    ['周三,', '2025-09-03'],
    ['周五,', '2025-08-29'],
    ['周末,', '2025-08-30/2025-08-31'],
    ['前一周,', '2025-08-25/2025-08-31'],
    ['过去24小时,', '2025-09-02/2025-09-03'],
    ['最近一周,', '2025-08-28/2025-09-03'],
    ['未来三天,', '2025-09-04/2025-09-06'],
    ['一年来,', '2024-09/2025-09'],
    ['建交50年来,', '1975/2025'],
    ['十年前,', '2015'],
    ['三天前,', '2025-08-31'],
    ['农历八月十五,', '2025-10-06'],
    ['2月30日,', null],
    ['五年来,', null],
    ['近三年累计,', null],
    ['近年来,', null],
    ['凌晨2时,', null],
    ['春节将至,', null],
    ['每年3月12日,', null],
    ['春运启动以来,', null],
    ['当日,', null],
    ['同期,', null],
  ]);
});

describe('published in January', () => {
  resolves({ published: '2023-01-10' }, [
    ['12月,', '2022-12'],
    ['12月30日,', '2022-12-30'],
    ['1—11月,', '2022-01/2022-11'],
    ['前11个月,', '2022-01/2022-11'],
    ['四季度,', '2022-Q4'],
    ['1月,', '2023-01'],
    ['28日,', '2022-12-28'],
    ['2月4日,', '2023-02-04'],
    ['今年以来,', '2023'],
    ['除夕,', '2023-01-21'],
  ]);
});

describe('the period in force', () => {
  resolves({ published: '2024-03-22', current: '2023-11' }, [
    ['当月,', '2023-11'],
    ['上月,', '2023-10'],
    ['次月,', '2023-12'],
    ['当年,', '2023'],
    ['全年,', '2023'],
    ['上年,', '2022'],
    ['去年同期,', '2022-11'],
    ['2019年同期,', '2019-11'],
    ['同期,', '2023-11'],
    ['去年,', '2023'],
    ['当日,', null],
  ]);
  resolves({ published: '2024-03-22', current: '2023-12-31' }, [
    ['当日,', '2023-12-31'],
    ['当晚,', '2023-12-31'],
    ['次日,', '2024-01-01'],
    ['前一天,', '2023-12-30'],
    ['当月,', '2023-12'],
    ['次年,', '2024'],
  ]);
  resolves({ published: '2024-01-25', current: '2024-01-15/2024-01-21' }, [
    ['前一周,', '2024-01-08/2024-01-14'],
    ['当周,', '2024-01-15/2024-01-21'],
  ]);
  resolves({ published: '2024-01-13', current: '2024-01-12' }, [['9日以来,', '2024-01-09/2024-01-12']]);
});

describe('a review of 2022 published in January 2023', () => {
  resolves({ published: '2023-01-10', reviewYear: 2022 }, [
    ['今年以来,', '2022'],
    ['全年,', '2022'],
    ['年末,', '2022'],
    ['前7个月,', '2022-01/2022-07'],
    ['1月,', '2022-01'],
    ['3月以来,', '2022-03/2022-12'],
    ['一年来,', '2022'],
    ['上年,', '2021'],
    ['今年,', '2023'],
    ['目前,', '2023-01-10'],
    ['9日,', '2023-01-09'],
  ]);
});

describe('plans', () => {
  resolves({ published: '2023-12-17', plan: '2021/2025' }, [
    ['五年来,', '2021/2025'],
    ['这五年,', '2021/2025'],
    ['近三年累计,', null],
  ]);
  resolves({ published: '2026-02-03' }, [
    ['五年来,', '2021/2025'],
    ['这五年,', '2021/2025'],
    ['今后五年,', '2026/2030'],
    ['“十四五”以来,', '2021/2025'],
  ]);
});

describe('the document tells its year but not its day', () => {
  resolves({ year: 2023 }, [
    ['全年,', '2023'],
    ['上半年,', '2023-H1'],
    ['3月,', '2023-03'],
    ['今年,', null],
  ]);
});

const day = fc
  .integer({ min: 0, max: 60_000 })
  .map((days) => addDays({ year: 1920, month: 1, day: 1 }, days));

test.each(writings)('every day written as $name resolves to itself', ({ write }) => {
  fc.assert(
    fc.property(day, (date) => {
      expect(resolve(`于${write(date)},`, {})).toBe(isoDay(date));
    }),
  );
});

test('a date without its year is never far ahead and less than a year and a half back', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -300, max: 150 }), (published, distance) => {
      const date = addDays(published, distance);
      const resolved = resolve(`${date.month}月${date.day}日,`, { published: isoDay(published) });
      if (date.month === 2 && date.day === 29) return;
      const sure = distance > -180 && distance <= 31;
      if (sure) expect(resolved).toBe(isoDay(date));
      else expect(resolved).toMatch(isoDay(date).slice(4));
    }),
  );
});

describe('the new year, from November on the next', () => {
  resolves({ published: '2025-12-30' }, [['新的一年,', '2026']]);
  resolves({ published: '2026-01-02' }, [['新的一年,', '2026']]);
});

describe('days before a holiday', () => {
  resolves({ published: '2024-02-09', eve: '2024-01-26/2024-02-09' }, [['节前,', '2024-01-26/2024-02-09']]);
  resolves({ published: '2024-02-09' }, [['节前,', null]]);
});

describe('a window that ends at a time of its own', () => {
  resolves({ published: '2023-02-10' }, [
    ['截至9日晚的24小时内,', '2023-02-08/2023-02-09'],
    ['截至2月7日的三天内,', '2023-02-05/2023-02-07'],
  ]);
});
