import { wordMatch } from '../source/longest-match.js';

/** What the characters on one side of a number are asked; a regular expression is one. */
export interface Pattern {
  readonly test: (text: string) => boolean;
}

/** Whether the text begins with one of the words: `startsWith(['公交', '航班']).test('公交车')`. */
export const startsWith = (words: readonly string[]): Pattern => {
  const table = wordMatch(words);
  return { test: (text) => table.at(text, 0) !== null };
};

/** Whether the text ends with one of the words: `endsWith(['历时']).test('工程历时')`. */
export const endsWith = (words: readonly string[]): Pattern => {
  const table = wordMatch(words);
  return { test: (text) => table.before(text, text.length) !== null };
};

const STOP = /[,。;:、!?]/;

/**
 * Whether one of the words begins within the first `reach` characters, before any mark of punctuation:
 * `soon(['项目'], 6).test('炼化一体化项目投产')`.
 */
export const soon = (words: readonly string[], reach: number): Pattern => {
  const table = wordMatch(words);
  return {
    test: (text) => {
      for (let at = 0; at <= reach && at < text.length && !STOP.test(text.charAt(at)); at++) {
        if (table.at(text, at) !== null) return true;
      }
      return false;
    },
  };
};

/**
 * Whether one of the words ends within the last `reach` characters, with no mark of punctuation after it:
 * `lately(['位居'], 4).test('规模位居全国')`.
 */
export const lately = (words: readonly string[], reach: number): Pattern => {
  const table = wordMatch(words);
  return {
    test: (text) => {
      for (let end = text.length; end >= 0 && text.length - end <= reach; end--) {
        if (table.before(text, end) !== null) return true;
        if (STOP.test(text.charAt(end - 1))) return false;
      }
      return false;
    },
  };
};
