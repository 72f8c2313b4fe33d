const listed = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Words before a place in a ranking: 居全国第三, 排名第7位, 跃升至第二. Source: compiled for this project. */
export const rankingWords: readonly string[] = listed(`
  居 列 名列 位居 位列 排名 排位 位次 排行 排在 排 升至 跃至 跃升 跃居 上升 保持 稳居 稳定 世界 全球 全国 全省 全市 全区 全县 国内
  西部 东部 中部 西北 东北 华东 华北 亚洲 欧洲 非洲 同类 省份 地区 城市 行业 榜 榜单 进入 成为 继续为 连续 依然是 总成绩 总分 成绩
  为世界 为全球 为全国 内地 省会
`);

/** Words with which 第一 and 首位 praise and rank nothing: 安全第一, 保护第一, 摆在首位. Source: compiled for this project. */
export const valuesFirst: readonly string[] = listed(`
  安全 质量 友谊 服务 健康 生命 人民 用户 客户 顾客 保护 预防 效率 团结 信誉 群众 放在 摆在 置于 放到 摆到 作为
`);

/** What a place in a ranking is told of, right after the number: 第一大省, 第七名, 第三高峰. Source: compiled for this project. */
export const rankedHeads: readonly string[] = [...'大位名高长强富多快'];

/** Words that begin with one of these characters and rank nothing: 第一次大会, 第一高级中学. Source: compiled for this project. */
export const notRankedHeads: readonly string[] = listed(`
  大会 大战 大届 大街 大道 大队 高级 高中 高校 高等 高炉 长征 长期 长沙 长春 长江 多功能 多边 强制 快递 快速 名额 大学 高速 大厦 大桥
`);
