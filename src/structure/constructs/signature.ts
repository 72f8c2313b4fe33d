import { type Construct, isFree, type Page, textAt } from '../page.js';
import { isHeadingShaped } from '../punctuation.js';
import { dateLine, isBody } from './page-head.js';

const LONGEST_NAME = 40;
const LONGEST_OFFICER = 24;
const MOST_NAMES = 4;
/** Who signs for the body, between its name and the date: 法定代表人：晏清 */
const OFFICER = /^[\u4e00-\u9fff()]{2,10}: ?[\u4e00-\u9fff· ]{0,12}$/;

const isOfficer = (text: string): boolean => text.length <= LONGEST_OFFICER && OFFICER.test(text);

/** How many lines from `at` on name those who sign, above a date; 0 where no date follows. */
const countNames = (page: Page, at: number): number => {
  for (let to = at + 1; to <= at + MOST_NAMES && page[to] !== undefined; to++) {
    if (isFree(page, to) && dateLine.read(page, to) !== null) return to - at;
    if (!isOfficer(textAt(page, to))) return 0;
  }
  return 0;
};

/** Who signs a document, on the lines above its closing date: 澄岳新材料股份有限公司董事会 */
export const signature: Construct = {
  name: 'signature',
  read: (page, at) => {
    const names = isHeadingShaped(textAt(page, at), LONGEST_NAME) ? countNames(page, at) : 0;
    return names === 0 ? null : { role: 'boilerplate', lines: names + 1 };
  },
};

const LEAST_INDENT = 16;

/** A signature with more of the document below it: that of a notice in front of what it hands on. */
export const innerSignature: Construct = {
  name: 'signature',
  read: (page, at) => {
    const isApart = isBody(textAt(page, at)) || (page[at]?.line.indent ?? 0) >= LEAST_INDENT;
    return isApart ? signature.read(page, at) : null;
  },
};
