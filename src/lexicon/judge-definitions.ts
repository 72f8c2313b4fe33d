const listed = (words: string): readonly string[] => words.trim().split(/\s+/);

/**
 * Nouns that a rating of power, size or weight before them tells apart from others of their kind: 1000千伏线路,
 * 30万千瓦机组, 500米口径, 35万千瓦光热电站. Source: compiled for this project from reports and broadcasts.
 */
export const ratedNouns: readonly string[] = listed(`
  线路 输 变电 主变 机组 口径 跑道 光伏 光热 风电 火电 煤电 热电 海上 调峰 地下 锂电 储能 电站 电网 碳 转炉 高炉 轨 平台
  大桥 超 极薄 塔式 槽式 重型燃气 燃气轮机 抽水蓄能 深水 特深 科学探索井 油轮 液货船 散货船 集装箱船 大跨
`);

/**
 * Nouns of services and circles named by a length of time: 24小时便利店, 1小时交通圈, 240小时过境免签.
 * Source: compiled for this project.
 */
export const timedNouns: readonly string[] = listed(`
  圈 便利 值班 营业 服务 热线 书店 自助 不打烊 接听 在线 过境免签 免签 开放 值守 药店 新闻 警务
`);

/** Weather and series measured over a window: 6小时降雨, 最大1小时雨量. Source: compiled for this project. */
export const windowedMeasures: readonly string[] = listed(`
  降雨 降水 降雪 雨量 雪量 累计雨量 累计降 变温 降温 降幅 平均 均值 滑动 移动平均 最大降 强降雨 雨强
`);

/**
 * Groups of people told apart by age: 5—14岁组, 60岁及以上人群, 3岁以下婴幼儿. Source: statistical communiqués.
 */
export const ageGroups: readonly string[] = listed(`
  人群 组 儿童 青少年 老人 老年 人口 年龄段 段 学生 婴幼儿 适龄 女生 女性 男性 妇女 居民 幼儿 少年 青年 群体 未成年 组别
`);

/** Words after a bound that are still about the amount and name no group: 500万元以上项目 is one, 5%以上增速 is not. */
export const boundedNouns: readonly string[] = listed(`
  级 隧洞 隧道 货轮 船舶 航段 线路 雨区 高峰 出游 导弹 铁路 重载 企业 项目 基地 机组 水库 航道 跨市 跨省 海拔 特长 工业 用户
  中长距离 货车 车辆 渔船 河流 湖泊 高层 建筑 大桥 桥梁 受损 高原 公司 技改 特大 的大 城市 县 乡镇 村
`);

/** Nouns that say who has to have passed a bound, for 超百亿元企业 and 过千亿的县市. Source: compiled for this project. */
export const groupsByBound: readonly string[] = listed(`
  企业 县 县市 县域 市 区 城市 项目 产业 集群 园区 品牌 单品 大单 镇 村 街道 平台 机场 港口 省份 国家 地区 公司 上市公司 银行 大县 大市
`);

/** Places and bodies told apart by having passed a bound: 超过50万的城市. Source: compiled for this project. */
export const placesByBound: readonly string[] = listed(
  '县 县市 县域 市 城市 省份 国家 地区 企业 公司 银行 镇 村 大县 大市 机场 港口',
);

/** Words that bound the number after them from one side: 超过50万的城市. Source: as `approximators.ts`. */
export const boundsBefore: readonly string[] = listed(
  '超过 超 达到 达 过 近 突破 不足 低于 高于 大于 小于 不低于 不超过 少于 多于',
);
