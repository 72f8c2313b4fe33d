/** Which way a positive figure under a head of change goes; `signed` where the figure's sign alone tells. */
export type ChangeSense = 'increase' | 'decrease' | 'signed';

/** A word in the head of a table that makes the figures under it the sizes of changes. */
export interface ChangeHead {
  readonly written: string;
  readonly sense: ChangeSense;
  /** Whether the figures are amounts in the unit of the table, rates, or the word leaves it open. */
  readonly measure: 'amount' | 'rate' | 'open';
}

const changes = (sense: ChangeSense, measure: ChangeHead['measure'], words: string): readonly ChangeHead[] =>
  words.split(' ').map((written) => ({ written, sense, measure }));

/**
 * Heads of change. Sources: the tables of the National Bureau of Statistics' communiqués (比上年增长, 涨跌幅度), the
 * formats for listed companies' performance notices (增减变动幅度, 本报告期比上年同期增减) and for 部门决算公开 (增减额, 增减率).
 */
export const changeHeads: readonly ChangeHead[] = [
  ...changes(
    'signed',
    'rate',
    '增减变动幅度 增减变动比例 增减幅度 增减比例 增减率 增减幅 变动幅度 变动比例 变动率 变化幅度 变化率 变幅',
  ),
  ...changes(
    'signed',
    'rate',
    '涨跌幅度 涨跌幅 升降幅度 升降幅 增速 增长速度 增长率 增长幅度 增长比例 增幅 涨幅 升幅 同比增速 环比增速',
  ),
  ...changes(
    'signed',
    'amount',
    '增减额 增减数 增减量 增减数额 增减金额 变动额 变动数 变动金额 变化额 增长额 增加额 增量 净增额 涨跌额',
  ),
  ...changes(
    'signed',
    'open',
    '增减变动 增减变化 增减情况 增减 变动情况 变动 变化情况 变化 升降 涨跌 增长 增加 上升 上涨 提高 增 涨 升',
  ),
  ...changes('decrease', 'rate', '降幅 跌幅 下降幅度 降低率 下降率 减幅'),
  ...changes('decrease', 'amount', '减少额 下降额'),
  ...changes('decrease', 'open', '下降 减少 降低 下跌 回落'),
];

/** Heads whose figures are parts of a hundred; the unit of amounts does not hold for them. Source: usage of the same tables. */
export const rateHead = /(?:占比|比重|比例|百分比|份额|构成|率|幅度|增速|同比|环比)$/;

/** A word for the period that a document reports on or the one a year before it. */
export interface ReportPeriod {
  readonly written: string;
  readonly yearsBefore: 0 | 1;
  /** Whether it stays in the metric, because it tells the end of the period from its beginning. */
  readonly kept: boolean;
}

const reportPeriodsOf = (yearsBefore: 0 | 1, kept: boolean, words: string): readonly ReportPeriod[] =>
  words.split(' ').map((written) => ({ written, yearsBefore, kept }));

/** Source: 《企业会计准则第30号——财务报表列报》 and the formats for listed companies' periodic reports. */
export const reportPeriods: readonly ReportPeriod[] = [
  ...reportPeriodsOf(0, false, '本报告期 报告期 本期 当期'),
  ...reportPeriodsOf(1, false, '上期 上报告期'),
  ...reportPeriodsOf(0, true, '本报告期末 本报告期初 报告期末 报告期初 本期末 本期初 期末 期初'),
];

/** Heads that say nothing of what is measured. */
export const emptyHeads: ReadonlySet<string> = new Set(
  '数 数值 数额 数据 金额 绝对数 绝对值 绝对量 实际数 完成数 发生额 发生数 末 底 值 本级'.split(' '),
);

/** Heads of columns that number, name or date the rows: their figures are no claims. */
export const labelHead =
  /^(?:序号|行次|行号|编号|编码|代码|代号|栏次|科目编码|科目代码|功能分类|文号|证号|电话|联系电话|邮编|传真|日期|时间|发布日期|备注|说明|来源|证券代码|股票代码|税号|商品编码|商品编号|区划代码|页码)$|(?:代码|编码|编号|日期|电话|证号)$/;

/** Heads of columns that hold the rank of each row. */
export const rankHead = /(?:排名|名次|位次|排位|位序)$/;

/** Heads of columns that hold the unit of each row. */
export const unitHead = /^(?:计量|计算|数量|金额)?单位$/;

/** Heads of the column that names the rows. */
export const stubHead =
  /^(?:项目|指标|名称|产品|品种|品名|商品|地区|区域|城市|县区|区县|单位|类别|分类|科目|年份|年度|月份|时间|行业|企业|年龄|年龄组|性别|部门|机构|国别|国家|市场|类型|种类|主要.{1,8}|.{1,8}(?:名称|类别|指标|项目|分类|分组))$/;

/** Rows that sum up others belong to no group. */
export const totalRow = /^(?:合计|总计|小计|共计|总数|总值|全国|全省|全市|全县|全区)$/;

/** Heads and titles of what is yet to be, and what shows that it was done after all. Source: the annotation guide. */
export const plannedHead = /规划|计划|目标|预计|预测|预期|预算数|年初预算|(?:预算|计划|目标)(?:表|安排表)?$/;
export const doneHead = /完成|执行|决算|实际|实绩|[比较占]/;

/** Ends of heads that are units of what they count: 就诊人次. */
export const countingEnds: readonly string[] =
  '人次 架次 车次 班次 件次 剂次 场次 航次 批次 艘次 列次 户次'.split(' ');

/** What may stand in brackets behind a name and reads like a unit, but is none: 市(县), 期末数(A). */
export const notUnits = /^(?:[市县区州盟旗镇乡村国省]|[A-Z])$/;
