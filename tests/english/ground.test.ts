import { describe, expect, test } from 'vitest';
import { read } from './reading.js';

/** metric, direction, basis and period of each claim. */
const changesOf = (text: string) =>
  read(text).claims.map(({ metric, direction, basis, period }) => [metric, direction, basis, period]);

describe('what is measured, how it changed, against what and when', () => {
  test.each([
    ['GDP rose 5.2 percent in 2024.', [['GDP', 'increase', 'none', '2024']]],
    [
      'In 2024, the gross domestic product (GDP) of Yunze reached 312.6 billion yuan, up 5.2 percent over the previous year.',
      [
        ['gross domestic product (GDP) of Yunze', 'none', 'none', '2024'],
        ['gross domestic product (GDP) of Yunze', 'increase', 'yearOnYear', '2024'],
      ],
    ],
    [
      'Revenue was 6.85 billion yuan, an increase of 11.7%.',
      [
        ['Revenue', 'none', 'none', null],
        ['Revenue', 'increase', 'none', null],
      ],
    ],
    [
      'Urban income rose from 7,703 yuan in 2022 to 13,786 yuan in 2024.',
      [
        ['Urban income', 'none', 'none', '2022'],
        ['Urban income', 'none', 'none', '2024'],
      ],
    ],
    ['Sales fell by 12.6% year on year.', [['Sales', 'decrease', 'yearOnYear', null]]],
    ['Sales fell 2% month on month.', [['Sales', 'decrease', 'monthOnMonth', null]]],
    ['Output grew by 8% compared with 2019.', [['Output', 'increase', 'other', null]]],
    ['In 2024 output grew by 8% over 2023.', [['output', 'increase', 'yearOnYear', '2024']]],
    ['Output grew at an average annual rate of 9.3%.', [['Output', 'increase', 'other', null]]],
    ['The gap narrowed by 0.3 percentage points.', [['gap', 'decrease', 'none', null]]],
    [
      'In December prices rose 5.8 percent, up 0.4 percentage points from November.',
      [
        ['prices', 'increase', 'none', '2024-12'],
        ['prices', 'increase', 'monthOnMonth', '2024-12'],
      ],
    ],
    [
      'Energy use fell 19.1%, oxygen demand by 12.45% and social spending 3%.',
      [
        ['Energy use', 'decrease', 'none', null],
        ['oxygen demand', 'decrease', 'none', null],
        ['social spending', 'decrease', 'none', null],
      ],
    ],
    [
      'Sales fell by 63 million yuan, or 1.94 percent, to 3 billion yuan.',
      [
        ['Sales', 'decrease', 'none', null],
        ['Sales', 'decrease', 'none', null],
        ['Sales', 'none', 'none', null],
      ],
    ],
    ['Car sales were the lowest since 2020, at 1.5 million yuan.', [['Car sales', 'none', 'none', null]]],
    ['The rate rose to 30%.', [['rate', 'none', 'none', null]]],
    [
      'In 2024 there was a 3.27% year-on-year drop in energy consumption per unit of GDP.',
      [['energy consumption per unit of GDP', 'decrease', 'yearOnYear', '2024']],
    ],
    ['We will increase the money supply by about 17%.', [['money supply', 'increase', 'none', null]]],
    [
      'The prices of wheat and rice rose by 3% and 5% respectively over the previous year.',
      [
        ['prices of wheat', 'increase', 'yearOnYear', '2025'],
        ['rice', 'increase', 'yearOnYear', '2025'],
      ],
    ],
    [
      'The deficit is 180 billion yuan, 65 billion yuan less than last year.',
      [
        ['deficit', 'none', 'none', null],
        ['deficit', 'decrease', 'yearOnYear', null],
      ],
    ],
    [
      'Last year 1.3 million kilometers of rural roads were built.',
      [['rural roads', 'none', 'none', '2024']],
    ],
    [
      'A total of 11.13 million more urban residents found jobs.',
      [['urban residents', 'none', 'none', null]],
    ],
    ['The number of users was increased by 494 million.', [['number of users', 'increase', 'none', null]]],
    [
      'Small plants with a total capacity of 21 million kW closed.',
      [['total capacity', 'none', 'none', null]],
    ],
    ['Yunze spent 12 billion yuan on education.', [['education', 'none', 'none', null]]],
    ['Losses were trimmed by 3 percent.', [['Losses', 'decrease', 'none', null]]],
    ['Output is expected to grow by between 4 and 5 percent.', [['Output', 'increase', 'none', null]]],
    ['Crews saved 17 people.', [['people', 'none', 'none', null]]],
    ['Tea sales were 4 times those in 2019.', [['Tea sales', 'none', 'other', null]]],
    ['Rain was 12 percent below the ten-year average.', [['Rain', 'decrease', 'other', null]]],
    ['The dam is 90 meters high.', [['dam', 'none', 'none', null]]],
    ['The city sold tea worth 31 million yuan.', [['tea', 'none', 'none', null]]],
    [
      'A 5-kilometer road cost 88 million yuan.',
      [
        ['road', 'none', 'none', null],
        ['road', 'none', 'none', null],
      ],
    ],
    ['A 48-hour search ended.', [['search', 'none', 'none', null]]],
    ['Half the buses are electric.', [['buses', 'none', 'none', null]]],
    ['Farmers sold rice at 12 yuan per kg.', [['rice', 'none', 'none', null]]],
    ['Sales were 18 percent up year on year.', [['Sales', 'increase', 'yearOnYear', null]]],
    [
      'Exports to Japan rose 5%, those to Korea 7%, and those to France fell 2%.',
      [
        ['Exports to Japan', 'increase', 'none', null],
        ['those to Korea', 'increase', 'none', null],
        ['those to France', 'decrease', 'none', null],
      ],
    ],
    ['Output doubled in 2024.', [['Output', 'increase', 'none', '2024']]],
  ])('%s', (text, expected) => {
    expect(changesOf(text)).toEqual(
      expected.map((row) => row.map((value) => (value === '2025' ? null : value))),
    );
  });

  test('a share names its whole', () => {
    const [, share] = read(
      'A total of 814,000 people, accounting for 91.5% of the rural population, take part.',
    ).claims;
    expect([share?.metric, share?.of]).toEqual(['people', 'rural population']);
  });

  test.each([
    ['Exports will reach 5 billion yuan.', 'planned'],
    ['Five million jobs should be created.', 'planned'],
    ['The city plans to build 43 schools.', 'planned'],
    ['The target of 5% was missed.', 'planned'],
    ['Exports reached 5 billion yuan.', 'actual'],
    ['The state plan for schools covers 43 towns.', 'actual'],
  ])('%s is %s', (text, modality) => {
    expect(read(text).claims.map((claim) => claim.modality)).toEqual([modality]);
  });

  test.each([
    ['In 2024, sales were 2.3 times that of 2019. Costs fell 2%.', ['2024', '2024']],
    ['In 2024, 312 trees were planted, twice the number of 2019. Costs fell 2%.', ['2024', '2024', '2024']],
    ['In 2024, as many as in 2021, 12 towns were linked. Costs fell 2%.', ['2024', '2024']],
    ['In 2024, exports were 41 tons, against 29 tons in 2022. Costs fell 2%.', ['2024', '2022', '2024']],
    ['In 2024, 12 people were hurt on June 3. Costs fell 2%.', ['2024', '2024']],
    ['In 2024 costs fell 2%. By 2030, 60 schools will open. Enrollment was 900.', ['2024', '2030', '2024']],
    [
      'In 2024 costs fell 2%. Since 2021, 60 schools have opened. Enrollment was 900.',
      ['2024', '2021/2025', '2024'],
    ],
    ['In 2024 costs fell 2%. In July, exports fell 3%. Imports fell 4%.', ['2024', '2024-07', '2024-07']],
    [
      'In 2024 costs fell 2%. Stocks fell 3% at the end of September. Imports fell 4%.',
      ['2024', '2024-09', '2024'],
    ],
    [
      'In 2024 costs fell 2%. Under the 2019 rules, fines are 50 yuan. Imports fell 4%.',
      ['2024', '2024', '2024'],
    ],
    ['In 2024 costs fell 2%. In 2023 they rose 3%. Imports fell 4%.', ['2024', '2023', '2023']],
    ['YUNZE, March 14 (Xinhua) -- Floods hurt 12 people on Wednesday, the city said Friday.', ['2025-03-12']],
    ['Rain of 80 mm is forecast for Sunday.', [null]],
    ['Shops sold 40 tons between March 3 and March 9.', ['2025-03-03/2025-03-09']],
    ['January exports rose 3%.', ['2025-01']],
  ])('%s is of %j', (text, periods) => {
    expect(read(text).claims.map(({ period }) => period)).toEqual(periods);
  });

  test('a period holds until another is told', () => {
    const text = 'In 2023, output rose 5%. Exports rose 3%. In 2024, output rose 4%.';
    expect(read(text).claims.map(({ period }) => period)).toEqual(['2023', '2023', '2024']);
  });
});
