import type { Span } from './span.js';

/** How many of these spans, in order and apart, end at or before an offset. Logarithmic time. */
export const countEndingBy = (spans: readonly Span[], at: number): number => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Those of these spans, in order and apart, that share a character with `span`. */
export const overlapping = <Item extends Span>(items: readonly Item[], span: Span): readonly Item[] => {
  const first = countEndingBy(items, span.start);
  let last = first;
  while ((items[last]?.start ?? Infinity) < span.end) last++;
  return items.slice(first, last);
};
