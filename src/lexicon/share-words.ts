/** Where a whole before 的 begins: after one of these, 完成预算的70.5%, 占全省的41.6%, 对受灾的10个县的近一半. */
export const wholeOpeners: readonly string[] =
  '占 是 为 相当于 完成 达到 达 仅 只 约 已 了 将 把 对 有 使 让 搜寻 覆盖 满足 拥有 承担 贡献 提供 消费 生产 等于 接近 超过 损失 收回'.split(
    ' ',
  );

/** Nouns after N%的 that the number measures and is no part of: 5%的增速, 2%的目标, 50%的关税. */
export const measuredNouns =
  /^(?:同比|经济|年均|平均|预期|年度|通胀|较快|较高|高|低){0,2}(?:增长|增速|增幅|涨幅|降幅|跌幅|下降|上涨|速度|水平|目标|比例|比重|占比|份额|关税|税率|利率|利息|概率|可能|折扣|优惠|补贴|首付|成本|浓度|丰度|纯度|湿度|坡度|浓缩|速率|效率|准确率|支持率|得票|票数|溢价|收益|背后)/;

/** Words that end the noun phrase after N%的: 53%的可治理沙化土地得到治理, 98%的县市区建成示范区. */
export const partEnders: readonly string[] = [
  ...'在 得到 获得 已 已经 都 均 也 还 被 将 是 为 有 会 可以 通过 进行 实现 完成 建成 达到 认为 表示 选择 来自 属于 需要 由 以 向 从 对'.split(
    ' ',
  ),
  ...'受到 位于 集中 用于 超过 低于 高于 没有 处于 开展 参与 使用 采用 进入 成为 出现 失去 面临 愿意 看好 计划 支持 反对 不 仍 正 接入 配备 设立 降至 升至 延续 直接 担忧 响应 停摆 达标 恢复'.split(
    ' ',
  ),
];

/** Words that end in 中 or 里 and hold no parts: 其中, 过程中, 比赛中. */
export const notWhole =
  /(?:其|集|高|初|空|水|途|过程|建设|工作|发展|行动|会议|冲突|事故|事件|袭击|年|期|心|手|当|之|比赛|活动|实践|改革|服务|生产|检查|调查|报告|讲话|规划|方案|推进|推动)[中里]$/;
