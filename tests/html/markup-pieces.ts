import fc from 'fast-check';

const words = [
  '全市',
  '增长',
  '5',
  '12.5',
  '%',
  '万人',
  '，',
  '。',
  '2023年',
  ' ',
  '\n',
  '  \n ',
  '\t',
  '　',
  '😀',
  'a',
];
const references = [
  '&lt;',
  '&#37;',
  '&#x5343;',
  '&nbsp;',
  '&amp',
  '&#128512;',
  '&NotEqualTilde;',
  '&nosuch;',
  '&',
  '&#32;',
  '&#0;',
];
const tags = [
  'p',
  'div',
  'b',
  'span',
  'br',
  'br/',
  'table',
  'tr',
  'td',
  'th rowspan=2',
  'td colspan=3',
  'ul',
  'li',
  'article',
  'nav',
  'a href=x',
  'pre',
  'h1',
  'title',
  'body',
  'html',
  'svg',
  'span hidden',
  'b style="display:none"',
  'p style="white-space:pre"',
  'script',
  'textarea',
  'select',
  'template',
  'noscript',
  'dialog',
  'div class=footer',
  'span title=">"',
  'o:p',
];
const odd = [
  '<!-- 5 -->',
  '<!--',
  '-->',
  '<![CDATA[5]]>',
  '<?x 5?>',
  '<!DOCTYPE html>',
  '<',
  '>',
  '</',
  '<p',
  '<a title="',
  '"',
];

const nameOf = (tag: string): string => /^[^\s/]+/.exec(tag)?.[0] ?? tag;

/** Markup thrown together from pieces, broken more often than not. */
export const brokenMarkup: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...words) },
      { weight: 2, arbitrary: fc.constantFrom(...references) },
      { weight: 4, arbitrary: fc.constantFrom(...tags.map((tag) => `<${tag}>`)) },
      { weight: 4, arbitrary: fc.constantFrom(...tags.map((tag) => `</${nameOf(tag)}>`)) },
      { weight: 1, arbitrary: fc.constantFrom(...odd) },
    ),
    { maxLength: 80 },
  )
  .map((pieces) => pieces.join(''));
