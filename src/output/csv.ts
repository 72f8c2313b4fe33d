import { stringify } from 'csv-stringify/sync';
import { lineFormat, type NamedExtraction, type OutputFormat } from './format.js';
import { type FullRow, fullRows, fullRowSchema } from './full-rows.js';
import { jsonText } from './json-text.js';

/** What spreadsheets take for the beginning of a formula (OWASP, CSV Injection), behind any apostrophes. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;
const plainNumber = /^-?\d+(?:\.\d+)?$/;

/**
 * A text that a spreadsheet shows instead of running it, by an apostrophe before it: `guarded('=1+2') === "'=1+2"`. A plain
 * number stays one: `guarded('-5.2') === '-5.2'`. The text comes back where one apostrophe is taken from the cells that
 * begin with apostrophes and one of the characters = + - @, their full-width forms, tab, CR or LF.
 */
export const guarded = (text: string): string =>
  formula.test(text) && !plainNumber.test(text) ? `'${text}` : text;

const BYTE_ORDER_MARK = '\ufeff';

const linesOf = (rows: Iterable<FullRow>, header: boolean): string =>
  stringify([...rows], {
    header,
    columns: Object.keys(fullRowSchema.shape),
    record_delimiter: 'windows',
    // A lone CR or LF is quoted too: many readers take it for the end of a record.
    quoted_match: /[\r\n]/,
    cast: { string: guarded, object: (evidence) => jsonText(evidence) },
  });

/** What stands before the first claim. */
const head = (bom: boolean): string => (bom ? BYTE_ORDER_MARK : '') + linesOf([], true);

/** How CSV is written. */
export interface CsvOptions {
  /** Whether it begins with a byte order mark, without which Excel takes UTF-8 for something else. */
  readonly bom?: boolean;
}

/**
 * Claims as CSV (RFC 4180), a header and then one a line: `toCsv([{ id: '青岫-1', text, extraction: extract(text) }])`.
 * An empty cell is null, `evidence` is JSON, and a cell that could run as a formula begins with an apostrophe.
 */
export const toCsv = (documents: Iterable<NamedExtraction>, { bom = false }: CsvOptions = {}): string =>
  head(bom) + Array.from(documents, (document) => linesOf(fullRows(document), false)).join('');

const csvFormat = (name: string, bom: boolean): OutputFormat =>
  lineFormat(name, { head: head(bom), linesOf: (document) => linesOf(fullRows(document), false) });

/** One claim a line under a header, for tables and databases. */
export const csv = csvFormat('csv', false);

/** CSV that Excel reads as UTF-8. */
export const csvForExcel = csvFormat('csv-excel', true);
