const listed = (words: string): readonly string[] => words.trim().split(/\s+/);

/**
 * Nouns that a rating of power, size or weight before them tells apart from others of their kind: 1000千伏线路,
 * 30万千瓦机组, 500米口径, 35万千瓦光热电站. Source: compiled for this project from reports and broadcasts.
 */
export const ratedNouns: readonly string[] = listed(`
  线路 输 变电 主变 机组 口径 跑道 光伏 光热 风电 火电 煤电 热电 海上 调峰 地下 锂电 储能 电站 电网 碳 转炉 高炉 轨 平台
  大桥 超 极薄 塔式 槽式 重型燃气 燃气轮机 抽水蓄能 深水 特深 科学探索井 油轮 液货船 散货船 集装箱船 大跨
`);

/** Units in which things are rated. Source: compiled for this project. */
export const ratingUnits: readonly string[] = listed('千伏 伏 兆瓦 千瓦 吉瓦 兆瓦时 千瓦时 吉瓦时 米 毫米 微米 吨 千米 立方米 千伏安 兆伏安');

/**
 * Disciplines whose events are named by a distance, a height or a number of people: 200米蝶泳, 10米气步枪, 四人双桨.
 * Source: the programmes of the Olympic and Asian Games.
 */
export const sportDisciplines: readonly string[] = listed(`
  自由泳 蝶泳 仰泳 蛙泳 混合泳 个人混合泳 个人全能 跳台 台跳水 跳板 板跳水 气步枪 气手枪 步枪 手枪 运动手枪 移动靶 栏 跨栏 障碍 接力 短道
  速滑 速度滑冰 竞走 直道 竞速 皮划艇 划艇 皮艇 双桨 单桨 龙舟 赛艇 艇 雪车 雪橇 篮球 沙滩排球 滑雪 越野 追逐 冠军 亚军
  季军 冠亚军 决赛 半决赛 预赛 金牌 银牌 铜牌 比赛 项目 纪录 世界纪录 T F SM S K1 C1 K2 C2 计时赛 团体 双人 单人 有舵 无舵
`);

/** Words before the distance or the number of people of an event: 男子100米, 女子四人. Source: as above. */
export const eventDivisions: readonly string[] = listed(`
  男子 女子 男女 混合 4× 4x 4X 男子组 女子组 公开组 青年组 双人 男女混合 单人
`);

/** Sports named by the number of their parts: 现代五项, 铁人三项. Source: as above. */
export const multisports: readonly string[] = listed('现代 铁人 马术 冬季 北欧 速度 田径 射击 水上');

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
  企业 县 县市 县域 市 区 城市 项目 产业 集群 园区 品牌 单品 大单 镇 村 街道 平台 机场 港口 省份 国家 地区 公司 上市公司
`);

/** Words that bound the number after them from one side: 超过50万的城市. Source: as `approximators.ts`. */
export const boundsBefore: readonly string[] = listed('超过 超 达到 达 过 近 突破 不足 低于 高于 大于 小于 不低于 不超过 少于 多于');
