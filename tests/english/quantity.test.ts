import { describe, expect, test } from 'vitest';
import { read, valueOf } from './reading.js';

describe('values and units', () => {
  test.each([
    ['Exports were US$7.27 billion.', ['US$7.27 billion', 'money', '7270000000', 'USD']],
    ['Exports were US$ 1.52 trillion.', ['US$ 1.52 trillion', 'money', '1520000000000', 'USD']],
    ['The grant was RMB 128,000.', ['RMB 128,000', 'money', '128000', 'CNY']],
    ['The total was RMB33.53 trillion.', ['RMB33.53 trillion', 'money', '33530000000000', 'CNY']],
    ['The fund holds 100 million yuan.', ['100 million yuan', 'money', '100000000', 'CNY']],
    ['Revenue was 30 billion Yuan.', ['30 billion Yuan', 'money', '30000000000', 'CNY']],
    ['Prices rose by 5 to 7 yuan.', ['5 to 7 yuan', 'money', '5..7', 'CNY']],
    ['Growth of 3.5-4.0 percent is expected.', ['3.5-4.0 percent', 'percentage', '3.5..4', '%']],
    ['Prices rose between 25% and 40%.', ['25% and 40%', 'percentage', '25..40', '%']],
    ['It was a 25.7-percent rise.', ['25.7-percent', 'percentage', '25.7', '%']],
    ['The rate rose 0.38 percentage points.', ['0.38 percentage points', 'percentagePoint', '0.38', 'pp']],
    ['The rate rose 25 basis points.', ['25 basis points', 'percentagePoint', '0.25', 'pp']],
    ['The area was 20.6 million mu.', ['20.6 million mu', 'measure', '20600000', 'mu']],
    [
      'Output was 528.5 million metric tons.',
      ['528.5 million metric tons', 'measure', '528500000', 'metric tons'],
    ],
    ['Use was 9.85 billion kWh.', ['9.85 billion kWh', 'measure', '9850000000', 'kWh']],
    ['Erosion on 230,000 km2 of land was stopped.', ['230,000 km2', 'measure', '230000', 'km2']],
    ['The port handled 3.1 million TEUs.', ['3.1 million TEUs', 'measure', '3100000', 'TEUs']],
    [
      'It held at 29 micrograms per cubic meter.',
      ['29 micrograms per cubic meter', 'measure', '29', 'micrograms/cubic meter'],
    ],
    ['It rose for four consecutive years.', ['four consecutive years', 'duration', '4', 'years']],
    ['Life expectancy reached 73 years.', ['73 years', 'duration', '73', 'years']],
    ['Output was three times that of Wangchuan.', ['three times', 'multiple', '3', null]],
    ['Output doubled.', ['doubled', 'multiple', '2', null]],
    ['Two-thirds of the towns have one.', ['Two-thirds', 'fraction', '2/3', null]],
    ['One in four households has a car.', ['One in four', 'fraction', '1/4', null]],
    ['The ratio fell to 2.5:1.', ['2.5:1', 'number', '2.5', null]],
    ['The city has 47 towns.', ['47', 'count', '47', null]],
    ['Tens of thousands of people came.', ['Tens of thousands', 'count', '10000', null]],
    ['A 72-hour repair was made.', ['72-hour', 'duration', '72', 'hours']],
    ['It needs a 400-kilowatt-hour battery.', ['400-kilowatt-hour', 'measure', '400', 'kilowatt-hour']],
    ['Winds of 28 m/s were felt.', ['28 m/s', 'measure', '28', 'm/s']],
    ['Dust stood at 35 mg/m3.', ['35 mg/m3', 'measure', '35', 'mg/m3']],
    ['Buses run at 31 km/h.', ['31 km/h', 'measure', '31', 'km/h']],
    ['The dam is 90 m high.', ['90 m', 'measure', '90', 'm']],
    ['The 5m people there are young.', ['5m', 'count', '5000000', null]],
    ['It was minus 4 degrees.', ['minus 4 degrees', 'measure', '-4', 'degrees']],
    ['Prices vary from 2 to 15 yuan.', ['2 to 15 yuan', 'money', '2..15', 'CNY']],
    [
      'Rice sold for between 2.6 yuan and 3.1 yuan per kilogram.',
      ['2.6 yuan and 3.1 yuan per kilogram', 'money', '2.6..3.1', 'CNY/kilogram'],
    ],
    ['Exports grew sixfold.', ['sixfold', 'multiple', '6', null]],
    ['Depths range from 5 to 120 meters.', ['5 to 120 meters', 'measure', '5..120', 'meters']],
    ['Rents fell by 3 to 5 percent.', ['3 to 5 percent', 'percentage', '3..5', '%']],
    ['Sales jumped two and a half times.', ['two and a half times', 'multiple', '2.5', null]],
    ['The ratio of boys to girls was 104.7 to 100.', ['104.7 to 100', 'number', '104.7', null]],
    ['The index was 98.5.', ['98.5', 'number', '98.5', null]],
    ['The city ranked fifth in the province.', ['fifth', 'rank', '5', null]],
    ['The city has the second largest port.', ['second', 'rank', '2', null]],
  ])('%s', (text, expected) => {
    expect(read(text).claims.map(valueOf)).toEqual([expected]);
  });

  test.each([
    ['It rose from 88 to 317 cities.', ['88', '317']],
    ['It rose by 73.59 million to 117 million.', ['73.59 million', '117 million']],
    ['Fares rose by 3 yuan to 18 yuan.', ['3 yuan', '18 yuan']],
    ['Income grew by RMB 900 to RMB 3,600.', ['RMB 900', 'RMB 3,600']],
    ['Output fell by 1,200 tons to 8,400 tons.', ['1,200 tons', '8,400 tons']],
    ['Staff grew by 140 to 1,380.', ['140', '1,380']],
    ['Waits dropped from 14 minutes to 9 minutes.', ['14 minutes', '9 minutes']],
    ['The vote was 21 to 4.', ['21', '4']],
    ['Rates rose 1.2 and 2.7 percentage points.', ['1.2', '2.7 percentage points']],
    ['It is 0.2 of a percentage point higher.', ['0.2 of a percentage point']],
    ['Prices were raised three times.', ['three']],
    ['They searched 3,000-plus buildings.', ['3,000']],
    ['The deficit is 12 billion yuan, 4 billion more than planned.', ['12 billion yuan', '4 billion']],
  ])('%s is %j', (text, quotes) => {
    expect(read(text).claims.map(({ quote }) => quote)).toEqual(quotes);
  });

  test.each([
    ['The rate was cut from 10 to 9 percent.', ['10 %', '9 %']],
    ['It grew from 3.9 to 9.6 billion yuan.', ['3900000000 CNY', '9600000000 CNY']],
    ['It grew from 9,000 to 25,000 kilometers.', ['9000 kilometers', '25000 kilometers']],
    ['It rose by 7.4 and 16 yuan.', ['7.4 CNY', '16 CNY']],
  ])('%s shares its unit', (text, expected) => {
    const values = read(text).claims.map(valueOf);
    expect(values.map(([, , amount, unit]) => `${amount} ${unit}`)).toEqual(expected);
  });

  test('a count for so many of something has them in its unit', () => {
    const { claims, others } = read('Car ownership stood at 21.5 cars per 100 urban households.');
    expect(claims.map(valueOf)).toEqual([['21.5', 'count', '21.5', 'cars/100 urban households']]);
    expect(others.map(({ quote, reason }) => [quote, reason])).toEqual([['100', 'denominator']]);
  });

  test('measures carry UCUM as Chinese ones do', () => {
    const [english] = read('The total area was 30 million mu.').claims;
    const [chinese] = read('总面积3000万亩。').claims;
    expect(english).toMatchObject({ kind: 'measure', ucum: { code: 'm2', value: '20000000000' } });
    expect(chinese).toMatchObject({ ucum: english?.kind === 'measure' ? english.ucum : null });
  });
});

