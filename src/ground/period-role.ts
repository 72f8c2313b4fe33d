import type { TimeExpression } from '../time/time-expression.js';

/**
 * What a time is to the numbers around it: `told` sets the period of those that follow; `present` does so in passing;
 * `local` belongs to the number right behind it alone; `event` dates a thing (8日燃起的大火); `speech` and `act` are the
 * day somebody spoke or announced; `none` is no period of theirs.
 */
export type PeriodRole = 'told' | 'present' | 'local' | 'event' | 'speech' | 'act' | 'none';

/** A time with its surroundings, as the rules see it. */
interface Place {
  readonly text: string;
  readonly time: TimeExpression;
  /** Its period in the normal form. */
  readonly value: string;
}

interface RoleRule {
  readonly name: string;
  readonly role: PeriodRole;
  readonly holds: (place: Place) => boolean;
}

const DAY = /^\d{4}-\d\d-\d\d$/;

const before = ({ text, time }: Place, length: number): string =>
  text.slice(Math.max(0, time.start - length), time.start);
const after = ({ text, time }: Place, length: number): string => text.slice(time.end, time.end + length);

/** 比上年, 快于2024年; but 参与“十四五”规划 and 于6日登陆 are no comparisons. */
const COMPARISON_BEFORE = /[比较同]$|(?<!参)与$|[高低快慢多少大小强弱优好早晚]于$/;
/** 是2019年同期的48.8%, 2021年相比, 前两年总和. */
const COMPARISON_AFTER = /^(?:同期|末|底)?(?:的[\d.]+倍|(?:的)?(?:相比|总和|之和))/;
const SHARE_AFTER = /^(?:同期|末|底)?的[\d.]+(?:%|成)/;
const EQUAL_BEFORE = /(?:是|为|相当于|达到?)$/;

/** Other sides of comparisons: 比上年, 较2020年末, 快于2024年, 是去年的2.1倍, 是2019年同期的48.8%. */
const isCompared = (place: Place): boolean =>
  COMPARISON_BEFORE.test(before(place, 2)) ||
  COMPARISON_AFTER.test(after(place, 12)) ||
  (SHARE_AFTER.test(after(place, 12)) && EQUAL_BEFORE.test(before(place, 3)));

const RECORD =
  /^的?(?:历史)?(?:新高|新低|最|纪录|记录|首次|高点|低点|峰值|极值|第[\d一二三四五六七八九十]{1,3}次)/;

/** Whether what stands at the offset makes the time before it how long a record has stood. */
export const isRecordAt = (text: string, at: number): boolean => RECORD.test(text.slice(at, at + 8));

/** How long a record has stood: 2000年以来新高, 1959年建站以来纪录, 近5个月内的最高点, 党的十八大以来第五次. */
const isRecord = ({ text, time }: Place): boolean =>
  (time.value.type === 'since' || time.value.type === 'window') && isRecordAt(text, time.end);

