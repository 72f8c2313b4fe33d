/** Units of shares, of differences between shares, and of multiples. */
export interface ShareUnit {
  readonly written: readonly string[];
  readonly kind: 'percentage' | 'percentagePoint' | 'multiple' | 'number';
  readonly unit: string | null;
  /** What one of them is in the recorded unit, as an exact decimal: 一成 is 10 %. */
  readonly factor: string;
}

/**
 * Sources: GB/T 15835-2011 (percentages), 《现代汉语词典》 (成, 折), the central bank's usage of 基点 (1/100 of a
 * percentage point).
 */
export const shareUnits: readonly ShareUnit[] = [
  { written: ['%', '﹪', '个%', 'percent'], kind: 'percentage', unit: '%', factor: '1' },
  { written: ['‰'], kind: 'percentage', unit: '‰', factor: '1' },
  { written: ['‱'], kind: 'percentage', unit: '‱', factor: '1' },
  { written: ['成'], kind: 'percentage', unit: '%', factor: '10' },
  { written: ['折'], kind: 'percentage', unit: '%', factor: '10' },
  { written: ['个百分点', '百分点'], kind: 'percentagePoint', unit: 'pp', factor: '1' },
  { written: ['个基点', '基点', '个BP', 'BP', 'bp'], kind: 'percentagePoint', unit: 'pp', factor: '0.01' },
  { written: ['倍'], kind: 'multiple', unit: null, factor: '1' },
  { written: ['分', '个点', '点'], kind: 'number', unit: '分', factor: '1' },
];
