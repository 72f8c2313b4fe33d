/**
 * Closed-class words that stand between what is measured and the number: copulas, adverbs, and verbs of reaching.
 * Source: the function-word lists of 《现代汉语八百词》, narrowed to those of statistical prose.
 */
export const copulas: readonly string[] = [
  ...'为 是 达 达到 达成 有 占 至 到 在 共 计 约 只有 仅为 仅有 高达 多达 长达 已达 已达到 合计 总计 共计 累计 累计达 共有 共达'.split(
    ' ',
  ),
  ...'保持在 稳定在 维持在 控制在 实现 完成 突破 超过 跃上 迈上 站上 跨上 跨过 迈过 升至 降至 增至 减至 升到 降到 增到'.split(
    ' ',
  ),
  ...'提高到 提高至 提升到 提升至 上升到 上升至 下降到 下降至 增加到 增加至 减少到 减少至 扩大到 扩大至 缩小到 缩小至'.split(
    ' ',
  ),
  ...'增长到 增长至 回升至 回落至 缩短至 缩短到 压缩至 压缩到 扩至 扩展到 扩展至 拓展到 拓展至 调整为 调整到 跃居 跃升至 跃升到 居 位居 位列 名列 排 排名 列'.split(
    ' ',
  ),
  ...'位于 稳居 升居 保持 稳定 处于 创 得 获 获得 等 等于 相当于 接近 成为 变为 平均 均'.split(' '),
];

/**
 * Words that end like a copula or an adverb and are none: 到达314万人次 counts those who arrived, 签约32.5亿元 what was signed.
 * Source: the dictionary words with such an ending that stand before numbers in notices and reports.
 */
export const notCopulas: readonly string[] = [
  ...'到达 抵达 送达 直达 通达 发达 传达 表达 行为 作为 视为 取得 夺得 赢得 求得 争得 购得 所得'.split(' '),
  ...'收到 接到 得到 受到 遇到 找到 看到 见到 领到 拿到 签约 节约 预约 履约 违约 续约 集约 制约 条约 公约'.split(
    ' ',
  ),
  ...'定居 移居 迁居 旅居 民居 侵占 抢占 独占 统计 设计 审计 系列 专列 班列 队列 首创 原创 开创'.split(' '),
  ...'拥有 持有 享有 含有 占有 没有 存在 潜在 所在 公共'.split(' '),
];

/** Adverbs and auxiliaries before a predicate. */
export const predicateAdverbs: readonly string[] = [
  ...'分别 均 都 也 还 又 再 已 已经 仅 只 就 才 便 则 却 更 将 可 可以 能 能够 会 要 须 应 力争 预计 有望 预期 目标'.split(
    ' ',
  ),
  ...'首次 再次 连续 同比 环比 同期 同口径 名义 实际 平均 年均 月均 周均 日均 天均 人均 户均 亩均 村均 场均 次均 累计 共 全部 全面 总体 继续 持续 进一步 稳步 大幅 小幅 略'.split(
    ' ',
  ),
  ...'明显 显著 大约 约 超 近 逾 了 着 过 等 又 各 各自 依次 单日 单月 当日 当年 全年 首 率先 成功 主动 每年 每月 每天'.split(
    ' ',
  ),
  ...'新增 虽 虽然 但 而 且 并 并且 同时 其中 仍 仍然 尚 尚有 由 从 自 以 按 使 让 把 将 被 给 在 于 共有 总共 一共 合计'.split(
    ' ',
  ),
];

/** Words that open a clause without saying what it is about. */
export const clauseOpeners: readonly string[] = [
  ...'其中 是 此外 另外 同时 目前 截至目前 据了解 据悉 据统计 据介绍 数据显示 统计显示 初步核算 经初步核算 经核算 初步统计'.split(
    ' ',
  ),
  ...'但是 不过 与此同时 特别是 尤其是 分别是 包括 例如 比如 如 并 且 而 但 也 还 又 再 则 即 共 已 已经 累计 全年累计 全年共'.split(
    ' ',
  ),
  ...'今年 去年 一年来 期间 其间 预计 力争 到 使 让 对 将 把 为 向 以 从 由 在 截至 截止 自 据 按 经'.split(
    ' ',
  ),
];

/** Nouns that name a side of what was spoken of before: 总量, 占比; alone they do not identify a metric. */
export const relationalNouns: readonly string[] = [
  ...'总量 总数 总额 总值 规模 数量 占比 比重 比例 份额 增速 增幅 涨幅 降幅 跌幅 升幅 增量 余额 均价 单价 金额 总投资 总投资额'.split(
    ' ',
  ),
  ...'投资额 总里程 总长度 总面积 总产值 总装机 其余 经济总量 同比增速 期限 发行金额 发行总额 线路总长 全长 总长 设计时速 主跨 总装机规模'.split(
    ' ',
  ),
  ...'增加值 年均增速 年均增长率 增长率 五年增量 总投资规模 毛利率 均值 密度 面积 成绩 利率 年发电 年发电量 发电量 新增供应 绝收 成灾'.split(
    ' ',
  ),
];

/** Sides that another side of the same thing replaces: 新能源装机占比, then 规模, is 新能源装机规模. */
export const replacedSides: readonly string[] =
  '占比 比重 比例 份额 增速 增幅 涨幅 降幅 跌幅 升幅 余额 均价 单价 规模 受灾面积 全长 总长 线路总长'.split(
    ' ',
  );

/** Nouns that say which side of a thing is measured; said once, they hold for every thing listed before: 煤炭、钢铁产量. */
export const measuredSides: readonly string[] = [
  ...'增加值 产量 零售额 销售额 销售量 销量 投资 投资额 营业收入 利润 利润总额 价格 产值 总产值 资产总额 营业总收入 净利润 面积 人数 占比 比重 进出口 进出口额'.split(
    ' ',
  ),
  ...'出口 进口 出口额 进口额 业务量 成交量 成交额 收入 支出 余额 增速 贷款 存款 覆盖率 普及率 使用率 合格率 毛利率 年产能 产能'.split(
    ' ',
  ),
  ...'人次 吞吐量 客运量 货运量 发电量 用电量 消费 消费量 票房 接待量 案件 警情 立案数 起数 户数 数量 总量 规模'.split(
    ' ',
  ),
];

/** Verbs of speaking after which the thing said begins: 委员会宣布将利率上调. */
export const speakingVerbs: readonly string[] =
  '宣布 表示 指出 显示 透露 认为 通报 预测 估计 承认 证实'.split(' ');

/** Nouns whose last character is also a connective; a head that ends in one ends after it: 年产能由7万套, 社会, 储能超. */
export const nounsLikeConnectives: readonly string[] =
  '产能 储能 电能 动能 节能 智能 性能 功能 技能 热能 核能 社会 大会 展会 协会 机会 供给 行为 系列 民居 文创 签约 合约 节约 存在 供应 效应 反应 响应 班列 收获 捕获 斩获'.split(
    ' ',
  );

/** Comparisons with another level, which lead up to how far the two are apart: 快于全国2.4个百分点. */
export const levelComparisons: readonly string[] =
  '快于 慢于 高于 低于 好于 优于 多于 少于 高出 低出 领先 超出'.split(' ');

/** Words that point at what was named before: 这个密度, 该特大桥. */
export const demonstratives: readonly string[] =
  '这条 这台 这个 这些 这种 这座 这项 这 该 此次 我们 本次 上述'.split(' ');
