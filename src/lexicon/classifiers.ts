/** A word that stands between a count and what is counted, or right after a count in its place. */
export interface Classifier {
  /** The word in folded text: 个, 架次, 台(套). */
  readonly written: string;
  /** What it counts: 场 counts events, 届 rounds, 类 kinds, 层 parts of a whole, 县 places and bodies. */
  readonly counts: 'things' | 'people' | 'events' | 'places' | 'kinds' | 'rounds' | 'parts';
}

const classifiersOf = (counts: Classifier['counts'], words: string): readonly Classifier[] =>
  words
    .trim()
    .split(/\s+/)
    .map((written) => ({ written, counts }));

const things = classifiersOf(
  'things',
  `
  个 件 条 项 处 座 所 台 辆 艘 架 列 张 份 套 间 栋 幢 株 只 匹 羽 尾 粒 枚 颗 支 枝 部 本 册 篇 款 家 户 口 宗
  笔 单 票 股 手 根 块 片 幅 副 付 双 对 面 把 顶 盏 扇 堵 道 朵 棵 丛 簇 瓣 茎 穗 杆 秆 竿 柄 挺 门 尊 发 管 头
  峰 窝 床 席 桌 具 身 袭 铺 帧 轴 卷 盘 碟 盒 包 袋 瓶 听 罐 坛 瓮 缸 碗 杯 盅 壶 勺 匙 锅 屉 笼 筐 篮 篓 筒 箱
  柜 盆 车 车皮 节 船 捆 扎 束 串 挂 摞 沓 叠 堆 垛 滩 摊 团 坨 滴 汪 泓 缕 撮 捧 令 刀 锭 剂 丸 帖 服 味 驾 骑
  封 通 函 则 首 阕 出 幕 版 页 行 栏 孔 眼 炉 泡 枪 样 桩 组件 台套 套件 榀 樘 炷 畦 畈 楹 绺 蔸 匝 帙 曲 爿
  机位 床位 座位 席位 泊位 车位 标段 字 词 句 章 个(套) 个(项) 个(次) 个(家) 个(处) 个(座) 个(条) 个(件) 个(户)
  个(台) 个(组) 台(套) 台(件) 台(辆) 台(个) 台(座) 台(部) 套(间) 套(户) 套(台) 套(件) 套(个) 件(套) 件(项)
  件(次) 件(起) 件(组) 件(份) 件(个) 条(个) 条(项) 条(段) 条(件) 条(次) 项(次) 项(个) 项(件) 座(处) 座(个)
  处(个) 处(座) 处(项) 处(次) 辆(台) 辆(架) 辆(艘) 艘(架) 户(家) 家(个) 家(户) 家(处) 家(所) 份(件) 份(张)
  株(棵) 头(只) 头(匹) 只(头) 只(羽) 支(队) 支(个) 支(盒) 部(件) 部(台) 部(集) 部(辆) 部(套) 本(册) 册(件)
  册(份) 册(张) 篇(部) 篇(条) 幅(件) 枚(件) 间(套) 所(个) 所(家) 所(点) 箱(件) 箱(包) 张(份) 笔(次) 宗(件)
  宗(块) 组(件) 组(套) 组(台) 盒(支) 瓶(支) 个/套 台/套 套/间 件/套 只/套 台/件
`,
);

const people = classifiersOf(
  'people',
  `
  名 位 人 员 口人 拨 伙 帮 群 代 代人 辈 丁 名(个) 名(位) 名(户) 人(户) 人(名) 户(人) 位(名) 号人
`,
);

/** 人次, 架次 and their like count uses: one traveller on two days is two 人次. */
const events = classifiersOf(
  'events',
  `
  次 起 例 场 回 番 顿 阵 下 声 响 拳 脚 步 趟 遍 遭 仗 役 战 局 球 盘棋 堂 节课 堂课 讲 讲次 圈 转 人次 车次
  架次 艘次 辆次 班次 场次 家次 件次 剂次 台次 列次 户次 批次 份次 册次 处次 条次 项次 趟次 遍次 例次 针次 起次
  宗次 笔次 单次 票次 个次 头次 只次 株次 亩次 吨次 箱次 桶次 支次 队次 组次 村次 校次 院次 站次 港次 县次
  站点次 机次 航次 船次 轮次 频次 床次 餐次 杯次 张次 部次 篇次 期次 节次 课次 种次 点次 幅次 桌次 团次 班轮
  台班 艘班 车班 航班 人天 人日 人月 人年 人份 人时 台时 台日 台月 台年 车日 工日 工时 机时 间夜 人夜 床日 船天
  艘天 只天 辆日 人课时 人(次) 人(份) 车(次) 站(次) 场(次) 次(起) 次(场) 次(个) 起(次) 起(件) 例(次) 场(个)
  场(期) 家(次) 辆(次) 艘(次) 架(次) 份(次) 台(次) 张(次) 户(次) 批(次) 批(件) 名(次) 组(次) 班(次) 列(次)
  个(人)次 人(车)次 人(户)次 人(件)次 架(艘)次 艘(架)次 辆(艘)次 辆(艘、架、列)次 人/次 车/次 架/次 辆/次
`,
);

