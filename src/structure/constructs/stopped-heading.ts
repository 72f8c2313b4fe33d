import { type Construct, isFree, type Page, textAt } from '../page.js';
import { endsSentence, isHeadingShaped } from '../punctuation.js';
import { readNumbering } from '../numbering.js';

const SHORTEST = 6;
const LONGEST = 30;
const SHORTEST_TEXT = 60;
/** How many lines away another of the kind stands at most. */
const REACH = 4;

const isStopped = (page: Page, at: number): boolean => {
  const text = textAt(page, at);
  const words = text.slice(0, -1);
  return (
    isFree(page, at) &&
    text.endsWith('。') &&
    text.length >= SHORTEST &&
    isHeadingShaped(words, LONGEST) &&
    !/[\d:“”]/.test(words) &&
    readNumbering(text) === null
  );
};

const isText = (page: Page, at: number): boolean => {
  const text = textAt(page, at);
  return isFree(page, at) && text.length >= SHORTEST_TEXT && endsSentence(text) && readNumbering(text) === null;
};

const heads = (page: Page, at: number): boolean => isStopped(page, at) && isText(page, at + 1);

/**
 * A heading without mark that was given a full stop, over long text and with its like nearby, as reports have them:
 * 激发经营主体活力。 and 提升经济治理效能。 each above a paragraph.
 */
export const stoppedHeading: Construct = {
  name: 'stopped-heading',
  read: (page, at) => {
    if (!heads(page, at)) return null;
    const near = Array.from({ length: REACH - 1 }, (_, i) => i + 2);
    if (!near.some((by) => heads(page, at - by) || heads(page, at + by))) return null;
    const words = { start: 0, end: textAt(page, at).length - 1 };
    return { role: 'heading', heading: { style: 'unnumbered', number: null, words } };
  },
};
