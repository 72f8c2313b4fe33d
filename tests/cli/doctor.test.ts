import { expect, test } from 'vitest';
import { gongbao } from './gongbao.js';

test('gongbao doctor says what loads and what auto takes', () => {
  const { code, stdout, stderr } = gongbao(['doctor']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^TOKENIZER +LOADS +VERSION$/m);
  expect(stdout).toMatch(/^@node-rs\/jieba +yes +\d+\.\d+\.\d+$/m);
  expect(stdout).toMatch(/^auto takes (nodejieba|@node-rs\/jieba)$/m);
});
