import type { SourceText } from '../source/source-text.js';
import type { Quote } from '../source/span.js';
import type { Block, BlockRole } from './block.js';
import { findBody } from './body.js';
import { joinBrokenLabels } from './broken-labels.js';
import type { Bulletin, Dateline } from './bulletin.js';
import { readByline } from './byline.js';
import { splitBracketHeadings } from './constructs/bracket-heading.js';
import { author, byline, speaker } from './constructs/byline.js';
import { caption } from './constructs/caption.js';
import { headingsOf } from './constructs/headings.js';
import { note } from './constructs/note.js';
import { pageFurniture } from './constructs/page-furniture.js';
import {
  dateLine,
  delivery,
  issuer,
  masthead,
  pageLabels,
  sourceLine,
  windowTitle,
} from './constructs/page-head.js';
import { setPageNumbersApart } from './constructs/page-number.js';
import {
  accountName,
  delivering,
  documentKind,
  edition,
  latinLine,
  programme,
  siteName,
  timeStamp,
} from './constructs/site-head.js';
import { innerSignature, signature } from './constructs/signature.js';
import { setTablesApart } from './constructs/table.js';
import { readDateline } from './dateline.js';
import { readHeadline, readHeadlineLines } from './headline.js';
import { type Line, readLines } from './line.js';
import { joinNumberLines } from './number-lines.js';
import { claim, type Construct, type Page } from './page.js';
import { readPublished } from './published.js';
import { readPublisher } from './publisher.js';
import { assembleSections } from './sections.js';
import { joinParagraphs } from './wrapping.js';

/** A bulletin's parts, and its text cut into blocks with one role each. */
export interface Structure {
  readonly bulletin: Bulletin;
  readonly blocks: readonly Block[];
}

/** What the caller knows of the bulletin. */
export interface StructureOptions {
  /** The date of publication, YYYY-MM-DD: it gives a dateline its year where the text has no date of its own. */
  readonly published?: string;
}

const pageHead: readonly Construct[] = [
  masthead,
  pageLabels,
  timeStamp,
  edition,
  programme,
  documentKind,
  accountName,
  siteName,
  latinLine,
  windowTitle,
];
const titlePage: readonly Construct[] = [delivery, speaker, author, delivering, issuer, dateLine];
const afterBody: readonly Construct[] = [signature, pageLabels, dateLine];

/** How far down a page says when it was put up. */
const FIRST_LINES = 6;

const readPage = (source: SourceText, lines: readonly Line[]): Page => {
  const tabled = setTablesApart(source, joinNumberLines(source, joinBrokenLabels(source, lines)));
  const stamped = claim(tabled, [timeStamp], 0, Math.min(FIRST_LINES, tabled.length));
  const bare = joinParagraphs(source, claim(stamped, [...pageFurniture, sourceLine, byline]));
  const page = splitBracketHeadings(claim(bare, [caption, note]));
  const headed = claim(page, pageHead, 0, findBody(page).from);
  const body = findBody(headed);
  const signed = claim(headed, [innerSignature], body.from, body.to);
  const framed = claim(claim(signed, titlePage, 0, body.from), afterBody, body.to);
  const titled = readHeadlineLines(source, framed, body);
  return claim(titled, headingsOf(titled));
};

const firstDateline = (page: Page, published: string | null): Dateline | null => {
  for (const { line, reading } of page) {
    const dateline = reading === null ? readDateline(line.passage, published) : null;
    if (dateline !== null) return dateline;
  }
  return null;
};

const quotesOf = (blocks: readonly Block[], wanted: BlockRole): readonly Quote[] =>
  blocks.filter(({ role }) => role === wanted).map(({ passage }) => passage.quote(0, passage.length));

const pageNumberBlock = ({ passage }: Line): Block => ({
  role: 'boilerplate',
  passage,
  sentences: [passage],
  section: null,
});

const byStart = (a: Block, b: Block): number => a.passage.span(0, 1).start - b.passage.span(0, 1).start;

/**
 * Reads the structure of a bulletin: headline, byline, dateline, sections and page furniture, and the same text as
 * blocks in reading order. Text with no layout at all is one section of paragraphs: `全市新增就业3.2万人。`
 */
export const readStructure = (source: SourceText, options: StructureOptions = {}): Structure => {
  const { lines, numbers } = setPageNumbersApart(readLines(source));
  const page = readPage(source, lines);
  const { blocks: printed, sections } = assembleSections(page);
  const blocks = [...printed, ...numbers.map(pageNumberBlock)].toSorted(byStart);
  const published = readPublished(page);
  const bulletin: Bulletin = {
    headline: readHeadline(page),
    byline: [...readByline(page)],
    dateline: firstDateline(page, published?.iso ?? options.published ?? null),
    published,
    publisher: readPublisher(page),
    sections: [...sections],
    captions: [...quotesOf(blocks, 'caption')],
    notes: [...quotesOf(blocks, 'note')],
    tables: [...quotesOf(blocks, 'table')],
    boilerplate: [...quotesOf(blocks, 'boilerplate')],
  };
  return { bulletin, blocks };
};