const places = classifiersOf(
  'places',
  `
  国 省 省份 省区 省市 省区市 市 市州 市县 市区 州 州市 盟 盟市 旗 旗县 旗县区 县 县市 县区 县市区 县城 区 区县
  区市 区县市 乡 乡镇 镇 镇街 街 街道 街镇 村 村居 村社 屯 寨 庄 社 社区 城 地 地市 地州 地州市 师 团场 校 院
  院校 站 站点 岛 港 馆 园 园区 店 厂 矿 井 山 河 湖 库 江 坝 桥 隧 线 巷 弄 系 寺 庙 企 片区 网格
  点位 网点 站场 场馆 口岸 省(区) 省(市) 省(州) 省(区、市) 省(市、区) 省(自治区) 省(直辖市) 省(自治区、直辖市)
  省(市、自治区) 市(州) 市(县) 市(区) 市(地) 市(州、盟) 市(地、州) 市(县、区) 市(区、县) 州(市) 地(市) 地(州)
  地(市、州) 地(州、市) 盟(市) 旗(县) 旗(县、区) 旗县(市、区) 县(市) 县(区) 县(市、区) 县(区、市) 县(市区)
  县(旗) 县(市、旗) 区(县) 区(市) 区(县、市) 区(市、县) 乡(镇) 乡(镇、街道) 乡镇(街道) 乡镇(场) 镇(乡) 镇(街)
  镇(街道) 镇(乡、街道) 街道(镇) 村(社区) 村(居) 村(组) 社区(村) 团(场) 师(市)
`,
);

const kinds = classifiersOf(
  'kinds',
  `
  种 类 门类 级 型 式 色 大类 中类 小类 子类 大项 小项 分项 子项 大件 族 科 属 目 纲 系列 品种 种类 门课 语种
  种(类) 类(种) 款(种) 项(类) 类(项) 种(个) 个(种) 类(个)
`,
);

const rounds = classifiersOf(
  'rounds',
  `
  届 轮 批 期 季 任 集 回合 回目 茬 熟 波 棒 连冠 连胜 连败 连涨 连跌 连降 连增 连丰 连快 连升 连阳 连板 连霸
  连任 轮(次) 届(次) 期(次) 批(组) 批(个) 期(批) 期(个) 集(部) 季(期) 梯次 波次
`,
);

const parts = classifiersOf(
  'parts',
  `
  层 楼 段 篇章 部分 股份 组 班 环 阶 截 节段 跨 联 排 重 维 点 分 车道 方面 位数 等分 端 角 边 侧 弦 翼 挡 档
  路 泳道 队 连 营 旅 军 声道 核 组(队) 队(组) 层(级) 段(节)
`,
);

/**
 * Classifiers and units of counting of modern Chinese that follow a number, with the bracketed pairs of statistics
 * (台(套), 县(市、区)). Source: compiled for this project; checked against the words tagged q (classifier) in
 * jieba's dictionary (MIT) and the usage of communiqués. The order means nothing: readers match the longest.
 */
export const classifiers: readonly Classifier[] = [
  ...things,
  ...people,
  ...events,
  ...places,
  ...kinds,
  ...rounds,
  ...parts,
];

/**
 * One-character words that stand right after a number and belong to it without being its unit: 13金, 1死3伤,
 * 3胜1负, 500强. Source: compiled for this project from the usage of headlines and notices.
 */
export const countedNouns: readonly string[] = [...'金银铜死伤亡胜负平败强'];

/**
 * Classifiers (and 心, 体, which look like ones) that after a bare Han numeral are as often the first character of
 * another word or the rest of a fixed one (一线, 一方面, 三角, 二手, 一体化, 三军): there they alone make no count.
 * Source: compiled for this project from the words of jieba's dictionary (MIT) that begin with a numeral.
 */
export const weakClassifiers: readonly string[] = [
  ...'点线面心体道分把手头门口身行路边侧角端重级色样式型系族科属目纲军连营旅师部处本代下味声响番阵股版联维环核字片层圈拳脚步棒段弦翼发出首通讲转回员企则',
];
