import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/html/html-source.js';

const text =
  '<p>云泽市公安局今日通报，全市共接报警情15起，同比下降12.5%。</p><p>青岫市新增就业3.2万人，其中高校毕业生1.1万人。</p>';
const plain =
  '云泽市公安局今日通报，全市共接报警情15起，同比下降12.5%。\n青岫市新增就业3.2万人，其中高校毕业生1.1万人。';
const links = '<ul><li><a href=1>首页</a><li><a href=2>要闻</a><li><a href=3>公开</a></ul>';
const nav = `<div id=top>${links}</div>`;
const foot = '<div class="footer">望川县政府主办 备案12345号</div>';

const read = (html: string) => {
  const { text: found, content } = readHtml(html);
  return { text: found, rule: content.rule };
};

describe('content', () => {
  test.each<[string, string, string]>([
    ['an article', `<body>${nav}<article>${text}</article>${foot}`, 'marked'],
    ['a main part', `<body>${nav}<main>${text}</main><p>更多</p>`, 'marked'],
    ['a part of that role', `<body>${nav}<div role=main>${text}</div>${foot}`, 'marked'],
    ['the body of an article', `<body>${nav}<div itemprop=articleBody>${text}</div>${foot}`, 'marked'],
    ['an article in a main part', `<main><p>频道</p><article>${text}</article></main>`, 'marked'],
    ['the densest part', `<body>${nav}<div class=wrap><div id=zoom>${text}</div></div>${foot}`, 'dense'],
    ['a cell of a layout', `<table><tr><td>${links}<td>${text}</table>`, 'dense'],
  ])('is %s', (_, html, rule) => {
    expect(read(html)).toEqual({ text: plain, rule });
  });

  test.each<[string, string, string]>([
    ['a fragment', text, plain],
    ['a body', `<body>${text}`, plain],
    ['navigation beside it', `<body>${nav}${text}${foot}`, plain],
    ['paragraphs of a few words', '<p>3起</p><p>4起</p>', '3起\n4起'],
    ['links, where there is nothing else', `<body>${links}`, '首页\n要闻\n公开'],
    ['a name inside text', '<a name=top>接警3起。</a>', '接警3起。'],
  ])('is the whole of %s', (_, html, expected) => {
    expect(read(html)).toEqual({ text: expected, rule: 'whole' });
  });

  test.each([
    '<nav>杂项内容</nav>',
    '<aside>杂项内容</aside>',
    '<div class="share-bar">杂项内容</div>',
    '<div id=mainNav>杂项内容</div>',
    '<div class="left relatedList">杂项</div>'.replace('relatedList', 'related_list'),
    '<div role="navigation">杂项内容</div>',
    `<div>相关：${links}</div>`,
  ])('leaves out %s', (furniture) => {
    expect(read(`<article>${text}${furniture}</article>`).text).toBe(plain);
  });

  test.each([
    ['<div class=information>其他内容</div>', '其他内容'],
    ['<div class=shareholders>其他内容</div>', '其他内容'],
    ['<p>详见<a href=1>公报</a>、<a href=2>附表</a>和<a href=3>说明</a>。</p>', '详见公报、附表和说明。'],
    ['<header>其他内容</header>', '其他内容'],
  ])('keeps %s', (part, expected) => {
    expect(read(`<article>${text}${part}</article>`).text).toBe(`${plain}\n${expected}`);
  });

  test.each([
    ['a sentence', '<p>详见附件。</p>', '详见附件。'],
    ['a table', '<table><tr><td>甲<td>5<tr><td>乙<td>6</table>', '甲\t5\n乙\t6'],
  ])('is widened to hold %s beside the densest part', (_, part, expected) => {
    const { text: found } = read(`${nav}<div><div>${text}</div><div>${part}</div></div><p>主办：望川县</p>`);
    expect(found).toBe(`${plain}\n${expected}`);
  });

  test('a class does not make the page furniture', () => {
    expect(read(`<div class="has sidebar nav">${text}</div>`).text).toBe(plain);
  });

  test.each<[string, string]>([
    [
      'by the title',
      '<title>云泽市治安通报_云泽市公安局</title><h1>云泽市公安局</h1><div class=wrap><h2>云泽市治安通报</h2><p>2023-01-10</p>',
    ],
    ['as the only first heading', '<div class=wrap><h1>云泽市治安通报</h1><p>2023-01-10</p>'],
  ])('holds a headline before the text, found %s, and what stands between', (_, front) => {
    const { text: found } = read(`${front}<div id=zoom>${text.repeat(8)}</div></div>${nav}`);
    expect(found).toBe(`云泽市治安通报\n2023-01-10\n${Array(8).fill(plain).join('\n')}`);
  });

  test('says where it is', () => {
    const html = `<body>${nav}<article>${text}</article>${foot}`;
    const { start, end } = readHtml(html).content;
    expect(html.slice(start, end)).toBe(`<article>${text}</article>`);
  });
});
