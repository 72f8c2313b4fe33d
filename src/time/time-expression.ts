/**
 * What a part that is not written out is counted from: `published`, the day of publication (今年, 昨天);
 * `current`, the period in force where the words stand (当月, 次日); `review`, the period that a review
 * speaks of, and otherwise as `current` (全年, 年末, 上年); `coming`, the year that is about to begin or has just begun
 * (新的一年).
 */
export type Anchor = 'published' | 'current' | 'review' | 'coming';

/** A part told by its distance from an anchor: 去年 is the year at offset -1 from `published`. */
export interface RelativePart {
  readonly offset: number;
  readonly to: Anchor;
}

/** A part as written (2022年) or told by its distance (去年). */
export type Part = number | RelativePart;

/** Parts of a day: 凌晨 and 清晨 are `night` and `morning`, 傍晚 and 深夜 `evening`. */
export type DayPart = 'night' | 'morning' | 'noon' | 'afternoon' | 'evening';

/** A time of day; `hour` from 0 to 24, as written where a part of the day stands beside it (下午3点: 3). */
export interface ClockTime {
  readonly type: 'clock';
  readonly dayPart?: DayPart;
  readonly hour?: number;
  readonly minute?: number;
}

/**
 * A stretch of the calendar. Only what the text says is set: 3月 has a month and no year, and which year is
 * implied is settled by `resolveTime`.
 */
export interface CalendarTime {
  readonly type: 'calendar';
  readonly year?: Part;
  /** 1 for 上半年, 2 for 下半年. */
  readonly half?: number;
  readonly quarter?: Part;
  readonly month?: Part;
  /** First and last third of the month, 1 to 3: 中旬 is [2, 2], 上中旬 [1, 2]. */
  readonly tenDays?: readonly [number, number];
  /** A week by its number in the year, or by its distance: 上周. */
  readonly week?: Part;
  /** 1 for 星期一 to 7 for 星期日; [6, 7] for 周末. */
  readonly weekdays?: readonly [number, number];
  readonly day?: Part;
  readonly clock?: ClockTime;
  /** 年初, 8月底: the beginning or end of the stretch, which stands for all of it. */
  readonly edge?: 'start' | 'end';
}

/** From one time to another, both included: 2021—2025年, 1月15日至21日. What `to` lacks it takes from `from`. */
export interface IntervalTime {
  readonly type: 'interval';
  readonly from: TimeValue;
  readonly to: TimeValue;
}

/** From a time, or an event whose time the text does not say (null), until publication: 今年以来, 春运启动以来. */
export interface SinceTime {
  readonly type: 'since';
  readonly from: TimeValue | null;
}

/** The state at a time: 截至8月底. */
export interface AsOfTime {
  readonly type: 'asOf';
  readonly at: TimeValue;
}

/** A five-year plan: “十四五” is 2021 to 2025. */
export interface PlanTime {
  readonly type: 'plan';
  readonly from: number;
  readonly to: number;
}

/** What a window of time is measured in. */
export type WindowUnit = 'year' | 'quarter' | 'month' | 'week' | 'day' | 'hour';

/**
 * A window measured from the day of publication. `sense` tells 五年来 (`since`), 建交50年来 (`sinceEvent`),
 * 过去24小时 (`last`), 未来三天 (`next`) and 十年前 (`ago`) apart; `count` is null for 数月来, 几年前.
 */
export interface WindowTime {
  readonly type: 'window';
  readonly sense: 'since' | 'sinceEvent' | 'last' | 'next' | 'ago';
  readonly count: number | null;
  readonly unit: WindowUnit;
  /** Where it ends, if that is not the day of publication: 截至9日晚的24小时内. */
  readonly until?: TimeValue;
}

/** The period in force, a year or more away: 去年同期, 2019年同期, and 同期 itself. */
export interface SamePeriodTime {
  readonly type: 'samePeriod';
  readonly year?: Part;
}

/** A day of the lunar calendar: 正月初六, 农历八月十五. */
export interface LunarTime {
  readonly type: 'lunar';
  readonly year?: Part;
  readonly month: number;
  readonly day: number;
}

/** A holiday by its name (国庆节 for 十一): 国庆假期, 2023年春节. */
export interface HolidayTime {
  readonly type: 'holiday';
  readonly year?: Part;
  readonly name: string;
  /** Whether the days off are meant: 春节假期, not 春节. */
  readonly daysOff: boolean;
}

/** A century or decade, its first and last year where the text settles them: 上世纪90年代 is 1990 to 1999; 90后. */
export interface EraTime {
  readonly type: 'era';
  readonly from: number | null;
  readonly to: number | null;
}

/** Times that come again and again: 每年3月12日, 每周五. */
export interface RecurringTime {
  readonly type: 'recurring';
}

/** A time the words leave open: 近年来, 日前, 长期以来. */
export interface VagueTime {
  readonly type: 'vague';
}

/** The days up to a holiday that the document speaks of: 节前. */
export interface EveTime {
  readonly type: 'eve';
}

/** Several times that are no one stretch: 2019、2021年. */
export interface ListTime {
  readonly type: 'list';
  readonly times: readonly TimeValue[];
}

/** What a time expression says, before anything implied is added. */
export type TimeValue =
  | CalendarTime
  | ClockTime
  | IntervalTime
  | SinceTime
  | AsOfTime
  | PlanTime
  | WindowTime
  | SamePeriodTime
  | LunarTime
  | HolidayTime
  | EraTime
  | RecurringTime
  | VagueTime
  | EveTime
  | ListTime;

/** A time expression in a text: `text.slice(start, end)` is its words, offsets in UTF-16 code units. */
export interface TimeExpression {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: TimeValue;
  /** The construct that read it: `month`, `relative-word`. */
  readonly name: string;
}
