/** A unit of time as it stands after a count. */
export interface DurationUnit {
  /** Every spelling in folded text, the canonical one first: 个月, 月. */
  readonly written: readonly string[];
  /** The canonical Chinese spelling: 个月. */
  readonly name: string;
  /** Exact length in seconds as a decimal, null where it varies (个月, 工作日): '3600' for 小时. */
  readonly seconds: string | null;
  /** Exact length in calendar months, null where it is not made of months: '3' for 季度. */
  readonly months: string | null;
  /** The UCUM code that one of these is, null where there is none: h for 小时. */
  readonly ucum: string | null;
}

const duration = (
  spellings: string,
  length: { readonly seconds?: string; readonly months?: string; readonly ucum?: string } = {},
): DurationUnit => {
  const written = spellings.split(' ');
  const { seconds = null, months = null, ucum = null } = length;
  return { written, name: written[0] ?? spellings, seconds, months, ucum };
};

/**
 * Units of a length of time: 3年, 18个月, 6分15秒, 42岁. Whether 3月 or 5分 is a date or a time of day instead is
 * decided where it stands. Sources: GB/T 7408 (ISO 8601) for the units and their lengths, UCUM for the codes; UCUM's
 * year and month are averages in seconds, so calendar units carry months here and no seconds.
 */
export const durationUnits: readonly DurationUnit[] = [
  duration('年 个年头 整年', { months: '12', ucum: 'a' }),
  duration('周年', { months: '12', ucum: 'a' }),
  duration('载', { months: '12', ucum: 'a' }),
  duration('岁', { months: '12', ucum: 'a' }),
  duration('周岁', { months: '12', ucum: 'a' }),
  duration('个年度 个财年 个财政年度 个会计年度 个自然年', { months: '12', ucum: 'a' }),
  duration('学年 个学年', { months: '12' }),
  duration('世纪 个世纪', { months: '1200' }),
  duration('甲子 个甲子', { months: '720' }),
  duration('季度 个季度 个财季', { months: '3' }),
  duration('个月 月 个整月 个自然月', { months: '1', ucum: 'mo' }),
  duration('周 个周', { seconds: '604800', ucum: 'wk' }),
  duration('星期 个星期', { seconds: '604800', ucum: 'wk' }),
  duration('礼拜 个礼拜', { seconds: '604800', ucum: 'wk' }),
  duration('天 整天', { seconds: '86400', ucum: 'd' }),
  duration('日', { seconds: '86400', ucum: 'd' }),
  duration('自然日 个自然日', { seconds: '86400', ucum: 'd' }),
  duration('日历天', { seconds: '86400', ucum: 'd' }),
  duration('昼夜 个昼夜', { seconds: '86400', ucum: 'd' }),
  duration('时辰 个时辰', { seconds: '7200' }),
  duration('小时 个小时 时 h', { seconds: '3600', ucum: 'h' }),
  duration('钟头 个钟头', { seconds: '3600', ucum: 'h' }),
  duration('刻钟 刻', { seconds: '900' }),
  duration('分钟 分 min', { seconds: '60', ucum: 'min' }),
  duration('秒 秒钟 s', { seconds: '1', ucum: 's' }),
  duration('毫秒 ms', { seconds: '0.001', ucum: 'ms' }),
  duration('微秒 μs', { seconds: '0.000001', ucum: 'us' }),
  duration('纳秒 ns', { seconds: '0.000000001', ucum: 'ns' }),
  duration('皮秒', { seconds: '0.000000000001', ucum: 'ps' }),
  duration('飞秒', { seconds: '0.000000000000001', ucum: 'fs' }),
  duration('阿秒', { seconds: '0.000000000000000001', ucum: 'as' }),
  duration('工作日 个工作日'),
  duration('交易日 个交易日'),
  duration('学期 个学期'),
  duration('学时 个学时'),
  duration('课时 个课时'),
  duration('夜 个夜晚'),
  duration('晚 个晚上'),
  duration('旬'),
];

/**
 * Spellings that after a number are as often a date, a time of day, an ordinal or another word (3月, 5日, 21世纪,
 * 一季度, 98分, 第5学期): they measure a length only where the context says so. Source: compiled for this project.
 */
export const weakDurations: readonly string[] =
  '年 月 日 时 刻 分 周 旬 夜 晚 载 h s 季度 世纪 星期 礼拜 学年 学期 甲子 周年'.split(' ');
