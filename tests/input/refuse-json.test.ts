import { describe, expect, test } from 'vitest';
import { refuseJson } from '../../src/input/refuse-json.js';

describe('refuseJson', () => {
  test.each([
    ['a line', '{"id":"a","text":"接警3起。"}', /lines of JSON.*--input-format jsonl/],
    ['lines', ' \n{"id":"a","text":"接警3起。"}\r\n{"id":"b"}\n', /lines of JSON.*--input-format jsonl/],
    ['an object over several lines', '{\n  "id": "a"\n}\n', /is JSON.*each record on a line/],
    ['a list over several lines', '[{\n  "id": "a"\n}]', /is JSON.*each record on a line/],
  ])('refuses %s', (_, text, message) => {
    expect(() => refuseJson(text)).toThrow(message);
    expect(() => refuseJson(text)).toThrow(expect.objectContaining({ code: 'NOT_TEXT' }));
  });

  test.each(['', '全市接警3起。', '{3起} 是占位符', '[2023]12号文件', '3', '"接警3起"', '[1] 国家统计局'])(
    'lets %j be',
    (text) => {
      expect(() => refuseJson(text)).not.toThrow();
    },
  );
});
