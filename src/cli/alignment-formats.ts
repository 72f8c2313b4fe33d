import type { Alignment } from '../align/alignment.js';
import { alignmentLines } from '../output/alignment-table.js';
import type { ExtractedDocument } from '../output/format.js';
import { jsonText } from '../output/json-text.js';

const INDENT = 2;

type Writer = (zh: ExtractedDocument, en: ExtractedDocument, alignment: Alignment) => string;

const writers = {
  table: (zh, en, alignment) => `${zh.id} and ${en.id}: ${alignmentLines(alignment).join('\n')}\n`,
  json: (zh, en, alignment) => `${jsonText({ zh: zh.id, en: en.id, ...alignment }, INDENT)}\n`,
} as const satisfies Readonly<Record<string, Writer>>;

/** The names an alignment can be printed as, the default first. */
export const alignmentFormatNames: readonly string[] = Object.keys(writers);

/** Writes an alignment in the format of a name; as a table where there is none of it. */
export const alignmentWriterOf = (name: string): Writer => (name === 'json' ? writers.json : writers.table);
