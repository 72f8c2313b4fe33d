import { describe, expect, test } from 'vitest';
import {
  assertGroundedHtml,
  createExtractor,
  extract,
  extractHtml,
  type HtmlExtraction,
  htmlExtractionSchema,
  htmlRange,
  InputTooLargeError,
  InvalidOptionsError,
  NotGroundedError,
} from '../../src/index.js';

const html =
  '<title>云泽市通报</title><h1>云泽市通报</h1><p>2022年，全市破获电诈案件<b>1</b>,295起，同比下降<i>12.6</i>&#37;。</p>' +
  '<p>9月3日，第三届会议<!-- 5 -->召开。</p>';
const extraction = extractHtml(html);

const sliced = (range: { readonly start: number; readonly end: number } | undefined): string =>
  html.slice(range?.start, range?.end);

describe('extractHtml', () => {
  test('reads the same as from the text of the page', () => {
    const { text, sourceMap: _, content: __, unread: ___, ...rest } = extraction;
    expect(text).toBe(
      '云泽市通报\n2022年，全市破获电诈案件1,295起，同比下降12.6%。\n9月3日，第三届会议召开。',
    );
    expect(
      JSON.parse(JSON.stringify(rest, (key, value: unknown) => (key === 'sourceRange' ? undefined : value))),
    ).toEqual(extract(text));
  });

  test('gives the range in the markup of claims, of others and of quotes', () => {
    expect(extraction.claims.map(({ sourceRange }) => sliced(sourceRange))).toEqual([
      '1</b>,295起',
      '12.6</i>&#37;',
    ]);
    expect(extraction.others.map(({ sourceRange }) => sliced(sourceRange))).toContain('9月3日');
    expect(sliced(extraction.bulletin.headline.main?.sourceRange)).toBe('云泽市通报');
    const [sentence] = extraction.bulletin.sections.flatMap(
      ({ paragraphs }) => paragraphs[0]?.sentences ?? [],
    );
    expect(sliced(sentence?.sourceRange)).toMatch(/^2022年.*&#37;。$/);
  });

  test('gives the range of any span', () => {
    const [claim] = extraction.claims;
    expect(sliced(htmlRange(extraction, claim?.evidence.metric[0] ?? { start: 0, end: 0 }))).toBe('电诈案件');
  });

  test('fits its schema, and is the same when it has been JSON', () => {
    expect(htmlExtractionSchema.parse(extraction)).toEqual(extraction);
    const again: HtmlExtraction = htmlExtractionSchema.parse(JSON.parse(JSON.stringify(extraction)));
    expect(again).toEqual(extraction);
    assertGroundedHtml(html, again);
  });

  test('says what was cut off and reads the rest', () => {
    const markup = '<p>全市3起。</p><p>云泽市<b title="4起';
    const cut = extractHtml(markup);
    expect(cut.claims.map(({ quote }) => quote)).toEqual(['3起']);
    expect(cut.unread).toEqual([{ start: 18, end: markup.length, cutOff: 'tag' }]);
    assertGroundedHtml(markup, cut);
  });

  test('resolves times against the day of publication', () => {
    expect(extractHtml('<p>去年新增就业3.2万人。', { published: '2024-02-01' }).claims[0]?.period).toBe(
      '2023',
    );
    expect(createExtractor().extractHtml('<p>去年新增就业3.2万人。').claims[0]?.period).toBeNull();
  });

  test.each([undefined, null, 5, {}, Buffer.from('<p>3人')])('refuses %j, naming the argument', (value) => {
    expect(() => Reflect.apply(extractHtml, null, [value])).toThrow(TypeError);
    expect(() => Reflect.apply(extractHtml, null, [value])).toThrow(
      /extractHtml\(html\): html must be a string/,
    );
  });

  test('refuses options that do not fit', () => {
    expect(() => Reflect.apply(extractHtml, null, ['3人', { published: '1.1.2023' }])).toThrow(
      InvalidOptionsError,
    );
  });

  test('has its limit on the text, not on the markup', () => {
    const limits = { maxLength: 5 };
    expect(extractHtml(`<p title="${'x'.repeat(100)}">接警3起`, { limits }).text).toBe('接警3起');
    expect(() => extractHtml('<p>全市接警3起', { limits })).toThrow(InputTooLargeError);
  });

  test.each(['', '<p></p>', '<!-- 3起 -->', '<script>3起</script>'])('gives no claims for %j', (empty) => {
    expect(extractHtml(empty)).toMatchObject({ text: '', claims: [], others: [] });
  });

  test('runs nothing', () => {
    const evil = '<img src=x onerror="globalThis.evil=1"><script>globalThis.evil=1</script><p>3起';
    expect(extractHtml(evil).text).toBe('3起');
    expect('evil' in globalThis).toBe(false);
  });
});

describe('assertGroundedHtml', () => {
  test('takes what was read from the markup', () => {
    expect(() => assertGroundedHtml(html, extraction)).not.toThrow();
  });

  const moved = (by: number): HtmlExtraction => ({
    ...extraction,
    claims: extraction.claims.map((claim) => ({
      ...claim,
      sourceRange: { start: (claim.sourceRange?.start ?? 0) + by, end: claim.sourceRange?.end ?? 0 },
    })),
  });

  test.each<[string, string, HtmlExtraction, RegExp]>([
    ['other markup', html.replace('295', '296'), extraction, /bulletin: sourceRange .* not/],
    ['a range that is moved', html, moved(1), /^claim .*: sourceRange .* is ",295起", not "1,295起"/],
    [
      'a claim without range',
      html,
      { ...extraction, claims: extract(extraction.text).claims },
      /has no sourceRange/,
    ],
    [
      'a text that is not its own',
      html,
      { ...extraction, text: extraction.text.replace('295', '296') },
      /bulletin/,
    ],
  ])('refuses %s', (_, markup, value, message) => {
    expect(() => assertGroundedHtml(markup, value)).toThrow(NotGroundedError);
    expect(() => assertGroundedHtml(markup, value)).toThrow(message);
  });
});
