import { type Refiner, spanning } from '../refiner.js';

const EVERY = /每(?:年|月|周|天|日|逢|个|到)?的?$/;

/** A time after 每年, 每月 or 每 comes again and again: 每年3月12日, 每周五. */
export const recurring: Refiner = {
  name: 'recurring',
  refine: (text, expressions) =>
    expressions.map((expression) => {
      const from = Math.max(0, expression.start - 3);
      const every = EVERY.exec(text.slice(from, expression.start));
      if (every === null || expression.value.type === 'window') return expression;
      return spanning(
        text,
        { start: from + every.index, end: expression.end },
        { type: 'recurring' },
        'recurring',
      );
    }),
};
