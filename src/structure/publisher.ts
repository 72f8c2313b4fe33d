import type { LabelKind } from '../lexicon/structure-labels.js';
import { bodyEndings } from '../lexicon/structure-institutions.js';
import { paperEndings, programmeEndings } from '../lexicon/structure-page-furniture.js';
import type { Quote } from '../source/span.js';
import { readLabels } from './labels.js';
import type { Item, Page } from './page.js';

const LONGEST = 240;
const HOST = /(?:[A-Za-z\d-]{1,63}\.){1,6}[A-Za-z]{2,24}/;

const labelled =
  (kind: LabelKind) =>
  ({ line: { passage } }: Item): Quote | null => {
    const label = readLabels(passage.text.slice(0, LONGEST)).find(
      ({ kind: found, value }) => found === kind && value.end > value.start,
    );
    return label === undefined ? null : passage.quote(label.value.start, label.value.end);
  };

const matched =
  (pattern: RegExp) =>
  ({ line: { passage } }: Item): Quote | null => {
    const match = pattern.exec(passage.text.slice(0, LONGEST));
    return match === null ? null : passage.quote(match.index, match.index + match[0].length);
  };

const COMPANIES = new Set(['公司', '集团', '董事会', '监事会', '股东会']);
const NEXT = '(?=[ |>»/《]|(?:多媒体|全媒体)?(?:数字|电子)|$)';
const SITE = new RegExp(`[\\u4e00-\\u9fff]{1,12}(?:${paperEndings.join('|')})${NEXT}`);
const PAPER = new RegExp(
  `[\\u4e00-\\u9fff]{1,12}(?:报|通讯|杂志|${[...paperEndings, ...programmeEndings].join('|')})${NEXT}`,
);
/** The body whose site it is, where the trail begins with its name: 青岫市统计局 > 数据解读 */
const OWNER = new RegExp(
  `^[\\u4e00-\\u9fff]{1,16}(?:${bodyEndings.filter((ending) => ending !== '中心' && (ending.length > 1 || '局厅'.includes(ending))).join('|')})(?= ?[>»|])`,
);
/** Bodies that sign and issue; a company's board signs what an exchange publishes. */
const SIGNED = new RegExp(
  `^(?!.*公司)[\\u4e00-\\u9fff 、]{2,40}(?:${bodyEndings.filter((ending) => !COMPANIES.has(ending)).join('|')})$`,
);
const NAMES = /[\u4e00-\u9fff].{0,60}/;

/** Which lines name the publisher, most trusted first: the label 来源, the masthead, the issuing body, the host. */
const places: readonly {
  readonly constructs: readonly string[];
  readonly read: (item: Item) => Quote | null;
}[] = [
  { constructs: ['page-labels', 'time-stamp'], read: labelled('source') },
  { constructs: ['masthead', 'programme', 'page-labels'], read: matched(PAPER) },
  { constructs: ['trail'], read: matched(SITE) },
  { constructs: ['page-labels', 'notice'], read: labelled('issuer') },
  { constructs: ['issuer'], read: matched(NAMES) },
  { constructs: ['trail'], read: matched(OWNER) },
  { constructs: ['signature'], read: matched(SIGNED) },
  { constructs: ['site-name'], read: matched(NAMES) },
  { constructs: ['web-address'], read: matched(HOST) },
];

/** Who published the bulletin, or null: 来源：青岫市统计局, or epaper.yzcb.example.cn where nothing else says. */
export const readPublisher = (page: Page): Quote | null => {
  for (const { constructs, read } of places) {
    for (const item of page) {
      const name = item.reading !== null && constructs.includes(item.reading.construct) ? read(item) : null;
      if (name !== null) return name;
    }
  }
  return null;
};
