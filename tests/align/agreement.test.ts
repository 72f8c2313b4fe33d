import { describe, expect, test } from 'vitest';
import { agree, conversionOf, figuresOf } from '../../src/align/agreement.js';
import type { Claim } from '../../src/claim/claim.js';
import { extract } from '../../src/extract.js';
import { english } from './claims.js';

const only = (claims: readonly Claim[]) => {
  const figures = figuresOf(claims);
  const [figure] = figures;
  if (figure === undefined || figures.length > 1)
    throw new Error(`${figures.length} claims, one was expected`);
  return figure;
};

/** How a number of a Chinese sentence and an English claim agree: null, the factor and `~` where it was rounded. */
const agreement = (zh: string, en: Claim): string | null => {
  const [chinese, translated] = [only(extract(zh).claims), only([en])];
  const found = agree(chinese, translated);
  if (found === null) return null;
  const conversion = conversionOf(chinese, translated, found);
  return `${found.rounded ? '~' : '='}${conversion === null ? '' : ` ×${conversion.factor}`}`;
};

describe('equal numbers', () => {
  test.each<[string, string, string | null]>([
    ['常住人口12.85万人。', '128500', '='],
    ['常住人口12.85万人。', '1285000', null],
    ['财政收入214亿元。', '21400000000 CNY', '='],
    ['财政收入214亿元。', '21400000000 USD', null],
    ['出口额49亿美元。', '4900000000 USD', '='],
    ['税收增长4.6%。', '4.6 %', '='],
    ['税收增长4.6%。', '4.6 pp', null],
    ['比重提高2.1个百分点。', '2.1 pp', '='],
    ['比重提高2.1个百分点。', '2.1 %', null],
    ['三分之二的村庄通了公路。', '2/3', '='],
    ['产量占全省的三成。', '30 %', '='],
    ['一半的村庄通了公路。', '1/2', '='],
    ['一半的村庄通了公路。', '50 %', '= ×100'],
    ['出生率为6.2‰。', '6.2 ‰', '='],
    ['出生率为6.2‰。', '0.62 %', '= ×0.1'],
    ['增长3%至5%。', '3-5 %', '='],
    ['增长3%至5%。', '3-6 %', null],
    ['增长3%至5%。', '3 %', null],
    ['连续运行3年。', '36 months', '= ×12'],
    ['最低气温零下6摄氏度。', '-6 degrees', '='],
    ['最低气温零下6摄氏度。', '6 degrees', null],
  ])('%s and %s: %s', (zh, en, expected) => {
    expect(agreement(zh, english(en))).toBe(expected);
  });
});

describe('converted numbers', () => {
  test.each<[string, string, string | null]>([
    ['耕地1.8亿亩。', '12000000 hectares', '= ×0.0666666666667'],
    ['耕地1.8亿亩。', '120000000 hectares', null],
    ['耕地1.8亿亩。', '180000000 mu', '='],
    ['耕地1280000亩。', '85300 hectares', '~ ×0.0666666666667'],
    ['耕地1280000亩。', '85000 hectares', '~ ×0.0666666666667'],
    ['耕地1280000亩。', '85400 hectares', null],
    ['耕地1280000亩。', '853 square kilometers', '~ ×0.000666666666667'],
    ['耕地1.3亿亩。', '9000000 hectares', '~ ×0.0666666666667'],
    ['耕地1.3亿亩。', '8000000 hectares', null],
    ['粮食产量1000亿斤。', '50000000 metric tons', '= ×0.0005'],
    ['粮食产量1000亿斤。', '50000000000 kg', '= ×0.5'],
    ['粮食产量5.31亿吨。', '531000000 tonnes', '='],
    ['收购蚕茧300公斤。', '300 kilograms', '='],
    ['道路长38.6公里。', '24 miles', '~ ×0.621371192237'],
    ['道路长38.6公里。', '38.6 km', '='],
    ['步道长6里。', '3 km', '= ×0.5'],
    ['发电量15亿千瓦时。', '1.5 kWh', null],
    ['发电量15亿千瓦时。', '1500000000 kilowatt-hours', '='],
    ['发电量15亿千瓦时。', '1.5 TWh', '= ×0.000000001'],
    ['装机容量185万千瓦。', '1850 MW', '= ×0.001'],
    ['吞吐量12.5万标准箱。', '125000 TEUs', '='],
    ['亩产480公斤/亩。', '7200 kg/hectare', '= ×15'],
    ['价格15元/公斤。', '7.5 CNY/jin', '= ×0.5'],
    ['亩产480公斤/亩。', '7210 kg/hectare', null],
    ['价格15元/公斤。', '15 CNY', '='],
  ])('%s and %s: %s', (zh, en, expected) => {
    expect(agreement(zh, english(en))).toBe(expected);
  });
});

describe('multiples', () => {
  test.each<[string, string, Partial<Claim>, string | null]>([
    ['产量增长1倍。', '2 times', { quote: 'doubled', direction: 'increase' }, '='],
    ['产量增长2倍。', '2 times', { quote: 'doubled', direction: 'increase' }, null],
    ['产量增长2倍。', '3 times', { quote: 'tripled', direction: 'increase' }, '='],
    ['产量翻一番。', '2 times', { quote: 'doubled', direction: 'increase' }, '='],
    ['产量翻一番。', '100 %', { direction: 'increase' }, '= ×100'],
    ['产量翻两番。', '4 times', { quote: 'quadrupled', direction: 'increase' }, '='],
    ['产量翻两番。', '2 times', { quote: 'doubled', direction: 'increase' }, null],
    ['产量是去年的2.2倍。', '2.2 times', {}, '='],
    ['产量是去年的2.2倍。', '120 %', { direction: 'increase' }, '= ×100'],
    ['产量是去年的2.2倍。', '220 %', {}, '= ×100'],
    ['产量是去年的2.2倍。', '2.4 times', {}, null],
  ])('%s and %s %o: %s', (zh, en, said, expected) => {
    expect(agreement(zh, english(en, said))).toBe(expected);
  });
});

describe('a number without a unit', () => {
  test.each<[string, Partial<Claim>, string | null]>([
    ['2.8', { kind: 'number' }, '='],
    ['2.9', { kind: 'number' }, null],
    ['2.8', {}, null],
    ['2.8 CNY', {}, null],
  ])('住房面积增加2.8平方米。 and %s %o: %s', (en, said, expected) => {
    expect(agreement('住房面积增加2.8平方米。', english(en, said))).toBe(expected);
  });
});

describe('a rounding in the same unit', () => {
  test.each<[string, string, Partial<Claim>, string | null]>([
    ['救助群众5437人。', '5400', { approx: 'about' }, '~'],
    ['救助群众5437人。', '5400', {}, null],
    ['救助群众5437人。', '5500', { approx: 'about' }, null],
    ['投入近3万亿元。', '2980000000000 CNY', {}, '~'],
    ['投入3万亿元。', '2980000000000 CNY', {}, null],
    ['投入近3万亿元。', '2600000000000 CNY', {}, null],
  ])('%s and %s %o: %s', (zh, en, said, expected) => {
    expect(agreement(zh, english(en, said))).toBe(expected);
  });
});
