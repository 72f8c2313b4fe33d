const listed = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Words before a number under which something is filed or reached. Source: compiled for this project. */
export const codeLabels: readonly string[] = listed(`
  代码 编码 编号 文号 案号 证号 字号 批号 货号 型号 账号 卡号 车牌 电话 热线 传真 邮编 拨打 拨通 QQ 微信 网址 信箱 国道 省道
  县道 乡道 ISBN 专线 客服
`);

/** Roads named by the number after them: 省道318. Source: compiled for this project. */
export const numberedRoads: readonly string[] = listed('国道 省道 县道 乡道');

/** What is numbered by the digits before it: 109国道, 982高地, 838路公交, 7次列车. Source: compiled for this project. */
export const numberedThings: readonly string[] = listed(`
  高地 国道 省道 县道 乡道 次列车 次航班 次动车 次高铁 次班列 航班 型 系列 路公交 路车 路电车 星发射
`);

/** What five digits or an emergency number name: 12306网站, 12345热线, 110接警. Source: compiled for this project. */
export const numberedServices: readonly string[] = listed(`
  网站 网 售票 APP App 客户端 平台 热线 报警 接警 指挥 电话 中心 急救 专线 服务台 举报 小程序
`);

/** What a version number is followed by: 2.0方案, 3.0时代. Source: compiled for this project. */
export const versionedThings: readonly string[] = listed(
  '版 方案 时代 版本 阶段 升级 模式 系统 平台 工程 计划 行动 政策 改革',
);
