import { calendar, testNone, testReadings } from '../table.js';

const clock = (parts: object) => ({ type: 'clock', ...parts }) as const;

testReadings([
  ['凌晨2时起火', '凌晨2时', clock({ dayPart: 'night', hour: 2 })],
  ['16时30分扑灭', '16时30分', clock({ hour: 16, minute: 30 })],
  ['上午9点开馆', '上午9点', clock({ dayPart: 'morning', hour: 9 })],
  ['九点半开馆', '九点半', clock({ hour: 9, minute: 30 })],
  ['下午两点多到达', '下午两点多', clock({ dayPart: 'afternoon', hour: 2 })],
  ['零时起停运', '零时', clock({ hour: 0 })],
  ['12日晚起火', '12日晚', calendar({ day: 12, clock: clock({ dayPart: 'evening' }) })],
  [
    '今晚22:30停运',
    '今晚22:30',
    calendar({
      day: { offset: 0, to: 'published' },
      clock: clock({ dayPart: 'evening', hour: 22, minute: 30 }),
    }),
  ],
]);

testNone([
  '2小时到达',
  '新时代',
  '提出3点建议',
  '这一点',
  '11:05取胜',
  '日夜值守',
  '指数103.4点',
  '时速80公里',
  '30时',
]);