/** “十四五” alone names a plan, with 时期 or at the head of its clause it is the years of it. */
const PLAN_YEARS = /(?:时期|期间)$/;
const namesPlan = (place: Place): boolean =>
  place.time.value.type === 'plan' &&
  /五[”"」]?$/.test(place.time.text) &&
  !PLAN_YEARS.test(place.time.text) &&
  !/^(?:[,:]|以来|末|初|[前后]|的?五年)/.test(after(place, 3));

const EDITION =
  /^(?:第[\d一二三四五六七八九十百]{1,4}(?:期|号|届|批|版|轮|只|个|场|例|起|颗)|首(?:个|批|届|场|例|颗|艘|家|条|座|项|只|期)(?!季度|月)|版)/;
const AWARDED = /(?:获评|入选|荣获|荣膺|获得|当选|评为|上榜|跻身|列入|纳入|摘得|登上)[^,;。:、]{0,8}$/;
const LISTED =
  /^[^,;。:、在\d]{0,12}(?:名单|榜单|排行榜|片单|目录|百强|\d+强|十大|最[^,;。]{1,6}(?:城市|人物|景区))/;

/** Parts of names: 2024年第六期国债, 今年第11号台风, 今年首个工程, 2020年版, 获评2025年度最…城市. */
const isName = (place: Place): boolean =>
  EDITION.test(after(place, 10)) || AWARDED.test(before(place, 12)) || LISTED.test(after(place, 24));

/** How far a title may begin before a time in it. */
const TITLE = 60;

/** 《2024年全球风险报告》 names a book. */
const isInTitle = ({ text, time }: Place): boolean => {
  const opening = text.slice(Math.max(0, time.start - TITLE), time.start);
  return opening.lastIndexOf('《') > opening.lastIndexOf('》');
};

const NUMBER_BEHIND = /^的?[约近超]?\d/;
const ORIGIN = /[由从自]$/;
const OPENED = /^(?:起|开始|以来|至今|到|至|[-—–~])/;

/** Where a change began, for the number right behind: 由上年的2.08缩小至…, 从现在的5个小时; 自去年6月份连续15个月. */
const isOrigin = (place: Place): boolean => {
  const { type } = place.time.value;
  if (!ORIGIN.test(before(place, 1)) || type === 'since' || type === 'interval') return false;
  const behind = after(place, 6);
  return (
    !OPENED.test(behind) && (NUMBER_BEHIND.test(behind) || /^(?:的|最初|连续|之后|以后|后)/.test(behind))
  );
};

const THING_DATED =
  /^(?:燃起|发生|爆发|引发|启用|成立|建成|始建|创建|开通|投产|投用|出土|发现|出生|颁布|出台|印发|通过|签署|发射|设立|创办|落成|通车|开业|上市|施行|起飞|坠毁|击落)的/;

const FOUNDED_BEFORE = /(?:成立|建|创办|创立|诞生|生|毕业|落成|竣工|开业|上市|投产)于$/;

const ANNIVERSARY = /^,?是(?:我国|全国|国际|世界)?(?:的)?第[\d一二三四五六七八九十]{1,4}个/;

const REPORT =
  /^(?:上午|下午|晚|凌晨)?[,，]?[^,;。\d]{0,12}?(?:(称|表示|说(?!明)|报道|透露|指出|回应|介绍|通报|消息)|((?:发布|公布|宣布|披露|印发|获悉|了解到|播出)|讯|电(?=[ (])|(?:举行|召开)(?=[^,;。]{0,14}会)))/;

const reportOf = (place: Place): RegExpExecArray | null =>
  DAY.test(place.value) ? REPORT.exec(after(place, 36)) : null;

/** The first rule that holds says what a time is to the numbers around it. */
const rules: readonly RoleRule[] = [
  { name: 'compared', role: 'none', holds: isCompared },
  { name: 'origin', role: 'local', holds: isOrigin },
  { name: 'present', role: 'present', holds: ({ time }) => time.name === 'present' },
  { name: 'record', role: 'none', holds: isRecord },
  { name: 'anniversary', role: 'none', holds: (place) => ANNIVERSARY.test(after(place, 16)) },
  { name: 'founded', role: 'none', holds: (place) => FOUNDED_BEFORE.test(before(place, 3)) },
  { name: 'plan-name', role: 'local', holds: namesPlan },
  { name: 'title', role: 'local', holds: isInTitle },
  { name: 'name', role: 'local', holds: isName },
  { name: 'dated-thing', role: 'event', holds: (place) => THING_DATED.test(after(place, 6)) },
  { name: 'speech', role: 'speech', holds: (place) => reportOf(place)?.[1] !== undefined },
  { name: 'act', role: 'act', holds: (place) => reportOf(place)?.[2] !== undefined },
];

/** What a time is to the numbers of its sentence; `value` is its period in the normal form. */
export const roleOf = (text: string, time: TimeExpression, value: string): PeriodRole =>
  rules.find(({ holds }) => holds({ text, time, value }))?.role ?? 'told';
