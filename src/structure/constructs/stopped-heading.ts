import { readNumbering } from '../numbering.js';
import { type Construct, isFree, type Page, textAt } from '../page.js';
import { endsSentence, isHeadingShaped } from '../punctuation.js';

const SHORTEST = 6;
const LONGEST = 30;
const SHORTEST_TEXT = 60;
/** Fewer of the kind are short sentences of a story and no headings of a report. */
const LEAST = 5;
const LEAST_PARTS = 2;

const isPart = (page: Page, at: number): boolean =>
  isFree(page, at) && textAt(page, at).length <= LONGEST && readNumbering(textAt(page, at))?.style === 'han';

const isText = (page: Page, at: number): boolean => {
  const text = textAt(page, at);
  return (
    isFree(page, at) && text.length >= SHORTEST_TEXT && endsSentence(text) && readNumbering(text) === null
  );
};

const isStopped = (page: Page, at: number): boolean => {
  const text = textAt(page, at);
  return (
    text.length >= SHORTEST &&
    text.length <= LONGEST &&
    text.endsWith('。') &&
    isFree(page, at) &&
    isHeadingShaped(text.slice(0, -1)) &&
    !/^“|[\d:]|”。$/.test(text) &&
    readNumbering(text) === null &&
    isText(page, at + 1)
  );
};

/**
 * A heading without mark that was given a full stop, as the parts of long reports have many of them: 激发经营主体活力。
 * on a line of its own, its text below. Null for a page that is no such report.
 */
export const stoppedHeadingOf = (page: Page): Construct | null => {
  const parts = page.filter((_, at) => isPart(page, at)).length;
  const stopped = parts < LEAST_PARTS ? [] : [...page.keys()].filter((at) => isStopped(page, at));
  if (stopped.length < LEAST) return null;
  return {
    name: 'stopped-heading',
    read: (_, at) => {
      if (!isStopped(page, at)) return null;
      const words = { start: 0, end: textAt(page, at).length - 1 };
      return { role: 'heading', heading: { style: 'unnumbered', number: null, words } };
    },
  };
};
