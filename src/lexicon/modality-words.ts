/**
 * How far a word of planning reaches: over the numbers of its own clause and of those that go on from it (`clauses`),
 * or over the one number right after it (`number`).
 */
export type PlanReach = 'clauses' | 'number';

/** A word of planning and what its surroundings must be like. */
export interface PlanWord {
  readonly written: string;
  readonly reach: PlanReach;
  /** What must not stand right before it. */
  readonly notAfter?: RegExp;
  /** What must stand right after it; where it reaches one number, all that may stand between. */
  readonly before?: RegExp;
  /** What must not stand right after it. */
  readonly notBefore?: RegExp;
}

const plain = (words: string): PlanWord[] =>
  words.split(' ').map((written) => ({ written, reach: 'clauses' }));

/**
 * Words that make the numbers after them a target, plan, forecast or demand. Source: the annotation guide, the
 * auxiliaries of 《现代汉语八百词》 and the usage of work plans and forecasts.
 */
export const planWords: readonly PlanWord[] = [
  ...plain('力争 有望 可望 不得 不宜 不应 应当 按照规划 按规划 按计划 努力实现 努力完成 预估 预判 即将'),
  { written: '预计', reach: 'clauses', notAfter: /[比较超于好]$/, notBefore: /^(?:的|数|值|区间)/ },
  {
    written: '预测',
    reach: 'clauses',
    notAfter: /[比较超于好与]$|\d月(?:份)?$/,
    notBefore: /^(?:的|数|值|区间|持平|一致|预[报警]|报告|模型|显示)/,
  },
  {
    written: '预期',
    reach: 'clauses',
    notAfter: /[于好超低高稳]$|社会$|市场$|不及$/,
    before: /^(?:增长|下降|达|为|实现|将|上调|下调|约|\d)/,
  },
  {
    written: '计划',
    reach: 'clauses',
    notAfter:
      /(?:(?:^|[^\d])[一二三四五六七八九十\d]年|工程|工作|按|原|恢复|专项|[”》度善升进持动助励养训扶集展障施育造倍才])$/,
    notBefore: /^(?:[,。;、:的”》)(数任内外总投目生项等和及与中单草执进]|完成(?:情况|率)|$)/,
  },
  {
    written: '计划',
    reach: 'number',
    notAfter: /招生$|[比较超于][^,;。]{0,8}$/,
    before: /^(?:为|约|达|共)?\(?$/,
  },
  {
    written: '目标',
    reach: 'clauses',
    before: /^(?:任务)?(?:是|为|定为|设定为|确定为|:)/,
    notAfter: /[等个]$/,
  },
  {
    written: '目标',
    reach: 'number',
    notAfter: /[等个]$|[比较超于][^,;。]{0,8}$/,
    before: /^(?:任务)?(?:为|约|达)?\(?$/,
  },
  { written: '指标', reach: 'clauses', before: /^:/ },
  { written: '预算', reach: 'number', before: /^(?:为|约|是|安排|数)?$/ },
  { written: '年度任务', reach: 'number', before: /^(?:为|约|是|不低于|不少于)?\(?$/ },
  {
    written: '规划',
    reach: 'number',
    notAfter: /[”》五展]$/,
    before: /^(?:占地|建筑|用地|总|建设)?(?:面积|产能|容量|装机|规模|人口|用地|投资)?(?:为|约|达|共)?$/,
  },
  { written: '估算', reach: 'number', before: /^(?:总)?(?:投资)?(?:为|约|达)?$/ },
  {
    written: '争取',
    reach: 'clauses',
    before: /^(?:到(?!位)|在|用|年内|今年|全年|早日|实现|完成|达到|突破|新增|建成|明年)/,
  },
  { written: '必须', reach: 'clauses', notAfter: /[个“]$/, notBefore: /^坚持/ },
  { written: '确保', reach: 'clauses', notAfter: /[为以]$|负责$/, notBefore: /^了/ },
  { written: '拟', reach: 'clauses', notAfter: /[模虚草比]$/, notBefore: /^[定人态合建]/ },
  { written: '须', reach: 'clauses', notAfter: /[必无胡]$/ },
];

/** 将 says what is to come before one of these; before anything else it may take an object: 将利率上调至5%. */
export const afterFuture =
  /^(?:于|在|从|由|对|为|以|与|向|会|是|有|达|超|突破|继续|持续|进一步|分别|全部|全面|陆续|先后|首次|再次|再度|同步|逐步|不断|共|还|也|仍|可|能|不|正式|按|围绕|通过|迎|现|日均|累计)/;

/** Verbs that say what becomes of an object marked by 将: 将基准利率上调至5%, 将网格员编入队伍, 将其纳入清单. */
export const disposal =
  /上调|下调|用于|予以|加以|移交|交给|交由|归还|推向|投入到|投入(?:使用|运营|生产|市场)|(?:编|纳|融|写|列|划|转|移|并|嵌|植)入|(?:定|设|列|评|名|视|调整|转化|升级|打造|建设|改造|分|转变|变|作|看|改)(?:为|成|作)|(?:提高|提升|增加|扩大|延长|缩短|降低|减少|压缩|送|运|输|放|推|带|拓展|扩展|控制|稳定|保持|降|升|减|增|压|转移|抬升)(?:到|至|在|往|出|上)|从[^,;。]{1,20}(?:到|至)/;

/** 将 within other words: 即将 has an entry of its own, 将士 and 将近 are none of planning. */
export const notFuture = {
  before: /(?:[即必终或名大小战武已误]|成功)$/,
  after: /^(?:士|军|领|要|来|近|才|其)/,
} as const;

/**
 * Words of what is or has been; the numbers after one are facts again. Those of `one` hold for the number right after
 * them: 将从现在的5小时缩短至2小时.
 */
export const factWords: { readonly onward: readonly string[]; readonly one: readonly string[] } = {
  onward: '已 目前 截至 截止 此前 去年 上年 昨天 昨日 以来 曾 共有 这是 是继 日前 今天上午 今天下午 了'.split(
    ' ',
  ),
  one: '现在的 目前的 原来的 原先的 当前的 现行的 过去的 由过去的 现有的 现有 此前的'.split(' '),
};

/** Before a fact that is only compared with: 比去年增加55万亩. */
export const comparedFact = /[比较与同于]$/;

/** What 了 is part of where it marks nothing finished. */
export const notFinished = /^(?:为|除|明|不|得)了|^.了解|^(?:出|确|排|署|定)了/;

/** What is built serves when it is done: 投产后年产量将达5万吨, 建成后可供水300万立方米. */
export const onCompletion =
  /(?:投产|建成|达产|投运|竣工|通车|投用|完工|投入使用|投入运营|实施)后[^。;]{0,24}?(?:将|可|能|有望)/g;

/** After a number: 8万家的目标. */
export const targetAfter = /^(?:以上|左右|以内)?的(?:年度|预期|发展|增长|奋斗|总)?(?:目标|任务)/;

/** Headings of sections that speak of what is to be done: 2026年重点工作, 主要目标任务, 今后五年目标, 防护提示. */
export const plannedHeading =
  /(?:工作|目标|主要|重点|年度|重大|时期|下步)(?:的?(?:安排|目标|任务|工作|计划|部署|打算|举措|考虑|指标)[和与及、]?){1,3}$|20\d\d年工作$|^(?:今后|未来|下一步|下步|展望)|展望$|(?:提示|提醒)$|民生实事$|自身建设|政府治理/;

/** Headings of sections that look back: 2025年工作回顾. */
export const reviewHeading = /回顾|总结|成就$|主要成绩|执行情况$|完成情况$|落实情况$/;

/** Headings of the explanation of words at the end of a report. */
export const glossaryHeading = /名词解释|名词注释|术语/;

/** Titles of documents that have a part for what was done and one for what is to be done. */
export const planningDocument =
  /(?:工作报告|工作要点|工作计划|工作总结|规划|规划纲要|行动计划|实施方案|工作方案)(?:[(（][^()（）]{1,12}[)）])?$/;
