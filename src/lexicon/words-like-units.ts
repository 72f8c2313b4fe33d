/**
 * Words that begin with the character of a unit without being one: 2022国内十大新闻, 6部门, 5万亿台阶. Only words that do
 * follow a bare number are listed; 项目 is not, for 5项目标 is read 5项. Source: compiled from the corpus of broadcasts.
 */
export const wordsLikeUnits: readonly string[] = [
  ...'国家 国内 国际 国有 国产 国道 成绩 成绩单 成立 成为 成功 成果 成员 成本 部门 部署 部队 台阶 台风 台账'.split(
    ' ',
  ),
  ...'年均 年产 年度 年代 年轻 年龄 年级 处置 处理 处于 处罚 班制 班子 人民 人类 人工 人才 人群 人居 人大 人文 人力'.split(
    ' ',
  ),
  ...'家庭 家电 家具 家长 家乡 市场 市民 市级 市域 城市 城乡 城镇 城区 村民 村庄 校园 院士 院校 站台 店铺 道路 线路'.split(
    ' ',
  ),
  ...'集团 集体 集中 集聚 省级 省道 省市县 县级 县域 县道 队伍 队员 代表 座谈 列车 列入 组织 组建 节目 节点 节能 节约 单位 单元'.split(
    ' ',
  ),
  ...'位于 位列 位居 位次 位数 分别 分布 分析 周边 周期 天然 天津 元旦 元宵 方案 方式 方向 本科 本土 区域 区县级 面积 面向'.split(
    ' ',
  ),
  ...'度假 度过 里程 级别 升级 升至 条例 条件 股份 股东 对外 对口 双减 双碳 起来 起步 只要 只有 期间 期限 门店 门诊 门户'.split(
    ' ',
  ),
  ...'岁末 岁月 层面 层次 批准 批发 类型 类别 种植 种子 种业 片区 口径 口岸 手机 手续 头部 身份 步伐 段落 笔记 张家 名单 名录'.split(
    ' ',
  ),
  ...'群众 群体 群岛 成品 圆形 角色 角度 分子 分公司 分校 分店 点击 点赞 点评'.split(' '),
  ...'金融 金额 金属 银行 铜矿 强化 强调 强势 强国 平台 平均 平安 平方 胜利 负责 负荷 伤害 伤亡'.split(' '),
  // People as a population and ministries are counted without a unit: 14亿人口, 7部委.
  ...'人口 户籍人口 常住人口 部委 厅局'.split(' '),
  // 两 before a word of its own: 2023两会.
  ...'两个 两位 两名 两国 两会 两岸 两地 两院 两人 两种 两大 两次 两年 两天 两类 两家 两项'.split(' '),
];
