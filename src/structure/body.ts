import { readAuthors } from './credits.js';
import { startsWithDateline } from './dateline.js';
import { afterBullet, readNumbering } from './numbering.js';
import { isFree, type Page, textAt } from './page.js';
import { endsSentence } from './punctuation.js';

/** Where the article's text begins and ends among the items of a page, `to` not included. */
export interface Body {
  readonly from: number;
  readonly to: number;
}

const LONG_ENOUGH_FOR_TEXT = 100;
const LONGEST_HEADLINE = 200;
const LONGEST_EXCLAMATION = 60;
const SALUTATION = /^(?:各位|尊敬的|同志们|女士们|朋友们|先生们).{0,20}[:!,]/;
/** Whom a document addresses, or what introduces a list: 各县（区）应急管理局，市直有关单位： */
const ADDRESS = /^.{3,79}:$/;
const ABOVE_BODY = new Set(['byline', 'masthead']);
const SECTION_STYLES = new Set(['part', 'chapter', 'han', 'han-bracketed', 'zero-padded', 'lettered']);
/** How many lines in front of a salutation may be about the report and no part of it: 省长胡大川作政府工作报告。 */
const MOST_BEFORE_SALUTATION = 6;

const isText = (text: string): boolean => endsSentence(text) || text.length > LONG_ENOUGH_FOR_TEXT;

/** The first line of all may be longer than others and no text yet, and a headline may ask: 谁来守护夜归人？ */
const mayBeHeadline = (text: string): boolean => {
  if (startsWithDateline(text) || SECTION_STYLES.has(readNumbering(text)?.style ?? '')) return false;
  if (!endsSentence(text)) return text.length <= LONGEST_HEADLINE && !/[。;]/.test(text);
  return text.length <= LONGEST_EXCLAMATION && /[!?…][”’)】]{0,2}$/.test(text) && !/[。;]./.test(text);
};

/** Whether a line that ends in ! or ? stands above the page's own lines, as a headline does and text does not. */
const isSetOff = (page: Page, at: number): boolean =>
  /[!?]$/.test(textAt(page, at)) && ABOVE_BODY.has(page[at + 1]?.reading?.role ?? 'paragraph');

const isSalutation = (text: string): boolean => SALUTATION.test(text.slice(0, 30));

const opensBody = (text: string): boolean =>
  startsWithDateline(text) ||
  isSalutation(text) ||
  isText(text) ||
  ADDRESS.test(text.slice(0, 81)) ||
  (afterBullet(text) > 0 && readAuthors(text).length === 0) ||
  SECTION_STYLES.has(readNumbering(text)?.style ?? '');

/** Where the body begins with what it opens with, a heading in brackets straight above it with it: 【导语】 */
const withHeading = (page: Page, opening: number, first: number): number => {
  const above = opening - 1;
  const isHeading = /^【[^【】]{1,20}】$/.test(textAt(page, above)) && isFree(page, above);
  return above > first && isHeading && page[opening]?.line.afterBlank === false ? above : opening;
};

/**
 * Finds the body: it begins with the first sentence, dateline, salutation or section number, and ends after the
 * last sentence. Where there is no sentence all but the first line is body.
 */
export const findBody = (page: Page): Body => {
  const free = [...page.keys()].filter((at) => isFree(page, at));
  const [first = 0, second] = free;
  const saluting = free.slice(0, MOST_BEFORE_SALUTATION).find((at) => isSalutation(textAt(page, at)));
  const opening =
    saluting ??
    free.find((at) => {
      const text = textAt(page, at);
      return (
        opensBody(text) &&
        !((at === first ? second !== undefined : isSetOff(page, at)) && mayBeHeadline(text))
      );
    });
  const last = free.findLast((at) => isText(textAt(page, at)));
  const from = withHeading(page, opening ?? second ?? first, first);
  return { from, to: Math.max(from, last === undefined ? page.length : last + 1) };
};
