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
    '增长 上涨 上升 提高 提升 增加 扩大 加快 回升 反弹 攀升 增收 增产 增多 增 涨 升 多 高 快 走高 走强 走阔 升高 拓宽 ' +
      '延长 递增 净增 净增加 飙升 激增 大增 猛增 高出 多出 上浮 上调 调增 调升 增值 升值 跃升 抬升 走扩 上行 拉动',
  ),
  ...going(
    'decrease',
    '下降 减少 降低 收窄 回落 下滑 缩小 缩短 下跌 减 降 跌 少 低 慢 走低 减亏 减产 减收 压减 压缩 萎缩 压降 下调 调减 ' +
      '调降 贬值 递减 减缓 放缓 下行 缩减 骤降 锐减 大降 滑落 下浮 削减 减排 缩水 走弱',
  ),
];

/** After one of these a verb of change leads up to a level, not to the size of a change: 提高到84%, 降至5%. */
export const levelMarks: readonly string[] = ['到', '至', '为', '成', '达', '突破', '超'];

/** Words that end like a verb of change and are none: 新增 says how many came, 最多 and 至少 bound a number. */
export const notChanges: readonly string[] = ['新增', '最多', '至多', '至少', '最高', '最低', '新高', '新低', '不少', '缺少', '许多', '众多'];
