/** A unit in the spellings of both languages. */
export interface ConvertibleUnit {
  /** Every spelling, English ones in lower case and singular: 公顷, hectare, ha. */
  readonly written: readonly string[];
  /** How many of the dimension's smallest unit one of these is, as an exact decimal. */
  readonly size: string;
}

/** Units that measure the same and convert into one another. */
export interface Dimension {
  readonly name: string;
  readonly units: readonly ConvertibleUnit[];
}

const unit = (spellings: string, size: string): ConvertibleUnit => ({
  written: spellings.split(', '),
  size,
});

/**
 * Units that a bulletin and its translation may state differently, Chinese and English spellings together. The smallest
 * unit of a dimension is chosen so that every size is a decimal: a third of a square metre for 亩, a thirtieth of a metre
 * for 丈 and 尺. Sources: 《中华人民共和国法定计量单位》 (1984) and the market units of 1959 (1 里 = 500 m, 1 斤 = 500 g,
 * 15 亩 = 1 公顷), the international yard and pound of 1959 for miles, feet, acres and pounds, GB/T 2589 for 标准煤.
 * `ton` is the metric ton, as Chinese bulletins in English use it. Temperatures in ℉ have another zero and are left out.
 */
export const dimensions: readonly Dimension[] = [
  {
    name: 'length',
    units: [
      unit('公里, 千米, km, kilometer, kilometre', '30000'),
      unit('米, 公尺, m, meter, metre', '30'),
      unit('厘米, 公分, cm, centimeter, centimetre', '0.3'),
      unit('毫米, mm, millimeter, millimetre', '0.03'),
      unit('里, 华里, li', '15000'),
      unit('丈', '100'),
      unit('尺, 市尺', '10'),
      unit('寸, 市寸', '1'),
      unit('海里, nautical mile', '55560'),
      unit('英里, mile', '48280.32'),
      unit('英尺, foot, feet, ft', '9.144'),
      unit('英寸, inch, inche', '0.762'),
    ],
  },
  {
    name: 'area',
    units: [
      unit('平方公里, 平方千米, km², km2, sq km, square kilometer, square kilometre, square km', '3000000'),
      unit('公顷, hm², ha, hectare', '30000'),
      unit('亩, 市亩, mu', '2000'),
      unit('平方米, 平米, m², m2, sq m, square meter, square metre', '3'),
      unit('英亩, acre', '12140.5692672'),
      unit('平方英里, square mile', '7769964.331008'),
    ],
  },
  {
    name: 'volume',
    units: [
      unit('立方米, 立方, 方, m³, m3, cubic meter, cubic metre, cu m', '1000'),
      unit('立方公里, km³, cubic kilometer, cubic kilometre', '1000000000000'),
      unit('升, 公升, l, liter, litre', '1'),
      unit('毫升, ml, milliliter, millilitre', '0.001'),
    ],
  },
  {
    name: 'mass',
    units: [
      unit('吨, 公吨, t, ton, tonne, metric ton, metric tonne', '1000'),
      unit('公斤, 千克, kg, kilogram, kilo, kilogramme', '1'),
      unit('克, g, gram, gramme', '0.001'),
      unit('毫克, mg, milligram', '0.000001'),
      unit('微克, μg, microgram', '0.000000001'),
      unit('斤, 市斤, jin, catty', '0.5'),
      unit('两, 市两, liang', '0.05'),
      unit('磅, lb, pound', '0.45359237'),
    ],
  },
  {
    name: 'energy',
    units: [
      unit('千瓦时, 千瓦小时, 度, kwh, kilowatt hour, kw h', '1'),
      unit('兆瓦时, mwh, megawatt hour', '1000'),
      unit('吉瓦时, gwh, gigawatt hour', '1000000'),
      unit('太瓦时, twh, terawatt hour', '1000000000'),
    ],
  },
  {
    name: 'coal equivalent',
    units: [unit('吨标准煤, 吨标煤, tce, ton of standard coal, ton of coal equivalent', '1')],
  },
  {
    name: 'power',
    units: [
      unit('瓦, w, watt', '1'),
      unit('千瓦, kw, kilowatt', '1000'),
      unit('兆瓦, mw, megawatt', '1000000'),
      unit('吉瓦, gw, gigawatt', '1000000000'),
    ],
  },
  {
    name: 'temperature',
    units: [unit('摄氏度, ℃, °c, 度, degree celsius, degree, celsius, degree centigrade', '1')],
  },
  {
    name: 'containers',
    units: [
      unit('标准箱, 标箱, 国际标准箱, teu, teus, twenty foot equivalent unit, standard container', '1'),
    ],
  },
  {
    name: 'days',
    units: [
      unit('天, 日, 整天, day', '86400'),
      unit('周, 星期, 礼拜, 个星期, week', '604800'),
      unit('小时, 个小时, 钟头, 个钟头, h, hour', '3600'),
      unit('分钟, 分, min, minute', '60'),
      unit('秒, 秒钟, s, second', '1'),
    ],
  },
  {
    name: 'months',
    units: [
      unit('年, 周年, 载, 个年头, 岁, 周岁, year, year old, year of age', '12'),
      unit('个月, 月, month', '1'),
      unit('季度, 个季度, quarter', '3'),
      unit('世纪, 个世纪, century', '1200'),
    ],
  },
  { name: 'working days', units: [unit('工作日, 个工作日, working day, workday, business day', '1')] },
];
