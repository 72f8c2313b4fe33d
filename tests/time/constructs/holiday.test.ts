import { testNone, testReadings } from '../table.js';

const holiday = (name: string, daysOff: boolean) => ({ type: 'holiday', name, daysOff }) as const;

testReadings([
  ['春节将至', '春节', holiday('春节', false)],
  ['国庆假期', '国庆假期', holiday('国庆节', true)],
  ['五一小长假客流', '五一小长假', holiday('劳动节', true)],
  ['“十一”前后客流', '“十一”', holiday('国庆节', false)],
  ['中秋国庆假期客流', '中秋国庆假期', holiday('国庆节', true)],
  ['端午期间客流', '端午期间', holiday('端午节', false)],
  ['2023年春节客流', '2023年春节', { type: 'holiday', name: '春节', daysOff: false, year: 2023 }],
]);

testNone(['吴国庆', '十一届', '五一路', '三八线', '清明上河', '五四大街']);
