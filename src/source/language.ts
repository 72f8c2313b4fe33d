import { englishMonths } from '../lexicon/english-time-words.js';

/** The languages that are read. */
export type Language = 'zh' | 'en';

/** How much of a text is written in which script. */
interface ScriptCount {
  /** Latin words of two letters and more that are lower case after the first: output, Exports; not GDP, iPhone. */
  readonly words: number;
  /** Those that are lower case throughout: output. */
  readonly lowerCase: number;
  /** Han characters. */
  readonly han: number;
}

const isLower = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isUpper = (code: number): boolean => code >= 0x41 && code <= 0x5a;
const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

const countScripts = (text: string): ScriptCount => {
  let [words, lowerCase, han] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isHan(code)) han++;
    if (!isLower(code) && !isUpper(code)) continue;
    let end = at + 1;
    while (isLower(text.charCodeAt(end))) end++;
    const isWord = end - at >= 2 && !isUpper(text.charCodeAt(end));
    if (isWord) words++;
    if (isWord && isLower(code)) lowerCase++;
    while (isLower(text.charCodeAt(end)) || isUpper(text.charCodeAt(end))) end++;
    at = end - 1;
  }
  return { words, lowerCase, han };
};

const FEWEST_WORDS = 2;
/** Titles have capitals alone: Wangchuan Police Bulletin. Fewer words with them are a name. */
const FEWEST_OF_TITLE = 3;

const MONTHS = englishMonths
  .map(([name = '']) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`)
  .join('|');
/** A date line is English with one word: March 3, 2026. */
const DATE = new RegExp(String.raw`(?:${MONTHS})\s+\d|\d\s+(?:${MONTHS})`);

/**
 * The language of a passage by its own characters: English where it has two words or more, one of them in lower case,
 * and at most one Han character for every two words; without any Han character also where it has three words or a date.
 * `languageOf('Exports rose 5%.') === 'en'`, and `languageOf('GDP增长5%') === 'zh'`, as is everything without words:
 * `PMI 50.2%`. Linear time.
 */
export const languageOf = (text: string): Language => {
  const { words, lowerCase, han } = countScripts(text);
  const isTitle = han === 0 && words >= FEWEST_OF_TITLE;
  if (han === 0 && words > 0 && DATE.test(text)) return 'en';
  return words >= FEWEST_WORDS + 2 * han && (lowerCase > 0 || isTitle) ? 'en' : 'zh';
};
