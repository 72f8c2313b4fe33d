import { bulletinSnapshot } from 'gongbao/vitest';
import { describe, expect, test } from 'vitest';
import { extractor, readBulletin } from './bulletin.js';

const text = readBulletin('traffic-notice.txt');
// With its text an extraction tells lines; without it, offsets.
const notice = { text, ...extractor.extract(text) };

describe('the traffic notice', () => {
  test('has its headline', () => {
    expect(notice).toHaveHeadline('云泽交警晒出上半年成绩单');
    expect(notice).toHaveHeadline({ kicker: /^平安出行/, sub: null });
    expect(notice).not.toHaveHeadline('交警在行动');
  });

  test('says how many calls there were, and by how much fewer', () => {
    expect(notice).toHaveClaim({ metric: /交通警情$/, value: 8642, unit: '起', period: '2023-H1' });
    expect(notice).toHaveClaim({ text: '12.4%', direction: 'decrease', basis: 'yearOnYear' });
  });

  test('says what is exact, what is not and what is planned', () => {
    expect(notice).toHaveClaim({ text: '3万余笔', value: 30000, approx: 'moreThan' });
    expect(notice).toHaveClaim({
      metric: expect.stringContaining('服务站'),
      value: 8,
      period: '2024',
      modality: 'planned',
    });
    expect(notice).not.toHaveClaim({ value: 8, modality: 'actual' });
  });

  test('claims nothing by a slogan', () => {
    expect(notice).not.toHaveClaim({ text: '一窗' });
  });

  test('is grounded in its text', () => {
    expect(notice).toBeGrounded();
  });

  test('reads as somebody has checked', async () => {
    await expect(bulletinSnapshot(notice)).toMatchFileSnapshot('../bulletins/traffic-notice.expected.txt');
  });
});
