import {
  contractedCounts,
  contractedTens,
  hanDigits,
  largeMagnitudes,
  smallMagnitudes,
} from './numeral-characters.js';

/**
 * The characters of folded text that an extraction accounts for one by one: the digits 0 to 9, 〇零一 to 九, 十百千万亿兆,
 * 两, 半, 廿卅俩仨, ○, and the capitals 壹 to 玖, 拾佰仟. 双, 几, 数 and 多 are none. Source: `numeral-characters.ts`.
 */
export const numeralCharacters: ReadonlySet<string> = new Set([
  ...'0123456789',
  ...hanDigits.keys(),
  ...smallMagnitudes.keys(),
  ...largeMagnitudes.keys(),
  ...contractedTens.keys(),
  ...contractedCounts.keys(),
]);
