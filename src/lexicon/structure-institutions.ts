/** Endings of the names of bodies that issue bulletins; data only (国务院机构设置, 公司法 and common usage). */
export const bodyEndings: readonly string[] = `
  人民政府 政府 办公室 办公厅 委员会 常委会 委 局 厅 总署 署 总队 支队 大队 调查队 海关 税务局 法院 检察院 监狱 研究院 研究所 院
  公司 集团 董事会 监事会 股东会 银行 证券 中心 协会 学会 商会 联合会 总会 基金会 大学 学院 医院 总局 管理局 公安局 指挥部 领导小组
  社 部 站 所 党组 总工会 联社 事务所`
  .trim()
  .split(/\s+/);

/** Nouns that a document's title ends in (党政机关公文处理工作条例, 第八条, and statistical and company usage). */
export const documentNouns: readonly string[] = `
  公报 公告 通告 通知 通报 报告 决定 决议 命令 意见 议案 请示 批复 函 纪要 方案 办法 规定 条例 细则 规则 章程 纲要 规划 计划 要点
  说明 声明 白皮书 蓝皮书 快报 预告 公示 名单 目录 须知 指引 指南 情况 年报 季报 月报 周报 简报 摘要 报告书 新闻稿 发布稿 回复函 问答 复函 提示`
  .trim()
  .split(/\s+/);

/** Offices of those who deliver a report: 省长 胡玉 in front of its text. */
export const officeTitles: readonly string[] = `
  总理 省长 市长 州长 盟长 县长 区长 镇长 主席 主任 书记 院长 检察长 局长 厅长 部长 行长 会长 董事长 总经理 校长 专员 秘书长 代省长
  代市长 发言人`
  .trim()
  .split(/\s+/);
