/**
 * Transitive verbs of reports: what they govern is what is counted (破获电诈案件1295起 counts 电诈案件).
 * Source: compiled by hand from the verbs before counted objects in government reports and police notices.
 */
export const actionVerbs: readonly string[] = [
  ...'建成 建设 新建 改建 扩建 改造 完成 实现 破获 侦破 查处 抓获 查获 缴获 打掉 立案 办理 受理 审结 起诉 追回 挽回 处置'.split(
    ' ',
  ),
  ...'培育 引进 引育 落地 签约 开工 投产 竣工 投入 投资 拨付 下达 安排 筹集 发放 发行 支付 减免 降低 节约 节省 节水'.split(
    ' ',
  ),
  ...'开展 举办 召开 实施 推出 出台 制定 印发 发布 修订 推动 推进 推广 推行 启动 开通 开行 开放 设立 组建 成立 创建 打造'.split(
    ' ',
  ),
  ...'选派 选树 表彰 招录 招聘 录用 培训 教育 帮扶 救助 资助 服务 惠及 覆盖 保障 安置 转移 疏散 营救 出动 派出 调配 投放'.split(
    ' ',
  ),
  ...'排查 整改 整治 检查 检测 监测 巡查 走访 化解 调解 处理 处罚 吊销 拆除 清理 关停 淘汰 治理 修复 恢复'.split(
    ' ',
  ),
  ...'种植 播种 收获 收储 生产 加工 出口 进口 运送 发送 到发 接待 运输 吞吐 处理 销售 供应 供给 接种 报告 检出 确诊'.split(
    ' ',
  ),
  ...'获得 获批 入选 授予 评选 认定 拥有 形成 达成 签订 签署 促成 带动 吸引 吸纳 承接 集聚 聚集 规范 提供 设 设有 共设 下设 内设'.split(
    ' ',
  ),
  ...'造成 导致 致使 引发 摧毁 损坏 倒塌 烧毁 受损 影响 决出 夺得 斩获 摘得 揽获 收获 载 运 组成 融入 编入 接到 共有 加密 配备'.split(
    ' ',
  ),
  ...'查验 加开 审议 批准 公布 收购 登记 注册 诊治 救治 收治 收取 征收 招募 征召 招收 抽调 调派 调拨 调运 募集 梳理 提出 新设 增设 设置'.split(
    ' ',
  ),
  ...'争取 兑现 识别 认证 避免 确保 加装 开设 开辟 解决 帮助 逮捕 释放 发射 击落 击退 攻击 袭击 空袭 击败 展出 交付 搭载 搜寻 驰援 承办 承担 发起 评查 评定 评估'.split(
    ' ',
  ),
  ...'派送 派发 查扣 收缴 没收 截获 建有 布局 布设 架设 铺设 敷设 安装 更新 购置 采购 储备 储存 腾退 盘活 供水 发电 调出 外送 输送 研发 开发 攻克 突破 转化'.split(
    ' ',
  ),
];

/**
 * Nouns that a verb before them qualifies: in 矿山修复项目 and 就业补助资金 the verb is part of the name of the thing.
 * Source: compiled by hand from the heads of such compounds in government reports.
 */
export const qualifiedNouns: readonly string[] = [
  ...'项目 工程 中心 机构 单位 基地 平台 资金 案件 事件 人员 设施 能力 行动 服务 体系 企业 政策 措施 成果 产业 集群 园区 面积'.split(
    ' ',
  ),
  ...'任务 活动 工作 设备 装置 系统 产品 技术 标准 制度 方案 规划 计划 试点 组团 团队 队伍 对象 群体 家庭 病例 比赛 试验 协议'.split(
    ' ',
  ),
];

/**
 * Words that qualify what follows although jieba tags them as adverbs, pronouns or directions: 可治理土地, 前警察,
 * 超长期国债, 本科高校.
 * Source: compiled by hand from the words after counts in broadcasts and government reports.
 */
export const qualifyingWords: readonly string[] =
  '可 前 原 非 不 总 各 超 特别 中外 其他 本科 大中 各族 各界 各式 各型 各类 各种 沿海 本地 我国 高速 长途 短途 永久 全新 首发'.split(
    ' ',
  );

/** Nouns that only round off a number: 3万亿元台阶, 万亿元规模; they are not what is measured. */
export const roundingNouns: readonly string[] =
  '台阶 大关 关口 门槛 规模 水平 目标 任务 大台阶 新台阶 关 整 的目标 时间 之多 之久 不等 以来 时 时候 高位 速度'.split(
    ' ',
  );

