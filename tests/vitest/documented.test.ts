import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createExtractor } from '../../src/index.js';
import { bulletinSnapshot } from '../../src/vitest/index.js';
import { messageOf } from './failing.js';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

const documentation = read('docs/testing.md');
const text = read('examples/bulletin-tests/bulletins/traffic-notice.txt');
const expected = read('examples/bulletin-tests/bulletins/traffic-notice.expected.txt');
const extraction = createExtractor({ tokenizer: '@node-rs/jieba' }).extract(text);
const notice = { text, ...extraction };

const block = (language: string, content: string): string => `\`\`\`${language}\n${content.trim()}\n\`\`\``;

test.each([
  () => expect(notice).toHaveClaim({ metric: '酒后驾驶', value: 1306, unit: '起', period: '2023-H1' }),
  () => expect(notice).toHaveClaim({ metric: '车管所窗口', value: 40 }),
  () => expect(notice).not.toHaveClaim({ modality: 'planned' }),
  () => expect(notice).toHaveClaim(JSON.parse('{ "metrics": "酒后驾驶" }')),
  () => expect(notice).toHaveHeadline({ kicker: '平安出行', main: /成绩单$/ }),
  () => expect(extraction).toBeGrounded(text.replace('上半年', '上 半年')),
])('the documentation shows the message of %o', (assertion) => {
  expect(documentation).toContain(block('text', messageOf(assertion)));
});

test('the documentation shows a block of the snapshot of the example', () => {
  expect(bulletinSnapshot(notice)).toBe(expected);
  const claim = expected.split('\n\n').find((paragraph) => paragraph.startsWith('6.8%\n')) ?? '';
  expect(documentation).toContain(block('text', claim));
});
