/** A verb of change, and which way it goes. */
export interface ChangeVerb {
  readonly written: string;
  readonly direction: 'increase' | 'decrease';
}

const going = (direction: ChangeVerb['direction'], words: string): ChangeVerb[] =>
  words.split(' ').map((written) => ({ written, direction }));

/**
 * Verbs and adjectives that say by how much something changed or differs. Source: the verbs of change in the
 * statistical communiqués of the National Bureau of Statistics (统计公报 usage), grouped by hand.
 */
export const changeVerbs: readonly ChangeVerb[] = [
  ...going(
    'increase',
    '增长 上涨 上升 提高 提升 增加 扩大 加快 回升 反弹 攀升 增收 增产 增多 增 涨 升 多 高 快 走高 走强 走阔 升高 拓宽 扩展 加息 升温 涨价 提价 提速 增产 ' +
      '延长 递增 净增 净增加 飙升 激增 大增 猛增 高出 多出 上浮 上调 调增 调升 增值 升值 跃升 抬升 走扩 上行 拉动',
  ),
  ...going(
    'decrease',
    '下降 减少 降低 收窄 回落 下滑 缩小 缩短 下跌 减 降 跌 少 低 慢 走低 减亏 减产 减收 压减 压缩 萎缩 压降 下调 调减 ' +
      '调降 贬值 递减 减缓 放缓 下行 缩减 骤降 锐减 大降 滑落 下浮 削减 减排 缩水 走弱 降息 降温 降价 降准 降薪',
  ),
];

/** After one of these a verb of change leads up to a level, not to the size of a change: 提高到84%, 降至5%. */
export const levelMarks: readonly string[] = ['到', '至', '为', '成'];

/** Words between a verb of change and the number that bound the change and do not make it a level: 增长均超过60%. */
export const boundingWords: readonly string[] = '超过 超 达 达到 高达 多达 突破 接近 近 逾 约 均 平均'.split(
  ' ',
);

/**
 * Nouns for how fast something grows or falls; what they are said to be is the size of a change: 增速为5.2%.
 * Source: the indicators of the National Bureau of Statistics (国家统计局主要统计指标解释).
 */
export const changeNouns: readonly ChangeVerb[] = [
  ...going('increase', '增速 增幅 涨幅 升幅 增长率 增长速度 增长幅度 上涨幅度 上升幅度 提升幅度 涨速 增量'),
  ...going('decrease', '降幅 跌幅 下降幅度 下跌幅度 下降率 降温幅度 减幅 降速'),
];

/** After a number: 3.4%的增长水平, 4~6℃降温. */
export const changesAfter: readonly ChangeVerb[] = [
  ...going('increase', '的增长 的增速 的增幅 的涨幅 的同比增长 升温 的升温 的上涨'),
  ...going('decrease', '的降幅 的跌幅 的下降 降温 的降温 的下跌 的下滑'),
];

/** Verbs whose object may stand before the size of the change: 降低存款准备金率0.25个百分点. */
export const changesWithObject: readonly ChangeVerb[] = [
  ...going('increase', '提高 上调 调升 提升 增加'),
  ...going('decrease', '降低 下调 调降 减少 压降'),
];

/** Words that end like a verb of change and are none: 新增 says how many came, 最多 and 至少 bound a number. */
export const notChanges: readonly string[] = [
  '新增',
  '最多',
  '至多',
  '至少',
  '最高',
  '最低',
  '新高',
  '新低',
  '不少',
  '缺少',
  '许多',
  '众多',
  '连降',
  '连涨',
  '连增',
  '连升',
  '连跌',
];

/** Adjectives before 于 and the other side of a gap in level: 高于全国平均0.4个百分点, 慢于上年2个百分点. */
export const gapAdjectives: readonly ChangeVerb[] = [
  ...going('increase', '高于 快于 多于 大于 优于 强于 好于 超过 领先 超出'),
  ...going('decrease', '低于 慢于 少于 小于 弱于 落后于'),
];
