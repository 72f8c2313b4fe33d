/** More blanks than this between two parts are a gap in the page, not spacing. */
const WIDEST = 4;

/** The offset of the next character that is no blank: `afterBlanks('7 万', 1)` is 2. Wider gaps are not crossed. */
export const afterBlanks = (text: string, at: number): number => {
  let end = at;
  while (end - at < WIDEST && text[end] === ' ') end++;
  return text[end] === ' ' ? at : end;
};
