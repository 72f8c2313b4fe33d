import { describe, expect, it } from 'vitest';
import { Passage } from '../../src/source/passage.js';
import { readSource } from '../../src/source/source-text.js';
import { readDateline, resolveDay, startsWithDateline } from '../../src/structure/dateline.js';

const read = (text: string, published: string | null): readonly (string | undefined)[] | null => {
  const dateline = readDateline(Passage.of(readSource(text), [{ start: 0, end: text.length }]), published);
  return dateline && [dateline.agency?.text, dateline.place?.text, dateline.date?.iso];
};

describe('readDateline', () => {
  it.each([
    ['新华社青岫2月9日电（记者程一诺）记者获悉', '2024-02-09', ['新华社', '青岫', '2024-02-09']],
    ['新华社青岫12月30日电  题：慢火车', '2024-01-02', ['新华社', '青岫', '2023-12-30']],
    ['本报临澜4月18日讯（记者 沈星）', '2024-04-19', ['本报', '临澜', '2024-04-18']],
    ['本报讯 昨日上午', '2024-01-19', ['本报', undefined, undefined]],
    ['本报讯（记者 丁一凡）全市', '2024-01-25', ['本报', undefined, undefined]],
    ['东澜商讯社青岫5月20日电(记者 乔思远) 公司宣布', '2024-05-20', ['东澜商讯社', '青岫', '2024-05-20']],
    ['中新网云泽1月5日电 据市气象台', '2024-01-05', ['中新网', '云泽', '2024-01-05']],
    ['据新华社电 记者获悉', '2024-01-05', ['新华社', undefined, undefined]],
    ['新华社“海燕”号2月9日电 ', '2024-02-09', ['新华社', '“海燕”号', '2024-02-09']],
    ['青岫日报讯（记者 王一）', null, ['青岫日报', undefined, undefined]],
    ['新华社青岫2023年1月5日电 ', null, ['新华社', '青岫', '2023-01-05']],
    ['新华社青岫31日电 ', '2024-01-01', ['新华社', '青岫', '2023-12-31']],
    ['云泽2月9日电（记者 王一）', '2024-02-09', [undefined, '云泽', '2024-02-09']],
    ['【本报讯】昨日', null, ['本报', undefined, undefined]],
    ['云泽，2024年4月29日 —— 公司今日发布', null, [undefined, '云泽', '2024-04-29']],
    ['【云泽，2024年4月29日】公司今日发布', null, [undefined, '云泽', '2024-04-29']],
    ['（中央社記者林予安海灣18日電）海灣市', '2024-09-19', ['中央社', '海灣', '2024-09-18']],
    ['中新社青岫1月5日电 (记者 何一)', null, ['中新社', '青岫', undefined]],
  ])('%s', (text, published, expected) => {
    expect(read(text, published)).toEqual(expected);
  });

  it.each([
    '本报记者昨日获悉',
    '新华社长篇通讯：慢火车',
    '青岫市2月9日发布通报',
    '全社会用电量增长5.6%。',
    '电网投资增长5.6%。',
    '据新华社报道，全市增长5%。',
  ])('%s has none', (text) => {
    expect(startsWithDateline(text)).toBe(false);
  });
});

describe('resolveDay', () => {
  it.each([
    ['2月30日', '2024-03-01', null],
    ['2月9日', null, null],
    ['1月3日', '2023-12-29', '2023-01-03'],
    ['1月3日', '2023-12-31', '2023-01-03'],
  ])('%s published on %s', (text, published, expected) => {
    expect(resolveDay(text, published)).toBe(expected);
  });
});
