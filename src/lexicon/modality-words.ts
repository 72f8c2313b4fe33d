/** Words before a number that make it a target, plan, forecast or demand. Source: the annotation guide and the usage of work plans. */
export const plannedWords: readonly string[] = [
  ...'将 力争 预计 目标 计划 有望 拟 预期 争取 确保 预测 预估 预算 预判 努力 安排 要求 须 不得 不宜 不应 应当 应'.split(' '),
];

/** Headings of sections that speak of what is to be done: 2026年重点工作, 今后五年目标. */
export const plannedHeading = /(?:工作)?(?:安排|目标|任务|重点工作|工作重点|打算|计划|部署|总体要求|展望|提示)$|今后|未来|下一步/;
