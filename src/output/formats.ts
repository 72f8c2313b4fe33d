import { csv, csvForExcel } from './csv.js';
import type { OutputFormat } from './format.js';
import { json, ndjson } from './json.js';
import { parquet } from './parquet.js';
import { rows } from './rows.js';
import { table } from './table.js';
import { webAnnotation } from './web-annotation.js';

/** Every output format, the default first. */
export const outputFormats: readonly [OutputFormat, ...OutputFormat[]] = [
  table,
  json,
  ndjson,
  rows,
  csv,
  csvForExcel,
  parquet,
  webAnnotation,
];

/** The format of a name; the default where there is none of it. `outputFormatOf('rows').name === 'rows'` */
export const outputFormatOf = (name: string): OutputFormat =>
  outputFormats.find((format) => format.name === name) ?? outputFormats[0];
