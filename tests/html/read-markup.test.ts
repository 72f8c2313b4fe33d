import { describe, expect, test } from 'vitest';
import { readMarkup } from '../../src/html/read-markup.js';
import { textOf } from '../../src/html/markup.js';

/** A page as one line: elements in brackets, text in quotes. */
const outline = (html: string): string => {
  const markup = readMarkup(html);
  return markup.nodes
    .map((node) => {
      if (node.kind === 'text') return `'${textOf(markup, node)}'`;
      return node.kind === 'open' ? `${markup.elements[node.element]?.name}(` : ')';
    })
    .join('');
};

describe('readMarkup', () => {
  test.each([
    ['', 'html()'],
    ['3起', "html(body('3起'))"],
    ['<p>3起', "html(body(p('3起')))"],
    [
      '<html><head><title>公报</title></head><body><p>3起</p></body></html>',
      "html(head(title('公报'))body(p('3起')))",
    ],
    ['<title>公报</title><p>3起', "html(head(title('公报'))body(p('3起')))"],
    ['<p>1<p>2', "html(body(p('1')p('2')))"],
    ['<p>1<div>2</div></p>', "html(body(p('1')div('2')))"],
    ['<p><b>1</p>2', "html(body(p(b('1'))'2'))"],
    ['<ul><li>1<li>2</ul>', "html(body(ul(li('1')li('2'))))"],
    ['1<br>2<br/>3</br>4', "html(body('1'br()'2'br()'3'br()'4'))"],
    ['<div/>1', "html(body(div('1')))"],
    ['<table><tr><td>1<td>2<tr><td>3</table>4', "html(body(table(tbody(tr(td('1')td('2'))tr(td('3'))))'4'))"],
    ['<table><td>1', "html(body(table(tbody(tr(td('1'))))))"],
    ['<div><table><td>1</div>2</table>3</div>4', "html(body(div(table(tbody(tr(td('1''2'))))'3')'4'))"],
    ['<tr><td>1', "html(body(tr(td('1'))))"],
    ['1</i></div>2', "html(body('1''2'))"],
    ['<svg><title>a</title><path/></svg>1', "html(body(svg(title('a')path())'1'))"],
    ['<svg><g><p>1', "html(body(svg(g())p('1')))"],
    ['<script>if (a<b) "<p>1</p>"</script>2', `html(head(script('if (a<b) "<p>1</p>"'))body('2'))`],
    ['1<!-- 2 -->3<![CDATA[4]]>5<?x 6?>7<!DOCTYPE 8>9', "html(body('1''3''5''7''9'))"],
    ['5&lt;6 &amp 7&#37;&#x5343; &nosuch;&', "html(body('5''<''6 ''&'' 7''%''千'' &nosuch;&'))"],
    ['&NotEqualTilde;', "html(body('≂''̸'))"],
    ['<head><noscript><p>1</p></noscript></head>2', "html(head(noscript(p('1')))body('2'))"],
    ['1</body></html>2', "html(body('1''2'))"],
    ['<<<p>1', "html(body('<<'p('1')))"],
  ])('%s', (html, expected) => {
    expect(outline(html)).toBe(expected);
  });

  test('knows where elements begin and end', () => {
    const html = '<div><p>1<p>2</div>3';
    const found = readMarkup(html).elements.map(({ name, start, end }) => [name, html.slice(start, end)]);
    expect(found).toEqual([
      ['html', html],
      ['body', html],
      ['div', '<div><p>1<p>2</div>'],
      ['p', '<p>1'],
      ['p', '<p>2'],
    ]);
  });

  test.each([
    ['<p>1<!-- 2', [{ start: 4, end: 10, cutOff: 'comment' }]],
    ['<p>1<![CDATA[2', [{ start: 4, end: 14, cutOff: 'comment' }]],
    ['<p>1<b title="2', [{ start: 4, end: 15, cutOff: 'tag' }]],
    ['<p>1</b ', [{ start: 4, end: 8, cutOff: 'tag' }]],
    ['<p>1<br/', [{ start: 4, end: 8, cutOff: 'tag' }]],
    ['<p>1</b', [{ start: 4, end: 7, cutOff: 'tag' }]],
    ['1<script>2', [{ start: 1, end: 10, cutOff: 'element' }]],
    ['1<noscript><p>2', [{ start: 1, end: 15, cutOff: 'element' }]],
    ['<p>1<b>2', []],
    ['<head><title>1</title>', []],
    ['1<!-- 2 -->', []],
    ['5 <', []],
  ])('%s: says what was cut off', (html, expected) => {
    expect(readMarkup(html).unread).toEqual(expected);
  });

  test.each<[string, string]>([
    ['elements deep in each other', '<div>'.repeat(200_000) + '3起'],
    ['tables deep in each other', '<table><tr><td>'.repeat(50_000)],
    ['end tags that end nothing', '<b>'.repeat(100_000) + '</i>'.repeat(100_000)],
    ['20 MB in one attribute', `<p title="${'x'.repeat(20_000_000)}`],
    ['20 MB in one tag', `<p${' x'.repeat(10_000_000)}`],
    ['20 MB in one comment', `<!--${'-'.repeat(20_000_000)}`],
    ['brackets', '<'.repeat(2_000_000)],
    ['references', '&amp'.repeat(500_000)],
    ['one long reference', `&#${'1'.repeat(10_000_000)}`],
  ])('reads %s in linear time', (_, html) => {
    const before = performance.now();
    readMarkup(html);
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
