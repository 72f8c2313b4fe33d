import { calendar, testNone, testReadings } from '../table.js';

const lunar = (month: number, day: number) => ({ type: 'lunar', month, day }) as const;

testReadings([
  ['正月初六返程', '正月初六', lunar(1, 6)],
  ['腊月二十三祭灶', '腊月二十三', lunar(12, 23)],
  ['农历八月十五赏月', '农历八月十五', lunar(8, 15)],
  ['四月初八庙会', '四月初八', lunar(4, 8)],
  ['大年初一值守', '大年初一', lunar(1, 1)],
  ['除夕值守', '除夕', lunar(12, 30)],
  ['欢庆三月三', '三月三', lunar(3, 3)],
  ['十月二十日放水', '十月二十日', calendar({ month: 10, day: 20 })],
]);

testNone(['初六', '大年']);
