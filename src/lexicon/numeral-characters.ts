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

/** Single characters that stand for a whole number by themselves: 廿五, 卅, 哥俩. */
export const contractedTens: ReadonlyMap<string, number> = new Map([
  ['廿', 20],
  ['卅', 30],
]);

/** Single characters with a value of their own: 俩 and 仨 hold their classifier, 半 is a half. */
export const contractedCounts: ReadonlyMap<string, string> = new Map([
  ['俩', '2'],
  ['仨', '3'],
  ['半', '0.5'],
]);

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
  readonly reading: 'half' | 'overHalf' | 'first' | 'double';
  /** How many of its characters only lead up to the number: 居 in 居首. */
  readonly lead?: number;
}

/** Source: annotation guide of the project (一半, 过半, 首位, 翻番) and their synonyms in newspapers. */
export const numeralWords: readonly NumeralWord[] = [
  { written: '一半', reading: 'half' },
  { written: '半数', reading: 'half' },
  { written: '过半', reading: 'overHalf' },
  { written: '大半', reading: 'overHalf' },
  { written: '首位', reading: 'first' },
  { written: '榜首', reading: 'first' },
  { written: '居首', reading: 'first', lead: 1 },
  { written: '之首', reading: 'first', lead: 1 },
  { written: '翻番', reading: 'double' },
];
