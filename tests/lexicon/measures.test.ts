import { describe, expect, it } from 'vitest';
import { measureUnits, weakMeasures } from '../../src/lexicon/measures.js';
import { exactFactor, expectFolded, expectUnique } from './table.js';

const written = measureUnits.flatMap((unit) => unit.written);
const find = (spelling: string) => measureUnits.find((unit) => unit.written.includes(spelling));

describe('measureUnits', () => {
  it('writes each spelling once, folded', () => {
    expectUnique(written);
    expectFolded(written);
    expectUnique(measureUnits.map((unit) => unit.name));
  });

  it('names each unit by its first spelling and gives an exact factor', () => {
    for (const unit of measureUnits) {
      expect(unit.name).toBe(unit.written[0]);
      expect(unit.factor, unit.name).toMatch(exactFactor);
      expect(unit.ucum, unit.name).not.toBe('');
    }
  });

  it.each([
    ['亩', 'm2', '2000/3'],
    ['㎡', 'm2', '1'],
    ['平米', 'm2', '1'],
    ['平方公里', 'km2', '1'],
    ['公顷', 'har', '1'],
    ['方', 'm3', '1'],
    ['m³', 'm3', '1'],
    ['斤', 'g', '500'],
    ['公斤', 'kg', '1'],
    ['kWh', 'kW.h', '1'],
    ['吨标准煤', 'GJ', '29.3076'],
    ['吉瓦', 'GW', '1'],
    ['太字节', 'TBy', '1'],
    ['℃', 'Cel', '1'],
    ['华氏度', '[degF]', '1'],
    ['海里', '[nmi_i]', '1'],
    ['里', 'm', '500'],
    ['光年', '[ly]', '1'],
    ['桶', '[bbl_us]', '1'],
    ['贝可', 'Bq', '1'],
    ['分贝', 'dB', '1'],
    ['载重吨', 't', '1'],
    ['标箱', null, '1'],
    ['TEU', null, '1'],
    ['度', null, '1'],
    ['级', null, '1'],
    ['PF', null, '1'],
    ['EFLOPS', null, '1'],
  ])('%s is %s × %s', (spelling, ucum, factor) => {
    expect(find(spelling)).toMatchObject({ ucum, factor });
  });

  it.each([
    '千瓦',
    '千瓦时',
    '千米',
    '千克',
    '千卡',
    '千帕',
    '千伏',
    '千赫',
    '百帕',
    '兆瓦',
    '兆帕',
    '兆赫',
    '千伏安',
  ])('has %s as a whole unit', (spelling) => expect(find(spelling)).toBeDefined());

  it.each(['千吨', '百万吨', '千公里', '万亩', '人次', '车次', '个', '元', '天', '节'])(
    'leaves out %s',
    (spelling) => expect(find(spelling)).toBeUndefined(),
  );

  it('marks as weak only what it has', () => {
    expectUnique(weakMeasures);
    expect(weakMeasures.filter((spelling) => !written.includes(spelling))).toEqual([]);
  });
});
