/**
 * Numeral characters of modern Chinese after folding, with the capitals used on cheques.
 * Source: 现代汉语词典 (numerals) and GB/T 15835-2011 (出版物上数字用法).
 */
export const hanDigits: ReadonlyMap<string, number> = new Map([
  ...[...'〇一二三四五六七八九'].map((character, value) => [character, value] as const),
  ...[...'零壹贰叁肆伍陆柒捌玖'].map((character, value) => [character, value] as const),
  ['○', 0],
  ['两', 2],
]);

/** Powers of ten within a section of four digits: 十 百 千. */
export const smallMagnitudes: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['拾', 1],
  ['百', 2],
  ['佰', 2],
  ['千', 3],
  ['仟', 3],
]);

/** Powers of ten that close a section: 万 亿 兆. */
export const largeMagnitudes: ReadonlyMap<string, number> = new Map([
  ['万', 4],
  ['亿', 8],
  ['兆', 12],
]);

/** A letter right after Arabic digits that multiplies them: 40k. Capital K and M are not: 4K and 5M name products. */
export const latinMagnitudes: ReadonlyMap<string, number> = new Map([['k', 3]]);

/** The capitals of cheques. */
export const capitals: ReadonlySet<string> = new Set('壹贰叁肆伍陆柒捌玖拾佰仟');

/** Capitals that are ordinary characters too: 队伍, 大陆, 放肆, 收拾. The others are nothing but numerals. */
export const ambiguousCapitals: ReadonlySet<string> = new Set('伍陆肆拾');

/** Single characters that stand for a whole number by themselves: 廿五, 卅, 哥俩. */
export const contractedTens: ReadonlyMap<string, number> = new Map([
  ['廿', 20],
  ['卅', 30],
]);

/** 俩 stands for a digit only before one of these: 俩百. */
export const contractedPairBefore: ReadonlySet<string> = new Set('百千万');

/** Single characters with a value of their own: 俩 and 仨 hold their classifier, 半 is a half. */
export const contractedCounts: ReadonlyMap<string, string> = new Map([
  ['俩', '2'],
  ['仨', '3'],
  ['半', '0.5'],
]);

/** Fractions printed as one character, as numerator and denominator. Source: Unicode, Number Forms and Latin-1. */
export const printedFractions: ReadonlyMap<string, readonly [string, string]> = new Map(
  '½1/2 ⅓1/3 ⅔2/3 ¼1/4 ¾3/4 ⅕1/5 ⅖2/5 ⅗3/5 ⅘4/5 ⅙1/6 ⅚5/6 ⅐1/7 ⅛1/8 ⅜3/8 ⅝5/8 ⅞7/8 ⅑1/9 ⅒1/10'
    .split(' ')
    .map((entry) => {
      const [numerator = '', denominator = ''] = entry.slice(1).split('/');
      return [entry.charAt(0), [numerator, denominator]] as const;
    }),
);

/** Words before a number that make it negative: 负3.5, 零下十. */
export const negativeWords: readonly string[] = ['负', '零下'];

/** Words between a number and its magnitude or unit that leave the number open: 3万余, 十多, 十几, 十来. */
export const openEndings: ReadonlyMap<string, 'moreThan' | 'several' | 'about'> = new Map([
  ['余', 'moreThan'],
  ['多', 'moreThan'],
  ['几', 'several'],
  ['来', 'about'],
]);

/** Words in the place of a digit before a magnitude: 数百, 几十, 上千, 成百. */
export const openDigits: ReadonlySet<string> = new Set(['数', '几', '上', '成']);

/** A word that holds a number without counting anything off. */
export interface NumeralWord {
  readonly written: string;
  readonly reading: 'half' | 'overHalf' | 'halfPrice' | 'first' | 'double';
  /** How many of its characters only lead up to the number: 居 in 居首. */
  readonly lead?: number;
  /** Characters after it with which it is no number: 百 in 年过半百, 年 in 大半年. */
  readonly notBefore?: string;
}

/** Source: annotation guide of the project (一半, 过半, 首位, 翻番) and their synonyms in newspapers. */
export const numeralWords: readonly NumeralWord[] = [
  { written: '一半', reading: 'half' },
  { written: '半数', reading: 'half' },
  { written: '过半', reading: 'overHalf', notBefore: '百个年天月小' },
  { written: '大半', reading: 'overHalf', notBefore: '个年天月小夜生辈' },
  { written: '打对折', reading: 'halfPrice', lead: 1 },
  { written: '首位', reading: 'first' },
  { written: '榜首', reading: 'first' },
  { written: '居首', reading: 'first', lead: 1 },
  { written: '之首', reading: 'first', lead: 1 },
  { written: '翻番', reading: 'double' },
];
