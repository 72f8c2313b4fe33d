import { bodyEndings, documentNouns } from '../lexicon/structure-institutions.js';
import type { BlockRole } from './block.js';
import { breaksOff, leavesOpen } from './punctuation.js';

/** The dash in front of a subheadline: ——节前到发651万人次 */
export const DASH = /^[—―–-]{1,2} ?/;
/** A reference to a note is not part of the headline: …统计公报[1] */
export const FOOTNOTE = / ?(?:\[\d{1,2}\]|〔\d{1,2}〕|\*)$/;
/** A line that wants a figure, and how long the line with it is at most: 通车里程突破 / 8000公里 */
const AWAITS_FIGURE = /(?:突破|达到|达|超过|超|逾|近|约|至|为|破|第|共|增长|下降|增|降|减少|增加|比)$/;
const LONGEST_FIGURE = 14;

const endsIn = (text: string, words: readonly string[]): boolean => words.some((word) => text.endsWith(word));
const isSub = (text: string): boolean => DASH.test(text);

/** Whether two lines are one headline that was broken: 澄岳新材料股份有限公司 / 2022年度业绩快报公告 */
export const isBrokenHeadline = (first: string, next: string): boolean => {
  const second = next.replace(FOOTNOTE, '');
  if (isSub(second)) return false;
  if (isSub(first) || leavesOpen(first) || breaksOff(first)) return true;
  if (second.length <= LONGEST_FIGURE && /^[\d“]/.test(second) && AWAITS_FIGURE.test(first)) return true;
  if (/^[的和与及暨、,]/.test(second) || (second.startsWith('关于') && endsIn(first, bodyEndings)))
    return true;
  if (!endsIn(second, documentNouns) || endsIn(first, documentNouns)) return false;
  return endsIn(first, bodyEndings) || first.includes('关于') || second.length <= 8;
};

const COMMA = /[,;]/;

/** Two statements parted by a space: 已收42万吨 预计旺季收购量超百万吨 */
const GAP = /[\u4e00-\u9fff“”%]{2} [\u4e00-\u9fff“”\d]{4}/;
const SHORTEST_GAPPED = 18;
const SHORTEST_ABOVE_GAPPED = 8;

/** Whether the second line is long and of two statements, and the first, no mere topic, of one. */
const isGapped = (first: string, second: string): boolean =>
  second.length >= SHORTEST_GAPPED &&
  first.length >= SHORTEST_ABOVE_GAPPED &&
  GAP.test(second) &&
  !GAP.test(first);

/** Of two lines without other sign the longer is the main one, but a longer second with a clause more is below it. */
const isBelow = (first: string, second: string): boolean =>
  second.length < first.length || (COMMA.test(second) && !COMMA.test(first)) || isGapped(first, second);

/** The role of each line of a headline, in order. */
export const headlineRoles = (
  lines: readonly string[],
  repeated: readonly boolean[],
): readonly BlockRole[] => {
  const below = lines.findIndex(isSub);
  const top = below < 0 ? lines : lines.slice(0, below);
  const known = repeated.indexOf(true);
  const main = known >= 0 && known < top.length ? known : mainOf(top, below >= 0);
  return lines.map((_, at) => {
    if (at === main) return 'headline';
    return at < main ? 'kicker' : 'subheadline';
  });
};

const mainOf = (top: readonly string[], hasSub: boolean): number => {
  const [first = '', second] = top;
  if (second === undefined) return 0;
  return top.length === 2 && !hasSub && isBelow(first, second) ? 0 : 1;
};
