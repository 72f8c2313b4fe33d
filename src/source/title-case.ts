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

const NUMBER = /^\s*(?:[IVX]{1,4}|\d{1,2})\. (?=[A-Z])/;
const HAN = /[\u2e80-\u9fff\uff00-\uffef]/;
const LONGEST_HEADING = 120;

/** Whether a line is an English title or heading, its number left out: `I. General Economy`. Nothing goes on after it. */
export const isEnglishHeading = (line: string): boolean => {
  if (line.length > LONGEST_HEADING || HAN.test(line)) return false;
  const words = line.replace(NUMBER, '');
  return / /.test(words.trim()) && /[a-z]/.test(words) && isTitleCase(words);
};
