import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { extract, extractHtml } from '../../src/index.js';
import { bulletinSnapshot, InvalidExpectationError } from '../../src/vitest/index.js';
import { gongbao } from '../cli/gongbao.js';
import { fixtureNames, readFixture } from '../fixtures.js';
import { extraction, html, htmlExtraction, text } from './bulletin.js';

const folder = mkdtempSync(join(tmpdir(), 'gongbao-vitest-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

test('is the same of a text and of its extraction', () => {
  expect(bulletinSnapshot({ text, ...extraction })).toBe(bulletinSnapshot(text));
});

test('is what gongbao snapshot writes, of text and of HTML', async () => {
  const expected = join(folder, 'bulletin.expected.txt');
  expect(gongbao(['snapshot', write('bulletin.txt', text), '--output', expected])).toMatchObject({ code: 0 });
  await expect(bulletinSnapshot(text)).toMatchFileSnapshot(expected);
  const page = gongbao(['snapshot', write('page.html', html)]);
  expect(page.stdout).toBe(bulletinSnapshot(htmlExtraction));
});

test('is stable, and differs in one block where one number does', () => {
  for (const name of fixtureNames) {
    const fixture = readFixture(name);
    expect(bulletinSnapshot(fixture)).toBe(bulletinSnapshot(fixture));
  }
  const before = bulletinSnapshot('全市43个派出所完成改革。\n\n建成检查站8个。').split('\n');
  const after = bulletinSnapshot('全市43个派出所完成改革。\n\n建成检查站9个。').split('\n');
  expect(after.filter((line, at) => line !== before[at])).toEqual([
    '9个',
    '  sentence    建成检查站«9个»。',
    '  amount      9 个, count',
  ]);
});

test('takes the day of publication through the extraction', () => {
  const notice = '今年接警3起。';
  const snapshot = bulletinSnapshot({ text: notice, ...extract(notice, { published: '2023-05-04' }) });
  expect(snapshot).toContain('  period      2023');
  expect(bulletinSnapshot(notice)).toContain('  period      -');
});

test('an extraction without its text is refused', () => {
  expect(() => bulletinSnapshot(JSON.parse(JSON.stringify(extraction)))).toThrow(InvalidExpectationError);
  expect(() => bulletinSnapshot(JSON.parse('3'))).toThrow(InvalidExpectationError);
  expect(bulletinSnapshot(extractHtml(html))).toContain('headline');
});
