const listed = (words: string): readonly string[] => words.trim().split(/\s+/);

/**
 * Nouns that a length of time before them names: 三年行动, 五年规划, 五年过渡期, 十年禁渔, 30年期国债.
 * Source: compiled for this project from the titles of plans and campaigns in government reports.
 */
export const namedByLength: readonly string[] = listed(`
  行动 计划 规划 攻坚 过渡期 倍增 方案 纲要 会战 期国债 期存款 期定期 期贷款 期美国 期美债 期利率 期品种 期以上 期、 期LPR
  期政府 期地方 期债券 期收益 期的 国债 禁渔 禁捕 专项 愿景 战略 议程 发展规划 发展计划 发展行动 免费教育 义务教育 免保教 浩劫 寒窗 初见成效 定期存款
`);

/** Nouns that a length names too, unless a word before says that it is how long: 三年改革, but 历时三年建设. Source: as above. */
export const workedOverLength: readonly string[] = listed('任务 目标 提升 改革 建设 制 级');

/**
 * Bodies and events whose sessions and editions are numbered without 第: 十四届全国人大, 二十届中央, 十五届运动会.
 * Source: compiled for this project from the names of congresses, committees and games in broadcasts.
 */
export const sessionBodies: readonly string[] = listed(`
  中央 全国 中国 全会 省 市 县 区 自治区 州 历次 常委 常委会 委员 委员会 人大 人代会 政协 党代会 理事 理事会 党委 纪委 团委
  执委 全运会 亚运会 奥运会 冬奥会 残奥会 亚残运会 省运会 市运会 运动会 全国人大 全国政协 国务院 政府 议会 国会 联大 联合国
`);

/**
 * Meetings that are numbered within the session of a body: 十四届一次会议, 省委十三届七次、八次全会.
 * Source: compiled for this project.
 */
export const numberedMeetings: readonly string[] = listed(`
  全会 全体会议 会议 理事大会 理事会议 理事会 常委会 常委会议 代表大会 代表会议 党代会 党员大会 执委会 主席会议
`);

/** Words after which a number of meetings is counted, not named: 召开三次会议. Source: compiled for this project. */
export const holdingVerbs: readonly string[] = listed(
  '召开 举行 举办 开了 召开了 举行了 先后 共 累计 连续 开 开过 过 分',
);

/**
 * Nouns that are counted by a bare Han numeral before them, as a classifier would count them: 六部门, 七部委.
 * Source: compiled for this project.
 */
export const countedBodies: readonly string[] = listed('部门 部委 单位 企业 机构 央企');

/**
 * Heads that make of the numerals before them a class, a step or a part with a name: 五轴机床, 三级医院, 二期工程, 三甲.
 * They are single characters. Source: compiled for this project.
 */
export const namingSteps: readonly string[] = [...'级期甲乙线环号产院委会者边岸轴'];

/** Words before a step that count the steps: 分三期举行, 等四级. Source: compiled for this project. */
export const countedStepsBefore: readonly string[] = listed(`
  风 地震 力 达 为 超过 共 等 分 分成 分为 连续 出版 推出 举办 了 到 至 近 约 余
`);

/**
 * Nouns of undertakings and works that a size before them names: 千万吨炼化项目, 千亿斤粮食产能提升行动, 千亿方大气田.
 * Source: compiled for this project from the names of projects in reports and broadcasts.
 */
export const undertakings: readonly string[] = listed(`
  项目 工程 计划 行动 基地 气田 油田 炼化 示范区 储备 产能提升 产业带 园区 林场 茶园 果园 灌区 试点 集群 企业 俱乐部
  大关 关口 级
`);

/** Generations of a technology, numbered without 第: 三代核电, 五代机. Source: compiled for this project. */
export const technologies: readonly string[] = listed(`
  核 半导体 通信 移动 身份证 战机 战斗机 机 杂交 技术 测序 芯片 制冷 动车 煤电 产品 社保卡
`);

/** Nouns that are absent where 零 stands before them: 零事故, 零发案. 零距离 and 归零 count nothing. Source: compiled for this project. */
export const countedAtZero: readonly string[] = listed(`
  伤亡 亡人 发案 事故 填埋 增长 死亡 投诉 感染 违规 失误 上访 新增 病例 排放 发生 报告 拖欠 差错 确诊 故障 警情 逾期 信访
  火灾 案件 缺陷 停电 复发 返贫 污染 违纪 违法 起火 伤害 溺亡 漏报
`);

/** Markets and shares whose index is named by a number: 沪深300, 中证500. Source: compiled for this project. */
export const indexNames: readonly string[] = listed(`
  沪深 中证 上证 深证 科创 创业板 北证 标普 标准普尔 纳斯达克 恒生 富时 日经 罗素 斯托克 万得
`);
