/**
 * Words that tell a plan from a review in reports of work. Which words was settled by hand: verbs of bidding that open
 * a clause without a subject, words of result and aspect, bounds of targets. What they weigh was fitted; see
 * plan-model.ts.
 */
export const planCueWords: { readonly opening: readonly string[]; readonly anywhere: readonly string[] } = {
  opening: [
    ...'扩大 拓展 鼓励 提升 促进 完善 加快 加强 增强 打造 构建 推进 推动 做好 抓好 用好 办好 支持 强化 深化 确保 聚焦 健全 优化 培育'.split(
      ' ',
    ),
    ...'突出 加大 积极 引导 提高 做强 巩固 着力 稳步 不断 持续 进一步 更好 大力 实施 落实 探索 开展 加力 坚决 规范 深入 扎实 统筹'.split(
      ' ',
    ),
    ...'坚持 有序 全面 建设 建立 严格 守牢 筑牢 防范 改善 推广 启动 新建 争取 力争 努力 完成 高质量 因地制宜 稳定 丰富 壮大 布局'.split(
      ' ',
    ),
    ...'组织 改造 营造 维护 让 要 把 为 培养 开发 引育 保持'.split(' '),
  ],
  anywhere: [
    ...'力争 今年 十五五 将 要 让 确保 左右 以上 以内 更多 争取 努力 目标 预期 必须 我们要 入选 年来 连续 获批 首个 首批 增至 成功'.split(
      ' ',
    ),
    ...'累计 获 获得 增长 下降 达到 达 超过 超 突破 居 第一 前列 全覆盖 全部 圆满 顺利 成为 出台 举办 建成 新增 实现 完成 了 已 有力'.split(
      ' ',
    ),
    ...'有效 升至 提高到 提升到 十四五 这五年 一年 去年 率先 全年 投产 通车 新高 不断 持续 同比 高于 再次 获评 不低于 不少于 免费 每年'.split(
      ' ',
    ),
  ],
};