/**
 * Verbs that name a field of work as nouns do: 乡村振兴示范村, 经营主体, 污染治理. Inside a noun phrase they do not end it.
 * Source: compiled by hand from the verbs that jieba's dictionary (MIT) also tags as nouns (vn).
 */
export const nominalVerbs: readonly string[] = [
  ...'振兴 示范 治理 修复 保护 帮扶 培训 研究 交易 管理 监测 发展 创新 生产 制造 流通 经营 运营 监管 防控 防治 规划 设计'.split(
    ' ',
  ),
  ...'教育 医疗 救助 养老 就业 创业 消费 投资 融资 保险 保障 贸易 运输 物流 配送 旅游 体育 养殖 种植 加工 储能 发电 输电 供水'.split(
    ' ',
  ),
  ...'建设 改革 开放 合作 交流 协同 协作 纵向 横向 综合 联合 试点 指导 监督 组织 转移 选手 举措 包裹 警察 报道 协定 执法 巡查 检察 审判 诉讼 仲裁 调解 服务 支撑 支持'.split(
    ' ',
  ),
];

/**
 * Nouns that do not identify what is counted without what is said of them: 85个学科进入世界前1% counts 进入世界前1%的学科.
 * Source: compiled by hand from the corpus of broadcasts.
 */
export const genericNouns: readonly string[] =
  '企业 项目 品种 学科 设备 组织 集体 个人 城市 国家 地区 单位 品牌 产品 产业 案例 人员 机构 高校 医院 学校 村 县 园区 团队 部门 矿产 农产品 部委 措施 举措'.split(
    ' ',
  );

/** What is set out to some end and does not tell which by itself: 围绕绿色低碳,提出7项指标. */
export const servingNouns: readonly string[] = '指标 措施 举措 任务 政策 行动 意见 建议'.split(' ');

/** Words that hold two nouns with a common part: 产销量 is 产量 and 销量. `parts` are the offsets of what each keeps. */
export const fusedWords: readonly {
  readonly written: string;
  readonly parts: readonly (readonly number[])[];
}[] = [
  {
    written: '产销量',
    parts: [
      [0, 2],
      [1, 2],
    ],
  },
  {
    written: '购销量',
    parts: [
      [0, 2],
      [1, 2],
    ],
  },
  { written: '收支', parts: [[0], [1]] },
  {
    written: '进出口额',
    parts: [
      [0, 2, 3],
      [1, 2, 3],
    ],
  },
];

/**
 * Words that open what is done rather than belong to the thing that does it: 部门联合印发, 官兵全力清理, 农田得到保护.
 * Source: compiled by hand from the words after counted nouns in broadcasts and government reports.
 */
export const mannerWords: readonly string[] = [
  ...'充分 联合 集中 全线 全力 高度 同步 免费 全部 全面 顺利 成功 正式 共同 积极 陆续 相继 先后 提前 按期 如期 率先 得到 受到 遭受 得以 获 获评'.split(
    ' ',
  ),
  ...'整 加快 提质 增效 落地 见效 聚力 赋能 托底性 正在 运行 运营 参加 参与 参展 建成投产 投产 入选 入境 出境 加速 合计'.split(
    ' ',
  ),
];

/**
 * Verbs that say what befell people or things: 6人死亡, 27万用户断电, 2000架次航班取消.
 * Source: compiled by hand from reports of accidents and disasters.
 */
export const befallingVerbs: readonly string[] = [
  ...'死亡 受伤 遇难 失踪 身亡 丧生 获救 被困 受困 受灾 伤亡 断电 停电 取消 延误 受损 被毁 损毁 倒塌 停运 停课 中断 脱险 感染 确诊'.split(
    ' ',
  ),
  ...'撤离 转移 疏散 返乡 回港 得到 受到 遭受 得以 受阻 关闭'.split(' '),
];

/** Verbs that say of a noun before them that it gives or does what follows: 乡镇提供技术支撑; no part of a name. */
export const carryingVerbs: readonly string[] = ['提供', '给予', '予以', '进行', '开展', '享受', '享有'];

/** Verbs that only carry the noun after them: 企业实现利润总额, 全省完成造林; the metric is read past them. */
export const lightVerbs: readonly string[] = ['实现', '完成'];

/**
 * Words between a subject and its verb that tell neither: 乌方已经疏散, 全国民航预计发送旅客.
 * Source: the adverbs of 《现代汉语八百词》 that occur there in reports.
 */
export const passingWords: readonly string[] =
  '已 已经 了 预计 计划 共 共计 将 正 还 仍 也 最多 最少 至少 接连 目前 又 再次 曾 先后 仅 则 却'.split(' ');
