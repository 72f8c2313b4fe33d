import { testNone, testReadings } from '../table.js';

const era = (from: number | null, to: number | null) => ({ type: 'era', from, to }) as const;

testReadings([
  ['上世纪90年代建厂', '上世纪90年代', era(1990, 1999)],
  ['20世纪八十年代建厂', '20世纪八十年代', era(1980, 1989)],
  ['1990年代建厂', '1990年代', era(1990, 1999)],
  ['90年代建厂', '90年代', era(1990, 1999)],
  ['20年代建厂', '20年代', era(null, null)],
  ['上世纪六七十年代建厂', '上世纪六七十年代', era(null, null)],
  ['21世纪治理', '21世纪', era(2001, 2100)],
  ['到本世纪中叶', '本世纪中叶', era(null, null)],
  ['“90后”骑手', '“90后”', era(null, null)],
  ['95后骑手', '95后', era(null, null)],
]);

testNone(['青年代表', '世纪疫情', '新世纪广场', '30后续', '190后方', '半世纪', '跨世纪']);
