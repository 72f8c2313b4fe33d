import type { Span } from '../source/span.js';
import { oneLine } from './grid.js';

/** Whether a cut here would part the two halves of one character. */
const partsPair = (text: string, at: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));

/**
 * The words around a number on one line, with the number marked: `…全市«43个»派出所…`. At most `reach` UTF-16 code units
 * of `around` on either side; an ellipsis says where more is left out. `around` holds `span`.
 */
export const excerpt = (text: string, around: Span, span: Span, reach: number): string => {
  const from = Math.max(around.start, span.start - reach);
  const to = Math.min(around.end, span.end + reach);
  const start = partsPair(text, from) ? from + 1 : from;
  const end = partsPair(text, to) ? to - 1 : to;
  const marked = `${text.slice(start, span.start)}«${text.slice(span.start, span.end)}»${text.slice(span.end, end)}`;
  return `${start > around.start ? '…' : ''}${oneLine(marked)}${end < around.end ? '…' : ''}`;
};
