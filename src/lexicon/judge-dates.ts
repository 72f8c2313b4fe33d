const listed = (words: string): readonly string[] => words.trim().split(/\s+/);

/**
 * Verbs and states that last: what comes after them is how long they did, 被困22小时后 and 停火一周 alike. Source:
 * compiled for this project from broadcasts.
 */
export const lastingVerbs: readonly string[] = listed(`
  连续 历时 为期 长达 用时 耗时 时长 时隔 持续 被困 困 掩埋 治疗 住院 断流 等待 停止 停火 驻留 在轨 连升 连降 连涨 连跌 连增 连减 排队
  罢工 停电 失联 逃亡 外逃 潜逃 推迟 推后 延迟 滞留 奋斗 滞后 延长 缩短 缩短至 提前 停留 运行
`);

/** Words that mark what follows as a length: 近三年, 满一年, 工期3年. Source: compiled for this project. */
export const lengthMarks: readonly string[] = listed(`
  超过 超 近 约 大约 将近 至少 不到 累计 仅 只 用 满 了 寿命 期限为 期限 工期 再
`);

/** Words that let a length of time pass: 经过六年建设, but 经过五年接续奋斗 names a period. Source: compiled for this project. */
export const passingWords: readonly string[] = listed('经过 历经 经历');

/**
 * Words right after the years in which something was done: 五年新增, 三年累计投入, 五年跨过. Source: compiled for this
 * project from government reports.
 */
export const doneWithin: readonly string[] = listed(`
  累计 共 总 净增 增长 下降 平均 年均 接续 持续 奋斗 新增 新建 新设 新改 改造 建成 完成 生产 滚动 跨过 跨越 实现 投入 分别
  培育 引进 发放 开工 投产 提升 提高 翻 落实 筹集 带动 减少 历程 的发展 的伟大 来 增量 总额 迈上 连跨 连上
`);

/** Words before years that make them a known period: 新时代十年, 这五年. Source: compiled for this project. */
export const erasBefore: readonly string[] = listed(
  '新时代 非凡 这 那 新的 关键 过去 未来 今后 第一个 第二个 下一个 黄金 伟大 以来的',
);
