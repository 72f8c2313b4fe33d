import type { Basis } from '../claim/claim.js';

/** A word that says what a change is measured against without naming it. */
export interface BasisWord {
  readonly written: string;
  readonly basis: Exclude<Basis, 'none'>;
}

/** Source: statistical usage (同比: the same period a year ago; 环比: the period before) and the annotation guide. */
export const basisWords: readonly BasisWord[] = [
  { written: '同比', basis: 'yearOnYear' },
  { written: '按年', basis: 'yearOnYear' },
  { written: '环比', basis: 'monthOnMonth' },
  { written: '按月', basis: 'monthOnMonth' },
  { written: '年均', basis: 'other' },
];

/** Words that open a comparison whose other side is named: 比上年, 较2019年, 与去年同期相比. */
export const comparisonOpeners: readonly string[] = [
  '比',
  '较',
  '与',
  '同',
  '相比',
  '相较于',
  '相对于',
  '对比',
];

/** The other side of a comparison, by the words it holds; the first pattern that matches decides. */
export const comparedWith: readonly { readonly pattern: RegExp; readonly basis: Exclude<Basis, 'none'> }[] = [
  { pattern: /上(?:个)?(?:月|季|周|期)|前(?:一|1)(?:周|月|天|日|期|季)|前(?:周|日)/, basis: 'monthOnMonth' },
  { pattern: /(?:上|去)年|期初|年初|同期|上(?:一|1)年/, basis: 'yearOnYear' },
  { pattern: /.+/, basis: 'other' },
];

/** Words of a time that a number is held against: 是去年同期的2.1倍, 相当于2019年的48.8%. */
export const multipleOf = /(?:是|为|相当于|达到?|等于)([^,;。:]{0,10}(?:年|月|同期|上期|年末|年底))的?$/;

/** A clause that only names the other side of what follows: 与2021年度相比,收支各增加…; 较上月末,存款增加…. */
export const comparisonClause =
  /(?:^|[,;:。(])(?:(?:与|同|和|较|比)([^,;。:]{2,24}?)(?:相比|相较|比较)|(?:较|比|相较于?|相比于?|对比)([^,;。:]{1,16}?[年月期末底初日]))(?=,)/g;
