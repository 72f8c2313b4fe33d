/** Words that a title may leave in lower case are shorter than this. */
const SHORT = 5;
const WORD = /[A-Za-zÀ-ÖØ-öø-ÿ]+(?:['’-][A-Za-zÀ-ÖØ-öø-ÿ]+)*/g;

/**
 * Whether a line is written as English titles are, each longer word with a capital and no stop at the end:
 * `isTitleCase('Heavy Rain Hits Wangchuan County')`, and not `Heavy rain hit the county.` Linear time.
 */
export const isTitleCase = (line: string): boolean => {
  const words = line.match(WORD) ?? [];
  return (
    words.length > 0 &&
    /^\W*[A-Z0-9]/.test(line) &&
    !/[.,;:!?]\s*$/.test(line) &&
    words.every((word) => word.length < SHORT || /^[A-ZÀ-Þ]/.test(word))
  );
};
