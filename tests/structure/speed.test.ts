import { describe, expect, it } from 'vitest';
import { read } from './reading.js';

/** Lines that a step might read again and again. */
const lines: readonly string[] = [
  '经济运行平稳\n',
  '经济运行平稳。\n',
  '12.5\n',
  '水泥\n12.5\n',
  '水泥  万吨  产量\n',
  'a | b\na | b | c\n',
  '水泥 12.5 13.5\n甲乙\n',
  '1.加快发展\n',
  '县石桥镇的积水已没过膝盖，镇干部罗秀挨\n',
  '主要任务的\n',
  '来源：\n',
  '相关阅读：\n',
  '目录\n',
  '注：1.数据\n2.数据\n',
  '第 1 页 共 2 页\n',
  '(记者 甲乙 通讯员 丙丁)\n',
  '【火灾形势】 火灾同比下降8.3%，损失减少。\n',
  '01\n已经下了多少\n',
  '**核心数据**\n',
  '激发经营主体活力。\n一、综合\n',
  '——',
  '来源:',
  '（',
  '…………1\n',
];

describe('readStructure', () => {
  it.each(lines)('needs time in proportion to its input: %j', (line) => {
    const time = (count: number): number => {
      const text = line.repeat(count);
      const started = performance.now();
      read(text);
      return performance.now() - started;
    };
    time(2000);
    expect(time(20_000)).toBeLessThan(Math.max(2000, 60 * time(2000)));
  });
});
