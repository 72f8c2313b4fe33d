/** The mark in front of a numbered line. */
export interface Numbering {
  /** Marks of one style stand on one level: 一、 and 二、 do, 一、 and 1. do not. */
  readonly style: string;
  /** Offset after the mark, and that of the first word after it. */
  readonly end: number;
  readonly words: number;
  /** Whether it is the first of a count: 一、, （一）, 1., 01 */
  readonly isFirst: boolean;
}

/**
 * Styles of numbering, in the order they are tried (层次序数, 党政机关公文格式 GB/T 9704: 一、 （一） 1. （1）).
 * 1.5亿元 and 3、4月 carry no mark: a dot or comma between figures is none unless a year follows.
 */
const STYLES: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'part', pattern: /^第[一二三四五六七八九十百\d]{1,3} ?(?:部分|篇|编)(?=[\s\S])/ },
  { name: 'chapter', pattern: /^第[一二三四五六七八九十百\d]{1,3} ?章(?=[\s\S])/ },
  { name: 'passage', pattern: /^第[一二三四五六七八九十百\d]{1,3} ?节(?=[ :、])/ },
  { name: 'han', pattern: /^[一二三四五六七八九十]{1,3} ?[、.]/ },
  { name: 'han-bracketed', pattern: /^\( ?[一二三四五六七八九十]{1,3} ?\)[、.]?/ },
  { name: 'decimal-3', pattern: /^\d{1,2}\.\d{1,2}\.\d{1,2}\.?(?= |[\u4e00-\u9fff])/ },
  { name: 'decimal-2', pattern: /^\d{1,2}\.\d{1,2}\.?(?= {1,2}[\u4e00-\u9fff])/ },
  { name: 'arabic', pattern: /^\d{1,2} ?[.、](?=\D|\d{4}(?: ?年|[-—–]))/ },
  { name: 'arabic-bracketed', pattern: /^(?:\(\d{1,2}\)|\d{1,2}\))[、.]?/ },
  { name: 'zero-padded', pattern: /^0[1-9](?=[ \n]?(?![年月日时分秒版号])[\u4e00-\u9fff“《])/ },
  { name: 'lettered', pattern: /^(?:PART|Part|NO|No)\.? ?\d{1,2}(?=[ \n])/ },
  { name: 'annex', pattern: /^附件 ?[\d一二三四五六七八九十]{0,2}(?=\n)/ },
  { name: 'circled', pattern: /^[\u2460-\u2473]/ },
];

/** What every mark begins with, asked first because most lines have none. */
const OPENING = /[第一二三四五六七八九十(\dPN附\u2460-\u2473]/;

/** What parts a mark from its words; the line's end where the mark stands on a line of its own. */
const AFTER_MARK = new Set([' ', ':', '\n', '\r', '\t']);

/** A mark that counts one and no more: 第一部分, （一）, 1., 01, ① */
const FIRST = /^[^一二三四五六七八九十\d]{0,4}0?(?:一(?![一二三四五六七八九十])|1(?!\d)|①)/;

/** Reads the mark that a folded line begins with: `（一）财政状况` has one of style `han-bracketed`. */
export const readNumbering = (text: string): Numbering | null => {
  if (!OPENING.test(text.charAt(0))) return null;
  const head = text.slice(0, 16);
  for (const { name, pattern } of STYLES) {
    const end = pattern.exec(head)?.[0].length;
    if (end === undefined || end >= text.length) continue;
    let words = end;
    while (AFTER_MARK.has(text.charAt(words))) words++;
    return { style: name, end, words, isFirst: FIRST.test(head.slice(0, end)) };
  }
  return null;
};

const BULLETS = '●○■□◆◇★☆▪▫•·※➤►▶✦❖◎☞';
/** The item of a list in plain-text markup, and none where a figure follows: - 储能出货2.9GWh */
const LISTED = /^[-*+] +(?=[^\d\s|-])/;
const DASHES = /^(?:[—―-]{2}|— )/;

/** Offset of the first word after a bullet, 0 where there is none: `●乙型仍是主要毒株` gives 1. */
export const afterBullet = (text: string): number => {
  if (!BULLETS.includes(text.charAt(0) || ' ')) return LISTED.exec(text.slice(0, 12))?.[0].length ?? 0;
  let words = 1;
  while (text[words] === ' ') words++;
  return words;
};

/** Whether a line is an item set off by a dash: ——城镇居民人均可支配收入44918元； */
export const beginsWithDash = (text: string): boolean => DASHES.test(text.slice(0, 3));
