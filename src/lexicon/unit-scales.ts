/** One step of a scale of units that are said one after the other. */
export interface ScaleStep {
  /** Every spelling, the one claims record first. */
  readonly written: readonly string[];
  /** How many of the scale's smallest step one of these is. */
  readonly size: number;
}

/** Units of one kind that combine, each smaller than the one before: 6分15秒, 3元5角, 1米75厘米. */
export interface UnitScale {
  readonly kind: 'duration' | 'money' | 'measure';
  /** The unit of the sum and what the smallest step is of it; null where the sum is in the smallest unit said. */
  readonly total: { readonly unit: string; readonly factor: string } | null;
  /** From the largest step to the smallest. */
  readonly steps: readonly ScaleStep[];
}

const step = (spellings: string, size: number): ScaleStep => ({ written: spellings.split(' '), size });

/**
 * Sources: GB/T 7408 (ISO 8601) for time, ISO 4217 for coins, 《中华人民共和国法定计量单位》 and the market units of 1959 for the rest.
 * A scale stands before another with the same word: 分 after 元 is money, after 小时 time.
 */
export const unitScales: readonly UnitScale[] = [
  {
    kind: 'duration',
    total: null,
    steps: [step('天', 86400), step('小时 个小时', 3600), step('分钟 分', 60), step('秒 秒钟', 1)],
  },
  { kind: 'duration', total: null, steps: [step('年', 12), step('个月', 1)] },
  {
    kind: 'money',
    total: { unit: 'CNY', factor: '0.01' },
    steps: [step('元 块', 100), step('角 毛', 10), step('分', 1)],
  },
  { kind: 'money', total: { unit: 'USD', factor: '0.01' }, steps: [step('美元', 100), step('美分', 1)] },
  { kind: 'money', total: { unit: 'EUR', factor: '0.01' }, steps: [step('欧元', 100), step('欧分', 1)] },
  {
    kind: 'measure',
    total: null,
    steps: [step('公里 千米', 1_000_000), step('米', 1000), step('厘米 公分', 10), step('毫米', 1)],
  },
  { kind: 'measure', total: null, steps: [step('丈', 100), step('尺', 10), step('寸', 1)] },
  {
    kind: 'measure',
    total: null,
    steps: [step('吨', 1_000_000), step('公斤 千克', 1000), step('克', 1)],
  },
  { kind: 'measure', total: null, steps: [step('斤', 10), step('两', 1)] },
  { kind: 'measure', total: null, steps: [step('度', 1)] },
];

/** Units after which bare digits are decimals: 3米5, 48秒464, 三块五, 36度5. Source: compiled for this project. */
export const decimalUnits: ReadonlySet<string> = new Set(['米', '秒', '度', '块', '斤', '尺']);
