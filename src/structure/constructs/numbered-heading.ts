import { type Numbering, readNumbering } from '../numbering.js';
import { type Construct, isFree, type Page, textAt } from '../page.js';
import { endsSentence, isHeadingShaped } from '../punctuation.js';

const LONGEST = 60;
/** Styles that number the parts of a document; the others may number the items of a list just as well. */
const DOCUMENT_STYLES = new Set([
  'part',
  'chapter',
  'passage',
  'han',
  'han-bracketed',
  'zero-padded',
  'lettered',
  'annex',
]);

const wordsOf = (text: string, { words }: Numbering): string => text.slice(words).replace(/[: ]+$/, '');

/** 以更高标准打造生态高地。: a heading that was given a full stop, with its text in the next paragraph. */
const isStoppedHeading = (page: Page, at: number, words: string): boolean => {
  const next = textAt(page, at + 1);
  return (
    words.endsWith('。') &&
    isHeadingShaped(words.slice(0, -1), LONGEST) &&
    !/[\d:]/.test(words) &&
    isFree(page, at + 1) &&
    next.length > words.length &&
    endsSentence(next) &&
    readNumbering(next) === null
  );
};

const isItem = (page: Page, at: number, style: string): boolean => {
  const text = textAt(page, at);
  const numbering = readNumbering(text);
  return isFree(page, at) && numbering?.style === style && isHeadingShaped(wordsOf(text, numbering), LONGEST);
};

/** Whether the line is one of a list: lines of one style in a row have no text between them that they could head. */
const isListed = (page: Page, at: number, style: string): boolean => {
  const before = isItem(page, at - 1, style);
  const after = isItem(page, at + 1, style);
  if (!DOCUMENT_STYLES.has(style)) return before || after;
  return (before && (after || isItem(page, at - 2, style))) || (after && isItem(page, at + 2, style));
};

const headsSomething = (page: Page, at: number): boolean => {
  const role = page[at + 1]?.reading?.role;
  return page[at + 1] !== undefined && role !== 'boilerplate' && role !== 'byline';
};

/**
 * A numbered heading: 一、综合, （一）财政状况, 第二部分 决算情况说明. A numbered line that runs on as a sentence
 * (1.因公出国费0万元，全年无出国团组。) is a paragraph, and so is an item of a list.
 */
export const numberedHeading: Construct = {
  name: 'numbered-heading',
  read: (page, at) => {
    const text = textAt(page, at);
    const numbering = readNumbering(text);
    if (numbering === null || text.length > LONGEST + numbering.words || !headsSomething(page, at))
      return null;
    const { style } = numbering;
    const words = wordsOf(text, numbering);
    const stopped = DOCUMENT_STYLES.has(style) && isStoppedHeading(page, at, words);
    if (!stopped && (!isHeadingShaped(words, LONGEST) || isListed(page, at, style))) return null;
    if (!DOCUMENT_STYLES.has(style) && words.includes(':')) return null;
    const end = numbering.words + words.length - (stopped ? 1 : 0);
    const heading = {
      style,
      number: { start: 0, end: numbering.end },
      words: { start: numbering.words, end },
    };
    return { role: 'heading', heading };
  },
};