describe('words that soften or bound', () => {
  test.each([
    ['About 5 percent of towns have one.', 'about', 'About'],
    ['Nearly 5 million people came.', 'nearly', 'Nearly'],
    ['More than 5 million people came.', 'moreThan', 'More than'],
    ['Revenue exceeded 5 billion yuan.', 'moreThan', 'exceeded'],
    ['At least 5 million people came.', 'atLeast', 'At least'],
    ['The rate was at or below 4.6%.', 'atMost', 'at or below'],
    ['Fewer than 5 people came.', 'lessThan', 'Fewer than'],
    ['It will be done within two years.', 'atMost', 'within'],
    ['A rate of 5 percent or so is expected.', 'about', 'or so'],
    ['It holds 300 million plus residents.', 'moreThan', 'plus'],
    ['Dozens of people came.', 'several', 'Dozens'],
  ])('%s', (text, approx, words) => {
    const [claim] = read(text).claims;
    expect([claim?.approx, claim?.evidence.approx.map((quote) => quote.text)]).toEqual([approx, [words]]);
  });

  test.each([
    ['It rose 65.5% over 2002.'],
    ['The rate was brought up to 95%.'],
    ['The city spent 4 trillion yuan over two years.'],
    ['The 5 towns around are new.'],
  ])('%s is exact', (text) => {
    expect(read(text).claims.map(({ approx }) => approx)).not.toContain('moreThan');
    expect(read(text).claims.map(({ approx }) => approx)).not.toContain('atMost');
  });
});
