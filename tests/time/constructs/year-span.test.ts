import { calendar, interval, testNone, testReadings } from '../table.js';

const years = (from: number, to: number) => interval(calendar({ year: from }), calendar({ year: to }));

testReadings([
  ['2023—2024赛季开赛', '2023—2024赛季', years(2023, 2024)],
  ['2023—24雪季开板', '2023—24雪季', years(2023, 2024)],
  ['2023/2024年度冬储', '2023/2024年度', years(2023, 2024)],
  ['规划(2021—2035年)印发', '2021—2035年', years(2021, 2035)],
  ['规划(2021-2025)印发', '2021-2025', years(2021, 2025)],
]);

testNone(['编号2025-2021', '电话2021-20250', '1021-1025', '2023-24', '0.2021-2025']);
