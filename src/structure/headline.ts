import type { SourceText } from '../source/source-text.js';
import type { Quote } from '../source/span.js';
import type { BlockRole } from './block.js';
import type { Body } from './body.js';
import type { Headline } from './bulletin.js';
import { startsWithSurname } from './credit-tokens.js';
import { startsWithDateline } from './dateline.js';
import { DASH, FOOTNOTE, headlineRoles, isBrokenHeadline } from './headline-lines.js';
import { joinLines } from './line.js';
import { isFree, type Item, type Page, textAt } from './page.js';
import { withoutSpaces } from './punctuation.js';

/** A line of this length says something; shorter ones may be a site's or a column's name. */
const SHORTEST_SENTENCE = 10;
const SHORTEST_REPEAT = 6;
const SHORTEST_HEADING = 4;
/** A name of the commonest length, as of who speaks, is no heading. */
const isPersonal = (text: string): boolean => text.length <= 4 && startsWithSurname(text);
const MOST_LINES = 5;
const LONGEST_TOPIC = 110;

/** The name of a column above a headline: 【民生视点】 */
const COLUMN = /^(?:【[^【】]{1,12}】|\[[^[\]]{1,12}\]|〔[^〔〕]{1,12}〕|■[^■]{1,12}■)$/;

const textOf = ({ line }: Item): string => line.passage.text;
/** Runs of free items in front of the body with nothing claimed between them. */
const groupsBefore = (page: Page, end: number): readonly (readonly number[])[] => {
  const groups: number[][] = [];
  for (let at = 0; at < end; at++) {
    if (!isFree(page, at)) continue;
    const last = groups.at(-1);
    if (last !== undefined && last.at(-1) === at - 1) last.push(at);
    else groups.push([at]);
  }
  return groups;
};

const isRepeated = (text: string, others: readonly string[]): boolean => {
  const dense = withoutSpaces(text);
  return (
    dense.length >= SHORTEST_REPEAT && others.filter((other) => withoutSpaces(other) === dense).length > 1
  );
};

const chooseGroup = (page: Page, groups: readonly (readonly number[])[]): readonly number[] => {
  const texts = groups.flat().map((at) => textAt(page, at));
  const repeated = groups.find((group) => group.some((at) => isRepeated(textAt(page, at), texts)));
  const longer = (least: number) =>
    groups.find((group) => group.some((at) => textAt(page, at).length >= least));
  return repeated ?? longer(SHORTEST_SENTENCE) ?? longer(SHORTEST_REPEAT) ?? groups[0] ?? [];
};

/** The lines without the column's name above them, unless it is all there is. */
const withoutColumn = (page: Page, group: readonly number[]): readonly number[] => {
  const titles = group.filter((at) => !COLUMN.test(textAt(page, at)));
  return titles.length === 0 ? group : titles;
};

/** Lines of a headline after those that were broken are joined. */
const joinBroken = (source: SourceText, items: readonly Item[]): readonly Item[] => {
  const joined: Item[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    const goesOn =
      last !== undefined && !item.line.afterBlank && isBrokenHeadline(textOf(last), textOf(item));
    if (goesOn) joined[joined.length - 1] = { ...last, line: joinLines(source, last.line, [item.line]) };
    else joined.push(item);
  }
  return joined;
};

const read = (item: Item, role: BlockRole): Item => ({
  ...item,
  reading: { construct: 'headline', role, heading: null },
});

/** Claims kicker, headline and subheadline in front of the body, the headline's repeats, and what is left there. */
export const readHeadlineLines = (source: SourceText, page: Page, body: Body): Page => {
  const groups = groupsBefore(page, body.from);
  const chosen = withoutColumn(page, chooseGroup(page, groups)).slice(0, MOST_LINES);
  const fronts = groups.flat().map((at) => textAt(page, at));
  if (chosen.length === 0) return page;
  const items = joinBroken(
    source,
    chosen.flatMap((at) => page[at] ?? []),
  );
  const lines = items.map(textOf);
  const repeated = lines.map((text) => isRepeated(text, fronts));
  const roles = headlineRoles(lines, repeated);
  const main = withoutSpaces(lines[roles.indexOf('headline')] ?? '');
  const titled: Item[] = [];
  page.forEach((item, at) => {
    if (at === chosen[0]) titled.push(...items.map((line, i) => read(line, roles[i] ?? 'headline')));
    else if (at > body.from || !chosen.includes(at)) titled.push(readOther(item, at, main, body));
  });
  return titled;
};

/** A line that is not of the headline: it may repeat it, or be furniture in front of the body. */
const readOther = (item: Item, at: number, main: string, body: Body): Item => {
  if (item.reading !== null || main === '') return item;
  const inFront = at < body.from;
  if (isRepeat(main, textOf(item), inFront)) return read(item, 'headline');
  return inFront && isStray(textOf(item), at === body.from - 1) ? read(item, 'boilerplate') : item;
};

/** Whether a line says the main headline again; one in front of the body may leave out its beginning. */
const isRepeat = (main: string, text: string, inFront: boolean): boolean => {
  if (text.length > 2 * main.length + 8) return false;
  const dense = withoutSpaces(text);
  return dense === main || (inFront && dense.length >= SHORTEST_REPEAT && main.endsWith(dense));
};

/** Whether a line in front of the body that is no headline is furniture: it says no number and heads no text. */
const isStray = (text: string, headsBody: boolean): boolean =>
  !/\d/.test(text) && !(headsBody && text.length >= SHORTEST_HEADING && !isPersonal(text));

const TOPIC = /^.{4,40}?[电讯] ?题: ?([^。]{4,60})$/d;

/** The headline that a wire story states behind its dateline: 新华社青岫1月4日电 题：数说跨年夜 */
const readTopic = (page: Page): Quote | null => {
  for (const { line, reading } of page) {
    const { text } = line.passage;
    if (reading !== null || text.length > LONGEST_TOPIC || !startsWithDateline(text)) continue;
    const found = TOPIC.exec(text)?.indices?.[1];
    return found === undefined ? null : line.passage.quote(...found);
  }
  return null;
};

/** The parts of the headline from the items claimed for it. */
export const readHeadline = (page: Page): Headline => {
  const quote = (role: BlockRole) => {
    const passage = page.find(({ reading }) => reading?.role === role)?.line.passage;
    if (passage === undefined) return null;
    const start = role === 'subheadline' ? (DASH.exec(passage.text)?.[0].length ?? 0) : 0;
    return passage.quote(start, FOOTNOTE.exec(passage.text)?.index ?? passage.length);
  };
  return { kicker: quote('kicker'), main: quote('headline') ?? readTopic(page), sub: quote('subheadline') };
};
