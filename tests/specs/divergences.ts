/** Why we read some cases otherwise than the specifications do, and which. */
export interface Divergence {
  readonly reason: string;
  /** The model and the beginning of the text of each case. */
  readonly cases: readonly (readonly [model: string, text: string])[];
}

const inModel = (model: string, texts: readonly string[]): readonly (readonly [string, string])[] =>
  texts.map((text) => [model, text] as const);

/** Every case in which we differ on purpose, beside 百分点 (see `percentages`). */
export const divergences: readonly Divergence[] = [
  {
    reason: 'A range is one quantity with both its ends, not its second end alone',
    cases: [
      ...inModel('AgeModel', ['70 - 90天大的小孩应该去医院做检查']),
      ...inModel('PercentModel', ['找出酒精量在5-20%之间的产品']),
    ],
  },
  {
    reason: 'A unit without a number is no quantity',
    cases: [
      ...inModel('CurrencyModel', ['人民币 美元', '人民币美元']),
      ...inModel('TemperatureModel', ['你能把华氏温度51度转换为摄氏度吗', '温度的单位是°C吗']),
    ],
  },
  {
    reason: '位 and 块 by themselves count things, and 比特币 and 銭 have no code in ISO 4217',
    cases: [
      ...inModel('CurrencyModel', ['10日元5日本銭', '这个手机壳花费你五美元和花费我三块', '我有20个比特币']),
      ...inModel('DimensionModel', ['一位是最小的存储单位']),
    ],
  },
  {
    reason: 'A number is found whatever unit follows it, and 百分之五 and 十折 are shares as a whole',
    cases: [
      ...inModel('NumberModel', [
        '百分之五十五点五七九',
        '百分之十万零六百五十一',
        '一美元',
        '两美刀',
        '苹果折扣一美元',
        '苹果折扣一折',
        '这台电脑两美刀',
        '包括在金融市场中管理',
      ]),
      ...inModel('PercentModel', ['十折']),
    ],
  },
  {
    reason:
      'Powers and the capitals K and M are notations of programs and products (4K, 5M), not of numbers in Chinese text',
    cases: [
      ...inModel('NumberModel', [
        '2^5',
        '2^-1',
        '-2.5 M',
        '1.1^+23',
        '2.5^-1',
        '-1.1^+23',
        '-2.5^-1',
        '-1.1^--23',
      ]),
      ...inModel('PercentModel', ['百分之15Ｋ']),
    ],
  },
  {
    reason:
      'A stroke makes a fraction only of a smaller number over a larger (24/7, 120/80 are none), more than one point makes an identifier, and a blank between two digits separates two numbers',
    cases: [
      ...inModel('NumberModel', [
        '４ ６／３',
        '-3/2',
        '１６/5',
        '1 4/3的美梦,1/2的努力',
        '1 4/3的美夢,1/2的努力',
        '2222.2222.22222.222',
      ]),
      ...inModel('PercentModel', ['7 2 折', '九 九 折']),
    ],
  },
  {
    reason:
      'Which words, idioms and places hold a numeral is a matter of our own lexicon: 一点, 半百, 五台山, 九台',
    cases: inModel('NumberModel', [
      '一点两小时的会议',
      '半百',
      '一看',
      '我一看你就笑',
      '这不是四川这是五台山',
      '这不是一这是九台',
      '陽光九九是食物品牌',
      '两两',
    ]),
  },
  {
    reason: 'Numbers within an address are found here and judged to be identifiers by extract',
    cases: inModel('PercentModel', ['你可以访问一下 https://']),
  },
];
