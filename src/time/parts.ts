import type { CalendarTime, TimeValue } from './time-expression.js';

const DATE_GRAINS = ['year', 'half', 'quarter', 'month', 'tenDays', 'week', 'weekdays', 'day'] as const;

/** The parts of a date, coarse to fine. */
export type DateGrain = (typeof DATE_GRAINS)[number];
/** The parts of a calendar time. */
export type Grain = DateGrain | 'clock';

const GRAINS: readonly Grain[] = [...DATE_GRAINS, 'clock'];

/** The finest part of the date that is said, whatever the time of day: day for 今晚. */
export const dateGrain = (time: CalendarTime): DateGrain | null =>
  DATE_GRAINS.findLast((grain) => time[grain] !== undefined) ?? null;

/** The finest part that is said: month for 2022年3月, clock for 今晚. */
export const finestGrain = (time: CalendarTime): Grain | null =>
  GRAINS.findLast((grain) => time[grain] !== undefined) ?? null;

/** The coarsest part that is said: month for 3月5日. */
export const coarsestGrain = (time: CalendarTime): Grain | null =>
  GRAINS.find((grain) => time[grain] !== undefined) ?? null;

/**
 * How fine the period is that the value can stand for, or null where it stands for none (凌晨2时, 近年来): 2022年
 * and “十四五” are `year`, 8月底 is `month`, 今晚 is `day`.
 */
export const granularity = (value: TimeValue): DateGrain | null => {
  switch (value.type) {
    case 'calendar':
      return dateGrain(value);
    case 'interval':
      return granularity(value.from);
    case 'since':
      return value.from && granularity(value.from);
    case 'asOf':
      return granularity(value.at);
    case 'plan':
    case 'samePeriod':
      return 'year';
    case 'era':
      return value.from === null ? null : 'year';
    case 'window':
      return value.unit === 'hour' ? 'day' : value.unit;
    case 'lunar':
    case 'holiday':
    case 'eve':
      return 'day';
    case 'clock':
    case 'recurring':
    case 'vague':
    case 'list':
      return null;
  }
};
