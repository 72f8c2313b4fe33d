import fc from 'fast-check';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/html/html-source.js';
import { toSelector, toSelectors } from '../../src/html/selector.js';
import { rangeIn } from '../../src/html/source-map.js';

const selectorOf = (html: string, quote: string, end = quote) => {
  const start = html.indexOf(quote);
  return toSelector(html, { start, end: html.indexOf(end, start) + end.length });
};

describe('toSelector', () => {
  test('names the element, the words with their context and their place', () => {
    const html =
      '<html><body><div>😀</div><div><p>全市</p><p>😀共接报<b>1</b>5&#36215;，同比下降。</p></div></body></html>';
    expect(selectorOf(html, '1</b>', '&#36215;')).toEqual({
      type: 'XPathSelector',
      value: '/html[1]/body[1]/div[2]/p[2]',
      refinedBy: [
        { type: 'TextQuoteSelector', exact: '15起', prefix: '😀共接报', suffix: '，同比下降。' },
        { type: 'TextPositionSelector', start: 4, end: 7 },
      ],
    });
  });

  test.each<[string, string, string, string]>([
    ['a fragment', '<p>1</p><p>2</p>', '2', '/html[1]/body[1]/p[2]'],
    ['the element itself', '<p>1<b>2</b></p>', '2', '/html[1]/body[1]/p[1]/b[1]'],
    [
      'a table without body',
      '<table><tr><td>1<td>2</table>',
      '2',
      '/html[1]/body[1]/table[1]/tbody[1]/tr[1]/td[2]',
    ],
    [
      'a name with a colon',
      '<p><o:p>1</o:p><o:p>2</o:p></p>',
      '2',
      '/html[1]/body[1]/p[1]/*[name()="o:p"][2]',
    ],
    [
      'children of other names between',
      '<div><p>1</p><h1>2</h1><p>3</p></div>',
      '3',
      '/html[1]/body[1]/div[1]/p[2]',
    ],
  ])('%s', (_, html, quote, path) => {
    expect(selectorOf(html, quote).value).toBe(path);
  });

  test('a range over several elements is one of the element around them', () => {
    const { value, refinedBy } = selectorOf('<div><p>1</p>\n<p>2</p></div>', '1', '2');
    expect(value).toBe('/html[1]/body[1]/div[1]');
    expect(refinedBy[0]).toMatchObject({ exact: '1\n2', prefix: '', suffix: '' });
    expect(refinedBy[1]).toMatchObject({ start: 0, end: 3 });
  });

  test('counts what is hidden, as textContent does', () => {
    const { refinedBy } = selectorOf('<p><script>99</script>1<b hidden>2</b>3</p>', '1', '3');
    expect(refinedBy[0]).toMatchObject({ exact: '123', prefix: '99' });
    expect(refinedBy[1]).toMatchObject({ start: 2, end: 5 });
  });

  test('gives no half of a character as context', () => {
    const { refinedBy } = selectorOf(`<p>${'😀'.repeat(40)}1a${'😀'.repeat(40)}</p>`, '1');
    expect(refinedBy[0]).toMatchObject({ prefix: '😀'.repeat(16), suffix: `a${'😀'.repeat(15)}` });
  });

  test.each([
    [{ start: -1, end: 0 }],
    [{ start: 2, end: 1 }],
    [{ start: 0, end: 9 }],
    [{ start: Number.NaN, end: 1 }],
  ])('refuses %j', (range) => {
    expect(() => toSelector('<p>1', range)).toThrow(RangeError);
  });

  test('refuses what is no string', () => {
    expect(() => Reflect.apply(toSelector, null, [null, { start: 0, end: 0 }])).toThrow(
      /html must be a string/,
    );
  });
});

type DocumentNode = ReturnType<typeof parseDocument>['children'][number];

/** Follows an XPath of steps with names and positions in a document of another parser. */
const follow = (nodes: readonly DocumentNode[], path: string): DocumentNode | undefined => {
  let [found, children]: [DocumentNode | undefined, readonly DocumentNode[]] = [undefined, nodes];
  for (const [, name, position] of path.matchAll(/\/([a-z0-9]+)\[(\d+)\]/g)) {
    found = children.filter((node) => 'name' in node && node.name === name)[Number(position) - 1];
    children = found !== undefined && 'children' in found ? found.children : [];
  }
  return found;
};

const wellNested = fc
  .letrec<{ node: string; element: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom('全市', '5', ' ', '😀', '&#37;', '&lt;', '\n'),
      tie('element'),
    ),
    element: fc
      .tuple(fc.constantFrom('div', 'b', 'span', 'section'), fc.array(tie('node'), { maxLength: 4 }))
      .map(([name, children]) => `<${name}>${children.join('')}</${name}>`),
  }))
  .element.map((element) => `<html><head></head><body>${element}</body></html>`);

test('selectors find in the document of another parser what the ranges say', () => {
  fc.assert(
    fc.property(wellNested, fc.nat(30), fc.nat(10), (html, from, length) => {
      const { text, sourceMap } = readHtml(html);
      fc.pre(text.length > 0);
      const start = Math.min(from, text.length - 1);
      const end = Math.min(start + length + 1, text.length);
      fc.pre(!/[\udc00-\udfff]/.test(text.charAt(start) + text.charAt(end)));
      const range = rangeIn(sourceMap, { start, end });
      const [selector] = toSelectors(html, [range]);
      const [quote, position] = selector?.refinedBy ?? [];
      const element = follow(parseDocument(html).children, selector?.value ?? '');
      expect(element).toBeDefined();
      const points = Array.from(element === undefined ? '' : DomUtils.textContent(element));
      expect(points.slice(position?.start, position?.end).join('')).toBe(quote?.exact);
      expect(
        points
          .slice(0, position?.start)
          .join('')
          .endsWith(quote?.prefix ?? '-'),
      ).toBe(true);
      expect(
        points
          .slice(position?.end)
          .join('')
          .startsWith(quote?.suffix ?? '-'),
      ).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
