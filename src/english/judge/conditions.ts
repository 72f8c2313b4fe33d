import type { Condition } from '../../judge/judge-rule.js';

/** Written in words: seven. */
export const isWorded: Condition = ({ quote }) => !/\d/.test(quote);

/** No unit and no currency was read. */
export const hasNoUnit: Condition = ({ quantity }) =>
  quantity.unitSpan === null && quantity.unitBefore === null;

/** No million, billion or the like in it. */
export const isSmall: Condition = ({ quantity }) =>
  quantity.numerals.every(({ magnitude }) => magnitude === 0);
