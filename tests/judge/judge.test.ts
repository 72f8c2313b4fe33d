import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numeralCharacters } from '../../src/lexicon/judge-numeral-characters.js';
import { mentionsOf, outcomeOf } from './judged.js';

/** The characters of a sentence that no mention holds, or that more than one does. */
const unaccounted = (sentence: string): string[] => {
  const holders = new Array<number>(sentence.length).fill(0);
  for (const { start, end } of mentionsOf(sentence)) {
    for (let at = start; at < end; at++) holders[at] = (holders[at] ?? 0) + 1;
  }
  return [...sentence.matchAll(/./gsu)].flatMap(({ 0: character, index }) =>
    numeralCharacters.has(character) && holders[index] !== 1
      ? [`${character} at ${index}: ${holders[index]}`]
      : [],
  );
};

describe('every numeral character', () => {
  test.each([
    '望川县12人的护林队伍,守着陆上万亩林。',
    '2023年1月9日,第3次会议在万州开了一天半。',
    '星期一上午,三分之二的村民、1.2个、2.7个百分点。',
    '壹佰元整,廿四节气,哥俩和仨人',
    '没有数字的一句话',
    '',
  ])('of %j lies in exactly one mention', (sentence) => expect(unaccounted(sentence)).toEqual([]));

  const piece = fc.constantFrom(
    ...'0 12 3.5 , . : - — % 年 月 日 个 人 万 亿 千 百 十 一 二 三 两 半 零 第 至 、 ( ) “ ” 元 吨 大 级 届 次 分 之 多 余 队 伍 兆 陆 的 约 今 去 天 小时 周'.split(
      ' ',
    ),
  );

  test('of any string lies in exactly one mention', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        expect(unaccounted(pieces.join(''))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('what no numeral was read from', () => {
  test.each([
    ['加强队伍建设', '伍', 'word'],
    ['内陆港开通', '陆', 'word'],
    ['中国兆瓦级电站', '兆', 'word'],
  ])('%s: %s is a %s', (sentence, quote, outcome) => {
    const found = mentionsOf(sentence).map((mention) => [
      sentence.slice(mention.start, mention.end),
      outcomeOf(mention),
    ]);
    expect(found).toContainEqual([quote, outcome]);
  });
});

describe('the role of a block', () => {
  test('makes furniture of all its numerals', () => {
    expect(mentionsOf('2023年版权所有 京ICP备15号 12人', 'boilerplate').map(outcomeOf)).toEqual([
      'furniture',
      'furniture',
      'furniture',
    ]);
  });

  test('leaves the cells of tables to their readers', () => {
    expect(new Set(mentionsOf('2023年 | 12.5 | 队伍', 'table').map(outcomeOf))).toEqual(new Set(['table']));
  });

  test('is none of the matter of a headline', () => {
    expect(mentionsOf('云泽新增12家企业', 'headline').map(outcomeOf)).toEqual(['claim']);
  });
});

test('a sentence of any length is judged in time', () => {
  const long = '望川县三级医院12家，“四个过硬”队伍。'.repeat(20_000).replaceAll('。', '，');
  expect(mentionsOf(long).length).toBeGreaterThan(60_000);
});
