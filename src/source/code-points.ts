/**
 * How many code points stand before an offset in UTF-16: `codePointsBefore('😀3起')(2) === 1`. One pass over the text, then
 * logarithmic time for each offset. A lone surrogate counts as one, as it does where it was replaced by U+FFFD.
 */
export const codePointsBefore = (text: string): ((offset: number) => number) => {
  const pairEnds = Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }) => index + 2);
  return (offset) => offset - countUpTo(pairEnds, offset);
};

/** How many of these numbers, in order, are at most `limit`. */
const countUpTo = (ordered: readonly number[], limit: number): number => {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
};
