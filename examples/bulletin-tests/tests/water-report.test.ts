import { describe, expect, test } from 'vitest';
import { extractor, readBulletin } from './bulletin.js';

const html = readBulletin('water-report.html');
const report = extractor.extractHtml(html);

describe('the water report, a page of HTML', () => {
  test('has its headline', () => {
    expect(report).toHaveHeadline(/^望川县水利局2023年工作公报$/);
  });

  test('reads numbers across tags and entities', () => {
    expect(report).toHaveClaim({ metric: '全县供水总量', decimal: '125000000', unit: '立方米' });
    expect(report).toHaveClaim({ text: '3.1%', value: 3.1, direction: 'increase' });
  });

  test('reads ranges, money and plans', () => {
    expect(report).toHaveClaim({ min: 100_000, max: 150_000, unit: '立方米' });
    expect(report).toHaveClaim({ kind: 'money', value: 6.8e8, unit: 'CNY' });
    expect(report).toHaveClaim({ period: '2024', modality: 'planned', unit: '亩' });
  });

  test('is grounded in its markup', () => {
    expect(report).toBeGrounded(html);
  });
});

test('a sentence alone is read on the fly', () => {
  expect('全县农村自来水普及率为94.5%。').toHaveClaim({ metric: /普及率$/, value: 94.5, unit: '%' });
});
