/** Characters that take two columns of a terminal: East Asian wide and full-width, and emoji (UAX #11). */
const wide =
  /[\u1100-\u115f\u231a\u231b\u23e9-\u23ec\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18cff}\u{1b000}-\u{1b2ff}\u{1f200}-\u{1f265}\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Characters drawn onto the one before: accents, joiners, variation selectors. */
const zeroWidth = /[\p{Mark}\u200b-\u200f\u2060\ufeff]/u;

const widthOf = (character: string): number => {
  if (zeroWidth.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
};

/** How many columns of a terminal a text takes: `displayWidth('3万余名') === 7`. */
export const displayWidth = (text: string): number => {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
};

/** Fills a text with spaces up to a width in columns: `padToWidth('起', 4) === '起  '`; `right` puts them in front. */
export const padToWidth = (text: string, width: number, align: 'left' | 'right' = 'left'): string => {
  const padding = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return align === 'right' ? padding + text : text + padding;
};
