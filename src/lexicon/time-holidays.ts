/** Holidays whose name needs no addition. Source: 《全国年节及纪念日放假办法》 and the traditional festivals. */
export const holidays: readonly string[] =
  '春节 元旦 元宵节 清明节 劳动节 端午节 中秋节 国庆节 重阳节 七夕节 儿童节 妇女节 青年节 建党节 建军节 教师节'.split(
    ' ',
  );

/** Short names, which are holidays only before 假期, 期间 or the like: 国庆 alone may be a person. */
export const shortHolidays: readonly string[] = '清明 端午 中秋 国庆 元宵 重阳 七夕 中秋国庆'.split(' ');

/** Names that are numerals, holidays only in quotation marks or before 假期, 期间 or the like: 五一假期, “十一”. */
export const numeralHolidays: readonly string[] =
  '五一 十一 六一 七一 八一 三八 五四 双十一 双十二 双11 双12'.split(' ');

/** What may follow the name of a holiday and belongs to it. */
export const holidayEndings: readonly string[] =
  '假期期间 小长假 长假 假期 假日 黄金周 期间 国际劳动节 劳动节 国际儿童节 儿童节 建军节 国际妇女节 妇女节 青年节'.split(
    ' ',
  );

/** Short names and numerals with the full name of the holiday. */
export const holidayNames: readonly (readonly [string, string])[] = [
  ['清明', '清明节'],
  ['端午', '端午节'],
  ['中秋', '中秋节'],
  ['国庆', '国庆节'],
  ['中秋国庆', '国庆节'],
  ['五一', '劳动节'],
  ['十一', '国庆节'],
  ['元宵', '元宵节'],
  ['重阳', '重阳节'],
];

const schedule = (year: number, days: Readonly<Record<string, string>>): (readonly [string, string])[] =>
  Object.entries(days).map(([name, period]) => [`${year}${name}`, period]);

/**
 * Days off by year and holiday. Source: the yearly notices of the General Office of the State Council
 * (国务院办公厅关于部分节假日安排的通知) for 2021 to 2026.
 */
export const holidaySchedule: ReadonlyMap<string, string> = new Map([
  ...schedule(2021, {
    元旦: '2021-01-01/2021-01-03',
    春节: '2021-02-11/2021-02-17',
    清明节: '2021-04-03/2021-04-05',
    劳动节: '2021-05-01/2021-05-05',
    端午节: '2021-06-12/2021-06-14',
    中秋节: '2021-09-19/2021-09-21',
    国庆节: '2021-10-01/2021-10-07',
  }),
  ...schedule(2022, {
    元旦: '2022-01-01/2022-01-03',
    春节: '2022-01-31/2022-02-06',
    清明节: '2022-04-03/2022-04-05',
    劳动节: '2022-04-30/2022-05-04',
    端午节: '2022-06-03/2022-06-05',
    中秋节: '2022-09-10/2022-09-12',
    国庆节: '2022-10-01/2022-10-07',
  }),
  ...schedule(2023, {
    元旦: '2022-12-31/2023-01-02',
    春节: '2023-01-21/2023-01-27',
    清明节: '2023-04-05',
    劳动节: '2023-04-29/2023-05-03',
    端午节: '2023-06-22/2023-06-24',
    中秋节: '2023-09-29/2023-10-06',
    国庆节: '2023-09-29/2023-10-06',
  }),
  ...schedule(2024, {
    元旦: '2023-12-30/2024-01-01',
    春节: '2024-02-10/2024-02-17',
    清明节: '2024-04-04/2024-04-06',
    劳动节: '2024-05-01/2024-05-05',
    端午节: '2024-06-08/2024-06-10',
    中秋节: '2024-09-15/2024-09-17',
    国庆节: '2024-10-01/2024-10-07',
  }),
  ...schedule(2025, {
    元旦: '2025-01-01',
    春节: '2025-01-28/2025-02-04',
    清明节: '2025-04-04/2025-04-06',
    劳动节: '2025-05-01/2025-05-05',
    端午节: '2025-05-31/2025-06-02',
    中秋节: '2025-10-01/2025-10-08',
    国庆节: '2025-10-01/2025-10-08',
  }),
  ...schedule(2026, {
    元旦: '2026-01-01/2026-01-03',
    春节: '2026-02-15/2026-02-23',
    清明节: '2026-04-04/2026-04-06',
    劳动节: '2026-05-01/2026-05-05',
    端午节: '2026-06-19/2026-06-21',
    中秋节: '2026-09-25/2026-09-27',
    国庆节: '2026-10-01/2026-10-07',
  }),
]);
