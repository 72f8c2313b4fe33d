import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/html/html-source.js';

const read = (html: string): string => readHtml(html).text;

describe('white space', () => {
  test.each([
    ['<p>1</p><p>2</p>', '1\n2'],
    ['<p>1</p>\n\n  <p>2</p>\n', '1\n2'],
    ['<div><div><p>1</p></div></div><div>2</div>', '1\n2'],
    ['1<br>2', '1\n2'],
    ['1<br><br>2', '1\n\n2'],
    ['1<br><br><br><br>2', '1\n\n2'],
    ['<p>1<br></p><p>2</p>', '1\n2'],
    ['<p>1</p><p><br></p><p>2</p>', '1\n\n2'],
    ['<br>1<br>', '1'],
    ['<p>同比 \n 增长</p>', '同比增长'],
    ['<p>增长\n  5%</p>', '增长 5%'],
    ['<p>同比 增长</p>', '同比 增长'],
    ['<p>a\nb</p>', 'a b'],
    ['<p>同比</b>\n<b>增长</p>', '同比增长'],
    ['<p>12 <b> 起</b></p>', '12 起'],
    ['<p>　　全市&nbsp;&ensp;3起</p>', '　　全市\u00a0\u20023起'],
    ['<p>1&#32;&#10; 2</p>', '1 2'],
    ['<pre>1\n  2</pre>3', '1\n  2\n3'],
    ['<p style="white-space: pre-wrap">1  2</p>', '1  2'],
    ['<span style="display:block">1</span>2', '1\n2'],
    ['<div style="display:inline">1</div>2', '12'],
    ['全市<b>3</b>起<i>、</i>4起', '全市3起、4起'],
    ['3<wbr>起', '3起'],
    ['\ufeff<p>3起', '\ufeff\n3起'],
    ['', ''],
    [' \n ', ''],
  ])('%j', (html, expected) => {
    expect(read(html)).toBe(expected);
  });
});

describe('hidden text', () => {
  test.each([
    '<script>2</script>',
    '<style>2</style>',
    '<template><p>2</p></template>',
    '<noscript>2</noscript>',
    '<!-- 2 -->',
    '<b hidden>2</b>',
    '<b hidden="">2<i>2</i></b>',
    '<b aria-hidden="true">2</b>',
    '<b style="color:red; DISPLAY : none !important">2</b>',
    '<b style="visibility:hidden">2</b>',
    '<textarea>2</textarea>',
    '<select><option>2<option>2</select>',
    '<button>2</button>',
    '<iframe>2</iframe>',
    '<svg><text>2</text></svg>',
    '<rt>2</rt>',
    '<object>2</object>',
    '<img alt="2">',
    '<input value="2">',
  ])('leaves out %s', (hidden) => {
    expect(read(`<p>1${hidden}3</p>`)).toBe('13');
  });

  test('leaves out a dialog that is not open', () => {
    expect(read('1<dialog>2</dialog>3')).toBe('13');
    expect(read('1<dialog open>2</dialog>3')).toBe('1\n2\n3');
  });

  test.each([
    '<b style="display:inline">2</b>',
    '<b aria-hidden="false">2</b>',
    '<b class="hidden">2</b>',
    '<a>2</a>',
    '<ruby>2<rp>(</rp><rt>er</rt><rp>)</rp></ruby>',
    '<del>2</del>',
    '<font>2</font>',
    '<no-such>2</no-such>',
    '<b style="background:url(display:none)">2</b>',
  ])('keeps %s', (seen) => {
    expect(read(`<p>1${seen}3</p>`)).toBe('123');
  });
});

describe('raised numbers', () => {
  test.each([
    ['全年126<sup>2</sup>亿元', '全年126亿元'],
    ['全年126<sup> <a href=1>12</a></sup>亿元', '全年126亿元'],
    ['１２６<sup>２</sup>亿元', '１２６亿元'],
    ['126<sup>[2]</sup>亿元', '126[2]亿元'],
    ['126亿元<sup>2</sup>', '126亿元2'],
    ['126m<sup>2</sup>', '126m2'],
    ['126<sup>345</sup>', '126345'],
    ['126<sub>2</sub>', '1262'],
    ['1<sup>2</sup><sup>3</sup>', '1'],
  ])('%s', (html, expected) => {
    expect(read(html)).toBe(expected);
  });
});

describe('tables', () => {
  const rows = (...lines: readonly string[]): string => lines.join('\n');
  test.each<[string, string, string]>([
    ['cells', '<table><tr><th>指标<th>数值<tr><td> 产量 <td>5</table>', rows('指标\t数值', '产量\t5')],
    [
      'empty cells',
      '<table><tr><th><th>甲<th>乙<tr><td>产量<td><td>5</table>',
      rows('\t甲\t乙', '产量\t\t5'),
    ],
    [
      'blocks in cells',
      '<table><tr><td><p>规模<br>以上</p><p>工业</p><td><p>5</p><tr><td>a<td>b</table>',
      rows('规模以上工业\t5', 'a\tb'),
    ],
    [
      'columns that are joined',
      '<table><tr><td colspan=2>产量<td>比重<tr><td>1<td>2<td>3</table>',
      rows('产量\t\t比重', '1\t2\t3'),
    ],
    [
      'rows that are joined',
      '<table><tr><td rowspan=2>地区<td>产量<tr><td>吨<tr><td>云泽<td>5</table>',
      rows('地区\t产量', '\t吨', '云泽\t5'),
    ],
    [
      'a caption',
      '<p>1<table><caption>表1</caption><tr><td>a<td>b<tr><td>c<td>d</table>2',
      rows('1', '表1', 'a\tb', 'c\td', '2'),
    ],
    [
      'white space around',
      '<table>\n<tbody>\n <tr>\n <td>a</td>\n <td>b</td>\n </tr>\n<tr><td>c</td> <td>d</td></tr></tbody></table>',
      rows('a\tb', 'c\td'),
    ],
    [
      'a hidden column',
      '<table><tr><td>a<td hidden>b<td>c<tr><td>d<td hidden>e<td>f</table>',
      rows('a\tc', 'd\tf'),
    ],
    [
      'senseless spans',
      '<table><tr><td colspan=-1>a<td colspan=x rowspan=0>b<tr><td>c<td>d</table>',
      rows('a\tb', 'c\td'),
    ],
  ])('%s: a row a line, with tabs', (_, html, expected) => {
    expect(read(html)).toBe(expected);
  });

  test.each<[string, string, string]>([
    ['a table of one column', '<table><tr><td>1<tr><td>2</table>', '1\n2'],
    ['a table of one row', '<table><tr><td>1<td>2</table>', '1\n2'],
    [
      'a table around a table',
      '<table><tr><td>1<td><table><tr><td>a<td>b<tr><td>c<td>d</table><tr><td>2<td>3</table>',
      '1\na\tb\nc\td\n2\n3',
    ],
    [
      'a table around texts',
      `<table><tr><td>${'长文'.repeat(150)}<td>2<tr><td>3<td>4</table>`,
      `${'长文'.repeat(150)}\n2\n3\n4`,
    ],
    ['a table that says so', '<table role=presentation><tr><td>1<td>2<tr><td>3<td>4</table>', '1\n2\n3\n4'],
  ])('%s is layout', (_, html, expected) => {
    expect(read(html)).toBe(expected);
  });

  test('spans do not make more of a table than its markup', () => {
    const html = `<table>${`<tr>${'<td colspan=1000 rowspan=65534>1'.repeat(10)}`.repeat(2000)}</table>`;
    expect(read(html).length).toBeLessThan(html.length * 2);
  });
});
