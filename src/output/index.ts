/** `gongbao/output`: the formats that need more than the language itself, Node.js or a package of their own. */
export { toCsv, type CsvOptions } from './csv.js';
export { type NamedExtraction } from './format.js';
export { toParquet } from './parquet.js';
