/** A reading that ends before the character at `end`. */
export interface Reading<Value> {
  readonly value: Value;
  readonly end: number;
}

const YEAR = /(?:[12]\d{3}|[一二][〇零○一二三四五六七八九]{3})/y;
const DIGITS = /\d{1,4}/y;
const HAN = /[一二两三四五六七八九十廿卅百]{1,5}/y;
const HAN_COUNT =
  /^(?:([一二两三四五六七八九])?百)?(?:([二三四五六七八九])?(十)|(廿)|(卅))?([一二两三四五六七八九])?$/;
const HAN_DIGITS = '〇一二三四五六七八九';

/** Reads with a sticky expression at an offset. */
export const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** Whether a decimal digit stands at the offset. */
export const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};

/** The offset after at most two spaces, as typesetting leaves them in `2022 年`. */
export const skipSpaces = (text: string, at: number): number => {
  if (text[at] !== ' ') return at;
  return text[at + 1] === ' ' ? at + 2 : at + 1;
};

const hanDigit = (character: string): number =>
  character === '两' ? 2 : Math.max(0, HAN_DIGITS.indexOf(character));

const hanCount = (written: string): number | null => {
  const match = HAN_COUNT.exec(written);
  if (match === null) return null;
  const [, hundreds, tens, ten, twenty, thirty, ones] = match;
  const hundred = written.includes('百') ? hanDigit(hundreds ?? '一') * 100 : 0;
  const plainTens = ten ? hanDigit(tens ?? '一') * 10 : 0;
  const contractedTens = (twenty ? 20 : 0) + (thirty ? 30 : 0);
  return hundred + plainTens + contractedTens + (ones ? hanDigit(ones) : 0);
};

/** Reads the four figures of a year, 1000 to 2999, in either script: 2023, 二〇二三. */
export const readYearNumber = (text: string, at: number): Reading<number> | null => {
  const figures = matchAt(YEAR, text, at)?.[0];
  if (figures === undefined || isDigit(text, at + 4)) return null;
  const value = isDigit(text, at) ? Number(figures) : Number([...figures].map(hanDigit).join(''));
  return { value, end: at + 4 };
};

/** Reads a small whole number, 0 to 9999 in digits or 一 to 九百九十九: 01, 12, 二十五, 廿一, 两. */
export const readSmallNumber = (text: string, at: number): Reading<number> | null => {
  const digits = matchAt(DIGITS, text, at)?.[0];
  if (digits !== undefined) {
    const end = at + digits.length;
    return isDigit(text, end) ? null : { value: Number(digits), end };
  }
  const written = matchAt(HAN, text, at)?.[0];
  const value = written === undefined ? null : hanCount(written);
  return value === null || written === undefined ? null : { value, end: at + written.length };
};
