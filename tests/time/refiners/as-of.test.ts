import { calendar, published, testReadings } from '../table.js';

testReadings([
  ['截至8月底,累计投入', '截至8月底', { type: 'asOf', at: calendar({ month: 8, edge: 'end' }) }],
  ['截至目前,累计投入', '截至目前', { type: 'asOf', at: calendar({ day: published(0) }) }],
  [
    '截至北京时间今天16时,累计投入',
    '截至北京时间今天16时',
    { type: 'asOf', at: calendar({ day: published(0), clock: { type: 'clock', hour: 16 } }) },
  ],
  ['截止日期为9月30日', '9月30日', calendar({ month: 9, day: 30 })],
]);
