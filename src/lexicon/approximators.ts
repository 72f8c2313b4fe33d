/** What a softening or bounding word makes of the number beside it. */
export type ApproximatorSense = 'about' | 'moreThan' | 'atLeast' | 'lessThan' | 'atMost' | 'nearly';

/** A word beside a number that softens or bounds it. */
export interface Approximator {
  readonly written: string;
  readonly approx: ApproximatorSense;
  /** Characters before the word that make it part of another one: 签 in 签约15个. */
  readonly notAfter?: string;
}

const sense = (approx: ApproximatorSense, words: string): Approximator[] =>
  words.split(' ').map((written) => ({ written, approx }));

/**
 * Words that stand before the number. Sources: 《现代汉语八百词》 (约数 and 概数), and the approximators of the
 * annotation guide. One-character words name the characters that make them part of another word.
 */
export const approximatorsBefore: readonly Approximator[] = [
  ...sense('about', '大约 大概 约为 约占 约有 约达 约合 大致 大体 差不多 左近'),
  ...sense(
    'moreThan',
    '超过 超出 超逾 突破 高于 多于 大于 不止 超越 迈上 跨上 站上 登上 跨越 跨过 迈过 迈入',
  ),
  ...sense('atLeast', '不少于 不低于 不小于 不短于 不下于 不下 至少 最少 起码 不亚于'),
  ...sense('lessThan', '不足 不到 不满 未满 未到 少于 低于 小于'),
  ...sense(
    'atMost',
    '不超过 不宜超过 不得超过 不应超过 不能超过 不可超过 不会超过 未超过 不超 不多于 不高于 不大于 至多 最多 顶多',
  ),
  ...sense('nearly', '接近 将近 临近 逼近 直逼 近乎'),
  { written: '约', approx: 'about', notAfter: '签节条公合契履违誓邀隐制婚预守毁赴解' },
  { written: '超', approx: 'moreThan', notAfter: '赶高反中英德意西法' },
  { written: '逾', approx: 'moreThan' },
  { written: '过', approx: 'moreThan', notAfter: '通经超度走越穿渡路跨错罪透渗掠' },
  { written: '破', approx: 'moreThan', notAfter: '打侦攻击爆冲' },
  { written: '近', approx: 'nearly', notAfter: '附最新邻靠远' },
  { written: '满', approx: 'atLeast', notAfter: '充不圆丰饱' },
];

/** Words that stand after the number and its unit. */
export const approximatorsAfter: readonly Approximator[] = [
  ...sense('about', '左右 上下 前后'),
  ...sense('moreThan', '开外 多 余'),
  ...sense('atLeast', '及以上 或以上 以上 之上 起'),
  ...sense('atMost', '及以下 或以下 以内 之内 以下 之下 内'),
];

/** Words that may stand between an approximator and the number: 约占三成, 超过了30%, 大约有8万人. */
export const approximatorLinks: readonly string[] = [
  '占',
  '有',
  '为',
  '达',
  '了',
  '到',
  '需',
  '是',
  '在',
  '合',
  '共',
  '用',
  '每',
];
